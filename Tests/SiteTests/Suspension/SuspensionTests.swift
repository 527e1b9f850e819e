import Domain
import Testing

@testable import Site

@Suite("Suspended contact and renewals, in the browser")
struct SuspensionTests {
    private let notice = "All centres are shut for visits."

    private func fields(_ more: [String: String] = [:]) -> [String: String] {
        [
            "scope": "nation", "from.day": "22", "from.month": "11", "from.year": "2026",
            "notice": notice, "act": "one",
        ].merging(more) { _, new in new }
    }

    @Test("K1, K3 the officer suspends contact; everybody can read that it is")
    func announced() async throws {
        let afterwards = try await Afterwards()
        let nia = try await afterwards.staff("Nia")
        let new = "/register/suspensions/new"
        let wrong = try await nia.post(new, fields(["scope": "areas", "notice": ""]))
        #expect(wrong.status == 422 && wrong.shows("Choose at least one", "Fill this in"))
        let kept = try await nia.post(new, fields())
        let address = try #require(kept.location?.split(separator: "?").first.map(String.init))
        #expect(try await nia.post(new, fields()).location == kept.location)
        #expect(try await nia.get(address).shows("Millbrook", "undecided"))
        #expect(try await nia.get("/register").shows("Every centre in England and Wales"))
        for place in ["/find", "/centres/\(Demonstration.centre)", "/refer"] {
            #expect(try await nia.get(place).shows(notice), "\(place)")
        }
        #expect(try await afterwards.staff("Joan").get(address).status == 404)
    }

    @Test("K2, K4 the centre decides what each child has meanwhile, and contact goes on")
    func decidedAndReturned() async throws {
        let afterwards = try await Afterwards()
        let (nia, joan) = (try await afterwards.staff("Nia"), try await afterwards.staff("Joan"))
        let kept = try await nia.post("/register/suspensions/new", fields())
        let address = try #require(kept.location?.split(separator: "?").first.map(String.init))
        #expect(try await joan.get("/desk").shows("Face-to-face contact is suspended", "/centre/suspension"))
        let meanwhile = "/desk/cases/\(Afterwards.marsh)/meanwhile"
        #expect(try await joan.get("/centre/suspension").shows(meanwhile))
        #expect(try await joan.get("/desk/cases/\(Afterwards.marsh)").shows(meanwhile))
        let missing = try await joan.post(meanwhile, ["alternative.health": "All are well."])
        #expect(missing.status == 422 && missing.shows("All are well."))
        let decided = try await joan.post(
            meanwhile,
            [
                "alternative.way": "virtualContact", "alternative.words": "Saturdays at ten, by video.",
                "alternative.health": "All are well.", "alternative.infectionRisk": "High.",
                "alternative.vulnerablePeople": "Grandmother in the household.",
            ])
        #expect(decided.status == 303)
        let daniel = try await afterwards.party(Afterwards.marsh, "daniel", email: "daniel@example.org")
        let page = try await daniel.get("/family/\(Afterwards.marsh)")
        #expect(page.shows(notice, "Saturdays at ten, by video.", "On hold"))
        #expect(!page.shows("Grandmother in the household"))
        let returning = ["returns.day": "23", "returns.month": "11", "returns.year": "2026"]
        #expect(try await nia.post("\(address)/end", returning).status == 303)
        #expect(try await nia.get(address).shows("Monday 23 November 2026"))
    }

    @Test("K1 a centre suspends contact for itself, and says when it goes on")
    func ownCentre() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let past = try await joan.post("/centre/suspension", fields(["from.day": "1"]))
        #expect(past.status == 422 && past.shows(notice))
        #expect(try await joan.post("/centre/suspension", fields()).status == 303)
        #expect(try await joan.get("/centre/suspension").shows("When contact goes on here"))
        let returning = ["returns.day": "29", "returns.month": "11", "returns.year": "2026"]
        #expect(try await joan.post("/centre/suspension/end", returning).status == 303)
        let asha = try await afterwards.staff("Asha")
        #expect(try await asha.get("/centre/suspension").shows("not suspended here"))
    }

    @Test("A3 the officer's desk and the centre's show what is due, with the families affected")
    func renewals() async throws {
        let afterwards = try await Afterwards()
        let (nia, joan) = (try await afterwards.staff("Nia"), try await afterwards.staff("Joan"))
        #expect(try await nia.get("/register").shows("Nothing has lapsed"))
        #expect(!(try await joan.get("/desk").shows("What rests on it")))
        let wrong = ["settings.renewalNoticeMonths": "99", "settings.decideWithinDays": "7"]
        #expect(try await nia.post("/register/settings", wrong).status == 422)
        let award = [
            "standard": "supported", "awarded.day": "1", "awarded.month": "1", "awarded.year": "2024",
        ]
        #expect(try await nia.post("/register/\(Demonstration.centre)/award", award).status == 303)
        #expect(try await nia.get("/register").shows("Families affected", "Thu 31 Dec", "/rules/A3"))
        #expect(try await joan.get("/desk").shows("What rests on it", "Renew accreditation by"))
        #expect(try await joan.get("/centre/accreditation").shows("To be renewed", "/desk/cases/"))
    }
}
