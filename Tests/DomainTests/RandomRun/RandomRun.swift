@testable import Domain

/// Cases that begin on random days of two years, at a centre for every two hundred of them. Each does
/// whatever chance says.
final class RandomRun {
    let reading: SecondReading
    private(set) var done = 0
    private(set) var refused = 0
    private(set) var sessionsHeld = 0
    let house: RunHouse
    var chance: RunChance
    private var queue = Queue()
    private let count: Int
    private var acts = 0

    static let firstDay = day("2025-01-06")
    static let lastDay = day("2027-01-05")
    /// As many as the cases fill without finding every room taken; one in five has an award that lapses.
    let centres: [CentreID]
    static let rooms: [RoomID: Int] = ["blue": 4, "green": 2, "red": 1]
    static let supervisors: [PersonID] = ["sue", "sam", "sid"]

    init(cases count: Int, seed: UInt64) {
        self.count = count
        chance = RunChance(seed)
        centres = (0..<max(5, count / 200)).map { CentreID("centre\($0)") }
        var awards: [CentreID: Int] = [:]
        for (number, centre) in centres.enumerated() {
            awards[centre] = day(number % 5 == 4 ? "2023-02-01" : "2024-09-01").number
        }
        reading = SecondReading(
            awards: awards, rooms: Self.rooms,
            fitUntil: ["sid": day("2025-11-30").number, "bob": day("2025-09-30").number])
        house = RunHouse(reading)
        for centre in centres { open(centre, awarded: Day(number: awards[centre] ?? 0)) }
    }

    func play() {
        for index in 0..<count {
            let start = Self.firstDay + chance.below(Self.lastDay - Self.firstDay)
            queue.add(Wake(at: Instant(start, TimeOfDay(minutes: 480 + chance.below(600))), index, .live))
        }
        let end = Instant(startOf: Self.lastDay + 1)
        while let wake = queue.next(), wake.at < end {
            house.now = wake.at
            let file = name(wake.index)
            switch wake.what {
            case .live: live(file, wake.index)
            case .door(let session, let moment): atDoor(session, moment, file)
            }
            reading.compare(house.clocks(of: file), of: file, at: house.now)
        }
    }

    // MARK: Doing

    @discardableResult
    func act(_ command: any Command, _ reasons: [RuleID: String] = [:]) -> Bool {
        let isDone = house.attempt(command, reasons: reasons)
        if isDone { done += 1 } else { refused += 1 }
        return isDone
    }

    /// A name that no other act of the run has.
    func fresh(_ what: String) -> String {
        acts += 1
        return "\(what)-\(acts)"
    }

    func name(_ index: Int) -> CaseID { CaseID("family\(index)-1") }

    func comeToDoor(_ sessions: [CaseSession], _ index: Int) {
        for session in sessions {
            for moment in DoorMoment.allCases {
                let at = Instant(session.day, moment.time(session.times))
                if at > house.now { queue.add(Wake(at: at, index, .door(session.session, moment))) }
            }
        }
    }

    private func live(_ file: CaseID, _ index: Int) {
        let before = Set(house.file(file).bookings.sessions.keys)
        step(file, index)
        let booked = house.file(file).bookings.sessions.filter { !before.contains($0.key) }
        comeToDoor(Array(booked.values), index)
        let later = house.now.day + 1 + chance.below(9)
        if later <= Self.lastDay, !isOver(file) {
            queue.add(Wake(at: Instant(later, TimeOfDay(minutes: 480 + chance.below(600))), index, .live))
        }
    }

    /// Nothing will happen any more, and the last deadlines have been looked at.
    private func isOver(_ file: CaseID) -> Bool {
        switch house.file(file).stage {
        case .declined, .withdrawn: chance.once(in: 6)
        case .closed: chance.once(in: 8)
        case .none, .draft, .submitted, .waitingList, .accepted, .handedOn: false
        }
    }

    /// One session at the door, moment by moment; now and then somebody does not come.
    private func atDoor(_ id: SessionID, _ moment: DoorMoment, _ file: CaseID) {
        guard let session = house.file(file).bookings.sessions[id], session.isAhead,
            session.day == house.now.day
        else { return }
        func arrive(_ who: Visitor) {
            act(ArriveAtDoor(centre: session.centre, day: session.day, session: id, who: who))
        }
        func leave(_ who: Visitor) {
            act(LeaveByDoor(centre: session.centre, day: session.day, session: id, who: who))
        }
        switch moment {
        case .visitingIn: if !chance.once(in: 12) { arrive(.adult("dad")) }
        case .childIn:
            if !chance.once(in: 12) {
                arrive(.adult("mum"))
                arrive(.child("sam"))
            }
            act(BeginSession(centre: session.centre, day: session.day, session: id))
            leave(.adult("mum"))
        case .tooEarlyToGo: if chance.once(in: 3) { leave(.adult("dad")) }
        case .childOut:
            arrive(.adult("mum"))
            leave(.child("sam"))
            leave(.adult("mum"))
        case .visitingOut:
            leave(.adult("dad"))
            let outcomes: [SessionOutcome] = [.attended, .visitingDidNotCome, .childNotBrought]
            for outcome in outcomes {
                let end = EndSession(
                    centre: session.centre, day: session.day, session: id, outcome: outcome)
                if act(end) {
                    if outcome.wasHeld { sessionsHeld += 1 }
                    return
                }
            }
        }
    }

    /// Sid's check and Bob's training run out on the way; everybody else's last longer than the run.
    private static func record(of person: PersonID) -> StaffRecord {
        var record = StaffRecord.complete
        if person == "sid" { record.dbs?.certified = day("2022-12-01") }
        if person == "bob" { record.safeguardingUntil = day("2025-09-30") }
        return record
    }

    private func open(_ centre: CentreID, awarded: Day) {
        let stream = StreamID.centre(centre)
        let saturdays = [Weekday.saturday, .sunday].map { weekday in
            CentreOpening(
                pattern: OpeningPattern(weekday: weekday, hours: TimeSpan("09:00", "18:00")),
                kinds: Set(ServiceKind.allCases))
        }
        let staff =
            Self.supervisors.map {
                StaffMember(
                    person: $0, name: "\($0)", post: .supervisor, qualifiedUntil: day("2026-06-30"))
            } + ["vic", "bob"].map { StaffMember(person: $0, name: "\($0)", post: .volunteer) }
        let events: [any CentreEvent] =
            [
                CentreEntered(profile: CentreProfile(name: "\(centre)", town: "Leeds")),
                AccreditationAwarded(standard: .supported, awarded: awarded),
                AccreditationAwarded(standard: .supervised, awarded: awarded),
                OffersStated(kinds: Set(ServiceKind.allCases), others: OtherOffers()),
                HouseRulesStated(version: 1, text: "Be kind."), OpeningsSet(openings: saturdays),
            ]
            + Self.rooms.sorted { $0.key < $1.key }.map {
                RoomAdded(room: CentreRoom(id: $0.key, name: "\($0.key)", capacityFamilies: $0.value))
            } + staff.map { StaffEnlisted(member: $0) }
            + staff.map { StaffRecordKept(person: $0.person, record: Self.record(of: $0.person)) }
        for event in events { house.given(stream, event) }
    }
}

/// The moments of a session at which somebody is at the door.
enum DoorMoment: CaseIterable {
    case visitingIn, childIn, tooEarlyToGo, childOut, visitingOut

    func time(_ times: SessionTimes) -> TimeOfDay {
        switch self {
        case .visitingIn: times.visitingIn
        case .childIn: times.childIn
        case .tooEarlyToGo: times.childOut - 10
        case .childOut: times.childOut
        case .visitingOut: times.visitingOut
        }
    }
}

/// When a case is looked at again, and why.
struct Wake {
    var at: Instant
    var index: Int
    var what: What

    enum What {
        case live
        case door(SessionID, DoorMoment)
    }

    init(at: Instant, _ index: Int, _ what: What) {
        self.at = at
        self.index = index
        self.what = what
    }
}

/// What is to come, the soonest first: a heap.
private struct Queue {
    private var heap: [(wake: Wake, order: Int)] = []
    private var added = 0

    mutating func add(_ wake: Wake) {
        heap.append((wake, added))
        added += 1
        var place = heap.count - 1
        while place > 0, isSooner(place, (place - 1) / 2) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func next() -> Wake? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if heap.isEmpty { return first.wake }
        heap[0] = last
        var place = 0
        while true {
            let children = [2 * place + 1, 2 * place + 2].filter { $0 < heap.count }
            guard let least = children.min(by: isSooner), isSooner(least, place) else { return first.wake }
            heap.swapAt(place, least)
            place = least
        }
    }

    private func isSooner(_ left: Int, _ right: Int) -> Bool {
        (heap[left].wake.at, heap[left].order) < (heap[right].wake.at, heap[right].order)
    }
}
