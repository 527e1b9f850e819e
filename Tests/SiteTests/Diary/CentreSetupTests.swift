import Domain
import Testing

@testable import Site

@Suite("The centre's set-up and diary, in the browser")
struct CentreSetupTests {
    @Test("Every page of the set-up, and the diary, opens")
    func opens() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        for address in [
            "/centre", "/centre/profile", "/centre/offers", "/centre/waiting", "/centre/rooms",
            "/centre/rooms/blue", "/centre/rooms/blue/remove", "/centre/openings", "/centre/closed",
            "/centre/staff", "/centre/people", "/centre/settings", "/centre/house-rules", "/diary",
            "/diary/2026-11-21",
            "/diary/2026-11-21/roster", "/diary/2026-11-28/book?from=10:00&room=blue",
        ] {
            #expect(try await joan.get(address).status == 200, "\(address)")
        }
    }

    @Test("Opening words are read back, asked for their first date, and saved only once checked")
    func openings() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let text = ("text", "Fortnightly on Saturday 10am to 1pm")
        let asked = try await joan.post("/centre/openings", text, ("go", "check"))
        #expect(asked.text.contains("Which is the first date?"))
        let early = try await joan.post("/centre/openings", text, ("go", "save"))
        #expect(early.status == 200)
        let first = [("first.day", "28"), ("first.month", "11"), ("first.year", "2026")]
        let checked = try await joan.post(
            "/centre/openings", text, ("go", "check"), first[0], first[1], first[2])
        #expect(checked.text.contains("That is right: save it"))
        let saved = try await joan.post(
            "/centre/openings", text, ("go", "save"), first[0], first[1], first[2], ("checked", text.1),
            ("checkedFirst", "28-11-2026"))
        #expect(saved.status == 303)
        let model = try await millbrook.ask(CentreSetupPage(centre: Millbrook.centre))
        #expect(model.profile.openingText == text.1)
        #expect(model.openings.first?.pattern.firstDay == .of("2026-11-28"))
    }

    @Test(
        "Somebody is added to the staff and put on duty; E1, E2 a roster that leaves a session alone is refused"
    )
    func staff() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let added = try await joan.post(
            "/centre/staff", ("name", "Vera New"), ("email", "vera@example.org"), ("post", "volunteer"))
        #expect(added.status == 303)
        let model = try await millbrook.ask(CentreSetupPage(centre: Millbrook.centre))
        let vera = try #require(model.staff.first { $0.name == "Vera New" })
        let kept = try await joan.send(
            "/centre/staff/\(vera.person)/record", StaffRecordPagesTests.typed)
        #expect(kept.status == 303)
        let alone = try await joan.post(
            "/diary/2026-11-21/roster", ("\(vera.person).from", "09:00"), ("\(vera.person).to", "17:00"))
        #expect(alone.status == 409)
        #expect(alone.text.contains("value=\"09:00\""))
        let free = try await joan.post(
            "/diary/2026-11-22/roster", ("\(vera.person).from", "09:00"), ("\(vera.person).to", "17:00"))
        #expect(free.status == 303)
        let wrong = try await joan.post("/diary/2026-11-22/roster", ("\(vera.person).from", "9 o’clock"))
        #expect(wrong.status == 422)
    }

    @Test("Somebody who comes twice in one day stays on duty twice, and cannot be there twice at once")
    func twoStretches() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let alan = try #require(
            try await millbrook.ask(CentreSetupPage(centre: Millbrook.centre)).staff.first
        ).person
        let roster = "/diary/2026-12-13/roster"
        let first = [("\(alan).from", "09:00"), ("\(alan).to", "11:00")]
        let twice = try await joan.post(
            roster, first[0], first[1], ("\(alan).2.from", "10:00"), ("\(alan).2.to", "12:00"))
        #expect(twice.status == 422 && twice.text.contains("<a href=\"#\(alan)-2-to\">"))
        let half = try await joan.post(roster, first[0], first[1], ("\(alan).2.from", "14:00"))
        #expect(half.status == 422 && half.text.contains("value=\"14:00\""))
        let saved = try await joan.post(
            roster, first[0], first[1], ("\(alan).2.from", "14:00"), ("\(alan).2.to", "16:00"))
        #expect(saved.status == 303)
        let page = try await joan.get(roster).text
        for time in ["09:00", "11:00", "14:00", "16:00"] { #expect(page.contains("value=\"\(time)\"")) }
        let day = try await millbrook.ask(
            DiaryWeekPage(centre: Millbrook.centre, first: .of("2026-12-13"))
        ).days.first
        #expect(day?.roster.count == 2)
    }

    @Test("A room, a setting and a closed day are saved; a wrong number is shown beside its field")
    func small() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let room = try await joan.post("/centre/rooms", ("name", "Attic"), ("capacityFamilies", "2"))
        #expect(room.status == 303)
        #expect(try await joan.post("/centre/rooms", ("name", "")).status == 422)
        let closed = try await joan.post(
            "/centre/closed", ("day.day", "26"), ("day.month", "12"), ("day.year", "2026"))
        #expect(closed.status == 303)
        #expect(try await joan.get("/centre").text.contains("Sat 26 Dec"))
        let removed = try await joan.post("/centre/rooms/blue/remove")
        #expect(removed.status == 409)
        #expect(removed.text.contains("/rules/E1"))
    }
}
