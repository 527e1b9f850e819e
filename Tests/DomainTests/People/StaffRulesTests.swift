import Testing

@testable import Domain

@Suite("Who may work with families: L1, L2")
struct StaffRulesTests {
    private func lacks(
        _ day: String, _ change: (inout StaffRecord) -> Void, settings: PeopleSettings = PeopleSettings()
    ) -> [StaffLack] {
        var record = StaffRecord.complete
        change(&record)
        var world = World.diary()
        world.given(
            .centre(World.here), PeopleSettingsSet(settings: settings),
            StaffRecordKept(person: "vic", record: record))
        return StaffRules.lacks(of: "vic", on: .iso(day), world.theCentre(), world.rules)
    }

    @Test("L1 a check holds until three years after its date, the last day included, and not on the next")
    func checkEnds() {
        let change: (inout StaffRecord) -> Void = { $0.dbs?.certified = .iso("2022-03-09") }
        #expect(lacks("2025-03-08", change) == [])
        #expect(lacks("2025-03-09", change) == [.checkEnded(.iso("2025-03-08"))])
    }

    @Test("L1 a check of 29 February holds to the end of the February three years on")
    func leapDay() {
        let change: (inout StaffRecord) -> Void = { $0.dbs?.certified = .iso("2024-02-29") }
        #expect(lacks("2027-02-27", change) == [])
        #expect(lacks("2027-02-28", change) == [.checkEnded(.iso("2027-02-27"))])
    }

    @Test("L1 the centre's shorter renewal counts at once")
    func shorterRenewal() {
        var settings = PeopleSettings()
        settings.dbsRenewalMonths = 24
        let change: (inout StaffRecord) -> Void = { $0.dbs?.certified = .iso("2023-03-09") }
        #expect(lacks("2025-03-08", change, settings: settings) == [])
        #expect(lacks("2025-03-09", change, settings: settings) == [.checkEnded(.iso("2025-03-08"))])
    }

    @Test("L1 the level is right for the post", arguments: DBSLevel.allCases)
    func levels(level: DBSLevel) {
        let found = lacks("2025-03-08", { $0.dbs?.level = level })
        #expect(found == (level < .enhanced ? [.checkLevel(.enhanced)] : []))
        var settings = PeopleSettings()
        settings.supervisorLevel = .enhancedWithBarredLists
        #expect(lacks("2025-03-08", { $0.dbs?.level = .enhanced }, settings: settings) == [])
        settings.volunteerLevel = .enhancedWithBarredLists
        let asked = lacks("2025-03-08", { $0.dbs?.level = level }, settings: settings)
        #expect(asked.isEmpty == (level == .enhancedWithBarredLists))
    }

    @Test("L1 two references have come by the day")
    func references() {
        #expect(lacks("2025-03-08", { $0.references = [] }) == [.references(missing: 2)])
        #expect(lacks("2025-03-08", { $0.references.removeLast() }) == [.references(missing: 1)])
        let late: (inout StaffRecord) -> Void = { $0.references[1].received = .iso("2025-03-08") }
        #expect(lacks("2025-03-07", late) == [.references(missing: 1)])
        #expect(lacks("2025-03-08", late) == [])
    }

    @Test("L2 each training holds on its last day and not on the next", arguments: Training.allCases)
    func training(_ training: Training) {
        let change: (inout StaffRecord) -> Void = { record in
            switch training {
            case .safeguarding: record.safeguardingUntil = .iso("2025-03-08")
            case .induction: record.inductionUntil = .iso("2025-03-08")
            case .domesticAbuse: record.domesticAbuseUntil = .iso("2025-03-08")
            }
        }
        #expect(lacks("2025-03-08", change) == [])
        #expect(lacks("2025-03-09", change) == [.trainingEnded(training, .iso("2025-03-08"))])
    }

    @Test(
        "L2 safeguarding and induction are asked for whatever the centre chooses; domestic abuse is a choice")
    func whatIsAsked() {
        let nothing: (inout StaffRecord) -> Void = {
            $0.safeguardingUntil = nil
            $0.inductionUntil = nil
            $0.domesticAbuseUntil = nil
        }
        #expect(lacks("2025-03-08", nothing) == Training.allCases.map { .training($0) })
        var settings = PeopleSettings()
        settings.asksDomesticAbuse = false
        #expect(
            lacks("2025-03-08", nothing, settings: settings)
                == [.training(.safeguarding), .training(.induction)])
    }

    @Test("L1, L2 somebody of whom nothing is kept lacks everything, and the refusal says all of it under L1")
    func nothingKept() {
        var world = World.diary()
        world.given(
            .centre(World.here),
            StaffEnlisted(member: StaffMember(person: "new", name: "Nell New", post: .volunteer)))
        let refusal = StaffRules.isUnfit("new", on: .iso("2025-03-08"), world.theCentre(), world.rules)
        #expect(refusal?.rule == .L1)
        let all: [StaffLack] =
            [.check, .references(missing: 2)] + Training.allCases.map { StaffLack.training($0) }
        #expect(
            refusal?.reason as? DiaryRefusal == .notFit("Nell New", all, on: .iso("2025-03-08")))
    }

    @Test("L1, L2 a clock for each thing that runs out, from the centre's notice on, and overdue by itself")
    func clocks() throws {
        var world = World.diary()
        var record = StaffRecord.complete
        record.dbs?.certified = .iso("2022-04-10")  // holds to 9 April 2025
        record.safeguardingUntil = .iso("2025-04-20")
        world.given(.centre(World.here), StaffRecordKept(person: "sam", record: record))
        let centre = world.theCentre()
        let all = StaffClocks.clocks(of: try #require(centre.staff["sam"]), at: centre)
        #expect(all.count == 5)
        func running(_ day: String) -> [StaffClock.Item] {
            StaffClocks.running(at: centre, on: .iso(day)).filter { $0.person == "sam" }.map(\.item)
        }
        // Sam's qualification ends on 5 April.
        #expect(running("2025-03-05") == [])
        #expect(running("2025-03-06") == [.qualification])
        #expect(running("2025-03-10") == [.qualification, .check])
        #expect(running("2025-03-21") == [.qualification, .check, .training(.safeguarding)])
        let check = try #require(all.first { $0.item == .check })
        #expect(check.clock.rule == .L1)
        #expect(!check.clock.isOverdue(at: Instant(.iso("2025-04-09"), .at("23:59"))))
        #expect(check.clock.isOverdue(at: Instant(.iso("2025-04-10"), .at("00:00"))))
    }
}
