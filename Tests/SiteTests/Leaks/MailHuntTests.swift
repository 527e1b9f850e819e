import Domain
import Foundation
import Outside
import Testing

@testable import Site

/// Letters as they leave the house: the whole message that the mail program is handed, with its headers.
@Suite("No message that is mailed shows anybody else’s, nor anything on its outside")
struct MailHuntTests {
    private static let sender = MailSender(name: "Stepping Stone", address: "post@centres.example.org")

    /// What a message may carry on its outside, and nothing else.
    private static let known: Set<String> = [
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding", "Auto-Submitted",
    ]

    /// A message, read as mail programs read it.
    struct Message {
        var headers: [(name: String, value: String)] = []
        var body = ""

        init(_ bytes: [UInt8]) {
            let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
            let halves = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
            let unfolded = (halves.first ?? "").replacing(/\n[ \t]+/, with: " ")
            for line in unfolded.split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                headers.append((String(parts[0]), Self.words(String(parts.last ?? ""))))
            }
            body = Self.plain(String(halves.last ?? ""))
        }

        var head: String { headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n") }

        /// Encoded words (RFC 2047) as they are read.
        private static func words(_ value: String) -> String {
            value.replacing(/=\?utf-8\?B\?([^?]*)\?= ?/) { match in
                Data(base64Encoded: String(match.1)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            }
        }

        /// Quoted-printable as it is read.
        private static func plain(_ text: String) -> String {
            let bytes = Array(text.replacing("=\n", with: "").utf8)
            var read: [UInt8] = []
            var at = 0
            while at < bytes.count {
                if bytes[at] == UInt8(ascii: "="), at + 2 < bytes.count,
                    let byte = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
                {
                    read.append(byte)
                    at += 3
                } else {
                    read.append(bytes[at])
                    at += 1
                }
            }
            return String(decoding: read, as: UTF8.self)
        }
    }

    /// Every message that goes by mail, as the postman hands it over.
    private func messages(
        _ hunt: LeakHunt, changed: (inout Mail) -> Void = { _ in }
    ) async throws -> [(reader: Asker, letter: Letter, bytes: [UInt8])] {
        try await hunt.written().compactMap { id, letter in
            guard let email = letter.email else { return nil }
            var mail = Postman.mail(letter, to: email)
            changed(&mail)
            let bytes = try mail.message(
                from: Self.sender, id: Postman.name(of: id), at: .init(milliseconds: 1_800_000_000_000))
            return (try hunt.reader(of: letter), letter, bytes)
        }
    }

    /// What stands on the outside and must not: any mark, but for the address that it goes to; of a family's
    /// letters the case as well, since others see the line of a letter on a screen.
    private func onOutside(_ message: Message, _ letter: Letter, _ reader: Asker, _ hunt: LeakHunt)
        -> [String]
    {
        let outside = message.headers.filter { $0.name != "To" }
        var found = outside.flatMap { header in
            hunt.family.marks.found(in: "\(header.name): \(header.value)").map { "\(header.name): \($0)" }
        }
        found += message.headers.map(\.name).filter { !Self.known.contains($0) }
        let to = message.headers.first { $0.name == "To" }?.value.trimmed
        if to != letter.email { found.append("To: \(to ?? "nobody")") }
        let isOfFamily = reader == .ruth || reader == .daniel
        if isOfFamily, outside.contains(where: { $0.value.contains(MarkedFamily.file.family) }) {
            found.append("the reference")
        }
        return found
    }

    @Test("Whoever it is to, outside and inside", arguments: MarkedFamily.ReferredBy.allCases)
    func asMailed(by: MarkedFamily.ReferredBy) async throws {
        let hunt = LeakHunt(family: try await MarkedFamily(in: WalkedWorld(), by: by))
        let messages = try await messages(hunt)
        #expect(Set(messages.map(\.reader)).isSuperset(of: [.ruth, .daniel, by.asker, .coordinator]))
        for (reader, letter, bytes) in messages {
            let message = Message(bytes)
            #expect(Set(message.headers.map(\.name)) == Self.known)
            #expect(onOutside(message, letter, reader, hunt) == [], "to \(reader)")
            #expect(message.body.contains(letter.body.prefix(12)), "it is read as it was written")
            let sightings = hunt.sightings([("mail", message.head + "\n" + message.body)], by: reader)
            #expect(hunt.leaks(in: sightings) == [])
        }
    }

    @Test("A header that leaks is found, whichever it is")
    func mutations() async throws {
        let hunt = LeakHunt(family: try await MarkedFamily(in: WalkedWorld()))
        let mark = try #require(hunt.family.marks.words["daniel.address"])
        let subject = try await messages(hunt) { $0.subject = "About \(mark)" }
        let long = try await messages(hunt) {
            $0.subject = "Żółć, as long as a line that must be folded is, and then some words: \(mark)"
        }
        let body = try await messages(hunt) { $0.body += "\n\(String(repeating: "x", count: 70))\(mark)" }
        for (reader, letter, bytes) in subject + long {
            #expect(!onOutside(Message(bytes), letter, reader, hunt).isEmpty, "the subject, to \(reader)")
        }
        for (reader, _, bytes) in body
        where reader != .daniel && reader != .coordinator && reader != .referrer {
            let sightings = hunt.sightings([("mail", Message(bytes).body)], by: reader)
            #expect(!hunt.leaks(in: sightings).isEmpty, "the body, to \(reader)")
        }
        let (reader, letter, plain) = try #require(try await messages(hunt).first)
        let text = String(decoding: plain, as: UTF8.self)
        for line in [
            "X-Case: \(MarkedFamily.file)", "List-Id: <\(mark)>", "Reply-To: \(mark)@example.org",
            "Cc: ruth@example.org", "X-Mailer: \(mark)", "References: <\(mark)@example.org>",
        ] {
            let leaking = Message(Array("\(line)\r\n\(text)".utf8))
            #expect(!onOutside(leaking, letter, reader, hunt).isEmpty, "\(line)")
        }
        let named = text.replacing("Message-ID: <", with: "Message-ID: <\(mark).")
        #expect(!onOutside(Message(Array(named.utf8)), letter, reader, hunt).isEmpty)
        let elsewhere = text.replacing(/To: .*\r\n/, with: "To: somebody@example.org\r\n")
        #expect(!onOutside(Message(Array(elsewhere.utf8)), letter, reader, hunt).isEmpty)
    }
}
