import Testing

@testable import Domain

@Suite("The record of somebody who works at a centre: L1, L2")
struct StaffRecordTests {
    private var lapsed: StaffRecord {
        var record = StaffRecord.complete
        record.dbs = nil
        return record
    }

    @Test("L1 nobody is put on duty unchecked; when the record is kept, they are")
    func roster() throws {
        var world = World.diary()
        try world.when(KeepStaffRecord(centre: World.here, person: "vic", record: lapsed), by: World.cora)
        #expect(refusal { try world.roster(.iso("2025-03-08"), ("vic", "10:00", "16:00")) } == .L1)
        try world.when(KeepStaffRecord(centre: World.here, person: "vic", record: .complete), by: World.cora)
        try world.roster(.iso("2025-03-08"), ("vic", "10:00", "16:00"))
    }

    @Test("L1 a supervisor unchecked on the day is not booked, assigned or confirmed")
    func supervisor() throws {
        var world = World.diary()
        world.ready("the-case", .supervisedCentre)
        try world.book("the-case", .iso("2025-03-08"), provisional: true)
        var record = StaffRecord.complete
        record.dbs?.certified = .iso("2022-03-09")  // holds to 8 March 2025
        try world.when(KeepStaffRecord(centre: World.here, person: "sue", record: record), by: World.cora)
        #expect(refusal { try world.book("the-case", .iso("2025-03-09"), supervisor: "sue") } == .L1)
        let id: SessionID = "the-case.2025-03-08.1030"
        try world.when(AssignSupervisor(case: "the-case", session: id, supervisor: "sue"), by: World.cora)
        record.safeguardingUntil = nil
        try world.when(KeepStaffRecord(centre: World.here, person: "sue", record: record), by: World.cora)
        let confirm = ConfirmSessions(case: "the-case", sessions: [id])
        #expect(refusal { try world.when(confirm, by: World.cora) } == .L2)
        #expect(
            refusal {
                try world.when(
                    MoveSession(
                        case: "the-case", session: id, date: .iso("2025-03-15"), from: .at("10:30"),
                        room: "blue"), by: World.cora)
            } == .L1)
    }

    @Test("L1 what is booked stays when a record turns out wanting: the diary, the desk and the door say so")
    func bookedAlready() throws {
        var world = World.diary()
        world.ready("the-case", .supervisedCentre)
        try world.roster(.iso("2025-03-08"), ("sue", "09:00", "17:00"))
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sue")
        #expect(try world.ask(PeopleDesk(centre: World.here), by: World.cora).isEmpty)
        try world.when(KeepStaffRecord(centre: World.here, person: "sue", record: lapsed), by: World.cora)
        let desk = try world.ask(PeopleDesk(centre: World.here), by: World.cora)
        #expect(desk.lacking.map(\.lacks) == [[.check]])
        #expect(desk.booked.map(\.time) == [nil, .at("10:15")])
        let week = try world.ask(DiaryWeekPage(centre: World.here, first: .iso("2025-03-08")), by: World.cora)
        #expect(week.days[0].sessions[0].needs == [.supervisor])
        world.at("2025-03-08T10:15")
        let board = try world.ask(TodayPage(centre: World.here, day: .iso("2025-03-08")), by: World.vic)
        #expect(board.staff.map(\.mayWork) == [false])
        // The door learns the rule, and not what is missing.
        let why = try #require(board.sessions.first?.whyNotBegin)
        #expect(why.rule == .L1)
        #expect(why.reason as? SessionRefusal == .supervisorMayNotWatch)
        let begin = BeginSession(
            centre: World.here, day: .iso("2025-03-08"), session: "the-case.2025-03-08.1030")
        #expect(refusal { try world.when(begin, by: World.vic) } == .L1)
    }

    @Test("What somebody says of their own record never makes them fit, and counts against them at once")
    func corrections() throws {
        var world = World.diary()
        try world.when(KeepStaffRecord(centre: World.here, person: "vic", record: lapsed), by: World.cora)
        let correct = CorrectOwnRecord(centre: World.here, person: "vic", record: .complete)
        try world.when(correct, by: World.vic)
        #expect(refusal { try world.roster(.iso("2025-03-08"), ("vic", "10:00", "16:00")) } == .L1)
        let page = StaffRecordPage(centre: World.here, person: "vic")
        var model = try world.ask(page, by: World.cora)
        #expect(model.correction == .complete)
        #expect(model.record == lapsed)
        #expect(
            try world.ask(PeopleDesk(centre: World.here), by: World.cora).corrected.map(\.name) == ["Vic"])
        try world.when(
            KeepStaffRecord(
                centre: World.here, person: "vic", record: .complete, answers: model.correctionNumber),
            by: World.cora)
        try world.roster(.iso("2025-03-08"), ("vic", "10:00", "16:00"))
        try world.when(
            CorrectOwnRecord(centre: World.here, person: "vic", record: lapsed), by: World.vic)
        #expect(refusal { try world.roster(.iso("2025-03-09"), ("vic", "10:00", "16:00")) } == .L1)
        // To take it back is to say again what is kept.
        try world.when(correct, by: World.vic)
        model = try world.ask(page, by: World.vic)
        #expect(model.correction == nil)
        try world.roster(.iso("2025-03-09"), ("vic", "10:00", "16:00"))
    }

    @Test("A correction that the coordinator has not read is not answered by the page she had open")
    func newerCorrection() throws {
        var world = World.diary()
        try world.when(
            CorrectOwnRecord(centre: World.here, person: "vic", record: lapsed), by: World.vic)
        var newer = lapsed
        newer.inductionUntil = nil
        try world.when(CorrectOwnRecord(centre: World.here, person: "vic", record: newer), by: World.vic)
        try world.when(
            KeepStaffRecord(centre: World.here, person: "vic", record: .complete, answers: 1), by: World.cora)
        #expect(world.theCentre().correction(of: "vic") == newer)
        // Her no to it: the record stays, and the correction is answered.
        try world.when(
            KeepStaffRecord(centre: World.here, person: "vic", record: .complete, answers: 2), by: World.cora)
        #expect(world.theCentre().correction(of: "vic") == nil)
    }

    @Test("A record is kept by whoever runs the centre, and seen by nobody else but the person")
    func whose() {
        var world = World.diary()
        let bob = Who.person("bob", [.volunteer(World.here)])
        let officer = Who.person("nia", [.registerOfficer])
        let elsewhere = Who.person("eve", [.coordinator("another-centre")])
        for who in [World.vic, bob, officer, elsewhere, .anyone] {
            #expect(
                isDenied {
                    try world.when(
                        KeepStaffRecord(centre: World.here, person: "vic", record: .complete), by: who)
                })
        }
        for who in [bob, officer, elsewhere, World.cora, .anyone] {
            #expect(
                isDenied {
                    try world.when(
                        CorrectOwnRecord(centre: World.here, person: "vic", record: .complete), by: who)
                })
        }
        for who in [bob, officer, elsewhere, .anyone] {
            #expect(
                isDenied { _ = try world.ask(StaffRecordPage(centre: World.here, person: "vic"), by: who) })
            #expect(isDenied { _ = try world.ask(PeopleDesk(centre: World.here), by: who) })
        }
    }

    @Test("Dates ahead, one referee twice and nobody's name are shown beside their fields")
    func wrongDates() {
        var world = World.diary()
        let record = StaffRecord(
            dbs: DBSCheck(level: .enhanced, certified: .iso("2025-03-04")),
            references: [
                StaffReference(from: "Ann Old", received: .iso("2025-03-04")),
                StaffReference(from: "ann old", received: .iso("2025-03-01")),
                StaffReference(from: " ", received: .iso("2025-03-01")),
            ])
        let found = wrongFields {
            try world.when(KeepStaffRecord(centre: World.here, person: "vic", record: record), by: World.cora)
        }
        #expect(
            found == [
                "record.dbs.certified", "record.references.0.received", "record.references.1.from",
                "record.references.2.from",
            ])
    }

    @Test("L1, L2 the register officer sees how many work there and how many may, without names")
    func atAGlance() throws {
        var world = World.diary()
        try world.when(KeepStaffRecord(centre: World.here, person: "vic", record: lapsed), by: World.cora)
        let model = try world.ask(
            RegisterEntryPage(centre: World.here), by: .person("nia", [.registerOfficer]))
        #expect(model.people.staff == 5)
        #expect(model.people.fit == 4)
    }
}
