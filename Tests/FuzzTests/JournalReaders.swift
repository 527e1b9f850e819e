import Domain
import Foundation

@testable import Journal
@testable import Outside

extension Reader {
    private static let addresses = ["sam@example.org", "a.b+c@d-e.example", "\"q\"@x.y", "a@b"]

    static let mailReaders = [
        Reader("addresses", addresses, words: ["@", ".", "-"]) { text in
            _ = try MailAddress.checked(text)
        },
        Reader("headers of letters", ["Your form", "Sesiwn: dydd Sadwrn — 3 o’r gloch", "=?utf-8?B?eA==?="]) {
            text in
            _ = MailWords.encoded(text)
            _ = try MailWords.header(text, named: "Subject")
        },
        Reader(
            "bodies of letters", ["Dear Sam,\n\nFrom here.\r\n.\r\n\tTab \n= é"],
            words: ["\n.", "\r", "=", "From "]
        ) {
            _ = QuotedPrintable.encoded($0)
        },
        Reader("letters", addresses) { text in
            let mail = Mail(to: text, subject: text, body: text)
            _ = try mail.message(
                from: MailSender(name: text, address: "a@example.org"), id: text, at: Instant(milliseconds: 0)
            )
        },
    ]

    /// Events as the golden files have them, each after its name.
    private static let events = Example.texts(in: "Golden/Events", ending: ".json").map { name, text in
        "\(name.dropLast(5))\n" + text.drop { $0 == "[" || $0.isWhitespace }
    }

    /// A summary framed as the journal frames it.
    private static let summary: [UInt8] = {
        var frame = Frame()
        for text in ["case/1", "case", "open", "family/1", "centre:oak\ndue:1"] { frame.add(text) }
        frame.add(Data(repeating: 7, count: 60))
        return frame.bytes
    }()
    private static let tail: [UInt8] = {
        var frame = Frame()
        frame.add(Int64(3))
        frame.add(summary)
        frame.add(Int64(4))
        frame.add(summary)
        return frame.bytes
    }()
    private static let key = OwnerKey(newFor: "family/1", id: 7)
    private static let sealed: [UInt8] = {
        // Sealing what is at hand does not fail.
        (try? Sealed.seal(Data("content".utf8), with: key, for: [1])) ?? []
    }()
    private static let seal = """
        Stepping Stone seal 1\nnumber 1\nday 2026-11-26\nmade 2026-11-26T12:00:00Z\nposition 4\nevents 4\n\
        chain \(String(repeating: "ab", count: 32))\nreads 1\naccess-log \(String(repeating: "cd", count: 32))\n\
        previous \(String(repeating: "00", count: 32))\nkey Zr2jN8ueQ9EP6lLZQbL/VYIck46Naen/XP7yTmLBUC0=\n\
        signature LH979xKcOEp6emDhKrB3YT27Os+kg73qEVYsnDRp3U99vUXmW3/Fo9z2BjarndOeDxJKkUOGVnii0/ZzawL8DA==\n
        """
    private static let answers =
        ["{}", "{\"refusal\":null}", ""]
        + Example.texts(in: "Golden/Refusals", ending: ".json").map(\.text)

    static let journalReaders = [
        Reader("events", events, words: ["{", "[", "\"", "null", "1e99", "\\u0000", ":", ","]) { text in
            let halves = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let stored = StoredEvent(
                position: 1, stream: "case/1", version: 1, at: 0, actor: "a", type: String(halves[0]),
                book: "b", body: nil)
            _ = try EventCoding.decode(stored, Data((halves.last ?? "").utf8))
        },
        Reader("summaries", ["{}", "{\"case\":{\"_0\":{}}}"]) { _ = try EventCoding.decode(Data($0.utf8)) },
        Reader("answers to acts", answers) { _ = try KeptAnswer(body: Data($0.utf8)) },
        Reader(
            "frames of events",
            [EventBox.packed(command: "c", outcome: Data([1]), body: Data([2])).map { $0 }]
        ) {
            _ = EventBox(opened: Data($0))
        },
        Reader("rows of newest summaries", [tail, summary]) { bytes in
            bytes.withUnsafeBytes { bytes in
                var fields = FrameFields(bytes)
                while !fields.isAtEnd {
                    let summary = PreparedSummary(version: Int(fields.number()), fields.next())
                    _ = summary.isLinked("centre:oak")
                }
            }
        },
        Reader("what is sealed", [sealed]) { bytes in
            _ = (Sealed.key(of: Data(bytes)), Sealed.open(Data(bytes), with: key, for: [1]))
        },
        Reader("seals", [seal], words: ["\n", " ", "number ", "9223372036854775808"]) { text in
            let key = try SealPublicKey(text: "Zr2jN8ueQ9EP6lLZQbL/VYIck46Naen/XP7yTmLBUC0=")
            _ = try SealCheck.run([("it", text)], key: key)
        },
        Reader(
            "keys as texts",
            [String(repeating: "0f", count: 32), "Zr2jN8ueQ9EP6lLZQbL/VYIck46Naen/XP7yTmLBUC0="]
        ) {
            _ = try? SealPublicKey(text: $0)  // the other is read all the same
            _ = try MasterKey(text: $0, from: "it")
        },
        Reader("requests to change the key", ["{\"id\":\"a\",\"path\":\"/x\",\"sealed\":\"AAAA\"}"]) { text in
            _ = try JSONDecoder().decode(RotationPost.Request.self, from: Data(text.utf8))
        },
        Reader("signatures", ["abc-_", "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM"]) { text in
            _ = Secrets.Signature(key: Data("key".utf8)).isValid(text, of: "it")
            _ = Secrets.isEqual(text, "it")
        },
    ]
}
