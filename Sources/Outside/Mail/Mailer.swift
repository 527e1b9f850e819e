public import Domain
import Foundation
import Subprocess
import SystemPackage

/// The way that letters go out.
public enum Mailer: Hashable, Sendable {
    /// None is set: letters wait in the outbox.
    case none
    /// A program that reads a message from its standard input and sends it: msmtp, or any sendmail.
    case command(path: String, arguments: [String])

    private static let saidLimitBytes = 16_384
    private static let folders = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/lib"]

    /// What the setting `STEPPINGSTONE_MAIL` asks for: `msmtp`, `sendmail`, either with arguments, or a path.
    ///
    /// The recipients are read from the message (`-t`), and a lone dot does not end it (`-i`).
    /// - Throws: `MailFault.noProgram` where the program is not there or may not be run.
    public static func found(setting: String?) throws(MailFault) -> Mailer {
        let words = (setting ?? "").split { $0 == " " || $0 == "\t" }.map(String.init)
        guard let program = words.first else { return .none }
        let paths = program.contains("/") ? [program] : folders.map { $0 + "/" + program }
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
            throw .noProgram(program)
        }
        var arguments = Array(words.dropFirst())
        for needed in ["-t", "-i"] where !arguments.contains(needed) { arguments.append(needed) }
        // Whatever its own file says, msmtp sends nothing in the clear, and believes no certificate unseen.
        if path.split(separator: "/").last == "msmtp" {
            arguments = MailServer.enforcing(in: arguments) + arguments
        }
        return .command(path: path, arguments: arguments)
    }

    /// Hands the letter to the program and waits until it has taken it.
    ///
    /// - Parameter limitSeconds: how long the program may take before it is ended.
    /// - Returns: what the mail server answered, where the program passes it on.
    /// - Throws: `MailFault`. A letter that failed may be sent again under the same id.
    @discardableResult
    public func send(
        _ mail: Mail, from sender: MailSender, id: String, at: Instant, limitSeconds: Int = 60
    ) async throws(MailFault) -> String? {
        guard case .command(let path, let arguments) = self else { throw .notSet }
        // Programs take lines as this machine ends them. The message holds no other carriage return.
        let message = try mail.message(from: sender, id: id, at: at).filter { $0 != UInt8(ascii: "\r") }
        let program = MailProgram(path: path, arguments: arguments, saidLimitBytes: Self.saidLimitBytes)
        let outcome = await withTaskGroup(of: Result<String, MailFault>.self) { group in
            group.addTask { await program.run(message) }
            group.addTask {
                // Being woken early, because the program is done, is how this wait is meant to end.
                try? await Task.sleep(for: .seconds(limitSeconds))
                return .failure(.tookTooLong(limitSeconds: limitSeconds))
            }
            let first = await group.next() ?? .failure(.tookTooLong(limitSeconds: limitSeconds))
            group.cancelAll()
            return first
        }
        return MailAnswer.words(in: try outcome.get())
    }
}

/// One run of the mail program.
private struct MailProgram {
    let path: String
    let arguments: [String]
    let saidLimitBytes: Int

    /// A program that ends before it has read everything must not end this one with it.
    private static let brokenPipesAreHarmless: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    func run(_ message: [UInt8]) async -> Result<String, MailFault> {
        Self.brokenPipesAreHarmless
        var options = PlatformOptions()
        // A group of its own, so that what the program started ends with it.
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
        ]
        do {
            // Written by hand: the library's own way ends this program where the other does not read
            // everything (swift-subprocess 1.0.2: "FileDescriptor was not closed").
            let result = try await Subprocess.run(
                .path(FilePath(path)), arguments: Arguments(arguments), platformOptions: options,
                input: .inputWriter, output: .string(limit: saidLimitBytes), error: .combinedWithOutput
            ) { execution in
                do {
                    let count = try await execution.standardInputWriter.write(message)
                    try await execution.standardInputWriter.finish()
                    return count == message.count
                } catch {
                    return false
                }
            }
            let status = result.terminationStatus
            guard status.isSuccess else {
                return .failure(.refused(status: "\(status)", said: result.standardOutput))
            }
            return result.closureResult
                ? .success(result.standardOutput)
                : .failure(.refused(status: "did not read it all", said: result.standardOutput))
        } catch {
            return .failure(.refused(status: "not run", said: "\(error)"))
        }
    }
}
