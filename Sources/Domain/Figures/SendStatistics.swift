/// Sends a quarter's statistics to the register, as the records make them: one press. Sent again, it is a
/// correction, with its reason.
public struct SendStatistics: Command {
    public static let room = Room.figures
    public var centre: CentreID
    public var quarter: Quarter
    /// Why it is sent again; wanted where it was sent before and reads otherwise now.
    public var why: String?

    public init(centre: CentreID, quarter: Quarter, why: String? = nil) {
        self.centre = centre
        self.quarter = quarter
        self.why = why
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.countsFigures(of: centre, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        guard quarter.isReal else {
            check.note("quarter", .notADate)
            return check.problems
        }
        if quarter.last >= house.today { check.note("quarter", .inTheFuture) }
        check.optional("why", why, limit: 500)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let here = try house.centre(centre)
        guard here.exists else { throw .outOfStep(.unknownThing) }
        let sent = try house.centreReturn(centre, .quarter(quarter)).statistics.last
        let figures = try StatisticsFigures.made(of: here, quarter, in: house)
        let reason = try ReturnRules.reason(why, isAgain: sent != nil, isAlike: sent?.figures == figures)
        guard let reason else { return Decision() }
        return .centreReturn(centre, .quarter(quarter), StatisticsSent(figures: figures, why: reason.words))
    }
}

/// Sends a month's contact that Cafcass Cymru pays for to its commissioned services team.
public struct SendCymruMonth: Command {
    public static let room = Room.figures
    public var centre: CentreID
    public var month: MonthOfYear
    /// As for `SendStatistics`.
    public var why: String?

    public init(centre: CentreID, month: MonthOfYear, why: String? = nil) {
        self.centre = centre
        self.month = month
        self.why = why
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.countsFigures(of: centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        guard month.isReal else {
            check.note("month", .notADate)
            return check.problems
        }
        if month.last >= house.today { check.note("month", .inTheFuture) }
        check.optional("why", why, limit: 500)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.centre(centre).exists else { throw .outOfStep(.unknownThing) }
        let sent = try house.centreReturn(centre, .month(month)).cymru.last
        let rows = try CymruMonthRow.all(of: centre, month, in: house)
        let reason = try ReturnRules.reason(why, isAgain: sent != nil, isAlike: sent?.figures == rows)
        guard let reason else { return Decision() }
        return .centreReturn(centre, .month(month), CymruMonthSent(cases: rows, why: reason.words))
    }
}

/// What holds for every return.
enum ReturnRules {
    /// Why a version is sent: nothing for the first.
    struct Reason {
        let words: String?
    }

    /// House rule: what was sent is never changed. Sent again unchanged, it is the same return; changed, it
    /// says why.
    /// - Returns: nil where there is nothing to send.
    /// - Throws: `Halt.invalid` where the reason is missing.
    static func reason(_ why: String?, isAgain: Bool, isAlike: Bool) throws(Halt) -> Reason? {
        guard isAgain else { return Reason(words: nil) }
        if isAlike { return nil }
        guard let why, !why.allSatisfy(\.isWhitespace) else {
            throw .invalid([FieldProblem("why", .missing)])
        }
        return Reason(words: why)
    }
}
