import Domain
import Testing

@testable import Site

@Suite("The family’s page and the register officer’s, in the browser")
struct FamilyAndRegisterTests {
    @Test("An adult of the family sees their own times and nothing of the other side")
    func ownSide() async throws {
        let afterwards = try await Afterwards()
        let daniel = try await afterwards.party(Afterwards.marsh, "daniel", email: "daniel@example.org")
        #expect(try await daniel.get("/family").location == "/family/\(Afterwards.marsh)")
        let page = try await daniel.get("/family/\(Afterwards.marsh)")
        #expect(
            page.shows("<title>Stepping Stone</title>", "data-exit", "Come at 10:15", "June Marsh may come"))
        #expect(page.shows("/rules/C13", "/rules/C14"))
        #expect(!page.shows("Ruth") && !page.shows("ruth@example.org"))
        #expect(try await daniel.get("/family/\(Afterwards.finch)").status == 404)
    }

    @Test("E7 one side says late for itself, and only today")
    func late() async throws {
        let afterwards = try await Afterwards()
        let ruth = try await afterwards.party(Afterwards.marsh, "ruth", email: "ruth@example.org")
        let address = "/family/\(Afterwards.marsh)/late"
        let page = try await ruth.get(address)
        #expect(page.shows("How late will you be?"))
        #expect(try await ruth.post(address, ["session": "none", "minutes": "10"]).status == 409)
        let missing = try await ruth.post(address, ["session": "none"])
        #expect(missing.status == 422)
    }

    @Test("H4 one page and one button give the place back")
    func notNeeded() async throws {
        let afterwards = try await Afterwards()
        let ruth = try await afterwards.party(Afterwards.marsh, "ruth", email: "ruth@example.org")
        let address = "/family/\(Afterwards.marsh)/not-needed"
        #expect(try await ruth.get(address).shows("Do you no longer need the place?", "/rules/H4"))
        #expect(try await ruth.post(address, ["act": "one"]).status == 303)
        let after = try await ruth.get("/family/\(Afterwards.marsh)")
        #expect(after.shows("The place was given back") && !after.shows("Your times"))
    }

    @Test("The register officer enters a centre, awards it, says what it offers, gives it a coordinator (A2)")
    func register() async throws {
        let afterwards = try await Afterwards()
        let nia = try await afterwards.staff("Nia")
        #expect(try await nia.get("/register").shows("Millbrook", "Current"))
        let entered = try await nia.post(
            "/register/new",
            [
                "profile.name": "Bridge House", "profile.town": "Leeds", "profile.country": "england",
                "profile.takesSelfReferrals": "yes",
            ])
        #expect(entered.location == "/register/bridge-house?done=entered")
        let early = try await nia.post("/register/bridge-house/offers", ["kinds": "supportedCentre"])
        #expect(early.status == 409 && early.shows("/rules/A2"))
        let award = [
            "standard": "supported", "awarded.day": "1", "awarded.month": "9", "awarded.year": "2026",
        ]
        #expect(try await nia.post("/register/bridge-house/award", award).status == 303)
        #expect(
            try await nia.post("/register/bridge-house/offers", ["kinds": "supportedCentre"]).status == 303)
        let given = try await nia.post(
            "/register/bridge-house/coordinator", ["name": "Una Bright", "email": "una@bridge.example.org"])
        #expect(given.status == 303)
        #expect(try await nia.get("/register/bridge-house").shows("Una Bright", "until 31 August 2029"))
        #expect(try await afterwards.staff("Joan").get("/register").status == 404)
    }
}
