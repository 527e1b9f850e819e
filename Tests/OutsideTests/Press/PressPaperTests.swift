import Foundation
import Testing

@testable import Outside

@Suite("Papers that the press makes", .enabled(if: PressMachine.isThere, PressMachine.why))
struct PressPaperTests {
    private let order = PressAttachment(
        name: "order.json", mediaType: "application/json", bytes: Array(#"{"a":"ä & <b>"}"#.utf8),
        description: "For programs")

    @Test("A PDF is tagged, in its language, under its title, with its fonts inside", .timeLimit(.minutes(2)))
    func tagged() async throws {
        let pdf = try await PressMachine.shared.value.pdf(
            PressMachine.sheet("<h1>Contact</h1><p>On Saturday.</p><ul><li>One</li></ul>"))
        #expect(pdf.starts(with: Array("%PDF-1.7".utf8)))
        let said = try await PressMachine.described(pdf)
        for part in ["/StructTreeRoot", "/MarkInfo", "/Marked", "/H1", "/LI", "u:en-GB", "u:A letter"] {
            #expect(said.contains(part), "\(part)")
        }
        #expect(said.contains("/FontFile2") || said.contains("/FontFile3"))
        #expect(said.contains("Liberation") && !said.contains("Not this"))
    }

    @Test("Nothing of the machine, its folders or the hour is in it", .timeLimit(.minutes(2)))
    func silent() async throws {
        let press = try await PressMachine.shared.value
        let pdf = try await press.pdf(PressMachine.sheet("<p>Words</p>", [order]))
        let word = try await press.word(PressMachine.sheet("<p>Words</p>", [order]))
        var parts = [try await PressMachine.described(pdf), String(decoding: pdf, as: UTF8.self)]
        for entry in try ZipArchive(word).entries {
            let part = String(decoding: try entry.content(), as: UTF8.self)
            parts.append(part)
            // A theme names fonts, and their makers with them.
            #expect(entry.name.hasSuffix("theme1.xml") || !part.contains("Microsoft"), "\(entry.name)")
        }
        // A name of a few letters stands in words too.
        let name = ProcessInfo.processInfo.hostName
        let host = name.count > 4 ? name : "/proc/"
        for part in parts {
            for word in ["/work", "/usr/", "/home", "CreationDate", "ModDate", "dcterms", host] {
                #expect(!part.contains(word), "\(word)")
            }
        }
    }

    @Test("What goes inside comes out again, of a PDF and of a Word document", .timeLimit(.minutes(2)))
    func attached() async throws {
        let press = try await PressMachine.shared.value
        let sheet = PressMachine.sheet("<p>Words</p>", [order, order])
        for paper in [try await press.pdf(sheet), try await press.word(sheet)] {
            #expect(PaperFiles.inside(paper) == [order.bytes, order.bytes])
            #expect(PaperFiles.inside(paper, limitBytes: 3) == [])
            for length in stride(from: 0, to: paper.count, by: max(1, paper.count / 40)) {
                for file in PaperFiles.inside(Array(paper.prefix(length))) { #expect(file == order.bytes) }
            }
        }
        let none = try await press.pdf(PressMachine.sheet("<p>/EmbeddedFile stream</p>"))
        #expect(PaperFiles.inside(none) == [])
    }

    @Test(
        "A hostile name breaks no document", .timeLimit(.minutes(3)),
        arguments: [
            "</p></body><script>alert(1)</script>", "\u{202E}nosmirC\u{202C} שלום مرحبا", "🧸👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿",
            String(repeating: "Aneurin-Llywelyn ", count: 600), String(repeating: "W", count: 10_000),
            "{{7*7}} ${x} %@ \\newpage \u{0}\u{1}\u{FFFE} &#0; &amp;",
        ])
    func hostile(_ name: String) async throws {
        let press = try await PressMachine.shared.value
        let escaped = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        var sheet = PressMachine.sheet("<h1>\(escaped)</h1><p>End of the letter</p>")
        sheet.title = name
        sheet.attachments = [order]
        let pdf = try await press.pdf(sheet)
        #expect(try await PressMachine.described(pdf).contains("/StructTreeRoot"))
        #expect(PaperFiles.inside(pdf) == [order.bytes])
        let word = try await press.word(sheet)
        let text = try #require(try ZipArchive(word).entries.first { $0.name == "word/document.xml" })
        #expect(String(decoding: try text.content(), as: UTF8.self).contains("End of the letter"))
        #expect(PaperFiles.inside(word) == [order.bytes])
        for entry in try ZipArchive(word).entries where entry.name.hasSuffix(".xml") {
            // Every part is XML that a reader takes.
            _ = try XMLRewriter.rewritten(try entry.content()) { _, attributes in .kept(attributes) }
        }
    }

    @Test("A page reaches no file and no network", .timeLimit(.minutes(2)))
    func reachesNothing() async throws {
        let secret = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt").path
        try Data("MARK-SECRET".utf8).write(to: URL(fileURLWithPath: secret))
        defer { try? FileManager.default.removeItem(atPath: secret) }  // a file left over harms nobody
        let listener = try await Listener.open()
        let sheet = PressMachine.sheet(
            """
            <link rel="stylesheet" href="http://127.0.0.1:\(listener.port)/a.css"/>
            <link rel="attachment" href="file://\(secret)"/><a rel="attachment" href="file://\(secret)">a</a>
            <img src="http://127.0.0.1:\(listener.port)/a.png" alt="a"/><img src="file://\(secret)" alt="b"/>
            <img src="\(secret)" alt="c"/><object data="file://\(secret)"></object>
            <iframe src="file://\(secret)"></iframe><embed src="http://127.0.0.1:\(listener.port)/b"/>
            <style>@import "file://\(secret)"; @font-face { font-family: x; src: url("file://\(secret)") }</style>
            <p>Words</p>
            """)
        let press = try await PressMachine.shared.value
        let pdf = try await press.pdf(sheet)
        #expect(PaperFiles.inside(pdf) == [])
        #expect(try await !PressMachine.described(pdf).contains("MARK-SECRET"))
        for entry in try ZipArchive(try await press.word(sheet)).entries {
            #expect(!String(decoding: try entry.content(), as: UTF8.self).contains("MARK-SECRET"))
        }
        #expect(listener.calls == 0)
        try await listener.close()
    }
}
