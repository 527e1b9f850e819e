import Domain
import Testing

@testable import Site

/// The demonstration's centre, which was entered on 22 September 2026; its quarter to September is not sent.
@Suite("Figures and returns, in the browser")
struct FiguresPagesTests {
    private let autumn = "from=2026-10-01&to=2026-12-31"

    @Test("Whoever runs the centre reads the figures, and gets from each to the cases behind it")
    func drillDown() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let page = try await joan.get("/centre/figures?\(autumn)")
        #expect(page.status == 200 && page.shows("Referrals received", "role=\"img\"", "<desc"))
        let link = "\(autumn.replacing("&", with: "&amp;"))&amp;counted=fromLegalRepresentative"
        #expect(page.shows("counted=fromLegalRepresentative"), "\(link)")
        let cases = try await joan.get("/centre/figures/cases?\(autumn)&counted=sessionsHeld")
        #expect(cases.shows("/desk/cases/\(Afterwards.marsh)", "/desk/cases/\(Afterwards.finch)"))
        let none = try await joan.get("/centre/figures/cases?\(autumn)&counted=endedUnsafe")
        #expect(none.shows("No case is counted here."))
        let supervised = try await joan.get(
            "/centre/figures/cases?\(autumn)&standard=supervised&counted=sessionsHeld")
        #expect(supervised.shows("\(Afterwards.finch)") && !supervised.shows("\(Afterwards.marsh)"))
    }

    @Test("Neither a supervisor, nor a volunteer, nor another centre, nor the register sees them")
    func walls() async throws {
        let afterwards = try await Afterwards()
        for name in ["Priya", "Alan", "Nia", "Carys", "Tess"] {
            let window = try await afterwards.staff(name)
            for page in [
                "/centre/figures", "/centre/figures/csv", "/centre/returns", "/centre/returns/cymru",
            ] {
                #expect(try await window.get(page).status == 404, "\(name) \(page)")
            }
        }
        let asha = try await afterwards.staff("Asha")
        #expect(try await asha.get("/centre/figures?centre=\(Demonstration.centre)").status == 404)
        #expect(try await afterwards.staff("Joan").get("/register/returns").status == 404)
    }

    @Test("Figures name nobody; only the list of cases does, for whoever may open them")
    func names() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        for page in ["/centre/figures?\(autumn)", "/centre/figures/csv?\(autumn)", "/centre/returns"] {
            let text = try await joan.get(page).text
            for name in ["Isla", "Theo", "Marsh", "Finch", "Daniel", "Ruth"] {
                #expect(!text.contains(name), "\(name) on \(page)")
            }
        }
    }

    @Test("Days that make no sense are said beside the field, and what was typed is kept")
    func wrongDays() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let typed =
            "period=days&first.day=31&first.month=2&first.year=2026&last.day=1&last.month=3&last.year=2026"
        let page = try await joan.get("/centre/figures?\(typed)")
        #expect(page.status == 422 && page.shows("value=\"31\"", "error-summary"))
        #expect(try await joan.get("/centre/figures?from=2026-10-01&to=2020-01-01").status == 422)
        #expect(try await joan.get("/centre/figures?from=2020-10-01&to=2026-01-01").status == 422)
        #expect(try await joan.get("/centre/figures?period=nonsense&standard=x").status == 200)
    }

    @Test("A file to calculate with, whose numbers are those of the page")
    func csv() async throws {
        let afterwards = try await Afterwards()
        let file = try await afterwards.staff("Joan").get("/centre/figures/csv?\(autumn)")
        #expect(file.shows("figure,number\r\n", "sessionsHeld,3\r\n", "families,2\r\n", "children,3\r\n"))
    }

    @Test("The quarter is sent in one press; the officer sees it, the small numbers hidden")
    func sending() async throws {
        let afterwards = try await Afterwards()
        let (joan, nia) = (try await afterwards.staff("Joan"), try await afterwards.staff("Nia"))
        let before = try await nia.get("/register/returns?quarter=2026-Q3")
        #expect(before.shows("Millbrook", "Missing"))
        let early = try await joan.post("/centre/returns", ["quarter": "2026-Q4", "act": "early"])
        #expect(early.status == 422)
        #expect(try await joan.post("/centre/returns", ["act": "none"]).status == 422)
        #expect(try await joan.get("/centre/returns").shows("Send to the register", "Missing"))
        let sent = try await joan.post("/centre/returns", ["quarter": "2026-Q3", "act": "one"])
        #expect(sent.status == 303)
        let after = try await joan.get(try #require(sent.location))
        #expect(after.shows("Sent to the register.", "Nothing has changed since it was sent.", "Joan Sample"))
        let read = try await nia.get("/register/returns?quarter=2026-Q3")
        #expect(read.shows("Received late"))
        let file = try await nia.get("/register/returns/csv?quarter=2026-Q3")
        #expect(file.shows("2026-Q3,\(Demonstration.centre),", "sentLate"))
        #expect(try await nia.get("/register").shows("/register/returns"))
    }

    @Test("The officer chooses how returns work, within bounds")
    func settings() async throws {
        let afterwards = try await Afterwards()
        let nia = try await afterwards.staff("Nia")
        var chosen = [
            "settings.dueWithinDays": "0", "settings.hideBelow": "10", "settings.sessionMinutes": "60",
            "act": "one",
        ]
        let wrong = try await nia.post("/register/returns/settings", chosen)
        #expect(wrong.status == 422 && wrong.shows("value=\"10\""))
        chosen["settings.dueWithinDays"] = "14"
        #expect(try await nia.post("/register/returns/settings", chosen).status == 303)
        #expect(try await nia.get("/register/returns").shows("value=\"14\""))
    }

    @Test("F4 a month goes to Cafcass Cymru, which reads it beside the case")
    func cymru() async throws {
        let afterwards = try await Afterwards()
        let (joan, carys) = (try await afterwards.staff("Joan"), try await afterwards.staff("Carys"))
        let early = try await joan.post("/centre/returns/cymru", ["month": "2026-11", "act": "early"])
        #expect(early.status == 422)
        #expect(try await carys.get("/cymru/returns?month=2026-11").shows("The month is not over"))
        let sent = try await joan.post("/centre/returns/cymru", ["month": "2026-10", "act": "one"])
        #expect(sent.status == 303)
        let read = try await carys.get("/cymru/returns?month=2026-10")
        #expect(read.shows("Millbrook", "Received"))
        #expect(try await carys.get("/cymru/returns/csv?month=2026-10").shows("month,centre,name"))
        #expect(try await afterwards.staff("Joan").get("/cymru/returns").status == 404)
    }
}
