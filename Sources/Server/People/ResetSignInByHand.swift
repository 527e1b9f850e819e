import ArgumentParser
import Domain
import Foundation
import Journal
import Outside
import Site

/// `steppingstone reset-sign-in`: the last way back in, for a register officer or a centre's only coordinator
/// who has lost telephone and codes.
struct ResetSignInByHand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset-sign-in",
        abstract: "Takes somebody's password and app away, and prints a link with which they begin anew.",
        discussion: """
            For when nobody else can: on the desk a coordinator, or the register officer, does it. First make
            sure that it is they who ask. No server may have the folder open. It is written down, every visit
            of theirs ends, and they are told by letter when the server runs again.
            """)

    @Argument(help: "The e-mail address that they sign in with.") var email: String
    @Option(help: "What people type to get to the server, as it was given to `serve`.")
    var address = "http://localhost:8080"
    @OptionGroup var place: JournalPlace

    func run() async throws {
        guard FileManager.default.fileExists(atPath: "\(place.data)/journal.sqlite") else {
            throw Complaint("There is no journal in \(place.data). Name its folder with --data.")
        }
        let store = try SQLiteStore(folder: place.data, key: try place.key())
        do {
            try await reset(store)
        } catch {
            try await store.close()
            throw error
        }
        try await store.close()
    }

    private func reset(_ store: SQLiteStore) async throws {
        let folder = URL(fileURLWithPath: place.data)
        let desk = Desk(store: store, calendar: try HolidayFile.calendar(in: folder))
        let office = try await Office(
            desk: desk, places: Places(folder: folder), address: address, clock: { .now })
        guard let link = try await office.resetSignIn(of: email) else {
            throw Complaint("Nobody signs in with a password by that address.")
        }
        Voice.answer(link)
    }
}
