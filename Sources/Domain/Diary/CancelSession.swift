/// Cancels a session before anybody has come to it. The notice is reckoned from now; Cafcass Cymru's minutes
/// are given back (E4).
public struct CancelSession: Command {
    public static let room = Room.diary
    public var `case`: CaseID
    public var session: SessionID
    /// Who cancelled: one of the three outcomes that say so.
    public var by: SessionOutcome
    public var reason: String?

    public init(case: CaseID, session: SessionID, by: SessionOutcome, reason: String? = nil) {
        self.case = `case`
        self.session = session
        self.by = by
        self.reason = reason
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsDiary(of: try house.caseFile(self.case), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        if !by.isCancellation { check.note("by", .doesNotFit) }
        check.optional("reason", reason, limit: 200)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let file = try house.caseFile(self.case)
        guard let known = file.bookings.sessions[session] else { throw .outOfStep(.unknownThing) }
        if known.status == .cancelled { return Decision() }
        guard known.isAhead else { throw .outOfStep(.closed) }
        let placed = try house.day(known.centre, known.day).sessions[session]
        guard placed?.presences.isEmpty ?? true else { throw .outOfStep(.alreadyDone) }
        let notice = max(0, Instant(known.day, known.times.visitingIn).minutes(since: house.now) / 60)
        var decision = Decision()
        decision.add(SessionTakenOff(session: session), to: known.centre, known.day)
        decision.add(
            SessionCancelled(
                session: session, by: by, noticeHours: notice, reason: reason,
                isTold: known.status == .confirmed), to: self.case)
        return decision
    }
}

extension SessionOutcome {
    /// Whether it says who cancelled beforehand.
    public var isCancellation: Bool {
        switch self {
        case .cancelledByResident, .cancelledByVisiting, .cancelledByCentre: true
        case .attended, .attendedLate, .endedEarly, .childRefused, .visitingDidNotCome, .childNotBrought,
            .notAdmitted:
            false
        }
    }
}
