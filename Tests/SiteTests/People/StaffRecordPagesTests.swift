import Domain
import Testing

@testable import Site

@Suite("People at the centre, in the browser: L1, L2")
struct StaffRecordPagesTests {
    /// A whole record, as it is typed.
    static let typed: [(String, String)] = [
        ("record.dbs.level", "enhanced"), ("record.dbs.certified.day", "1"),
        ("record.dbs.certified.month", "6"), ("record.dbs.certified.year", "2026"),
        ("record.references.0.from", "Ada Former"), ("record.references.0.received.day", "2"),
        ("record.references.0.received.month", "6"), ("record.references.0.received.year", "2026"),
        ("record.references.1.from", "Ben Before"), ("record.references.1.received.day", "3"),
        ("record.references.1.received.month", "6"), ("record.references.1.received.year", "2026"),
        ("record.safeguardingUntil.day", "31"), ("record.safeguardingUntil.month", "3"),
        ("record.safeguardingUntil.year", "2028"), ("record.inductionUntil.day", "31"),
        ("record.inductionUntil.month", "3"), ("record.inductionUntil.year", "2028"),
        ("record.domesticAbuseUntil.day", "31"), ("record.domesticAbuseUntil.month", "3"),
        ("record.domesticAbuseUntil.year", "2028"),
    ]

    private func without(_ prefix: String) -> [(String, String)] {
        Self.typed.filter { !$0.0.hasPrefix(prefix) }
    }

    private func person(_ name: String, _ millbrook: Millbrook) async throws -> PersonID {
        let staff = try await millbrook.ask(CentreSetupPage(centre: Millbrook.centre)).staff
        return try #require(staff.first { $0.name == name }).person
    }

    @Test(
        "L1, L2 what is missing stands on the staff page and the roster, and the roster says no by its rule")
    func missing() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        _ = try await joan.post(
            "/centre/staff", ("name", "Vera New"), ("email", "vera@example.org"), ("post", "volunteer"))
        let vera = try await person("Vera New", millbrook)
        #expect(try await joan.get("/centre/staff").text.contains("a DBS check, 2 references"))
        #expect(try await joan.get("/diary/2026-11-22/roster").text.contains("a DBS check, 2 references"))
        let duty = [("\(vera).from", "09:00"), ("\(vera).to", "17:00")]
        let no = try await joan.send("/diary/2026-11-22/roster", duty)
        #expect(no.status == 409)
        #expect(no.text.contains("Vera New cannot work with families"))
        #expect(no.text.contains("/rules/L1"))
        let kept = try await joan.send("/centre/staff/\(vera)/record", Self.typed)
        #expect(kept.status == 303)
        #expect(try await joan.send("/diary/2026-11-22/roster", duty).status == 303)
    }

    @Test("What cannot be right is shown beside its field, everything typed kept")
    func wrong() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let alan = try await person("Alan Test", millbrook)
        // The first reference left out, the second in the future: its own fields are marked.
        let late = without("record.references.0").map { field in
            field.0 == "record.references.1.received.year" ? (field.0, "2027") : field
        }
        let answer = try await joan.send("/centre/staff/\(alan)/record", late)
        #expect(answer.status == 422)
        #expect(answer.text.contains("href=\"#record-references-1-received\""))
        #expect(answer.text.contains("value=\"Ben Before\""))
        let undated = try await joan.send("/centre/staff/\(alan)/record", without("record.dbs.certified"))
        #expect(undated.status == 422)
        #expect(undated.text.contains("href=\"#record-dbs-certified\""))
    }

    @Test("Somebody sees and corrects their own record; it counts when the coordinator has kept it")
    func own() async throws {
        let millbrook = try await Millbrook()
        let (joan, alan) = (try await millbrook.as("Joan"), try await millbrook.as("Alan"))
        let id = try await person("Alan Test", millbrook)
        let page = try await alan.get("/me/record")
        #expect(page.status == 200)
        #expect(page.text.contains("You may work with families today"))
        #expect(page.text.contains("Domestic abuse training"))
        let said = try await alan.send("/me/record?centre=\(Millbrook.centre)", Self.typed)
        #expect(said.status == 303)
        #expect(
            try await alan.get("/me/record").text.contains("What you have said, and nobody has looked at yet")
        )
        #expect(try await joan.get("/desk").text.contains("These say that their record is wrong"))
        let shown = try await joan.get("/centre/staff/\(id)/record")
        #expect(shown.text.contains("says that it should read otherwise"))
        #expect(shown.text.contains("name=\"answers\" value=\"1\""))
        let model = StaffRecordPage(centre: Millbrook.centre, person: id)
        #expect(try await millbrook.ask(model).record.dbs?.certified != .of("2026-06-01"))
        _ = try await joan.send("/centre/staff/\(id)/record", Self.typed + [("answers", "1")])
        let after = try await millbrook.ask(model)
        #expect(after.record.dbs?.certified == .of("2026-06-01"))
        #expect(after.correction == nil)
        let none = try await alan.send("/me/record", [("record.dbs.level", "enhanced")])
        #expect(none.status == 422)
    }

    @Test("L1, L2 the coordinator says no to what somebody says, and the record stays as it was")
    func saidNo() async throws {
        let millbrook = try await Millbrook()
        let (joan, alan) = (try await millbrook.as("Joan"), try await millbrook.as("Alan"))
        let id = try await person("Alan Test", millbrook)
        let model = StaffRecordPage(centre: Millbrook.centre, person: id)
        let before = try await millbrook.ask(model).record
        _ = try await alan.send("/me/record?centre=\(Millbrook.centre)", Self.typed)
        let page = try await joan.get("/centre/staff/\(id)/record").text
        #expect(page.contains("They say: enhanced, of 1 June 2026"))
        let end = try #require(page.firstRange(of: "leave it as it is on record"))
        let fields = page.matches(of: #/<input type="hidden" name="([^"]+)" value="([^"]*)">/#)
            .filter { $0.range.upperBound <= end.lowerBound }.map { (String($0.1), String($0.2)) }
        #expect(try await joan.send("/centre/staff/\(id)/record", fields).status == 303)
        let after = try await millbrook.ask(model)
        #expect(after.record == before)
        #expect(after.correction == nil)
    }

    @Test("L1, L2 what is booked with somebody who may not do it stands at the head of the desk")
    func booked() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        #expect(try await !joan.get("/desk").text.contains("Booked with somebody who may not do it"))
        let priya = try await person("Priya Example", millbrook)
        let kept = try await joan.send("/centre/staff/\(priya)/record", without("record.inductionUntil"))
        #expect(kept.status == 303)
        let desk = try await joan.get("/desk").text
        #expect(desk.contains("Booked with somebody who may not do it"))
        #expect(desk.contains("Priya Example cannot work with families"))
        let board = try await joan.get("/today").text
        #expect(board.contains("the supervisor may not work with this family today"))
        #expect(board.contains("/rules/L2"))
    }

    @Test(
        "L1 whoever knows a family says so at the door; the board and the case say it, and she takes it back")
    func known() async throws {
        let millbrook = try await Millbrook()
        let (joan, alan) = (try await millbrook.as("Joan"), try await millbrook.as("Alan"))
        let id = try await person("Alan Test", millbrook)
        let session = try await millbrook.session(Millbrook.marsh)
        let door = "/today/\(Millbrook.centre)/\(Millbrook.today)/\(session)/known"
        #expect(try await alan.get(door).text.contains("Do you know this family?"))
        #expect(try await alan.post(door).status == 303)
        let file = "/desk/cases/\(Millbrook.marsh)/known"
        #expect(try await joan.get(file).text.contains("take it back"))
        #expect(try await alan.get("/me/record").text.contains("Families you know"))
        #expect(try await alan.get(file).status == 404)
        let no = try await joan.post(
            "/diary/\(Millbrook.today)/roster", ("\(id).from", "09:00"), ("\(id).to", "17:00"))
        #expect(no.status == 409)
        #expect(no.text.contains("knows this family"))
        #expect(try await joan.post("\(file)/\(id)/back").status == 303)
        #expect(try await joan.get(file).text.contains("Nobody has said"))
        #expect(try await joan.post(file).status == 422)
    }

    @Test("L1, L2 the desk lists what runs out; the settings change what is asked for")
    func desk() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let desk = try await joan.get("/desk").text
        #expect(desk.contains("People: what runs out"))
        #expect(desk.contains("domestic abuse training"))
        #expect(try await joan.get("/centre/people").text.contains("value=\"36\""))
        let wrong = try await joan.post("/centre/people", ("settings.dbsRenewalMonths", "0"))
        #expect(wrong.status == 422)
        let changed = try await joan.post(
            "/centre/people", ("settings.dbsRenewalMonths", "24"), ("settings.noticeDays", "10"),
            ("settings.coordinatorLevel", "enhanced"), ("settings.supervisorLevel", "enhanced"),
            ("settings.volunteerLevel", "enhanced"), ("settings.asksDomesticAbuse", "yes"))
        #expect(changed.status == 303)
        let less = try await joan.post(
            "/centre/people", ("settings.dbsRenewalMonths", "24"), ("settings.noticeDays", "10"),
            ("settings.coordinatorLevel", "basic"), ("settings.supervisorLevel", "enhanced"),
            ("settings.volunteerLevel", "enhanced"), ("settings.asksDomesticAbuse", "yes"))
        #expect(less.status == 422)
        #expect(try await !joan.get("/desk").text.contains("People: what runs out"))
    }

    @Test("L1, L2 the register officer sees how many, and nobody's name")
    func register() async throws {
        let millbrook = try await Millbrook()
        let nia = try await millbrook.as("Nia")
        let text = try await nia.get("/register/\(Millbrook.centre)").text
        #expect(text.contains("3 people work here"))
        #expect(text.contains("Checked and trained today: 3."))
        #expect(!text.contains("Priya"))
    }
}
