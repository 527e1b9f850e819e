import Foundation
import GRDB
import Glibc

extension SQLiteStore {
    /// Copies the whole journal, as it is at one moment, into one file, while it is served.
    ///
    /// The file holds everything but the master key: keep the key's file elsewhere, since either is worth
    /// nothing without the other. It also holds the keys of owners who are erased later: an old backup is to
    /// be destroyed, or its later erasures done again, when it is restored.
    ///
    /// - Throws: `StoreFault.unwritable` where the file exists already or cannot be written.
    public func backup(to path: String) async throws {
        let pool = pool
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(with: Result { try Archive.write(pool, to: path) })
            }
        }
    }
}

/// A backup: a journal in one file.
public enum Archive {
    /// Copies the journal of a folder, as it is at one moment, into one file. Another process may be serving
    /// it: the lock keeps out a second writer only.
    ///
    /// - Throws: `StoreFault.unwritable` where the file exists already or cannot be written; `.other` where
    ///   there is no journal or it cannot be read.
    public static func backUp(folder: String, to path: String) throws {
        let file = Folder.database(in: folder)
        guard FileManager.default.fileExists(atPath: file) else {
            throw StoreFault.other("there is no journal in \(folder)")
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        let source: DatabaseQueue
        do {
            source = try DatabaseQueue(path: file, configuration: configuration)
        } catch {
            throw StoreFault.other("\(error)")
        }
        try write(source, to: path)
    }

    /// Puts the journal of a backup into a folder that holds none.
    ///
    /// - Throws: `StoreFault.unwritable` where the folder holds a journal or cannot be written; `.inUse`;
    ///   `.other` where the file is not a whole backup.
    public static func restore(_ path: String, into folder: String) throws {
        let place = try Folder(folder)
        defer { place.release() }
        for name in [place.database, place.database + "-wal"]
        where FileManager.default.fileExists(atPath: name) {
            throw StoreFault.unwritable(path: folder, reason: "it holds a journal already")
        }
        let draft = place.database + ".restoring"
        do {
            try? FileManager.default.removeItem(atPath: draft)  // what an earlier attempt may have left
            try FileManager.default.copyItem(atPath: path, toPath: draft)
        } catch {
            throw StoreFault.unwritable(path: draft, reason: "\(error.localizedDescription)")
        }
        defer { unlink(draft) }
        try check(draft)
        try publish(draft, as: place.database)
    }

    static func write(_ source: some DatabaseReader, to path: String) throws {
        let draft = path + ".draft"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreFault.lastError(at: draft) }
        Glibc.close(file)
        defer { unlink(draft) }
        do {
            let copy = try DatabaseQueue(path: draft)
            try source.backup(to: copy)
            // Without a log beside it, the file stands alone.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        } catch {
            throw StoreFault.other("\(error)")
        }
        try publish(draft, as: path)
    }

    /// Gives a finished file its name, which must be free, and makes both durable.
    private static func publish(_ draft: String, as path: String) throws {
        let file = open(draft, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StoreFault.lastError(at: draft) }
        defer { Glibc.close(file) }
        guard chmod(draft, 0o600) == 0, fsync(file) == 0, link(draft, path) == 0 else {
            throw StoreFault.lastError(at: path)
        }
        try Folder.makeDurable(URL(filePath: path).deletingLastPathComponent().path)
    }

    private static func check(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let (application, faults) = try DatabaseQueue(path: path, configuration: configuration).read {
                db in
                let view = try View(db)
                return (
                    try view.one("PRAGMA application_id") { $0.number(0) },
                    try view.all("PRAGMA quick_check(1)") { $0.text(0) }
                )
            }
            guard application == Int64(Schema.applicationID), faults == ["ok"] else {
                throw StoreFault.other("\(path) is not a whole backup of a journal")
            }
        } catch {
            throw error as? StoreFault ?? .other("\(error)")
        }
    }
}
