import Foundation
import GRDB

/// The proof that a journal is as it was written.
public enum Chain {
    /// Walks a whole journal, from one consistent view and in constant memory, also while it is served.
    ///
    /// It proves the chain of the events and its signed end, that the versions of each stream run without
    /// gaps, that everything sealed still opens or was destroyed properly, that links and summaries agree,
    /// that the access log is the one written, and that SQLite finds its file in order. A summary that is
    /// taken out with its links is not missed, since summaries only repeat the events; nor is a reactor's
    /// place that is taken out, or put back to an older one; and who puts back an older copy of the whole is
    /// found by its newest position alone.
    ///
    /// - Parameters:
    ///   - path: the data folder.
    ///   - key: the master key's file.
    ///   - progress: called now and then with the events walked and the events there are.
    /// - Throws: `StoreFault.wrongKey`; `.other` where there is no journal, or one too damaged to open.
    public static func verify(
        folder path: String, key: String, progress: (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) throws -> VerifyReport {
        let file = Folder.database(in: path)
        guard FileManager.default.fileExists(atPath: file) else {
            throw StoreFault.other("there is no journal in \(path)")
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        do {
            let master = try MasterKey(file: key)
            return try DatabaseQueue(path: file, configuration: configuration).read { db in
                let view = try View(db)
                guard let check = try view.masterKeyCheck(), master.isKey(of: check) else {
                    throw StoreFault.wrongKey
                }
                return Verification(view, master).run(progress)
            }
        } catch {
            throw error as? StoreFault ?? .other("\(error)")
        }
    }
}
