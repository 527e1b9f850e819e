import Domain
import Foundation
import Testing

@testable import Outside

@Suite("Letters by e-mail")
struct MailTests {
    private let sender = MailSender(name: "Riverside Contact Centre", address: "contact@example.org")
    /// 21 November 2026, 10:04:05 UTC.
    private let moment = Instant(milliseconds: 1_795_255_445_000)

    private func message(
        to: String = "sam@example.org", _ subject: String = "Your visit", _ body: String = "Hello"
    ) throws -> [String] {
        let mail = Mail(to: to, subject: subject, body: body)
        let bytes = try mail.message(from: sender, id: "letter-17", at: moment)
        return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test("A letter says from whom, to whom, what of and when")
    func plain() throws {
        #expect(
            try message() == [
                "From: \"Riverside Contact Centre\" <contact@example.org>", "To: sam@example.org",
                "Subject: Your visit", "Date: Sat, 21 Nov 2026 10:04:05 +0000",
                "Message-ID: <letter-17@example.org>", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
                "Auto-Submitted: auto-generated", "", "Hello", "",
            ])
    }

    @Test("Letters of other alphabets are encoded, and no line is too long")
    func encodedSubject() throws {
        let subject = "Ymweliad â’r Ganolfan Gyswllt yn Llanfairpwllgwyngyll: ŵyr a’i fam, dydd Sadwrn 👋🏽"
        let lines = try message(subject)
        let first = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
        let folded = lines[first...].prefix { !$0.hasPrefix("Date") }
        #expect(folded.count > 1)
        #expect(folded.dropFirst().allSatisfy { $0.hasPrefix(" =?utf-8?B?") && $0.hasSuffix("?=") })
        let read = try folded.map { line in
            let word = try #require(line.split(separator: "?").dropFirst(3).first)
            return String(decoding: try #require(Data(base64Encoded: String(word))), as: UTF8.self)
        }
        #expect(read.joined() == subject)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 + "Subject: ".count })
    }

    @Test("A body of any letters and any length of line is read again as it was written")
    func body() throws {
        let body =
            "Dear Siân,\n\nFrom Saturday you come by the side door = the green one.\n.\n"
            + String(repeating: "ŵ €", count: 90) + " \n\tend \t\n" + String(repeating: "a", count: 76)
        let lines = try message("x", body)
        let encoded = lines.drop { !$0.isEmpty }.dropFirst()
        #expect(encoded.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x7F } })
        #expect(encoded.allSatisfy { !$0.hasPrefix("From ") && !$0.hasPrefix(".") && !$0.hasSuffix(" ") })
        #expect(decoded(encoded.joined(separator: "\r\n")) == body.replacing("\n", with: "\r\n") + "\r\n")
    }

    /// Quoted-printable, read by its rules.
    private func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.replacing("=\r\n", with: "").utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "=") {
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "Nothing that was typed can begin a header of its own",
        arguments: ["a\r\nBcc: x@example.org", "a\nb", "a\rb", "a\u{0}b", "a\u{85}b", "a\u{2028}b", "\r\n"])
    func injection(text: String) {
        #expect(throws: MailFault.brokenHeader("Subject")) { try message(text) }
        #expect(throws: MailFault.notAnAddress) { try message(to: "sam@example.org" + text) }
        let mail = Mail(to: "sam@example.org", subject: "x", body: "x")
        #expect(throws: MailFault.brokenHeader("From")) {
            try mail.message(from: MailSender(name: text, address: "a@b.org"), id: "1", at: moment)
        }
        #expect(throws: MailFault.notAnAddress) {
            try mail.message(from: MailSender(name: "", address: text + "@b.org"), id: "1", at: moment)
        }
        #expect(throws: MailFault.brokenHeader("Message-ID")) {
            try mail.message(from: sender, id: text, at: moment)
        }
    }

    @Test(
        "An address is exactly one",
        arguments: [
            "", "sam", "@example.org", "sam@", "a@b@c", "sam@example.org, x@example.org", "sam @example.org",
            "Sam <sam@example.org>", "sam@example..org", "sam@-example.org", "sâm@example.org",
            "\"sam x\"@example.org", "a;b@example.org", "sam@example.org(x)",
        ])
    func addresses(address: String) {
        #expect(throws: MailFault.notAnAddress) { try message(to: address) }
    }

    @Test("Addresses as people have them are taken, and awkward names of senders are covered")
    func taken() throws {
        for address in ["o'brien+court@mail.example.co.uk", "a_b-c.d@x.org", "1@2.org"] {
            #expect(try message(to: address)[1] == "To: " + address)
        }
        #expect(
            try MailSender(name: "Smith, \"Jo\"", address: "a@b.org").header()
                == #""Smith, \"Jo\"" <a@b.org>"#)
        #expect(try MailSender(name: "", address: "a@b.org").header() == "a@b.org")
        #expect(
            try MailSender(name: "Siân", address: "a@b.org").header() == "=?utf-8?B?U2nDom4=?=\r\n <a@b.org>")
    }
}
