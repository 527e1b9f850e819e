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
        abstract: "Writes what is held about one adult of a case, made from their own side alone.",
        discussion: """
            For staff to read through: giving it to them is done at the desk. No server may have the folder
            open. That it was read is written down.
            """)

    @Argument(help: "The case's reference.") var reference: String
    @Argument(help: "The adult, as the case names them; left out, it lists who there is.") var adult: String?
    @OptionGroup var place: JournalPlace

    func run() async throws {
        guard FileManager.default.fileExists(atPath: "\(place.data)/journal.sqlite") else {
            throw Complaint("There is no journal in \(place.data). Name its folder with --data.")
        }
        let store = try SQLiteStore(folder: place.data, key: try place.key())
        do {
            let calendar = try HolidayFile.calendar(in: URL(fileURLWithPath: place.data))
            try await answer(Desk(store: store, calendar: calendar))
        } catch {
            try await store.close()
            throw error
        }
        try await store.close()
    }

    private func answer(_ desk: Desk) async throws {
        let file = CaseID(reference)
        do {
            guard let adult else {
                let reach = try await desk.ask(CaseReach(file: file), by: .system, at: .now)
                guard !reach.sides.isEmpty else { throw Halt.denied }
                for name in reach.sides.keys.sorted() { Voice.answer("\(name)") }
                return
            }
            let model = try await desk.ask(
                OwnDataPage(file: file, adult: AdultID(adult)), by: .system, at: .now)
            try await desk.keepReadNotes()
            Voice.answer(OwnDataText.text(model.draft))
        } catch is Halt {
            throw Complaint("There is no such adult in the case \(reference).")
        }
    }
}
