import Crypto
import Foundation
import Glibc

/// How somebody at the command line asks a running server to change the master key, and hears what came of
/// it: by two small files in the data folder.
///
/// The new key is sealed under the old one. So only who has the old key can ask, and whoever can write to
/// the folder but has no key cannot have the journal wrapped under a key of their own.
public struct RotationPost: Sendable {
    let folder: String

    public init(folder: String) { self.folder = folder }

    private var request: String { "\(folder)/key-change.request" }
    private var taken: String { "\(folder)/key-change.taken" }
    private var answer: String { "\(folder)/key-change.answer" }

    /// What is asked of the server.
    struct Request: Codable {
        var id: String
        /// The file that the new key is in.
        var path: String
        /// The new key's bytes, sealed under the old key.
        var sealed: Data
    }

    /// What came of it.
    public struct Answer: Codable, Sendable {
        public var id: String
        /// Why nothing has changed; nil where it has.
        public var fault: String?
        /// Owners' keys that are wrapped anew.
        public var keys = 0
        /// How long writing waited.
        public var seconds = 0.0
    }

    /// Leaves the request; whatever an earlier one left is gone.
    ///
    /// - Returns: the id that the answer will have.
    public func ask(_ old: KeyPlace, for new: String) throws -> String {
        let id = Secrets.token(bytes: 16)
        let bytes = try MasterKey.bytes(file: new)
        let box = try AES.GCM.seal(
            Data(bytes), using: try old.key().wrapping, authenticating: Self.bound(id, new))
        guard let sealed = box.combined else { throw StoreFault.other("the new key could not be sealed") }
        unlink(answer)
        try write(try JSONEncoder().encode(Request(id: id, path: new, sealed: sealed)), to: request)
        return id
    }

    /// Takes the request back, where the server has not taken it up.
    ///
    /// - Returns: whether it was still there.
    public func takeBack() -> Bool { unlink(request) == 0 }

    /// Whether the server is at it.
    public var isTaken: Bool { FileManager.default.fileExists(atPath: taken) }

    /// Takes away what a server that ended left: nobody is changed for who has gone, and a new key that lies
    /// sealed under the old one is not left lying. Called at the start of serving.
    public func forget() {
        for path in [request, taken, answer] { unlink(path) }
    }

    /// The answer with that id, once it is there.
    public func answer(to id: String) throws -> Answer? {
        guard let data = FileManager.default.contents(atPath: answer) else { return nil }
        let found = try JSONDecoder().decode(Answer.self, from: data)
        guard found.id == id else { return nil }
        unlink(answer)
        return found
    }

    /// Does what was asked, where something was; called every second while serving.
    ///
    /// - Returns: what came of it, nil where nothing was asked.
    public func serve(_ store: SQLiteStore) async throws -> Answer? {
        guard rename(request, taken) == 0 else { return nil }
        defer { unlink(taken) }
        guard let data = FileManager.default.contents(atPath: taken),
            // What is no request of ours is nobody's to be answered.
            let asked = try? JSONDecoder().decode(Request.self, from: data)
        else { return nil }
        var answer = Answer(id: asked.id)
        let begin = ContinuousClock.now
        do {
            let key = try Self.key(in: asked, under: store.keyring.master)
            answer.keys = try await store.rotate(to: key, kept: asked.path).keys
        } catch {
            answer.fault = Verification.reason(error)
        }
        answer.seconds = (ContinuousClock.now - begin).seconds
        try write(try JSONEncoder().encode(answer), to: self.answer)
        return answer
    }

    private static func key(in request: Request, under master: MasterKey) throws -> MasterKey {
        // Too short, or not authentic: both mean that it was not sealed with the journal's key.
        guard let box = try? AES.GCM.SealedBox(combined: request.sealed),
            let bytes = try? AES.GCM.open(
                box, using: master.wrapping, authenticating: bound(request.id, request.path))
        else { throw StoreFault.other("whoever asked has not the journal's key") }
        guard bytes.count == 32 else { throw StoreFault.malformedKey(request.path) }
        return MasterKey(bytes: Array(bytes))
    }

    private static func bound(_ id: String, _ path: String) -> [UInt8] {
        var frame = Frame()
        for text in ["change of keys", id, path] { frame.add(text) }
        return frame.bytes
    }

    /// Under another name first, so that nobody reads half of it.
    private func write(_ data: Data, to path: String) throws {
        let draft = path + ".draft"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreFault.lastError(at: draft) }
        defer { Glibc.close(file) }
        let count = data.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        guard count == data.count, rename(draft, path) == 0 else { throw StoreFault.lastError(at: path) }
    }
}

extension SQLiteStore {
    /// Whether somebody has the journal of a folder open.
    public static func isServed(_ folder: String) throws -> Bool {
        do {
            try Folder(folder).release()
            return false
        } catch StoreFault.inUse {
            return true
        }
    }
}

extension Chain {
    /// Sees that a key is that of a folder's journal, also while it is served.
    ///
    /// - Throws: `StoreFault.noKey`, `.malformedKey`, `.wrongKey`; `.other` where there is no journal.
    public static func verifyKey(_ key: KeyPlace, of folder: String) throws -> Bool {
        try look(into: folder) { try $0.masterKey(from: key) != nil }
    }

    /// The same, false where the key is another's.
    public static func isKey(_ key: KeyPlace, of folder: String) throws -> Bool {
        do {
            return try verifyKey(key, of: folder)
        } catch StoreFault.wrongKey {
            return false
        }
    }
}
