import Foundation
import Glibc

/// The data folder of a journal, and who has it open.
final class Folder: Sendable {
    let path: String
    private let lock: Int32

    var database: String { Self.database(in: path) }

    static func database(in path: String) -> String { "\(path)/journal.sqlite" }

    /// Opens the folder, made where it is missing, and keeps every other process out until `release`.
    init(_ path: String) throws {
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFault.unwritable(path: path, reason: "\(error.localizedDescription)")
        }
        lock = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw StoreFault.lastError(at: path) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let inUse = errno == EWOULDBLOCK
            let fault = StoreFault.lastError(at: path)
            close(lock)
            throw inUse ? StoreFault.inUse(path: path) : fault
        }
        guard access(path, W_OK) == 0 else {
            let fault = StoreFault.lastError(at: path)
            close(lock)
            throw fault
        }
    }

    /// Lets the next process in. The lock also ends with this process, however it ends.
    func release() { close(lock) }

    /// Makes the names in a folder as durable as their files.
    static func makeDurable(_ path: String) throws {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw StoreFault.lastError(at: path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw StoreFault.lastError(at: path) }
    }
}
