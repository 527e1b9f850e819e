/// The law of reviewing, moving on and ending.
public enum ReviewRules {
    /// E3 (Cafcass Cymru, how many sessions): a first block is reviewed when there is one: not before the
    /// fewest sessions of a block have been held.
    static func mustHaveHeldBlock(_ kind: Review.Kind, _ file: CaseFile, in house: House) throws(Halt) {
        guard kind == .firstBlock, file.isCafcassCymru else { return }
        let least = house.rules.value(.firstBlockLeastSessions, on: house.today)
        let held = file.bookings.held.count
        guard held >= least else {
            throw .refused(Refusal(.E3, ReviewRefusal.blockNotHeld(held: held, least: least)))
        }
    }

    /// H2 (Protocol 2.1, 1.2): contact goes on past six months only where the exceptional circumstances are
    /// stated and somebody signs them off by name.
    static func mustBeSignedOff(_ exceptional: Review.Exceptional?) throws(Halt) {
        guard let exceptional else { return }
        let isStated = !exceptional.circumstances.allSatisfy(\.isWhitespace)
        let isSigned = !exceptional.signedOffBy.allSatisfy(\.isWhitespace)
        guard isStated && isSigned else {
            throw .refused(
                Refusal(.H2, ReviewRefusal.notSignedOff(isStated: isStated, isSigned: isSigned)))
        }
    }

    /// H2 (Protocol 2.1, 1.2): a sign-off that reaches less far than an earlier one leaves no session in the
    /// diary past the last day of contact.
    static func mustReachWhatIsBooked(
        _ exceptional: Review.Exceptional?, _ file: CaseFile, in house: House
    ) throws(Halt) {
        let ahead = file.bookings.standing.filter { $0.isAhead && $0.day >= house.today }.map(\.day)
        guard let exceptional, let first = file.bookings.firstHeld ?? ahead.min() else { return }
        let ordinary = first.adding(months: house.rules.value(.longestStayMonths, on: house.today))
        let last = max(ordinary, exceptional.until)
        guard let latest = ahead.max(), latest > last else { return }
        throw .refused(Refusal(.H2, ReviewRefusal.bookedBeyond(last: last, latest: latest)))
    }

    /// H3 (Protocol 3.11): the child hears how contact here ends before it has ended.
    static func mustTellTheChildFirst(_ plan: ExitPlan) throws(Halt) {
        guard plan.childTold.day <= plan.lastDay else {
            throw .refused(
                Refusal(.H3, ReviewRefusal.childToldTooLate(on: plan.childTold.day, last: plan.lastDay)))
        }
    }

    /// H2 (Protocol 2.1, 1.2): the plan ends no later than contact here may go on.
    static func mustEndWithinStay(_ plan: ExitPlan, _ file: CaseFile, in house: House) throws(Halt) {
        guard let last = stayEnds(file, house.rules, on: house.today), plan.lastDay > last else { return }
        throw .refused(.diary(.H2, .pastLongestStay(on: plan.lastDay, last: last)))
    }

    /// H6 (Protocol 4.1(j)): each side is asked to review meetings separately: neither the meetings nor the
    /// minutes of coming and going round them overlap.
    static func mustKeepApart(
        _ span: TimeSpan, on day: Day, _ adult: AdultAnswers, _ file: CaseFile, _ settings: CentreSettings
    ) throws(Halt) {
        let window = settings.handoverWindowMinutes
        let wide = TimeSpan(from: span.from - window, to: span.to + window)
        for other in file.reviews.invitations.values where other.day == day {
            guard let invited = file.answers.adult(other.adult), invited.role != adult.role else { continue }
            if wide.overlaps(TimeSpan(from: other.span.from - window, to: other.span.to + window)) {
                throw .refused(Refusal(.H6, ReviewRefusal.sidesWouldMeet(on: day)))
            }
        }
    }

    /// H2 (Protocol 2.1, 1.2): the last day of contact: so many months from the first session held, or as
    /// late as was signed off. Nil before the first.
    /// - Parameter day: when it is asked. What is booked then is judged by the law then.
    public static func stayEnds(_ file: CaseFile, _ rules: Rulebook, on day: Day) -> Day? {
        guard let first = file.bookings.firstHeld else { return nil }
        let ordinary = first.adding(months: rules.value(.longestStayMonths, on: day))
        return max(ordinary, file.reviews.exceptional?.exceptional?.until ?? ordinary)
    }

    /// H4 (Protocol 3.11, 4.1(l)): the sessions that give their places back: all that have not begun.
    static func placesToFree(_ file: CaseFile, in house: House) throws(Halt) -> [CaseSession] {
        var free: [CaseSession] = []
        for session in file.bookings.inOrder where session.day >= house.today {
            guard session.status == .provisional || session.status == .confirmed else { continue }
            let placed = try house.day(session.centre, session.day).sessions[session.session]
            if placed?.begun == nil { free.append(session) }
        }
        return free
    }

    /// H4 (Protocol 3.11, 4.1(l)): takes them out of the case and out of their days.
    static func free(_ sessions: [CaseSession], of file: CaseID, in decision: inout Decision) {
        guard !sessions.isEmpty else { return }
        decision.add(SessionsFreed(sessions: sessions.map(\.session)), to: file)
        for session in sessions {
            decision.add(SessionTakenOff(session: session.session), to: session.centre, session.day)
        }
    }
}

/// Why the law of reviewing says no.
public enum ReviewRefusal: RefusalReason, Hashable {
    /// E3: fewer sessions have been held than a first block has.
    case blockNotHeld(held: Int, least: Int)
    /// H2: circumstances are not stated, or nobody signs them off.
    case notSignedOff(isStated: Bool, isSigned: Bool)
    /// H2: a session is booked past the last day that is signed off now.
    case bookedBeyond(last: Day, latest: Day)
    /// H3: the child would hear of the end after it.
    case childToldTooLate(on: Day, last: Day)
    /// H6: the other side is asked for that time.
    case sidesWouldMeet(on: Day)
}
