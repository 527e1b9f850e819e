import Testing

@testable import Outside

@Suite("What an uploaded file is")
struct FileKindTests {
    private typealias Make = FileMaking

    @Test("Each kind is known by its first bytes")
    func kinds() {
        #expect(FileKind.look(Make.png()) == .png)
        #expect(FileKind.look(Make.jpeg()) == .jpeg)
        #expect(FileKind.look(Make.pdf()) == .pdf)
        #expect(FileKind.look(Make.zip([("a", [])])) == .word)
    }

    @Test(
        "Pages, programs, other pictures and everything else are refused",
        arguments: [
            "", "P", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<!doctype html><!-- %PDF-1.4 -->",
            "\n%PDF-1.4", "MZ\u{90}\u{0}%PDF-1.4", "#!/bin/sh\n%PDF-1.4", "{\\rtf1\\ansi}", "just words",
            "GIF89a", "II*\u{0}", "RIFF\u{4}\u{0}\u{0}\u{0}WEBPVP8 ",
            "\u{0}\u{0}\u{0}\u{18}ftypheic\u{0}\u{0}\u{0}\u{0}mif1heic",
        ])
    func others(text: String) async {
        #expect(FileKind.look(Array(text.utf8)) == nil)
        let cleaner = FileCleaner(program: nil)
        await #expect(throws: text.isEmpty ? UnfitFile.empty : .wrongKind) {
            try await cleaner.cleaned(Array(text.utf8), named: "order.pdf")
        }
    }

    @Test(
        "A name ends as its content does, or says nothing of it",
        arguments: [
            (FileKind.pdf, "order.pdf", true), (.pdf, "ORDER.PDF", true), (.pdf, "order", true),
            (.pdf, "order of 3.11.2026", true), (.pdf, "letter (J. Smith).pdf", true), (.pdf, "", true),
            (.pdf, "order.docx", false), (.pdf, "order.exe", false), (.pdf, "order.exe.pdf", false),
            (.pdf, "order.pdf.exe", false), (.pdf, "order.HTML.pdf", false), (.jpeg, "photo.jpeg", true),
            (.jpeg, "photo.JPG", true), (.jpeg, "photo.png", false), (.png, "scan.svg.png", false),
            (.word, "letter.docx", true), (.word, "letter.docm", false), (.word, "letter.zip", false),
        ] as [(FileKind, String, Bool)])
    func names(kind: FileKind, name: String, may: Bool) {
        #expect(kind.mayBeCalled(name) == may)
    }

    @Test("Every kind has a media type of its own, and is found by it")
    func mediaTypes() {
        #expect(FileKind.allCases.allSatisfy { FileKind(mediaType: $0.mediaType) == $0 })
        #expect(FileKind(mediaType: "text/html") == nil)
    }

    @Test("Two kinds in one file leave one: what stands behind a picture is gone")
    func polyglots() async throws {
        let cleaner = FileCleaner(program: nil)
        let zip = Make.zip([("a.exe", Array("MARK".utf8))])
        for (name, picture) in [("a.png", Make.png(after: zip)), ("a.jpg", Make.jpeg(after: zip))] {
            let cleaned = try await cleaner.cleaned(picture, named: name).bytes
            #expect(!Make.contains(cleaned, "MARK") && !Make.contains(cleaned, ZipArchive.fileMark))
        }
        let page = Make.jpeg([Make.segment(0xFE, Array("<script>go()</script>".utf8))])
        let cleaned = try await cleaner.cleaned(page, named: "a.jpg").bytes
        #expect(!Make.contains(cleaned, "script"))
    }

    @Test("Without the program that cleans them, PDFs are refused")
    func withoutPDF() async {
        await #expect(throws: UnfitFile.noPDF) {
            try await FileCleaner(program: nil).cleaned(Make.pdf(), named: "a.pdf")
        }
    }
}
