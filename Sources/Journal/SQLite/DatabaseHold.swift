import Glibc

/// Keeps every other server from the journal's file itself, which may be reached by way of another folder
/// too.
///
/// It is let go after SQLite has: closing any handle of a file takes this process's other locks on it away.
final class DatabaseHold: Sendable {
    private let file: Int32

    /// - Throws: `StoreFault.inUse` where another server has the file; `.unwritable`.
    init(_ folder: Folder) throws {
        file = open(folder.database, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreFault.lastError(at: folder.database) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let fault =
                errno == EWOULDBLOCK
                ? StoreFault.inUse(path: folder.path) : StoreFault.lastError(at: folder.database)
            close(file)
            throw fault
        }
    }

    func release() { close(file) }
}
