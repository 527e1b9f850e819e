import Domain
import Foundation
import Journal
import Outside
import Testing

@testable import Site

@Suite("The daily seals are there for anybody")
struct SealPagesTests {
    @Test("The list names the key and each day, and a day is the seal's own text")
    func pages() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }  // a folder left over harms nobody
        let store = try SQLiteStore(folder: folder.path, key: "\(folder.path)/master.key")
        let now = Instant(Day.of("2026-11-21"), .of("08:00"))
        var office = try await Office(
            desk: Desk(store: store, calendar: WorkingCalendar()), places: .builtIn,
            address: "http://localhost", clock: { now })
        let stranger = Browser(office: office, token: "")
        #expect(try await stranger.get("/seals").text.contains("No seals yet"))
        #expect(try await stranger.get("/seals/2026-11-21").status == 404)
        let book = try await SealBook(store)
        _ = try await book.make(on: now.day, at: now)
        office.seals = book
        let anybody = Browser(office: office, token: "")
        let list = try await anybody.get("/seals").text
        #expect(list.contains(book.publicKey.text) && list.contains("/seals/2026-11-21"))
        for address in ["/seals/2026-11-21", "/seals/2026-11-21.seal"] {
            let seal = try await anybody.get(address)
            #expect(seal.status == 200 && seal.text == book.seals[0].text)
        }
        for address in ["/seals/2026-11-22", "/seals/x", "/seals/.seal"] {
            #expect(try await anybody.get(address).status == 404)
        }
        try await store.close()
    }
}
