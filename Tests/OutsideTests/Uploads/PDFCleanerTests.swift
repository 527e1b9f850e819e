import Foundation
import Testing

@testable import Outside

@Suite(
    "PDFs lose who made them, and keep what they say", .serialized,
    .enabled(if: PDFProgram.found() != nil, "qpdf is not installed"))
struct PDFCleanerTests {
    private typealias Make = FileMaking

    private func cleaned(_ bytes: [UInt8]) async throws -> [UInt8] {
        try await FileCleaner(program: PDFProgram.found()).cleaned(bytes, named: "a.pdf").bytes
    }

    /// Everything that qpdf can read of it, streams too.
    private func described(_ bytes: [UInt8]) async throws -> String {
        let program = try #require(PDFProgram.found())
        return String(decoding: try await program.described(bytes), as: UTF8.self)
    }

    @Test("Authors, programs, dates, earlier states and programs’ own data are gone; pages and notes stay")
    func plain() async throws {
        let photograph = Make.jpeg([Make.segment(0xFE, Array("MARK-PHOTO".utf8))])
        let first = Make.pdf(
            catalog: "/Metadata 6 0 R /Lang (en-GB) /MarkInfo << /Marked true >> /OpenAction [3 0 R /Fit]",
            page: """
                /PieceInfo << /A << /Private (MARK-PIECE) >> >> /LastModified (D:MARK) /Metadata 6 0 R \
                /Annots [8 0 R 9 0 R] /Thumb 6 0 R
                """,
            objects: [
                Make.stream("/Type /Metadata /Subtype /XML", "MARK-XMP"),
                "<< /Author (MARK-AUTHOR) /Producer (MARK-PROGRAM) /CreationDate (D:MARK) >>",
                "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (MARK-NOTER) /M (D:MARK) /Contents (A note) >>",
                """
                << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://www.gov.uk/) >> \
                /NM (MARK-NM) >>
                """,
                "(MARK-UNUSED)",
                Make.stream("/Type /XObject /Subtype /Image /Width 8 /Height 8", "words that are no picture"),
            ], trailer: "/Info 7 0 R /ID [<4d41524b> <4d41524b>]")
        let cleaned = try await cleaned(first)
        let text = try await described(cleaned)
        #expect(!Make.contains(cleaned, "MARK") && !text.contains("MARK") && !text.contains("4d41524b"))
        let words = Data("BT /F1 12 Tf 72 720 Td (Visible words) Tj ET".utf8).base64EncodedString().dropLast(
            4)
        #expect(text.contains(words))
        for kept in ["A note", "https://www.gov.uk/", "en-GB", "/MarkInfo"] {
            #expect(text.contains(kept), "\(kept)")
        }
        #expect(!text.contains("OpenAction"))
        #expect(photograph.count > 0)
    }

    @Test("A photograph on a page loses its own notes")
    func photographs() throws {
        let photograph = Make.jpeg([
            Make.segment(0xFE, Array("MARK".utf8)), Make.exif(orientation: 6, isLittle: true),
        ])
        let description = """
            {"qpdf": [{"jsonversion": 2}, {"obj:1 0 R": {"stream": {"data": "\(Data(photograph).base64EncodedString())",
            "dict": {"/Subtype": "/Image", "/Filter": "/DCTDecode", "/Width": 8, "/Height": 8}}},
            "trailer": {"value": {"/Root": "1 0 R"}}}]}
            """
        let cleaned = try PDFCleaner.cleaned(description: Array(description.utf8))
        let plain = Data(try JPEGCleaner.cleaned(photograph, keepsOrientation: false)).base64EncodedString()
        let text = String(decoding: cleaned, as: UTF8.self).replacing("\\/", with: "/")
        #expect(text.contains(plain) && !text.contains(Data(photograph).base64EncodedString()))
    }

    @Test("An earlier state that a later one replaced is gone")
    func revisions() async throws {
        let first = Make.pdf(content: "BT (MARK-EARLIER) Tj ET")
        let at = first.count
        let object = "4 0 obj\n\(Make.stream("", "BT (Later words) Tj ET"))\nendobj\n"
        let start = try #require(String(decoding: first, as: UTF8.self).firstMatch(of: /startxref\n(\d+)/)).1
        let place = String(repeating: "0", count: 10 - "\(at)".count) + "\(at)"
        let update = """
            \(object)xref\n4 1\n\(place) 00000 n \ntrailer << /Size 6 /Root 1 0 R /Prev \(start) >>
            startxref\n\(at + object.utf8.count)\n%%EOF\n
            """
        let cleaned = try await cleaned(first + Array(update.utf8))
        #expect(!Make.contains(cleaned, "MARK") && Make.contains(cleaned, "Later words"))
    }

    @Test(
        "One that acts by itself or when something is pressed is refused",
        arguments: [
            "/OpenAction << /S /JavaScript /JS (go\\(\\)) >>",
            "/OpenAction << /S /J#61vaScript /J#53 (go) >>",
            "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (go) >>] >> >>",
            "/OpenAction << /S /Launch /F (cmd.exe) >>", "/AA << /WC << /S /Launch /Win << /F (a) >> >> >>",
            "/OpenAction << /S /GoToR /F (\\\\\\\\server\\\\a.pdf) >>",
            "/OpenAction << /S /SubmitForm /F (http://x) >>",
            "/AcroForm << /XFA (a) >>", "/A [[[<< /B << /S /ImportData >> >>]]]",
        ])
    func acting(catalog: String) async {
        await #expect(throws: UnfitFile.hasActions) { try await cleaned(Make.pdf(catalog: catalog)) }
    }

    @Test("One that holds other files is refused")
    func holding() async {
        let names = "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>"
        let file = "<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>"
        let content = Make.stream("/Type /EmbeddedFile", "MZ")
        await #expect(throws: UnfitFile.holdsFiles) {
            try await cleaned(Make.pdf(catalog: names, objects: [file, content]))
        }
        for annotation in ["FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D"] {
            await #expect(throws: UnfitFile.holdsFiles, "\(annotation)") {
                try await cleaned(Make.pdf(page: "/Annots [<< /Subtype /\(annotation) /Rect [0 0 1 1] >>]"))
            }
        }
        await #expect(throws: UnfitFile.holdsFiles) {
            try await cleaned(Make.pdf(page: "/B 6 0 R", objects: [Make.stream("/F (a.bin)", "")]))
        }
    }

    @Test("Addresses that lead into somebody’s own folders are taken out")
    func links() async throws {
        let link =
            "/Annots [<< /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (file:///C:/Users/MARK) >> >>]"
        let linked = try await cleaned(Make.pdf(page: link))
        #expect(!Make.contains(linked, "MARK"))
        let script = "/Annots [<< /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (javascript:MARK) >> >>]"
        let scripted = try await cleaned(Make.pdf(page: script))
        #expect(!Make.contains(scripted, "MARK"))
    }

    @Test("A picture of too many dots, a locked document and a broken one are refused")
    func others() async {
        let image = Make.stream("/Subtype /Image /Width 65535 /Height 65535", "")
        await #expect(throws: UnfitFile.tooManyPixels) {
            try await cleaned(Make.pdf(page: "/B 6 0 R", objects: [image]))
        }
        let lock =
            "<< /Filter /Standard /V 1 /R 2 /O (\(String(repeating: "a", count: 32))) /U (\(String(repeating: "b", count: 32))) /P -4 >>"
        await #expect(throws: UnfitFile.encrypted) {
            try await cleaned(Make.pdf(objects: [lock], trailer: "/Encrypt 6 0 R /ID [<00> <00>]"))
        }
        for text in ["%PDF-1.7\n", "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n", "%PDF-<html>"] {
            await #expect(throws: UnfitFile.broken, "\(text)") { try await cleaned(Array(text.utf8)) }
        }
        await #expect(throws: UnfitFile.self) {
            try await cleaned(
                Make.pdf(
                    page: "/B " + String(repeating: "[", count: 400) + String(repeating: "]", count: 400)))
        }
    }
}
