import Testing

@testable import Domain

@Suite("What a centre could have held")
struct CapacityTests {
    private let saturday = day("2025-03-08")

    private func opening(_ from: Int, _ to: Int, _ kinds: Set<ServiceKind>) -> CentreOpening {
        CentreOpening(
            pattern: OpeningPattern(
                weekday: .saturday,
                hours: TimeSpan(from: TimeOfDay(minutes: from * 60), to: TimeOfDay(minutes: to * 60))),
            kinds: kinds)
    }

    private func capacity(
        _ openings: [CentreOpening], staff: Int? = nil, closed: Set<Day> = [], isStopped: Bool = false
    ) -> CapacityFigures {
        var centre = Centre(id: "the-centre")
        centre.openings = openings
        centre.rooms = [
            CentreRoom(id: "blue", name: "Blue", capacityFamilies: 4),
            CentreRoom(id: "red", name: "Red", capacityFamilies: 3),
        ]
        return CapacityFigures(
            of: CapacityFrom(centre, from: saturday), on: saturday, closed: closed, staff: staff,
            isFaceToFaceStopped: isStopped, bankHolidays: [], sessionMinutes: 60)
    }

    @Test("E1 supported contact: as many families as the rooms hold and the staff can look after")
    func supported() {
        let open = [opening(10, 12, [.supportedCentre])]
        // Two staff, three families each: six, though the rooms hold seven.
        #expect(capacity(open).minutesOpened == 720 && capacity(open).sessionsAvailable == 12)
        #expect(capacity(open, staff: 3).minutesOpened == 840)
        #expect(capacity(open, staff: 0) == CapacityFigures())
    }

    @Test("E2 supervised contact: one family for each room and supervisor")
    func supervised() {
        let open = [opening(10, 12, [.supervisedCentre])]
        #expect(capacity(open, staff: 1).minutesOpened == 120)
        #expect(capacity(open, staff: 5).minutesOpened == 240)
    }

    @Test("Openings that overlap share their rooms: the hour is counted once")
    func overlapping() {
        let open = [opening(10, 12, [.supportedCentre]), opening(11, 13, [.supervisedCentre])]
        #expect(capacity(open).minutesOpened == 2 * 60 * 6 + 60 * 2)
        #expect(capacity(open).openDays == 1)
    }

    @Test("Closed days, K1 and openings without hours hold nobody")
    func nothing() {
        let open = [opening(10, 12, [.supportedCentre])]
        #expect(capacity(open, closed: [saturday]) == CapacityFigures())
        #expect(capacity(open, isStopped: true) == CapacityFigures())
        let byVideo = [opening(10, 12, [.supportedCentre, .virtualSupported])]
        #expect(capacity(byVideo, isStopped: true).minutesOpened == 720)
        let unsaid = CentreOpening(pattern: OpeningPattern(weekday: .saturday), kinds: [.supportedCentre])
        #expect(capacity([unsaid]).openingsWithoutHours == 1 && capacity([unsaid]).minutesOpened == 0)
    }

    @Test("A day is counted by what the centre had on it, whatever it has now")
    func history() {
        var world = World(at: "2025-03-03T09:00")
        world.given(.centre("the-centre"), CentreEntered(profile: CentreProfile(name: "A", town: "B")))
        world.given(.centre("the-centre"), OpeningsSet(openings: [opening(10, 12, [.supportedCentre])]))
        world.at("2025-04-07T09:00")
        world.given(.centre("the-centre"), OpeningsSet(openings: [opening(10, 16, [.supportedCentre])]))
        world.given(.centre("the-centre"), OpeningsSet(openings: [opening(9, 16, [.supportedCentre])]))
        guard let centre = try? world.house().centre("the-centre") else {  // The world has every stream.
            Issue.record("no centre")
            return
        }
        #expect(centre.capacity(on: day("2025-03-02")) == nil)
        func first(_ on: String) -> Int? {
            centre.capacity(on: day(on))?.openings.first?.pattern.hours?.minutes
        }
        #expect(first("2025-04-06") == 120 && first("2025-04-07") == 420)
        #expect(centre.capacity.count == 2)
    }
}
