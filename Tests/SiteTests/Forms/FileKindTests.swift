import Testing

@testable import Site

@Suite("What an uploaded file is")
struct FileKindTests {
    @Test(
        "Each kind is known by its first bytes",
        arguments: [
            (FileKind.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
            (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), (.gif, Array("GIF89a".utf8) + [1, 0]),
            (.tiff, [0x49, 0x49, 0x2A, 0, 8]), (.tiff, [0x4D, 0x4D, 0, 0x2A, 0]),
            (.webp, Array("RIFF".utf8) + [4, 0, 0, 0] + Array("WEBPVP8 ".utf8)),
            (.heic, [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)),
            (.heic, [0, 0, 0, 24] + Array("ftypmif1".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)),
            (.pdf, Array("%PDF-1.4\n%âãÏÓ\n".utf8)),
            (.pdf, Array("\r\n\u{FEFF}scanned by…\n%PDF-1.7".utf8)),
        ] as [(FileKind, [UInt8])])
    func kinds(kind: FileKind, bytes: [UInt8]) {
        #expect(FileKind.look(bytes) == kind)
        #expect(bytes.indices.allSatisfy { FileKind.look(Array(bytes[..<$0])) != .oldWord })
    }

    @Test(
        "Pages, programs and everything else are refused",
        arguments: [
            "", "P", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<!doctype html><!-- %PDF-1.4 -->",
            "\n <html>%PDF-1.4", "MZ\u{90}\u{0}%PDF-1.4", "#!/bin/sh\n%PDF-1.4", "{\\rtf1\\ansi}",
            "just words",
            String(repeating: " ", count: 1024) + "%PDF-1.4", "RIFF\u{4}\u{0}\u{0}\u{0}WAVEfmt ",
            "\u{0}\u{0}\u{0}\u{18}ftypavif\u{0}\u{0}\u{0}\u{0}mif1miaf",
            "\u{0}\u{0}\u{0}\u{10}ftypqt  \u{0}\u{0}\u{0}\u{0}",
        ])
    func others(text: String) {
        #expect(FileKind.look(Array(text.utf8)) == nil)
    }

    @Test("A Word document is a zip with Word's parts, without macros")
    func word() {
        let parts = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
        #expect(FileKind.look(zip(parts)) == .word)
        #expect(FileKind.look(zip(parts, comment: "PK\u{5}\u{6} in a comment")) == .word)
        #expect(FileKind.look(zip(parts + ["word/vbaProject.bin"])) == nil)
        #expect(FileKind.look(zip(parts + ["word/VBAPROJECT.BIN"])) == nil)
        #expect(FileKind.look(zip(["[Content_Types].xml", "xl/workbook.xml"])) == nil)
        #expect(FileKind.look(zip(["word/document.xml"])) == nil)
        #expect(FileKind.look(zip(["report.exe"])) == nil)
        #expect(FileKind.look(zip([])) == nil)
        #expect(FileKind.look(zip(parts) + [0]) == nil)
    }

    @Test("A broken zip is refused wherever it is broken, and nothing traps")
    func brokenZip() {
        let whole = zip(["[Content_Types].xml", "word/document.xml"])
        for length in whole.indices { #expect(FileKind.look(Array(whole[..<length])) == nil) }
        for place in whole.indices {
            for byte: UInt8 in [0, 0x7F, 0xFF] {
                var changed = whole
                changed[place] = byte
                _ = FileKind.look(changed)
            }
        }
    }

    @Test("An old Word document is told from its cousins, without macros")
    func oldWord() {
        #expect(FileKind.look(oldDocument(["Root Entry", "WordDocument", "1Table"])) == .oldWord)
        #expect(FileKind.look(oldDocument(["Root Entry", "WordDocument", "Macros"])) == nil)
        #expect(FileKind.look(oldDocument(["Root Entry", "Workbook"])) == nil)
        #expect(FileKind.look(OldDocument.mark) == nil)
        let whole = oldDocument(["WordDocument"])
        #expect(whole.indices.allSatisfy { FileKind.look(Array(whole[..<$0])) == nil })
    }

    @Test("Every kind has a media type of its own and a name for people")
    func names() {
        #expect(Set(FileKind.allCases.map(\.mediaType)).count == FileKind.allCases.count)
        #expect(FileKind.allCases.allSatisfy { !$0.label.isEmpty })
    }

    /// A zip of empty files.
    private func zip(_ names: [String], comment: String = "") -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for name in names {
            let rest = [UInt8](repeating: 0, count: 18) + number(name.utf8.count, 2) + [0, 0]
            directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0, 0, 0] + rest + [UInt8](repeating: 0, count: 10)
            directory += number(bytes.count, 4) + Array(name.utf8)
            bytes += [0x50, 0x4B, 3, 4, 20, 0, 0, 0] + rest + Array(name.utf8)
        }
        let start = bytes.count
        bytes +=
            directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(names.count, 2) + number(names.count, 2)
        bytes += number(directory.count, 4) + number(start, 4)
        return bytes + number(comment.utf8.count, 2) + Array(comment.utf8)
    }

    /// A header sector and one sector of the directory.
    private func oldDocument(_ names: [String]) -> [UInt8] {
        var bytes = OldDocument.mark + [UInt8](repeating: 0, count: 504)
        for name in names {
            var entry = name.utf16.flatMap { number(Int($0), 2) }
            let lengthBytes = entry.count + 2
            entry += [UInt8](repeating: 0, count: 64 - entry.count) + number(lengthBytes, 2) + [2]
            bytes += entry + [UInt8](repeating: 0, count: 128 - entry.count)
        }
        return bytes
    }

    private func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
