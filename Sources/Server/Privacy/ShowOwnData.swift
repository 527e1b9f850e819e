import ArgumentParser
import Domain
import Foundation
import Journal
import Outside
import Site

/// `steppingstone own-data`: what is held about one adult, for staff to read through.
struct ShowOwnData: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "own-data",
        abstract: "Writes what is held about one adult of a case, paragraph by paragraph, with whose it is.",
        discussion: """
            For staff to read through: deciding and giving is done at the desk. What was given there,
            --package writes as one zip file. No server may have the folder open. That it was read is written
            down.
            """)

    @Argument(help: "The case's reference.") var reference: String
    @Argument(help: "The adult, as the case names them; left out, it lists who there is.") var adult: String?
    @Option(help: "Where to write what they were given, as a zip file.") var package: String?
    @OptionGroup var place: JournalPlace

    func run() async throws {
        guard FileManager.default.fileExists(atPath: "\(place.data)/journal.sqlite") else {
            throw Complaint("There is no journal in \(place.data). Name its folder with --data.")
        }
        let store = try SQLiteStore(folder: place.data, key: try place.key())
        do {
            let calendar = try HolidayFile.calendar(in: URL(fileURLWithPath: place.data))
            try await answer(Desk(store: store, calendar: calendar), store)
        } catch {
            try await store.close()
            throw error
        }
        try await store.close()
    }

    private func answer(_ desk: Desk, _ store: any Store) async throws {
        let file = CaseID(reference)
        do {
            guard let adult else {
                let reach = try await desk.ask(CaseReach(file: file), by: .system, at: .now)
                guard !reach.sides.isEmpty else { throw Halt.denied }
                for name in reach.sides.keys.sorted() { Voice.answer("\(name)") }
                return
            }
            if let package { return try await write(package, AdultID(adult), desk, store) }
            let model = try await desk.ask(
                OwnDataPage(file: file, adult: AdultID(adult)), by: .system, at: .now)
            try await desk.keepReadNotes()
            Voice.answer(OwnDataText.text(model))
        } catch is Halt {
            throw Complaint("There is no such adult in the case \(reference).")
        }
    }

    /// The package as it was given, readable by nobody else.
    private func write(_ path: String, _ adult: AdultID, _ desk: Desk, _ store: any Store) async throws {
        let model = try await desk.ask(
            OwnDataToHandOver(file: CaseID(reference), adult: adult), by: .system, at: .now)
        try await desk.keepReadNotes()
        guard let bytes = try await OwnDataFiles.bytes(model, in: store) else {
            throw Complaint("Nothing was given to \(adult) yet: decide and give it at the desk.")
        }
        let isWritten = FileManager.default.createFile(
            atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        guard isWritten else { throw Complaint("\(path) cannot be written.") }
        Voice.answer(path)
    }
}
