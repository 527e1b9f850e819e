import Domain
import Testing

@testable import Site

@Suite("What contact costs, in the browser (E12)")
struct CostPagesTests {
    private static let finch = "/desk/cases/\(Millbrook.finch)/cost"

    @Test("Who pays is named, a visit is charged and paid, and each adult sees their own alone")
    func wholeWay() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let joan = try await millbrook.as("Joan")
        let empty = try await joan.get(Self.finch)
        #expect(empty.status == 200 && empty.text.contains("Nobody is named yet"))
        let none = try await joan.post(
            "\(Self.finch)/charge", ("kind", "preVisit"), ("payer", "all"), ("pounds", "45.50"))
        #expect(none.status == 409 && none.text.contains("Nobody is named to pay"))
        #expect(none.text.contains("value=\"45.50\""), "what was typed is kept")
        let wrong = try await joan.post("\(Self.finch)/payers", ("sessions.p0", "0"), ("words", "As ordered"))
        #expect(wrong.status == 422 && wrong.text.contains("Give a number from 1 to 100"))
        #expect(wrong.text.contains("href=\"#sessions-p0\"") && wrong.text.contains("As ordered"))
        let named = try await joan.post(
            "\(Self.finch)/payers", ("sessions.p0", "1"), ("sessions.p1", "1"), ("reports.p1", "1"))
        #expect(named.status == 303)
        let odd = try await joan.post(
            "\(Self.finch)/charge", ("kind", "preVisit"), ("payer", "all"), ("pounds", "4,5,x"))
        #expect(odd.status == 422 && odd.text.contains("Give an amount in pounds"))
        let charged = try await joan.post(
            "\(Self.finch)/charge", ("kind", "preVisit"), ("payer", "all"), ("pounds", "£45.51"))
        #expect(charged.status == 303)
        let desk = try await joan.get(Self.finch).text
        #expect(desk.contains("£22.76") && desk.contains("£22.75") && desk.contains("(half)"))
        let model = try await millbrook.ask(CostPage(file: Millbrook.finch))
        let (first, second) = (try #require(model.charges.first), try #require(model.charges.last))
        let payer = CostFields.name(second.charge.payer)
        let paid = try await joan.post(
            "\(Self.finch)/payment", ("payer", payer), ("pounds", "20"), ("day", "2026-11-20"),
            ("way", "card"))
        #expect(paid.status == 303)
        let unsaid = try await joan.post(
            "\(Self.finch)/correct", ("charge", first.charge.id.rawValue), ("pounds", "0"))
        #expect(unsaid.status == 422 && unsaid.text.contains("href=\"#reason\""))
        let corrected = try await joan.post(
            "\(Self.finch)/correct", ("charge", first.charge.id.rawValue), ("pounds", "0"),
            ("reason", "The first visit is free."))
        #expect(corrected.status == 303)
        let after = try await joan.get(Self.finch).text
        #expect(after.contains("£22.76 became £0. The first visit is free."))
    }

    @Test("An adult's page of costs shows theirs, and nothing that the other side paid")
    func family() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let joan = try await millbrook.as("Joan")
        let ruth = try await millbrook.party(Millbrook.marsh, "ruth")
        let daniel = try await millbrook.party(Millbrook.marsh, "daniel")
        let desk = "/desk/cases/\(Millbrook.marsh)/cost"
        #expect(!(try await ruth.get("/family/\(Millbrook.marsh)").text.contains("What it costs")))
        _ = try await joan.post("\(desk)/payers", ("sessions.p0", "1"), ("sessions.p1", "1"))
        _ = try await joan.post("\(desk)/charge", ("kind", "preVisit"), ("payer", "all"), ("pounds", "30"))
        let paid = try await joan.post(
            "\(desk)/payment", ("payer", "adult.daniel"), ("pounds", "13.37"), ("day", "2026-11-20"),
            ("way", "cash"))
        #expect(paid.status == 303)
        #expect(try await ruth.get("/family/\(Millbrook.marsh)").text.contains("What it costs"))
        let hers = try await ruth.get("/family/\(Millbrook.marsh)/cost").text
        let his = try await daniel.get("/family/\(Millbrook.marsh)/cost").text
        #expect(hers.contains("£15 to pay") && !hers.contains("13.37") && !hers.contains("Daniel"))
        #expect(his.contains("£1.63 to pay") && his.contains("£13.37") && !his.contains("Ruth"))
        #expect(!(try await joan.get("\(desk)/charge").text.contains("value=\"report\"")))
    }

    @Test("A centre states its prices in pounds; blank is free")
    func prices() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let joan = try await millbrook.as("Joan")
        let address = "/centre/prices?centre=\(Millbrook.centre)"
        #expect(try await joan.get("/centre").text.contains("Nothing is charged"))
        let wrong = try await joan.post(address, ("p0", "fifty"), ("p2", "0"), ("p3", "100"))
        #expect(wrong.status == 422 && wrong.text.contains("value=\"fifty\""))
        let kept = try await joan.post(address, ("p2", "5"), ("p3", "100"), ("hour3", "yes"))
        #expect(kept.status == 303)
        let page = try await joan.get("/centre").text
        #expect(page.contains("Visit, supported £5 · Visit, supervised £100 an hour"))
        let again = try await joan.get(address).text
        #expect(again.contains("value=\"100\"") && again.contains("name=\"hour3\" value=\"yes\" checked"))
    }

    @Test(
        "Pounds are read as people type them",
        arguments: [
            ("45", 4500), ("45.50", 4550), ("45.5", 4550), ("£1,045.05", 104_505), (" 0.07 ", 7), ("0", 0),
            ("9999999", 999_999_900),
        ])
    func pounds(_ typed: String, _ pence: Int) {
        #expect(Pounds.pence(typed) == pence)
        #expect(Pounds.pence(Pounds.typed(pence)) == pence)
    }

    @Test(
        "What is no amount is none",
        arguments: ["", "x", "1.234", "1.2.3", "-5", "12345678", ".50", "5.", "٤٥", "1e3"])
    func noPounds(_ typed: String) { #expect(Pounds.pence(typed) == nil) }

    @Test("An amount reads as people write it")
    func said() {
        #expect(
            [0, 7, 4500, 104_505, -500].map(Pounds.text) == ["£0", "£0.07", "£45", "£1,045.05", "−£5"])
    }
}
