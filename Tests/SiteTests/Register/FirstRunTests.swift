import Domain
import Journal
import Outside
import Testing

@testable import Site

@Suite("Setting up a server on which there is nobody yet")
struct FirstRunTests {
    private func office() async throws -> Office {
        let now = Instant(.of("2026-11-21"), .of("10:00"))
        return try await Office(
            desk: Desk(store: MemoryStore(), calendar: WorkingCalendar()), places: .builtIn,
            address: "http://localhost", clock: { now })
    }

    private func place(_ office: Office) async throws -> String {
        let link = try #require(try await FirstRun(office).link())
        return String(link.dropFirst("http://localhost".count))
    }

    @Test("All that is missing is said at once, by the names of the fields, and nothing typed is lost")
    func missing() async throws {
        let office = try await office()
        let browser = Browser(office: office, token: "")
        let place = try await place(office)
        let empty = try await browser.post(place)
        #expect(empty.status == 422)
        for said in [">Say what this server is for<", ">Your name: Fill this in<", ">Your e-mail address: "] {
            #expect(empty.text.contains(said), "\(said)")
        }
        let centre = try await browser.post(place, ("what", "centre"), ("name", "Cora Field"))
        #expect(centre.status == 422 && centre.text.contains("value=\"Cora Field\""))
        for label in ["The centre’s name", "Town", "Your e-mail address"] {
            #expect(centre.text.contains(">\(label): Fill this in<"), "\(label)")
        }
        #expect(!centre.text.contains("Your name: "))
        #expect(try await browser.get(place).status == 200)
    }

    @Test("The first person of a centre, or of the register, gets their work; the link works no more")
    func done() async throws {
        for (what, home) in [("centre", "/desk"), ("register", "/register")] {
            let office = try await office()
            let browser = Browser(office: office, token: "")
            let place = try await place(office)
            let answer = try await browser.post(
                place, ("what", what), ("name", "Cora Field"), ("email", "cora@example.org"),
                ("centreName", "Bridge House"), ("town", "Leeds"))
            #expect(answer.status == 303)
            let person = try #require(try await office.account(at: "cora@example.org")).id
            let account = try #require(try await office.account(person, at: office.clock()))
            #expect(SignInPages.home(of: account) == home)
            #expect(try await browser.get(place).status == 404)
        }
    }
}
