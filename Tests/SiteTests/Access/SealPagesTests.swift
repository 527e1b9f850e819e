import Domain
import Journal
import Testing

@testable import Site

@Suite("The daily seals are there for anybody")
struct SealPagesTests {
    @Test("The list names the key and each day, and a day is the seal's own text")
    func pages() async throws {
        try await KeptOnDisk.site { office, store, _ in
            let stranger = Browser(office: office, token: "")
            #expect(try await stranger.get("/seals").text.contains("No seals yet"))
            #expect(try await stranger.get("/seals/2026-11-21").status == 404)
            let book = try await SealBook(store)
            _ = try await book.make(on: KeptOnDisk.now.day, at: KeptOnDisk.now)
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
        }
    }
}
