import Testing

@testable import Domain

@Suite struct PreVisitTests {
    var world = World(at: "2025-03-03T09:00")

    init() throws {
        world.givenCentre()
        try world.givenSubmitted()
    }

    private func arrange(
        _ id: AppointmentID, _ subject: PreVisitSubject, from: Int, minutes: Int = 60,
        way: PreVisitWay = .faceToFace, reason: String? = nil, file: CaseID = World.file
    ) -> ArrangePreVisit {
        ArrangePreVisit(
            file: file, appointment: id, subject: subject, day: day("2025-03-06"),
            from: TimeOfDay(minutes: from), minutes: minutes, way: way, reason: reason)
    }

    @Test(
        "B4 the two sides of a family are never at the centre within its handover window of one another",
        arguments: [(664, false), (665, true), (536, false), (535, true)])
    func apart(_ from: Int, _ isAllowed: Bool) throws {
        var world = world
        try world.when(arrange("p1", .adult("mum"), from: 600), by: World.coordinator)
        let rule = refusal { try world.when(arrange("p2", .adult("dad"), from: from), by: World.coordinator) }
        #expect(rule == (isAllowed ? nil : .B4))
    }

    @Test("B4 a call may overlap, with the reason why not face to face")
    mutating func call() throws {
        try world.when(arrange("p1", .adult("mum"), from: 600), by: World.coordinator)
        var world = world
        let silent = arrange("p2", .adult("dad"), from: 600, way: .video)
        #expect(wrongFields { try world.when(silent, by: World.coordinator) } == ["reason"])
        let call = arrange("p2", .adult("dad"), from: 600, way: .video, reason: "Lives far away")
        try world.when(call, by: World.coordinator)
    }

    @Test("B4 the children come with their resident carer, never beside the visiting adult")
    mutating func children() throws {
        try world.when(arrange("p1", .adult("mum"), from: 600), by: World.coordinator)
        try world.when(arrange("p2", .children, from: 630), by: World.coordinator)
        var world = world
        #expect(
            refusal { try world.when(arrange("p3", .adult("dad"), from: 690), by: World.coordinator) } == .B4)
    }

    @Test("B4 E6 families that must never meet are kept apart before contact too")
    mutating func neverMeet() throws {
        try world.givenSubmitted(.whole(), file: "other-one", link: "other")
        try world.when(arrange("o1", .adult("mum"), from: 600, file: "other-one"), by: World.coordinator)
        var free = world
        try free.when(arrange("p1", .adult("mum"), from: 600), by: World.coordinator)
        try world.when(MarkNeverMeet(file: World.file, other: "other-one"), by: World.coordinator)
        #expect(world.file("other-one").assessment.neverMeets == [World.file])
        var world = world
        #expect(
            refusal { try world.when(arrange("p1", .adult("mum"), from: 600), by: World.coordinator) } == .B4)
    }

    @Test("B4 an appointment lies ahead, and is not held before its time")
    mutating func time() throws {
        var world = world
        var past = arrange("p0", .adult("mum"), from: 539)
        past.day = day("2025-03-03")
        #expect(wrongFields { try world.when(past, by: World.coordinator) } == ["from"])
        try world.when(arrange("p1", .adult("mum"), from: 600), by: World.coordinator)
        let hold = HoldPreVisit(file: World.file, appointment: "p1")
        world.at("2025-03-06T09:59")
        #expect(refusal { try world.when(hold, by: World.supervisor) } == .B4)
        world.at("2025-03-06T10:00")
        #expect(isDenied { try world.when(hold, by: World.volunteer) })
        try world.when(hold, by: World.supervisor)
        #expect(world.file(World.file).assessment.isSeen(.adult("mum")))
        #expect(
            misstep {
                try world.when(CancelPreVisit(file: World.file, appointment: "p1"), by: World.coordinator)
            } == .locked)
    }

    @Test("B4 a closed day wants a reason")
    mutating func closedDay() throws {
        var home = world
        try home.when(
            arrange("p1", .adult("mum"), from: 600, way: .telephone, reason: "Ill"), by: World.coordinator)
        world.given(.centre(World.centre), ClosedForTest(day: day("2025-03-06")))
        var world = world
        #expect(
            refusal { try world.when(arrange("p1", .adult("mum"), from: 600), by: World.coordinator) } == .B4)
        try world.when(
            arrange("p1", .adult("mum"), from: 600), by: World.coordinator,
            reasons: [.B4: "The coordinator is there"])
    }

    @Test("B4 only whoever is to come is told")
    mutating func told() throws {
        let events = try world.when(arrange("p1", .adult("dad"), from: 600), by: World.coordinator)
        let arranged = try #require(events.first as? PreVisitArranged)
        let notices = try arranged.notices(of: .caseFile(World.file), in: world.house())
        #expect(notices.map(\.to) == [.adult("dad")])
        #expect(try world.ask(MyCase(file: World.file), by: World.dad).preVisits.map(\.appointment) == ["p1"])
        #expect(try world.ask(MyCase(file: World.file), by: World.mum).preVisits.isEmpty)
    }

    @Test("B4 contact waits until each has been seen, in supported contact on an earlier day")
    mutating func beforeContact() throws {
        let first = day("2025-03-08")
        #expect(try mayBeHeld(on: first) == .B4)
        var other = world
        let seen = RecordPreVisit(
            file: World.file, appointment: "p1", subject: .adult("mum"), minutes: 30, way: .faceToFace)
        #expect(isDenied { try other.when(seen, by: World.volunteer) })
        for (id, adult) in [("p1", "mum"), ("p2", "dad")] {
            try world.when(
                RecordPreVisit(
                    file: World.file, appointment: AppointmentID(id), subject: .adult(AdultID(adult)),
                    minutes: 30, way: .faceToFace), by: World.supervisor)
        }
        #expect(try mayBeHeld(on: day("2025-03-03")) == .B4)
        #expect(try mayBeHeld(on: day("2025-03-04")) == nil)
        try world.when(
            AssessRisk(
                file: World.file, summary: "Sam is shy", isManageable: true, childrenNeedPreVisit: true,
                assessor: "Cora Field"), by: World.coordinator)
        #expect(try mayBeHeld(on: first) == .B4)
        try world.when(
            RecordPreVisit(
                file: World.file, appointment: "p3", subject: .children, minutes: 30, way: .faceToFace),
            by: World.supervisor)
        #expect(try mayBeHeld(on: first) == nil)
    }

    @Test("B4 in supervised contact a pre-visit on the day itself wants a reason")
    mutating func sameDaySupervised() throws {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        try world.givenSubmitted(.whole(.supervisedCentre))
        for adult in ["mum", "dad"] {
            try world.when(
                RecordPreVisit(
                    file: World.file, appointment: AppointmentID(adult), subject: .adult(AdultID(adult)),
                    minutes: 30, way: .faceToFace), by: World.supervisor)
        }
        let file = world.file(World.file)
        let today = day("2025-03-03")
        #expect(
            refusal {
                try AssessmentRules.mustBeSeen(file, beforeContactOn: today, in: world.house())
            } == .B4)
        try AssessmentRules.mustBeSeen(
            file, beforeContactOn: today, in: world.house([.B4: "They come from far away"]))
    }

    private func mayBeHeld(on day: Day) throws -> RuleID? {
        refusal {
            try AssessmentRules.mustBeSeen(world.file(World.file), beforeContactOn: day, in: world.house())
        }
    }
}

/// Stands for the register's closing of a day.
private struct ClosedForTest: CentreEvent {
    let day: Day
    func evolve(_ centre: inout Centre, _ moment: Moment) { centre.closedDays.insert(day) }
}
