/// What the coordinator must see to about the people at her centre (L1, L2).
public struct PeopleDesk: Question {
    /// House rule: the desk looks four weeks ahead at what is booked; the diary has the rest.
    static let daysAhead = 28

    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keepsStaffRecords(of: centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> PeopleDeskModel {
        let here = try house.centre(centre)
        let staff = here.staff.values.sorted { ($0.name, $0.person) < ($1.name, $1.person) }
        let lacking = staff.map { member in
            PeopleDeskModel.Lacking(
                person: member.person, name: member.name,
                lacks: StaffRules.lacks(of: member.person, on: house.today, here, house.rules))
        }.filter { !$0.lacks.isEmpty }
        return PeopleDeskModel(
            centre: centre, running: StaffClocks.running(at: here, on: house.today), lacking: lacking,
            corrected: staff.filter { here.correction(of: $0.person) != nil },
            booked: try booked(here, in: house))
    }

    /// What is booked with somebody who may not do it, today and in the days ahead.
    private func booked(_ here: Centre, in house: House) throws(Halt) -> [PeopleDeskModel.Booked] {
        let last = house.today + Self.daysAhead
        var days: Set<Day> = []
        for month in Set([house.today, last].map { MonthOfYear($0) }) {
            for row in try house.list(.days(centre, year: month.year, month: month.month)) {
                guard case .day(let summary) = row.body, summary.centre == centre else { continue }
                if summary.day >= house.today && summary.day <= last { days.insert(summary.day) }
            }
        }
        var booked: [PeopleDeskModel.Booked] = []
        for date in days.sorted() {
            let day = try house.day(centre, date)
            booked += UnfitOnDay(day, here, house.rules).all
        }
        return booked
    }

    /// A month, as the lists of days are kept by.
    private struct MonthOfYear: Hashable {
        let year: Int
        let month: Int
        init(_ day: Day) { (year, month) = (day.year, day.month) }
    }
}

/// Whoever is booked for a day and may not work then, with the reason (L1, L2).
struct UnfitOnDay {
    private(set) var all: [PeopleDeskModel.Booked] = []

    init(_ day: CentreDay, _ centre: Centre, _ rules: Rulebook) {
        for person in Set(day.roster.map(\.person)).sorted() {
            add(StaffRules.isUnfit(person, on: day.day, centre, rules), day, at: nil)
        }
        for session in day.inOrder where session.outcome == nil {
            let objection =
                StaffRules.supervisorIsUnfit(session, on: day.day, centre, rules)
                ?? KnownFamilies.somebodyKnows(session, on: day, centre)
            add(objection, day, at: session.times.visitingIn)
        }
    }

    private mutating func add(_ objection: Refusal?, _ day: CentreDay, at time: TimeOfDay?) {
        guard let objection else { return }
        all.append(PeopleDeskModel.Booked(day: day.day, time: time, whyNot: objection))
    }
}

/// The people's part of the desk. It names no family.
public struct PeopleDeskModel: Sendable {
    public let centre: CentreID
    /// What runs out within the centre's notice, or has run out, the soonest first.
    public let running: [StaffClock]
    public let lacking: [Lacking]
    /// Those who say that their record should read otherwise.
    public let corrected: [StaffMember]
    public let booked: [Booked]

    public var isEmpty: Bool {
        running.isEmpty && lacking.isEmpty && corrected.isEmpty && booked.isEmpty
    }

    /// Somebody who may not work with families today.
    public struct Lacking: Sendable {
        public let person: PersonID
        public let name: String
        public let lacks: [StaffLack]
    }

    /// A duty or a session with somebody who may not do it.
    public struct Booked: Sendable {
        public let day: Day
        /// When the session begins; nil for a duty.
        public let time: TimeOfDay?
        public let whyNot: Refusal
    }
}
