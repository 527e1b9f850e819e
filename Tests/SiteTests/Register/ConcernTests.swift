import Domain
import Testing

@testable import Site

@Suite("Reports and concerns, in the browser")
struct ConcernTests {
    /// Somebody who is not signed in.
    private func anyone(_ afterwards: Afterwards) -> Window { Window(office: afterwards.office, token: "") }

    @Test("A6 anyone reports, without an account; the commissioner takes it on, step by step")
    func report() async throws {
        let afterwards = try await Afterwards()
        let somebody = anyone(afterwards)
        #expect(try await somebody.get("/find").shows("/report"))
        let half = try await somebody.post("/report", ["organisation": "Sunny Hall", "act": "one"])
        #expect(half.status == 422 && half.shows("Sunny Hall", "Fill this in"))
        let whole = [
            "organisation": "Sunny Hall", "place": "Diss", "offers": "Visits on Sundays.",
            "knownFrom": "A leaflet.", "act": "one",
        ]
        #expect(try await somebody.post("/report", whole).location == "/report/thank-you")
        #expect(try await somebody.post("/report", whole).location == "/report/thank-you")
        #expect(try await somebody.get("/commissioner").status == 401)
        let cleo = try await afterwards.staff("Cleo")
        let rows = try await afterwards.ask(ConcernInbox())
        #expect(rows.count == 1)
        let address = "/commissioner/concerns/\(try #require(rows.first).id)"
        #expect(try await cleo.get("/commissioner").shows("Sunny Hall", address))
        #expect(try await cleo.post("\(address)/move", ["note": "I rang."]).shows("I rang."))
        #expect(try await cleo.post("\(address)/move", ["to": "applying"]).status == 303)
        let early = try await cleo.post(
            "\(address)/move", ["to": "closed", "note": ""])
        #expect(early.status == 422)
        #expect(try await afterwards.staff("Nia").get(address).shows("Applying for accreditation"))
        #expect(try await afterwards.staff("Joan").get(address).status == 404)
    }

    @Test("A7 a concern is passed on; the officer suspends, lifts, sets conditions; the public reads them")
    func concern() async throws {
        let afterwards = try await Afterwards()
        let centre = "/centres/\(Demonstration.centre)"
        let told = ["account": "The two sides meet.", "knownFrom": "I was there.", "act": "one"]
        #expect(try await anyone(afterwards).post("\(centre)/concern", told).status == 303)
        let row = try #require(try await afterwards.ask(ConcernInbox()).first)
        let address = "/commissioner/concerns/\(row.id)"
        let (cleo, nia) = (try await afterwards.staff("Cleo"), try await afterwards.staff("Nia"))
        #expect(try await nia.get(address).status == 404)
        let early = try await cleo.post("\(address)/close", ["outcome": "Nothing."])
        #expect(early.status == 409 && early.shows("/rules/A7", "Nothing."))
        #expect(try await cleo.post("\(address)/alert", ["note": "Please look."]).status == 303)
        #expect(try await nia.get("/register").shows(address))
        let entry = "/register/\(Demonstration.centre)"
        #expect(try await nia.get("\(entry)?concern=\(row.id)").shows("When something is wrong"))
        let suspending = [
            "of": "supported", "do": "suspend", "why": "", "concern": row.id.rawValue,
        ]
        #expect(try await nia.post("\(entry)/accreditation", suspending).status == 422)
        let withWhy = suspending.merging(["why": "The sides meet."]) { $1 }
        #expect(try await nia.post("\(entry)/accreditation", withWhy).status == 303)
        #expect(try await nia.get(entry).shows("Suspended"))
        #expect(try await anyone(afterwards).get(centre).shows("Not now"))
        let lifting = ["of": "supported", "do": "lift", "concern": row.id.rawValue]
        #expect(try await nia.post("\(entry)/accreditation", lifting).status == 303)
        let conditions = ["conditions": "Two people at the door.\n\nTwo doors.", "concern": row.id.rawValue]
        #expect(try await nia.post("\(entry)/conditions", conditions).status == 303)
        let page = try await anyone(afterwards).get(centre)
        #expect(page.shows("<li>Two people at the door.</li><li>Two doors.</li>") && !page.shows("Not now"))
        #expect(
            try await cleo.get(address).shows(
                "Accreditation suspended", "Suspension lifted", "Conditions set"))
        #expect(try await nia.post("\(address)/close", ["outcome": "Two doors now."]).status == 303)
    }
}
