import Foundation
import Testing

/// Something that reads what comes from outside.
struct Reader: Sendable, CustomTestStringConvertible {
    let name: String
    let examples: [[UInt8]]
    /// Words of its grammar.
    let words: [[UInt8]]
    /// One that is slow by its nature gets this part of the inputs.
    let share: Int
    /// Reads, and takes a no for an answer.
    let read: @Sendable ([UInt8]) -> Void

    var testDescription: String { name }

    init(
        _ name: String, _ examples: [[UInt8]], words: [String] = [], share: Int = 1,
        _ read: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.name = name
        self.examples = examples
        self.words = words.map { Array($0.utf8) }
        self.share = share
        self.read = read
    }

    init(
        _ name: String, _ examples: [String], words: [String] = [], share: Int = 1,
        text read: @escaping @Sendable (String) throws -> Void
    ) {
        self.init(name, examples.map { Array($0.utf8) }, words: words, share: share) { bytes in
            // To be refused is how most of them end.
            try? read(String(decoding: bytes, as: UTF8.self))
        }
    }

    static let all =
        formReaders + uploadReaders + fileReaders + mailReaders + journalReaders + mediaReaders
        + signInReaders
}

/// Files of the tests that are valid inputs.
enum Example {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    static func texts(in folder: String, ending: String) -> [(name: String, text: String)] {
        let place = root.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
            // One that cannot be read is one example fewer.
            (try? String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)).map { (name, $0) }
        }
    }
}
