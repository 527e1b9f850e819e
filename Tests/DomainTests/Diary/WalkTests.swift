import Testing

@testable import Domain

/// Thousands of bookings, moves and cancellations by chance, from a seed, read afterwards minute by minute
/// by a reading that shares nothing with the rules but the words.
@Suite("The diary by chance: E1, E2, E4")
struct WalkTests {
    @Test(
        "E1, E2, E4 no walk over-fills a room, doubles a supervisor or outruns six hours", arguments: 1...12)
    func walk(_ seed: UInt64) throws {
        var chance = Chance(seed)
        var world = World.diary()
        let files = (1...12).map { CaseID("f\($0)-1") }
        for (index, file) in files.enumerated() {
            world.ready(
                file, index % 3 != 1 ? .supervisedCentre : .supportedCentre,
                by: index % 2 == 0 ? .cafcassCymru : .court
            ) {
                $0.neverMeets = index == 1 ? ["f3-1"] : []
                $0.reviews = [
                    Review(on: .iso("2025-03-01"), kind: .firstBlock, findings: "", sessionsHeld: 4)
                ]
            }
        }
        var booked = 0
        for _ in 0..<400 {
            do throws(Halt) {
                try step(&world, files, &chance)
                booked += 1
            } catch {
                guard case .unread = error else { continue }
                Issue.record("seed \(seed): something was not read")
            }
        }
        #expect(booked > 20, "seed \(seed) did next to nothing")
        for day in Self.days { BruteReading(world, day, seed).check() }
        for file in files {
            let sessions = world.file(file).bookings.sessions.values
            let minutes = sessions.filter { $0.status != .cancelled }.map { session in
                (0..<1440).count {
                    session.times.childIn.minutes <= $0 && $0 < session.times.childOut.minutes
                }
            }
            if world.file(file).isCafcassCymru {
                #expect(minutes.reduce(0, +) <= 360, "seed \(seed), \(file)")
            }
        }
    }

    private static let days: [Day] = [
        .iso("2025-03-08"), .iso("2025-03-09"), .iso("2025-03-15"), .iso("2025-03-16"), .iso("2025-03-30"),
    ]

    private func step(_ world: inout World, _ files: [CaseID], _ chance: inout Chance) throws(Halt) {
        let file = chance.pick(files)
        let from = TimeOfDay(minutes: 600 + chance.below(60) * 5)
        let room: RoomID = chance.pick(["blue", "blue", "green"])
        let isSupervised = world.file(file).kind?.isSupervised == true
        let supervisor: PersonID? = isSupervised ? chance.pick(["sue", "sam"]) : nil
        let known = world.file(file).bookings.standing.map(\.session)
        switch chance.below(10) {
        case 0..<6:
            try world.when(
                BookSessions(
                    case: file, dates: [chance.pick(Self.days), chance.pick(Self.days)].deduplicated,
                    from: from, minutes: chance.pick([45, 60, 90, 120]), room: room,
                    supervisor: supervisor))
        case 6, 7:
            guard !known.isEmpty else { return }
            try world.when(
                MoveSession(
                    case: file, session: chance.pick(known), date: chance.pick(Self.days), from: from,
                    room: room, supervisor: supervisor))
        case 8:
            let span = TimeSpan(from: .at("09:00"), to: TimeOfDay(minutes: 780 + chance.below(5) * 60))
            let people: [PersonID] = ["sue", "sam", "vic", "bob"].filter { _ in chance.below(4) > 0 }
            try world.when(
                RosterStaff(
                    centre: "the-centre", day: chance.pick(Array(Self.days.prefix(3))),
                    duties: people.map { RosterDuty(person: $0, span: span) }))
        default:
            guard !known.isEmpty else { return }
            try world.when(CancelSession(case: file, session: chance.pick(known), by: .cancelledByCentre))
        }
    }
}

/// One day, minute by minute.
private struct BruteReading {
    let world: World
    let day: CentreDay
    let seed: UInt64

    init(_ world: World, _ day: Day, _ seed: UInt64) {
        self.world = world
        self.day = world.placed(day)
        self.seed = seed
    }

    func check() {
        let places: [RoomID: Int] = ["blue": 3, "green": 1]
        for minute in 0..<1440 {
            let there = day.sessions.values.filter {
                $0.times.visitingIn.minutes <= minute && minute < $0.times.visitingOut.minutes
            }
            let why: Comment = "seed \(seed), \(day.day), minute \(minute)"
            for (room, places) in places {
                let inRoom = there.filter { $0.room == room }
                #expect(inRoom.count <= places, why)
                if inRoom.contains(where: { $0.supervisor != nil }) { #expect(inRoom.count == 1, why) }
            }
            let watching = there.compactMap(\.supervisor)
            #expect(Set(watching).count == watching.count, why)
            #expect(Set(there.map(\.file)).count == there.count, why)
            #expect(!Set(there.map(\.file)).isSuperset(of: ["f2-1", "f3-1"]), why)
            let families = there.count - watching.count
            let onDuty = day.roster.filter { $0.span.from.minutes <= minute && minute < $0.span.to.minutes }
            let staff = day.isRosterMade ? Set(onDuty.map(\.person)).count : 2
            #expect(families <= 3 * max(0, staff - watching.count), why)
            if day.isRosterMade { #expect(Set(watching).isSubset(of: Set(onDuty.map(\.person))), why) }
        }
    }
}

/// Chance that can be had again: SplitMix64.
private struct Chance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func pick<Element>(_ all: [Element]) -> Element { all[below(all.count)] }
}

extension [Day] {
    fileprivate var deduplicated: [Day] { Set(self).sorted() }
}
