import Testing

@testable import Domain

@Suite("One to one: E2")
struct SupervisionTests {
    private func world() -> World {
        var world = World.diary()
        world.ready("the-case", .supervisedCentre)
        world.ready("another-case", .supervisedCentre)
        return world
    }

    @Test("E2 a supervised session without its supervisor is not confirmed; a provisional one may be kept")
    func needsSupervisor() throws {
        var world = world()
        #expect(refusal { try world.book("the-case", .iso("2025-03-08")) } == .E2)
        try world.book("the-case", .iso("2025-03-08"), provisional: true)
        let id: SessionID = "the-case.2025-03-08.1030"
        let confirm = ConfirmSessions(case: "the-case", sessions: [id])
        #expect(refusal { try world.when(confirm) } == .E2)
        try world.when(AssignSupervisor(case: "the-case", session: id, supervisor: "sue"))
        try world.when(confirm)
        #expect(world.file("the-case").bookings.sessions[id]?.status == .confirmed)
        #expect(world.placed(.iso("2025-03-08")).sessions[id]?.isConfirmed == true)
    }

    @Test("E2 the qualification is current on the day of contact: its last day holds, the next does not")
    func qualificationOnTheDay() throws {
        var world = world()
        try world.book("the-case", .iso("2025-04-05"), supervisor: "sam")
        #expect(refusal { try world.book("the-case", .iso("2025-04-06"), supervisor: "sam") } == .E2)
        #expect(refusal { try world.book("the-case", .iso("2025-04-12"), supervisor: "vic") } == .E2)
    }

    @Test("E2 a supervisor is with one family only")
    func notElsewhere() throws {
        var world = world()
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sue")  // until 11:40
        let taken = refusal {
            try world.book(
                "another-case", .iso("2025-03-08"), from: .at("11:54"), room: "green", supervisor: "sue")
        }
        #expect(taken == .E2)
        try world.book(
            "another-case", .iso("2025-03-08"), from: .at("11:55"), room: "green", supervisor: "sue")
    }

    @Test("E2 a supervisor is on duty for the whole length, without a gap")
    func onDutyThroughout() throws {
        var world = world()
        try world.roster(.iso("2025-03-08"), ("sue", "10:00", "11:39"))
        #expect(refusal { try world.book("the-case", .iso("2025-03-08"), supervisor: "sue") } == .E2)
        try world.roster(.iso("2025-03-08"), ("sue", "10:00", "11:00"), ("sue", "11:01", "12:00"))
        #expect(refusal { try world.book("the-case", .iso("2025-03-08"), supervisor: "sue") } == .E2)
        try world.roster(.iso("2025-03-08"), ("sue", "10:15", "11:00"), ("sue", "11:00", "11:40"))
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sue")
    }

    @Test("E2 no roster, dismissal or shorter qualification takes a confirmed session's supervisor away")
    func keepsItsSupervisor() throws {
        var world = world()
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sue")
        #expect(refusal { try world.roster(.iso("2025-03-08"), ("vic", "09:00", "17:00")) } == .E2)
        #expect(refusal { try world.when(DismissStaff(centre: "the-centre", person: "sue")) } == .E2)
        let lapsed = StaffMember(
            person: "sue", name: "Sue", post: .supervisor, qualifiedUntil: .iso("2025-03-07"))
        #expect(refusal { try world.when(EnlistStaff(centre: "the-centre", member: lapsed)) } == .E2)
        try world.roster(.iso("2025-03-08"), ("sue", "09:00", "17:00"))
    }

    @Test("E2 supervised contact has its room to itself, with the minutes to turn it round")
    func roomToItself() throws {
        var world = world()
        world.ready("c-1")
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sue")  // 10:15 to 11:40 in the blue room
        #expect(refusal { try world.book("c-1", .iso("2025-03-08")) } == .E2)
        #expect(refusal { try world.book("c-1", .iso("2025-03-08"), from: .at("12:09")) } == .E2)
        try world.book("c-1", .iso("2025-03-08"), from: .at("12:10"))
        let taken = refusal {
            try world.book("another-case", .iso("2025-03-08"), from: .at("12:30"), supervisor: "sue")
        }
        #expect(taken == .E2)
    }

    @Test("B4 a session is certain only when everybody has been seen; a provisional one may wait")
    func preVisitFirst() throws {
        var world = World.diary()
        world.ready { $0.isSeen = false }
        #expect(refusal { try world.book("the-case", .iso("2025-03-15")) } == .B4)
        try world.book("the-case", .iso("2025-03-15"), provisional: true)
    }

    @Test("G3 nothing is booked while contact is suspended, and nothing before the case is accepted")
    func suspendedOrNotAccepted() {
        var world = World.diary()
        world.ready { $0.isSuspended = true }
        #expect(refusal { try world.book("the-case", .iso("2025-03-08")) } == .G3)
        #expect(throws: Halt.self) { try world.book("no-case", .iso("2025-03-08")) }
    }
}
