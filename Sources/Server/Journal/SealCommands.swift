import ArgumentParser
import Foundation
import Journal

/// `steppingstone seal`: what anybody can do with a journal's daily seals.
struct SealCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Checks daily seals, and prints the key that they are checked with.",
        subcommands: [CheckSeals.self, PrintSealKey.self])
}

/// `steppingstone seal check`: needs no journal and none of its secrets.
struct CheckSeals: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Proves seals, and that a journal holds the past that they speak of.",
        discussion: """
            Each seal must be signed with the key, and none may be left out between the first and the last. With \
            --journal the chain of a backup is walked too; for that no other key is needed.
            """)

    @Argument(help: "The files of seals, such as 2026-11-26.seal.") var seals: [String]
    @Option(help: "The public key of the journal's seals, or a file that holds it.") var publicKey: String
    @Option(help: "A backup, or the file of a journal, to compare with the seals.") var journal: String?

    func run() throws {
        let key = try publicKeyGiven()
        let texts = try seals.map { ($0, try Self.text($0)) }
        let run = try SealCheck.run(texts, key: key)
        guard let first = run.first, let last = run.last else { throw Complaint("No seals were given.") }
        let count = run.count == 1 ? "1 seal" : "\(run.count) seals"
        let days = first == last ? "of \(first.day)" : "of \(first.day) to \(last.day), none left out"
        Voice.answer("\(count) \(days): signed with that key.")
        if let journal { try compare(journal, run) }
    }

    private func publicKeyGiven() throws -> SealPublicKey {
        guard FileManager.default.fileExists(atPath: publicKey) else {
            return try SealPublicKey(text: publicKey)
        }
        return try SealPublicKey(text: try Self.text(publicKey))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    private func compare(_ path: String, _ run: [Seal]) throws {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        let file = isFolder.boolValue ? "\(path)/journal.sqlite" : path
        var bar = ProgressBar(label: "Walking")
        let past = try SealCheck.journal(file, holds: run) { bar.show($0, of: $1) }
        bar.end()
        if let broken = past.broken {
            if let held = past.holds {
                Voice.answer(
                    "Up to the seal of \(held.day), event \(held.events), the journal holds that past.")
            }
            throw Complaint("\(file) does not hold the past that was sealed: \(broken).")
        }
        let after = past.events - (run.last?.events ?? 0)
        Voice.answer("\(file) holds exactly the past that they speak of, \(run.last?.events ?? 0) events.")
        Voice.answer("\(after) came after the last of them.")
    }
}

/// `steppingstone seal public-key`.
struct PrintSealKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "public-key", abstract: "Prints the public key of the journal's seals.",
        discussion: "A server may be running.")

    @OptionGroup var place: JournalPlace

    func run() throws {
        guard let key = try Chain.sealKey(folder: place.data, key: try place.key()) else {
            throw Complaint("The journal in \(place.data) has no seals yet: serve it once.")
        }
        Voice.answer(key.text)
    }
}
