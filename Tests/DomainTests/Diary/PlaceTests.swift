import Testing

@testable import Domain

@Suite("Places at a centre: A1, E1, E6, opening hours")
struct PlaceTests {
    @Test("E1 a supported room takes its families, and one more is refused")
    func roomFills() throws {
        var world = World.diary()
        try world.roster(.iso("2025-03-08"), ("vic", "09:00", "17:00"), ("bob", "09:00", "17:00"))
        for file in ["a-1", "b-1", "c-1"] as [CaseID] {
            world.ready(file)
            try world.book(file, .iso("2025-03-08"))
        }
        world.ready("d-1")
        #expect(refusal { try world.book("d-1", .iso("2025-03-08")) } == .E1)
        try world.book("d-1", .iso("2025-03-08"), from: .at("12:00"))
        #expect(world.placed(.iso("2025-03-08")).sessions.count == 4)
    }

    @Test("E1 the room frees at the minute when a family has left it")
    func roomFreesToTheMinute() throws {
        var world = World.diary()
        world.ready("a-1")
        world.ready("b-1")
        try world.book("a-1", .iso("2025-03-08"), from: .at("10:30"), room: "green")  // until 11:40
        #expect(
            refusal { try world.book("b-1", .iso("2025-03-08"), from: .at("11:54"), room: "green") } == .E1)
        try world.book("b-1", .iso("2025-03-08"), from: .at("11:55"), room: "green")
    }

    @Test("E1 the staff on duty decide as well as the room")
    func staffCount() throws {
        var world = World.diary()
        try world.when(
            ChangeRoom(centre: "the-centre", room: "blue", name: "Blue room", capacityFamilies: 9))
        for file in ["a-1", "b-1", "c-1", "d-1"] as [CaseID] { world.ready(file) }
        try world.roster(.iso("2025-03-08"), ("vic", "10:00", "16:00"))
        for file in ["a-1", "b-1", "c-1"] as [CaseID] { try world.book(file, .iso("2025-03-08")) }
        #expect(refusal { try world.book("d-1", .iso("2025-03-08")) } == .E1)
        #expect(refusal { try world.roster(.iso("2025-03-08"), ("vic", "11:00", "16:00")) } == .E1)
        try world.roster(.iso("2025-03-08"), ("vic", "10:00", "16:00"), ("bob", "10:15", "11:40"))
        try world.book("d-1", .iso("2025-03-08"))
    }

    @Test("E1 a supervisor who watches one family looks after no other")
    func supervisorIsBound() throws {
        var world = World.diary()
        world.ready("a-1")
        world.ready("b-1", .supervisedCentre)
        try world.roster(.iso("2025-03-08"), ("sue", "10:00", "16:00"))
        try world.book("a-1", .iso("2025-03-08"))
        #expect(
            refusal { try world.book("b-1", .iso("2025-03-08"), room: "green", supervisor: "sue") } == .E1)
    }

    @Test("E1 a room is not made smaller than what is booked in it, nor taken away")
    func roomStaysLargeEnough() throws {
        var world = World.diary()
        for file in ["a-1", "b-1"] as [CaseID] {
            world.ready(file)
            try world.book(file, .iso("2025-03-08"))
        }
        func smaller(_ families: Int) -> ChangeRoom {
            ChangeRoom(centre: "the-centre", room: "blue", name: "Blue", capacityFamilies: families)
        }
        #expect(refusal { try world.when(smaller(1)) } == .E1)
        #expect(refusal { try world.when(RemoveRoom(centre: "the-centre", room: "blue")) } == .E1)
        try world.when(smaller(2))
        try world.when(RemoveRoom(centre: "the-centre", room: "green"))
        #expect(world.theCentre().rooms.map(\.capacityFamilies) == [2])
    }

    @Test("A1 accreditation is asked for on the day of the session, not of the booking")
    func accreditationOnTheDay() throws {
        var world = World.diary(at: "2027-08-02T09:00")
        world.ready(endsOn: .iso("2028-12-31"))
        try world.book("the-case", .iso("2027-08-29"))  // three days before the award lapses
        #expect(refusal { try world.book("the-case", .iso("2027-09-04")) } == .A1)
    }

    @Test("E6 families marked never to meet are never at the centre at one time, whichever case says so")
    func neverMeet() throws {
        for marked in ["a-1", "b-1"] as [CaseID] {
            var world = World.diary()
            world.ready("a-1") { $0.neverMeets = marked == "a-1" ? ["b-1"] : [] }
            world.ready("b-1") { $0.neverMeets = marked == "b-1" ? ["a-1"] : [] }
            try world.book("a-1", .iso("2025-03-08"), from: .at("12:00"))  // there from 11:45 to 13:10
            for time in [.at("11:00"), .at("12:00"), .at("13:15"), .at("13:29")] as [TimeOfDay] {
                #expect(
                    refusal { try world.book("b-1", .iso("2025-03-08"), from: time, room: "green") } == .E6)
            }
            try world.book("b-1", .iso("2025-03-08"), from: .at("13:30"), room: "green")
        }
    }

    @Test("E6 a mark that came after the booking holds for the next")
    func neverMeetLater() throws {
        var world = World.diary()
        world.ready("a-1")
        world.ready("b-1")
        try world.book("a-1", .iso("2025-03-08"))
        world.ready("a-1") { $0.neverMeets = ["b-1"] }
        #expect(refusal { try world.book("b-1", .iso("2025-03-08")) } == .E6)
    }

    @Test("E6 the same family is not booked twice at once")
    func notTwiceAtOnce() throws {
        var world = World.diary()
        world.ready()
        try world.book("the-case", .iso("2025-03-08"))
        #expect(refusal { try world.book("the-case", .iso("2025-03-08"), from: .at("11:00")) } == .E6)
        try world.book("the-case", .iso("2025-03-08"), from: .at("12:00"))
    }

    @Test("Contact lies within the opening hours, on a day that is open")
    func openingHours() throws {
        var world = World.diary()
        world.ready()
        #expect(wrongFields { try world.book("the-case", .iso("2025-03-10")) } == ["dates.0"])
        #expect(
            wrongFields { try world.book("the-case", .iso("2025-03-08"), from: .at("09:59")) } == ["dates.0"])
        #expect(
            wrongFields { try world.book("the-case", .iso("2025-03-08"), from: .at("15:01")) } == ["dates.0"])
        try world.book("the-case", .iso("2025-03-08"), from: .at("15:00"))
        try world.when(CloseDay(centre: "the-centre", day: .iso("2025-03-15")))
        #expect(
            wrongFields { try world.book("the-case", .iso("2025-03-22"), .iso("2025-03-15")) } == ["dates.1"])
        try world.when(ReopenDay(centre: "the-centre", day: .iso("2025-03-15")))
        try world.book("the-case", .iso("2025-03-22"), .iso("2025-03-15"))
    }

    @Test("A date that is past, or named twice, is a mistake of the form, and every one is told")
    func datesAreChecked() {
        var world = World.diary()
        world.ready()
        #expect(
            wrongFields {
                try world.book(
                    "the-case", .iso("2025-03-01"), .iso("2025-03-08"), .iso("2025-03-08"), minutes: 5)
            }
                == ["minutes", "dates.0", "dates.2"])
        #expect(wrongFields { try world.book("the-case") } == ["dates"])
        #expect(wrongFields { try world.book("the-case", .iso("2025-03-08"), room: "red") } == ["room"])
        #expect(
            wrongFields { try world.book("the-case", .iso("2025-03-08"), supervisor: "sue") } == [
                "supervisor"
            ])
        #expect(wrongFields { try world.book("the-case", .iso("2026-03-07")) } == ["dates.0"])
    }

    @Test("The whole series is booked or none of it")
    func allOrNone() throws {
        var world = World.diary()
        world.ready("a-1")
        world.ready("b-1")
        try world.book("a-1", .iso("2025-03-22"), room: "green")
        #expect(
            refusal { try world.book("b-1", .iso("2025-03-08"), .iso("2025-03-22"), room: "green") } == .E1)
        #expect(world.placed(.iso("2025-03-08")).sessions.isEmpty)
        #expect(world.file("b-1").bookings.sessions.isEmpty)
    }

    @Test("The same booking again changes nothing, and a cancelled name is not used twice")
    func repeatsAreHarmless() throws {
        var world = World.diary()
        world.ready()
        try world.book("the-case", .iso("2025-03-08"))
        let count = world.happened.count
        try world.book("the-case", .iso("2025-03-08"))
        #expect(world.happened.count == count)
        let first: SessionID = "the-case.2025-03-08.1030"
        try world.when(CancelSession(case: "the-case", session: first, by: .cancelledByCentre))
        try world.book("the-case", .iso("2025-03-08"))
        #expect(world.file("the-case").bookings.standing.map(\.session) == ["the-case.2025-03-08.1030.2"])
    }
}
