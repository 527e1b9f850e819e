public import Domain
import Foundation
import Glibc
import Synchronization

/// The seals of a journal: makes one each day, and holds them for whoever asks.
public final class SealBook: Sendable {
    static let shelf = "seals"
    /// A server that stood longer than this many days does not make a seal for each: its clock may have been
    /// wrong.
    private static let mostMissedDays = 400

    private let store: SQLiteStore
    private let key: SealKey
    private let held: Mutex<[Seal]>

    /// Reads what there is; the key is made where there is none.
    ///
    /// - Throws: `StoreFault`; `SealFault` where a kept seal cannot be read.
    public init(_ store: SQLiteStore) async throws {
        self.store = store
        if let item = try await store.item(SealKey.item, on: SealKey.shelf) {
            key = try SealKey(item.body)
        } else {
            key = SealKey()
            try await store.put(
                ShelfItem(id: SealKey.item, owner: "site", state: "kept", at: 0, body: key.bytes),
                on: SealKey.shelf)
        }
        let seals = try await store.items(on: Self.shelf, state: nil, limit: .max).map {
            try Seal(text: String(decoding: $0.body, as: UTF8.self), named: "seal \($0.id)")
        }
        held = Mutex(seals.sorted { $0.number < $1.number })
    }

    public var publicKey: SealPublicKey { SealPublicKey(key.publicBytes) }

    /// Every seal, the oldest first.
    public var seals: [Seal] { held.withLock { $0 } }

    /// The seal of that day.
    public func seal(of day: Day) -> Seal? { held.withLock { $0.last { $0.day == day } } }

    /// Seals the day and those missed before it. Nothing happens where the newest seal is of that day or a
    /// later one: a clock that is set back seals nothing twice.
    ///
    /// - Returns: the seals made.
    public func make(on day: Day, at now: Instant) async throws -> [Seal] {
        let newest = held.withLock { $0.last }
        let first = newest.map { max($0.day + 1, day - Self.mostMissedDays) } ?? day
        guard first <= day else { return [] }
        var content = try await store.sealContent(after: newest)
        content.made = Self.written(now)
        var made: [Seal] = []
        for number in first.number...day.number {
            content.day = Day(number: number)
            let seal = try Seal(content, signedBy: key)
            try await store.put(
                ShelfItem(
                    id: "\(seal.day)", owner: "site", state: "made", at: now.milliseconds,
                    body: Data(seal.text.utf8)), on: Self.shelf)
            held.withLock { $0.append(seal) }
            made.append(seal)
            (content.number, content.previous) = (content.number + 1, seal.fingerprint)
        }
        return made
    }

    /// Writes each seal to a file of its own, `2026-11-26.seal`, and the public key beside them, where they
    /// are not there yet.
    ///
    /// - Throws: `StoreFault.unwritable`.
    public func writeFiles(in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let there = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
        let texts = seals.map { ("\($0.day).seal", $0.text) } + [("public-key", publicKey.text + "\n")]
        for (name, text) in texts where !there.contains(name) {
            try Self.write(text, to: "\(folder)/\(name)")
        }
        try Folder.makeDurable(folder)
    }

    private static func write(_ text: String, to path: String) throws {
        let draft = path + ".draft"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw StoreFault.lastError(at: draft) }
        defer { Glibc.close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0,
            rename(draft, path) == 0
        else { throw StoreFault.lastError(at: path) }
    }

    private static func written(_ now: Instant) -> String {
        Date(timeIntervalSince1970: Double(now.milliseconds / 1000)).ISO8601Format()
    }
}

extension SQLiteStore {
    /// What the next seal says, as the journal is at this moment.
    fileprivate func sealContent(after newest: Seal?) async throws -> Seal.Content {
        try await read { view in
            let tip = try view.one("SELECT position, hash FROM head WHERE one = 1") {
                Tip(position: $0.number(0), hash: Array($0.data(1)))
            }
            var log = AccessLogHash(count: newest?.reads ?? 0, hash: newest?.accessLog)
            try log.extend(view) { _ in }
            let end = tip ?? .beginning
            return Seal.Content(
                number: (newest?.number ?? 0) + 1, day: newest?.day ?? Day(number: 0), made: "",
                events: end.position, chain: end.hash, reads: log.count, accessLog: log.hash,
                previous: newest?.fingerprint ?? Tip.beginning.hash)
        }
    }
}
