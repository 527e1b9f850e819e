import Foundation
import GRDB

/// The proof that a journal is as it was written.
public enum Chain {
    /// Walks a whole journal, from one consistent view and in constant memory, also while it is served.
    ///
    /// It proves the chain of the events and its signed end, that the versions of each stream run without
    /// gaps, that everything sealed still opens or was destroyed properly, that links and summaries agree,
    /// that the access log is the one written, that the daily seals speak of this past and no other, and that
    /// SQLite finds its file in order. A summary that is taken out with its links is not missed, since
    /// summaries only repeat the events; nor is a reactor's place that is taken out, or put back to an older
    /// one; nor the newest seals, which others have; and who puts back an older copy of the whole is found by
    /// its newest position alone.
    ///
    /// - Parameters:
    ///   - path: the data folder.
    ///   - key: where the master key is.
    ///   - progress: called now and then with the events walked and the events there are.
    /// - Throws: `StoreFault.noKey`, `.malformedKey`, `.wrongKey`; `.other` where there is no journal, or one
    ///   too damaged to open.
    public static func verify(
        folder path: String, key: KeyPlace, progress: (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) throws -> VerifyReport {
        try look(into: path) { view in
            guard let master = try view.masterKey(from: key) else {
                throw StoreFault.other("the journal has lost its check value")
            }
            return Verification(view, master).run(progress)
        }
    }

    /// One consistent look at a folder's journal, also while it is served.
    static func look<T>(into path: String, _ body: (View) throws -> T) throws -> T {
        let file = Folder.database(in: path)
        guard FileManager.default.fileExists(atPath: file) else {
            throw StoreFault.other("there is no journal in \(path)")
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        do {
            return try DatabaseQueue(path: file, configuration: configuration).read { try body(View($0)) }
        } catch {
            throw error as? StoreFault ?? .other("\(error)")
        }
    }

    /// The same, with the master key in a file.
    public static func verify(folder path: String, key: String) throws -> VerifyReport {
        try verify(folder: path, key: .file(key))
    }
}
