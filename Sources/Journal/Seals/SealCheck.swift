import Foundation
import GRDB

/// What somebody outside does with seals: no store is needed to see that they hold together, and no key to
/// see that a journal holds the past that they speak of.
public enum SealCheck {
    /// Reads seals, in any order, and sees that each is signed and that none is left out between them.
    ///
    /// - Returns: the seals in their order.
    /// - Throws: `SealFault`, the first there is.
    public static func run(
        _ texts: [(name: String, text: String)], key: SealPublicKey
    ) throws -> [Seal] {
        var seals: [Seal] = []
        for (name, text) in texts {
            let seal = try Seal(text: text, named: name)
            guard seal.key == Array(key.bytes) else { throw SealFault.otherKey(name) }
            guard seal.isSigned(by: key) else { throw SealFault.badSignature(name) }
            seals.append(seal)
        }
        seals.sort { $0.number < $1.number }
        return try chained(seals)
    }

    private static func chained(_ seals: [Seal]) throws -> [Seal] {
        var run: [Seal] = []
        for seal in seals {
            if let last = run.last {
                // The same seal given twice is one.
                if last == seal { continue }
                guard last.number != seal.number else { throw SealFault.twoOf(seal.number) }
                guard last.number + 1 == seal.number else { throw SealFault.leftOut(last.number + 1) }
                guard seal.previous == last.fingerprint, seal.day > last.day, seal.events >= last.events,
                    seal.reads >= last.reads
                else { throw SealFault.notChained(seal.number) }
            } else if seal.number == 1, seal.previous != Tip.beginning.hash {
                throw SealFault.notChained(1)
            }
            run.append(seal)
        }
        return run
    }

    /// What a walk over a journal found.
    public struct Past: Sendable, Equatable {
        /// Events in the journal.
        public internal(set) var events: Int64 = 0
        /// The newest seal whose past it holds.
        public internal(set) var holds: Seal?
        /// What is not as a seal says; nil where all of it is.
        public internal(set) var broken: String?
    }

    /// Walks the chain of a journal's file, such as a backup, without any key, and sees whether it holds
    /// exactly the past that those seals speak of.
    ///
    /// - Parameter seals: in their order, as `run` gives them.
    /// - Throws: `StoreFault.other` where the file is no journal, or too damaged to read.
    public static func journal(
        _ file: String, holds seals: [Seal], progress: (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) throws -> Past {
        guard FileManager.default.fileExists(atPath: file) else {
            throw StoreFault.other("there is no file \(file)")
        }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        do {
            return try DatabaseQueue(path: file, configuration: configuration).read { db in
                try past(try View(db), seals, progress)
            }
        } catch {
            throw error as? StoreFault ?? .other("\(error)")
        }
    }

    private static func past(
        _ view: View, _ seals: [Seal], _ progress: (Int64, Int64) -> Void
    ) throws -> Past {
        var walk = SealWalk(seals)
        let total = try view.one("SELECT max(position) FROM events") { $0.number(0) } ?? 0
        var tip = Tip.beginning
        walk.passes(tip)
        try view.each("SELECT * FROM events ORDER BY position") { row in
            tip = row.eventFrame.bytes.withUnsafeBytes { tip.adding($0) }
            guard row.number(0) == tip.position else { return walk.stop(at: tip.position, "it is missing") }
            guard tip.hash.elementsEqual(row.data(9)) else {
                return walk.stop(at: tip.position, "its hash does not follow")
            }
            walk.passes(tip)
            if tip.position % 10_000 == 0 { progress(tip.position, total) }
        }
        progress(total, total)
        var log = AccessLogHash()
        walk.passes(log)
        try log.extend(view) { walk.passes($0) }
        return walk.past(events: tip.position)
    }
}

extension Chain {
    /// The public key of a folder's seals, also while it is served; nil where nothing was sealed yet.
    ///
    /// - Throws: `StoreFault` where the journal or its master key cannot be used.
    public static func sealKey(folder: String, key: KeyPlace) throws -> SealPublicKey? {
        try look(into: folder) { view in
            guard let master = try view.masterKey(from: key) else { return nil }
            let keyring = Keyring(master: master, nextID: .max)
            let find = "SELECT * FROM shelves WHERE shelf = ? AND id = ?"
            let item = try view.one(find, SealKey.shelf, SealKey.item) { try keyring.item($0, view) }
            return try item.map { SealPublicKey(try SealKey($0.body).publicBytes) }
        }
    }
}
