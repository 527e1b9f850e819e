import Domain
import Foundation
import Testing

@testable import Outside

@Suite("Which way a letter goes")
struct MailWaysTests {
    private func list(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test("A mail server’s setting is read, or named where it is wrong")
    func servers() throws {
        let plain = try MailServer("smtp://mail.example.org")
        #expect(plain.host == "mail.example.org" && plain.port == 587 && !plain.isWrapped)
        let password = try list("secret")
        let whole = try MailServer("smtps://house@example.org@mail.example.org:4650/", passwordFile: password)
        #expect(whole.user == "house@example.org" && whole.port == 4650 && whole.isWrapped)
        for wrong in [
            "smtp://", "mail.example.org", "http://x", "smtp://x:0", "smtp://x:y", "smtp://x:1:2",
            "smtp://-x",
            "smtp://a b", "smtp://user@x", "smtp://x'y",
        ] {
            #expect(throws: MailFault.self, "\(wrong)") { try MailServer(wrong) }
        }
        #expect(throws: MailFault.self) {
            try MailServer("smtp://user@x", passwordFile: "/no/such/file")
        }
    }

    @Test("To a domain on the list mail goes to that domain’s own server, and only to it")
    func secure() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/msmtp") else { return }
        let secure = try list(
            "# people\n\nCourts.example.org mail.courts.example.org # theirs\nx.org x.org:26\n")
        let ways = try MailWays(setting: "smtp://relay.example.org", secureList: secure)
        #expect(ways.secureDomains == ["courts.example.org", "x.org"])
        #expect(ways.isSecure(to: "clerk@COURTS.example.org") && !ways.isSecure(to: "a@b.courts.example.org"))
        for address in ["a@x.org", "a@elsewhere.org", "clerk@courts.example.org"] {
            guard case .command(_, let arguments) = ways.mailer(to: address) else {
                Issue.record("no way to \(address)")
                continue
            }
            #expect(arguments.contains("--tls=on") && arguments.contains("--tls-certcheck=on"))
            let host = ["a@x.org": "x.org", "a@elsewhere.org": "relay.example.org"][address]
            #expect(arguments.contains("--host=\(host ?? "mail.courts.example.org")"))
        }
        for wrong in ["one", "a@b.org mail.b.org", "b.org mail b.org", "b.org x:y"] {
            #expect(throws: MailFault.self) { try MailWays(setting: nil, secureList: try list(wrong)) }
        }
        #expect(throws: MailFault.self) { try MailWays(setting: nil, secureList: "/no/such/list") }
    }

    @Test("What the server answered is found in what msmtp says")
    func answers() {
        let logged =
            "host=x tls=on from=a recipients=b mailsize=9 smtpstatus=250 smtpmsg='250 Taken' exitcode=EX_OK"
        #expect(MailAnswer.words(in: logged) == "250 Taken" && MailAnswer.code(in: logged) == 250)
        let failed =
            "msmtp: x not accepted\nmsmtp: server message: 550 5.1.1 No\nmsmtp: could not send mail\n"
        #expect(MailAnswer.words(in: failed) == "550 5.1.1 No" && MailAnswer.code(in: failed) == 550)
        #expect(MailAnswer.words(in: "") == nil && MailAnswer.code(in: "odd") == nil)
    }

    @Test("A file goes with a letter in a part of its own, and is read again as it was")
    func attachment() throws {
        let bytes = (0..<500).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let file = MailAttachment(name: "record.pdf", mediaType: "application/pdf", bytes: bytes)
        let mail = Mail(to: "sam@example.org", subject: "x", body: "Hello =_", attachments: [file])
        let text = String(
            decoding: try mail.message(
                from: MailSender(name: "", address: "a@b.org"), id: "17", at: Instant(milliseconds: 0)),
            as: UTF8.self)
        let parts = text.components(separatedBy: "--=_17_=")
        #expect(parts.count == 4 && parts[3] == "--\r\n")
        #expect(parts[0].contains("Content-Type: multipart/mixed; boundary=\"=_17_=\"\r\n"))
        #expect(parts[1].contains("Hello =3D_"))
        let content = try #require(parts[2].components(separatedBy: "\r\n\r\n").last)
        #expect(Data(base64Encoded: content, options: .ignoreUnknownCharacters) == Data(bytes))
        #expect(content.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
        for name in ["a b.pdf", "x\r\nBcc: y", "\"", ""] {
            let wrong = MailAttachment(name: name, mediaType: "application/pdf", bytes: [1])
            #expect(throws: MailFault.self) { try wrong.part() }
        }
    }

    @Test("A locked PDF opens with its code alone")
    func locked() async throws {
        guard let program = LockedPDF.found() else { return }
        let pdf = FileMaking.pdf(content: "BT ET")
        let code = "K7QM-4TRX-9WFH-2BNC"
        let locked = try await program.locked(pdf, code: code)
        #expect(locked.starts(with: Array("%PDF-".utf8)) && locked != pdf)
        await #expect(throws: MailFault.self) { try await program.locked(pdf, code: "short") }
        await #expect(throws: MailFault.self) {
            try await program.locked(pdf, code: "--encrypt\n-----------")
        }
        await #expect(throws: MailFault.self) { try await program.locked([1, 2, 3], code: code) }
    }
}
