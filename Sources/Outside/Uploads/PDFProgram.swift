import Foundation
import Subprocess
import SystemPackage

/// qpdf, which reads and writes PDFs: run with little memory and little time, and on nothing that has a name
/// in a folder.
public struct PDFProgram: Hashable, Sendable {
    private let path: String
    private let limiter: String

    private static let folders = ["/usr/local/bin", "/usr/bin", "/bin"]
    private static let memoryLimitBytes = 1 << 30
    /// Of work; on a busy machine it may wait longer for its turns.
    private static let workLimitSeconds = 20
    private static let limitSeconds = 60
    /// What one run may answer.
    private static let answerLimitBytes = 64 * 1024 * 1024
    /// Memory that looks like a folder: what is written there reaches no disk.
    private static let memoryFolder = "/dev/shm"

    /// The program where it stands on this machine; nil where it does not, or what bounds it does not.
    public static func found() -> PDFProgram? {
        func find(_ name: String) -> String? {
            folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
        }
        guard let path = find("qpdf"), let limiter = find("prlimit") else { return nil }
        return PDFProgram(path: path, limiter: limiter)
    }

    /// The whole document as JSON (qpdf's version 2), its streams as they are packed.
    /// - Throws: `UnfitFile.encrypted`, `.broken`, `.unpacksTooLarge`, `.cannotBeChecked`.
    func described(_ pdf: [UInt8]) async throws(UnfitFile) -> [UInt8] {
        try await run(
            ["--json-output=2", "--json-stream-data=inline", "--decode-level=none", "/dev/stdin", "-"],
            on: pdf)
    }

    /// The PDF that such a description is of: what nothing leads to any more is not in it.
    /// - Throws: as `described`.
    func written(_ description: [UInt8]) async throws(UnfitFile) -> [UInt8] {
        try await run(
            ["--json-input", "--stream-data=preserve", "--object-streams=generate", "/dev/stdin", "-"],
            on: description)
    }

    private func run(_ arguments: [String], on input: [UInt8]) async throws(UnfitFile) -> [UInt8] {
        let limits = [
            "--as=\(Self.memoryLimitBytes)", "--cpu=\(Self.workLimitSeconds)",
            "--fsize=\(Self.answerLimitBytes)", "--core=0",
        ]
        let all = limits + ["--", path, "--warning-exit-0", "--no-warn"] + arguments
        let outcome = await withTaskGroup(of: Result<[UInt8], UnfitFile>.self) { group in
            group.addTask { await answer(all, input) }
            group.addTask {
                // Being woken early, because the program is done, is how this wait is meant to end.
                try? await Task.sleep(for: .seconds(Self.limitSeconds))
                return .failure(.cannotBeChecked)
            }
            let first = await group.next() ?? .failure(.cannotBeChecked)
            group.cancelAll()
            return first
        }
        return try outcome.get()
    }

    private func answer(_ arguments: [String], _ input: [UInt8]) async -> Result<[UInt8], UnfitFile> {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        do {
            let file = try Self.nameless(input)
            let result = try await Subprocess.run(
                .path(FilePath(limiter)), arguments: Arguments(arguments), platformOptions: options,
                input: .fileDescriptor(file, closeAfterSpawningProcess: true),
                output: .bytes(limit: Self.answerLimitBytes), error: .string(limit: 16_384))
            guard result.terminationStatus.isSuccess else {
                let isLocked = result.standardError.contains("password")
                return .failure(isLocked ? .encrypted : .broken)
            }
            return .success(result.standardOutput)
        } catch is Errno {
            return .failure(.cannotBeChecked)
        } catch {
            // It said more than any document needs, or could not be run.
            return .failure(.broken)
        }
    }

    /// A file that has lost its name as soon as it had one: it is gone with whoever holds it open.
    /// - Throws: `Errno`.
    private static func nameless(_ content: [UInt8]) throws -> FileDescriptor {
        let folder =
            FileManager.default.isWritableFile(atPath: memoryFolder) ? memoryFolder : NSTemporaryDirectory()
        let path = FilePath("\(folder)/steppingstone-\(UUID().uuidString)")
        let file = try FileDescriptor.open(
            path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
            permissions: [.ownerRead, .ownerWrite])
        _ = path.withPlatformString { unlink($0) }
        do {
            _ = try file.writeAll(content)
            _ = try file.seek(offset: 0, from: .start)
        } catch {
            try file.close()
            throw error
        }
        return file
    }
}
