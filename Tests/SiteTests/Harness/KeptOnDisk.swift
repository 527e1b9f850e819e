import Domain
import Foundation
import Journal
import Outside

@testable import Site

/// A site whose journal is kept in a folder of its own, on the morning of a Saturday in November. The folder
/// goes when the work is done.
enum KeptOnDisk {
    static let now = Instant(Day.of("2026-11-21"), .of("08:00"))

    static func site(
        isDemonstration: Bool = false, _ work: (inout Office, SQLiteStore, _ folder: URL) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }  // a folder left over harms nobody
        let store = try SQLiteStore(folder: folder.path, key: "\(folder.path)/master.key")
        let demonstration = isDemonstration ? DemonstrationClock(startingAt: now, present: { now }) : nil
        var office = try await Office(
            desk: Desk(store: store, calendar: WorkingCalendar()), places: .builtIn,
            address: "http://localhost", clock: { now }, demonstration: demonstration)
        try await work(&office, store, folder)
        try await store.close()
    }
}
