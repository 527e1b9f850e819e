import Crypto
import Foundation
import Testing

@testable import Outside

@Suite("Passwords that were stolen elsewhere")
struct StolenPasswordsTests {
    private static func sha1(_ text: String) -> String {
        Insecure.SHA1.hash(data: Data(text.utf8)).map { String(format: "%02X", $0) }.joined()
    }

    private func with(_ text: String, _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "stolen-\(UUID().uuidString)").path
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }  // a file left over harms nobody
        try body(path)
    }

    @Test(
        "Each that is there is found, whatever its line ends with, and none that is not",
        arguments: [0, 1, 2, 500])
    func finds(_ count: Int) throws {
        let words = (0..<count).map { "stolen word \($0)" }
        for (counts, end) in [(true, "\n"), (false, "\n"), (true, "\r\n")] {
            let lines = words.map(Self.sha1).sorted().enumerated().map { place, hash in
                counts ? "\(hash):\(place * 7919)" : hash
            }
            for last in ["", end] {
                try with(lines.joined(separator: end) + (lines.isEmpty ? "" : last)) { path in
                    let list = try StolenPasswords(path: path)
                    for word in words { #expect(try list.holds(word), "\(word)") }
                    for word in 0..<200 { #expect(try !list.holds("other word \(word)")) }
                }
            }
        }
    }

    @Test("A file that is none, or is not in order, is named")
    func spoilt() throws {
        #expect(throws: StolenPasswords.Failure.unreadable(path: "/nowhere/at-all")) {
            _ = try StolenPasswords(path: "/nowhere/at-all")
        }
        let backwards = (0..<50).map { Self.sha1("\($0)") }.sorted().reversed().joined(separator: "\n")
        for text in ["password\nletmein\n", String(repeating: "A", count: 500), backwards] {
            try with(text) { path in
                #expect(throws: StolenPasswords.Failure.self) { _ = try StolenPasswords(path: path) }
            }
        }
    }
}
