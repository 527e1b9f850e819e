/// What is booked at a centre from today on, and whether a change to the centre would break it.
enum DiaryAhead {
    /// House rule: nobody books further ahead than a year, so that what lies ahead can be read through.
    static let mostMonths = 12

    /// The last day on which a session may be booked.
    static func lastDay(from today: Day) -> Day { today.adding(months: mostMonths) }

    /// The days from today on that have sessions, in order.
    static func days(of centre: CentreID, in house: House) throws(Halt) -> [CentreDay] {
        var days: [Day] = []
        for month in 0...mostMonths {
            let first = house.today.adding(months: month)
            for row in try house.list(.days(centre, year: first.year, month: first.month)) {
                guard case .day(let summary) = row.body, summary.centre == centre else { continue }
                if summary.sessions > 0 && summary.day >= house.today { days.append(summary.day) }
            }
        }
        var booked: [CentreDay] = []
        for day in Set(days).sorted() { booked.append(try house.day(centre, day)) }
        return booked
    }

    /// E1: everything that is booked still has its room and its staff at the centre as it would be.
    static func mustStillHold(_ later: Centre, in house: House) throws(Halt) {
        for day in try days(of: later.id, in: house) { try mustStillHold(day, later) }
    }

    /// E1: everything on the day that is not over still has its room and its staff.
    static func mustStillHold(_ day: CentreDay, _ centre: Centre) throws(Halt) {
        for session in day.inOrder where session.outcome == nil {
            if let refusal = DiaryPlaceRules.isTooFull(with: session, on: day, centre) {
                throw .refused(refusal)
            }
        }
    }

    /// E2: every confirmed supervised session still has its qualified supervisor at the centre as it would
    /// be.
    static func mustStillBeSupervised(_ later: Centre, in house: House) throws(Halt) {
        for day in try days(of: later.id, in: house) { try mustStillBeSupervised(day, later) }
    }

    /// E2: every confirmed supervised session of the day that is not over still has its qualified supervisor.
    static func mustStillBeSupervised(_ day: CentreDay, _ centre: Centre) throws(Halt) {
        for session in day.inOrder where session.isConfirmed && session.outcome == nil {
            if DutyRules.isUnsupervised(session, on: day, centre) != nil {
                throw .refused(.diary(.E2, .wouldLoseSupervisor(session.session, on: day.day)))
            }
        }
    }
}
