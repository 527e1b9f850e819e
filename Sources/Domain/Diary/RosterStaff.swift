/// Says who is on duty on a day, and when, in place of what was said before. Refused (E1, E2) where what is
/// booked would be left without its staff or its supervisor, and (L1, L2) for whoever may not work with
/// families that day, or knows one that is there.
public struct RosterStaff: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var day: Day
    public var duties: [RosterDuty]

    public init(centre: CentreID, day: Day, duties: [RosterDuty]) {
        self.centre = centre
        self.day = day
        self.duties = duties
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let staff = try house.centre(centre).staff
        var check = FieldCheck()
        if day < house.today { check.note("day", .inThePast) }
        if day > DiaryAhead.lastDay(from: house.today) {
            check.note("day", .after(DiaryAhead.lastDay(from: house.today)))
        }
        for (index, duty) in duties.enumerated() {
            if staff[duty.person] == nil { check.note("duties.\(index).person", .unknown) }
            let isTwice = duties[..<index].contains {
                $0.person == duty.person && $0.span.overlaps(duty.span)
            }
            if duty.span.minutes <= 0 || isTwice { check.note("duties.\(index).span", .doesNotFit) }
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        var later = try house.day(centre, day)
        guard !later.isRosterMade || later.roster != duties else { return Decision() }
        try StaffRules.mustBeFit(duties, on: later, now, house.rules)
        later.roster = duties
        later.isRosterMade = true
        try DiaryAhead.mustStillBeSupervised(later, now)
        try DiaryAhead.mustStillHold(later, now)
        var decision = Decision()
        decision.add(StaffRostered(duties: duties), to: centre, day)
        return decision
    }
}
