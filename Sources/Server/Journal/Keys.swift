import ArgumentParser
import Foundation
import Journal

/// `steppingstone key`: the journal's master key.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Changes the journal's key.", subcommands: [RotateKey.self])
}

/// `steppingstone key rotate`: puts another master key in the place of the one that is.
struct RotateKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Puts another key in the place of the journal's key, also while a server runs.",
        discussion: """
            Everything that the key wraps or signs is made anew in one transaction. The new key's file takes the \
            place of the old one only when that holds; the old one is kept beside it, since backups from before \
            open with it alone.
            """)

    /// How long a running server may take to begin, and then to end.
    private static let beginLimitSeconds = 30
    private static let endLimitSeconds = 3600

    @OptionGroup var place: JournalPlace
    @Option(
        help:
            "The new key's file; made with a new key where it is missing. (default: the key's file with .new)"
    )
    var newKey: String?

    func run() async throws {
        let old = try place.key()
        let staged = try stagedPath(old)
        guard FileManager.default.fileExists(atPath: "\(place.data)/journal.sqlite") else {
            throw Complaint("There is no journal in \(place.data). Name its folder with --data.")
        }
        guard try Chain.isKey(old, of: place.data) else { return try resume(old, staged) }
        let key = try KeyFiles.staged(at: staged)
        if try SQLiteStore.isServed(place.data) {
            try await rotateServed(old, staged)
        } else {
            try await rotateStopped(old, key, staged)
        }
        try install(old, staged)
    }

    private func stagedPath(_ old: KeyPlace) throws -> String {
        switch (newKey, old) {
        case (let path?, .file(let file)):
            guard path != file else {
                throw Complaint("\(path) is the old key. Name another with --new-key.")
            }
            return URL(fileURLWithPath: path).path
        case (let path?, .held): return URL(fileURLWithPath: path).path
        case (nil, .file(let file)): return URL(fileURLWithPath: file + ".new").path
        case (nil, .held): throw Complaint("Name the new key's file with --new-key.")
        }
    }

    /// The change was made before, and something came between it and the file's taking its place.
    private func resume(_ old: KeyPlace, _ staged: String) throws {
        do {
            _ = try Chain.verifyKey(old, of: place.data)
            return
        } catch StoreFault.wrongKey(let name, let newer) {
            guard newer != nil, FileManager.default.fileExists(atPath: staged),
                try Chain.isKey(.file(staged), of: place.data)
            else { throw StoreFault.wrongKey(name, newer: newer) }
        }
        Voice.note("The journal has the key in \(staged) already.")
        try install(old, staged)
    }

    private func rotateStopped(_ old: KeyPlace, _ key: MasterKey, _ staged: String) async throws {
        let store = try SQLiteStore(folder: place.data, key: old)
        let begin = ContinuousClock.now
        do {
            let report = try await store.rotate(to: key, kept: staged)
            say(report.keys, (ContinuousClock.now - begin) / .seconds(1))
        } catch {
            try await store.close()
            throw error
        }
        try await store.close()
    }

    private func rotateServed(_ old: KeyPlace, _ staged: String) async throws {
        let post = RotationPost(folder: place.data)
        let id = try post.ask(old, for: staged)
        for second in 0..<Self.endLimitSeconds {
            try await Task.sleep(for: .seconds(1))
            if let answer = try post.answer(to: id) {
                if let fault = answer.fault {
                    throw Complaint("The key was not changed: \(fault). Everything is as it was.")
                }
                return say(answer.keys, answer.seconds)
            }
            if second >= Self.beginLimitSeconds, post.takeBack() {
                throw Complaint(
                    "The server did not take it up in \(Self.beginLimitSeconds) seconds: nothing was changed."
                )
            }
            let isLost = second >= Self.beginLimitSeconds && !post.isTaken
            if try isLost || !SQLiteStore.isServed(place.data) {
                _ = post.takeBack()
                if try Chain.isKey(.file(staged), of: place.data) { return }
                throw Complaint("The server ended before the key was changed. Everything is as it was.")
            }
        }
        throw Complaint("The server has not answered. The new key is in \(staged): keep both.")
    }

    private func say(_ keys: Int, _ seconds: Double) {
        let written = (seconds * 100).rounded() / 100
        Voice.answer("\(keys) owners' keys are wrapped under the new key; it took \(written) seconds.")
    }

    private func install(_ old: KeyPlace, _ staged: String) throws {
        guard case .file(let file) = old else {
            return Voice.answer(
                "The new key is in \(staged). Set \(HeldKey.name) to it before the server starts again: xxd -p -c 32 \(staged)"
            )
        }
        let day = String(Date.now.ISO8601Format().prefix(10))
        let former = try KeyFiles.install(staged, at: file, stamp: day)
        Voice.answer("\(file) holds the new key. Copy it to where you keep keys, apart from backups.")
        Voice.answer(
            "Backups made before now open with the old key alone, which is in \(former). Destroy it with the last of them."
        )
    }
}
