import Foundation
import Subprocess
import SystemPackage

/// A PDF that opens with a code alone (AES-256), for whoever cannot be reached by secure e-mail. Every reader
/// of PDFs opens it; nothing has to be installed.
public struct LockedPDF: Sendable {
    private let path: String
    private static let memoryFolder = "/dev/shm"
    private static let answerLimitBytes = 64 * 1024 * 1024

    /// qpdf where it stands on this machine; nil where it does not.
    public static func found() -> LockedPDF? {
        ["/usr/local/bin/qpdf", "/usr/bin/qpdf", "/bin/qpdf"]
            .first(where: FileManager.default.isExecutableFile).map { LockedPDF(path: $0) }
    }

    /// The same PDF, locked.
    ///
    /// - Parameter code: letters, digits and dashes. It is handed over in a file that only this program may
    ///   read: what stands on a command line others can see.
    /// - Throws: `MailFault.refused` where qpdf would not, `.badSetting` where the code is no such code.
    public func locked(_ pdf: [UInt8], code: String) async throws(MailFault) -> [UInt8] {
        let isPlain = code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isPlain, code.utf8.count >= 12, code.first != "-" else {
            throw .badSetting("the code of a locked file is too short, or holds a strange letter")
        }
        let isMemory = FileManager.default.isWritableFile(atPath: Self.memoryFolder)
        let parent = isMemory ? Self.memoryFolder : NSTemporaryDirectory()
        let folder = "\(parent)/steppingstone-\(UUID().uuidString)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            // Whatever comes of it, nothing of it stays.
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try Data(pdf).write(to: URL(fileURLWithPath: "\(folder)/open.pdf"))
            let words =
                ["--warning-exit-0", "--encrypt", code, UUID().uuidString, "256", "--"]
                + ["\(folder)/open.pdf", "-"]
            try Data(words.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/words"))
            let result = try await Subprocess.run(
                .path(FilePath(path)), arguments: ["@\(folder)/words"], input: .none,
                output: .bytes(limit: Self.answerLimitBytes), error: .string(limit: 4096))
            guard result.terminationStatus.isSuccess else {
                throw MailFault.refused(status: "\(result.terminationStatus)", said: result.standardError)
            }
            return result.standardOutput
        } catch let fault as MailFault {
            throw fault
        } catch {
            throw .refused(status: "not run", said: "\(error)")
        }
    }
}
