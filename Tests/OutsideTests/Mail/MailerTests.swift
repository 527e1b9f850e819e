import Domain
import Foundation
import Testing

@testable import Outside

@Suite("Handing letters to a mail program")
struct MailerTests {
    private let sender = MailSender(name: "Riverside", address: "contact@example.org")
    private let mail = Mail(to: "sam@example.org", subject: "Your visit", body: "Hello\n.\nSam")

    /// A mail program of the test's own, in a folder that is gone afterwards.
    private func withProgram(_ script: String, _ body: (Mailer, URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What is left behind in the temporary folder does no harm.
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appendingPathComponent("sendmail")
        try Data("#!/bin/sh\ncd \"${0%/*}\"\n\(script)\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        try await body(try Mailer.found(setting: program.path + " --account=x"), folder)
    }

    private func send(_ mailer: Mailer, _ mail: Mail? = nil, limitSeconds: Int = 300) async throws(MailFault)
    {
        try await mailer.send(
            mail ?? self.mail, from: sender, id: "17", at: Instant(milliseconds: 0),
            limitSeconds: limitSeconds)
    }

    @Test("The program is given the whole letter, and told to read the recipients from it")
    func given() async throws {
        try await withProgram("echo \"$@\" > arguments; cat > letter") { mailer, folder in
            try await send(mailer)
            let arguments = try String(
                contentsOf: folder.appendingPathComponent("arguments"), encoding: .utf8)
            #expect(arguments == "--account=x -t -i\n")
            let letter = try String(contentsOf: folder.appendingPathComponent("letter"), encoding: .utf8)
            #expect(letter.hasPrefix("From: \"Riverside\" <contact@example.org>\nTo: sam@example.org\n"))
            #expect(letter.hasSuffix("\n\nHello\n=2E\nSam\n"))
            #expect(!letter.utf8.contains(UInt8(ascii: "\r")))
        }
    }

    @Test("A program that fails is quoted")
    func failing() async throws {
        try await withProgram("cat > /dev/null; echo 'no such account' >&2; exit 78") { mailer, _ in
            let fault = await #expect(throws: MailFault.self) { try await send(mailer) }
            guard case .refused(let status, let said) = try #require(fault) else {
                Issue.record("\(String(describing: fault))")
                return
            }
            #expect(status.contains("78"))
            #expect(said == "no such account\n")
        }
    }

    @Test("A program that does not read what it is given harms nobody")
    func notReading() async throws {
        let long = Mail(to: mail.to, subject: "x", body: String(repeating: "a long letter ", count: 100_000))
        for status in [0, 1] {
            try await withProgram("exit \(status)") { mailer, _ in
                await #expect(throws: MailFault.self) { try await send(mailer, long) }
            }
        }
    }

    /// What the program starts holds a pipe open for as long as it lives. That it began is read from the
    /// pipe, and that nothing of it is left is the pipe's end: however slow the machine is, neither has to
    /// be guessed from the time. Only a mailer that leaves something behind meets the limit.
    @Test("A program that hangs is ended with all that it started", .timeLimit(.minutes(4)))
    func hanging() async throws {
        let script = "exec 3> alive; (echo begun >&3; exec sleep 600) & cat > /dev/null; wait"
        try await withProgram(script) { mailer, folder in
            let pipe = try WatchedPipe(folder.appendingPathComponent("alive").path)
            defer { pipe.end() }
            var said = ""
            // On a loaded machine it may be ended before it began, which shows nothing: it gets longer then.
            for limit in [1, 4, 16, 64] where said.isEmpty {
                await #expect(throws: MailFault.tookTooLong(limitSeconds: limit)) {
                    try await send(mailer, limitSeconds: limit)
                }
                said = try await pipe.readToEnd()
            }
            #expect(said == "begun\n")
        }
    }

    @Test("Without a setting nothing is sent; a program that is not there is named")
    func settings() async throws {
        #expect(try Mailer.found(setting: nil) == .none)
        #expect(try Mailer.found(setting: "  ") == .none)
        await #expect(throws: MailFault.notSet) { try await send(.none) }
        #expect(throws: MailFault.noProgram("no-such-mailer")) {
            try Mailer.found(setting: "no-such-mailer -t")
        }
        #expect(throws: MailFault.noProgram("/etc/passwd")) { try Mailer.found(setting: "/etc/passwd") }
        #expect(
            try Mailer.found(setting: "cat -i --read -t")
                == .command(
                    path: "/usr/bin/cat", arguments: ["-i", "--read", "-t"]))
    }
}
