import Domain
import Journal
import Testing

@testable import Site

@Suite("What is known of people, in the browser (L3)")
struct PrivacyPagesTests {
    @Test("An adult sees who opened their case by role and day, without names and without the other side")
    func opened() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let (joan, priya) = (try await millbrook.as("Joan"), try await millbrook.as("Priya"))
        let ruth = try await millbrook.party(Millbrook.marsh, "ruth")
        let daniel = try await millbrook.party(Millbrook.marsh, "daniel")
        let address = "/family/\(Millbrook.marsh)/opened"
        for _ in 1...3 { _ = try await joan.get("/desk/cases/\(Millbrook.marsh)") }
        _ = try await daniel.get("/family/\(Millbrook.marsh)")
        let page = try await ruth.get(address)
        #expect(page.status == 200 && page.text.contains("The coordinator of the centre"))
        #expect(page.text.contains("3 times") && page.text.contains("You, last at"))
        #expect(!page.text.contains("A supervisor of the centre"))
        for name in ["Joan", "Daniel", "daniel"] { #expect(!page.text.contains(name), "\(name)") }
        _ = try await priya.get("/desk/cases/\(Millbrook.marsh)")
        #expect(try await ruth.get(address).text.contains("A supervisor of the centre"))
        for other in [joan, priya] { #expect(try await other.get(address).status == 404) }
    }

    @Test("Held records are not erased; afterwards the key goes, and nothing can be read again")
    func erased() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let joan = try await millbrook.as("Joan")
        let kept = "/desk/cases/\(Millbrook.finch)/keeping"
        #expect(try await joan.get(kept).text.contains("This case has not ended"))
        let unsaid = try await joan.post("\(kept)/hold", ("isHeld", "yes"), ("reason", " "))
        #expect(unsaid.status == 422)
        let held = try await joan.post("\(kept)/hold", ("isHeld", "yes"), ("reason", "An inquiry asked"))
        #expect(held.status == 303)
        let closed = try await joan.post(
            "/desk/cases/\(Millbrook.finch)/close", ("reason", "movedOn"), ("contactCeased", "2026-11-21"),
            ("sure", "yes"))
        #expect(closed.status == 303)
        _ = millbrook.clock.move(to: Instant(.of("2029-11-22"), .of("09:00")))
        let later = try await millbrook.as("Joan")
        let list = try await later.get("/centre/keeping").text
        #expect(list.contains("Kept until 21 November 2029") && list.contains("Held"))
        let refused = try await later.post("\(kept)/erase", ("reference", Millbrook.finch.rawValue))
        #expect(refused.status == 409 && refused.text.contains("These records are held"))
        _ = try await later.post("\(kept)/hold", ("isHeld", "no"), ("reason", "It is over"))
        let wrong = try await later.post("\(kept)/erase", ("reference", "something"))
        #expect(wrong.status == 422)
        let erased = try await later.post("\(kept)/erase", ("reference", Millbrook.finch.rawValue))
        #expect(erased.status == 303)
        let desk = millbrook.office.desk
        try await desk.catchUp(Eraser(desk: desk))
        #expect(try await later.get("/desk/cases/\(Millbrook.finch)").status == 404)
        let events = try await millbrook.office.store.events(
            of: StreamID.caseFile(Millbrook.finch).name, after: 0)
        #expect(!events.isEmpty && events.allSatisfy { $0.body == nil })
        let after = try await later.get("/centre/keeping").text
        #expect(after.contains("Erased on 22 November 2029") && after.contains(Millbrook.finch.rawValue))
        #expect(try await later.get("/desk/cases/\(Millbrook.marsh)").status == 200)
    }

    @Test("How long records are kept is typed in whole years, incidents no shorter than the rest")
    func years() async throws {
        let joan = try await Millbrook(at: "09:00").as("Joan")
        let address = "/centre/keeping?centre=\(Millbrook.centre)"
        let wrong = try await joan.post(
            address, ("retention.closedYears", "0"), ("retention.safeguardingYears", "x"))
        #expect(wrong.status == 422 && wrong.text.contains("value=\"x\""))
        let shorter = try await joan.post(
            address, ("retention.closedYears", "5"), ("retention.safeguardingYears", "4"))
        #expect(shorter.status == 422)
        let kept = try await joan.post(
            address, ("retention.closedYears", "5"), ("retention.safeguardingYears", "5"))
        #expect(kept.status == 303)
    }
}
