import Foundation
import Subprocess
import SystemPackage

/// pandoc, which writes Word documents: in its own sandbox, with little memory and little time.
struct WordProgram {
    private let pandoc: String
    private let limiter: String
    private let limits: PressLimits

    /// Of its own heap; it asks the machine for far more addresses than it uses.
    private static let memory = "512m"
    private static let saidLimitBytes = 16_384
    /// Memory that looks like a folder: what is written there reaches no disk.
    private static let memoryFolder = "/dev/shm"

    /// Nil where it, or what bounds it, is not there.
    init?(_ program: PressProgram, _ limits: PressLimits) {
        guard let pandoc = program.pandoc, let limiter = program.limiter else { return nil }
        self.pandoc = pandoc
        self.limiter = limiter
        self.limits = limits
    }

    func document(_ sheet: PressSheet) async -> Result<[UInt8], PressFault> {
        let html = Array(sheet.html.utf8)
        return await withTaskGroup(of: Result<[UInt8], PressFault>.self) { group in
            group.addTask { await answer(html, sheet.language) }
            group.addTask {
                // Being woken early, because the program is done, is how this wait is meant to end.
                try? await Task.sleep(for: limits.paper)
                return .failure(.tooLong)
            }
            let first = await group.next() ?? .failure(.failed)
            group.cancelAll()
            return first
        }
    }

    private func answer(_ html: [UInt8], _ language: String) async -> Result<[UInt8], PressFault> {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        let reference: String
        do {
            reference = try Self.written(WordReference.file)
        } catch {
            return .failure(.off("the memory folder cannot be written to: \(error)"))
        }
        // One that cannot be taken away is a plain style sheet.
        defer { try? FileManager.default.removeItem(atPath: reference) }
        let arguments =
            ["--cpu=\(limits.workSeconds)", "--core=0", "--fsize=0", "--", pandoc]
            + ["+RTS", "-M\(Self.memory)", "-RTS", "--sandbox", "--from=html", "--to=docx"]
            + ["--reference-doc=\(reference)", "--metadata=title=", "--metadata=lang=\(language)"]
            + ["--output=-"]
        do {
            // Written by hand, as a mail program is: the library's own way ends this program where the other
            // does not read everything (swift-subprocess 1.0.2: "FileDescriptor was not closed").
            let result = try await Subprocess.run(
                .path(FilePath(limiter)), arguments: Arguments(arguments),
                environment: .custom(["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"]),
                platformOptions: options,
                input: .inputWriter, output: .bytes(limit: limits.mostPaperBytes),
                error: .string(limit: Self.saidLimitBytes)
            ) { execution in
                do {
                    _ = try await execution.standardInputWriter.write(html)
                    try await execution.standardInputWriter.finish()
                } catch {
                    // It ended before it had read everything; its status says so.
                }
            }
            guard result.terminationStatus.isSuccess else {
                let isTooLarge = result.standardError.lowercased().contains("heap")
                return .failure(isTooLarge ? .tooLarge : .failed)
            }
            return .success(result.standardOutput)
        } catch {
            // It said more than any paper needs, or could not be run.
            return .failure(.failed)
        }
    }

    /// pandoc reads its reference document from a file.
    private static func written(_ content: [UInt8]) throws -> String {
        let folder =
            FileManager.default.isWritableFile(atPath: memoryFolder) ? memoryFolder : NSTemporaryDirectory()
        let path = "\(folder)/steppingstone-\(UUID().uuidString).docx"
        let file = try FileDescriptor.open(
            FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
            permissions: [.ownerRead, .ownerWrite])
        try file.closeAfter { _ = try file.writeAll(content) }
        return path
    }
}
