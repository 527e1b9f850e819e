/// The law of the diary: whether a case may have these sessions at all. Places and people on the day are
/// `DiaryPlaceRules` and `DutyRules`.
enum DiaryRules {
    /// B5 (Protocol 2.1): contact is booked once the centre has accepted the case, and while the case is
    /// open.
    /// - Throws: out of step where it has not; refused (G3: Protocol 1.2, 2.1) while contact is suspended.
    static func mustBeOpenForContact(_ file: CaseFile) throws(Halt) {
        switch file.stage {
        case .accepted: break
        case .none: throw .outOfStep(.unknownThing)
        case .draft, .submitted, .waitingList: throw .outOfStep(.notAccepted)
        case .declined, .handedOn, .closed, .withdrawn: throw .outOfStep(.closed)
        }
        if file.incidents.isContactSuspended {
            throw .refused(.diary(.G3, .contactSuspended(file.id)))
        }
    }

    /// A1 (Protocol 2.1): accreditation for that kind of contact is current on the day of the session.
    static func mustBeAccredited(
        _ centre: Centre, for kind: ServiceKind, on day: Day, in house: House
    ) throws(Halt) {
        guard centre.isAccredited(for: kind, on: day, house.rules) else {
            throw .refused(Refusal(.A1, RegisterRefusal.notAccredited(centre.id, kind, on: day)))
        }
    }

    /// H2 (Protocol 2.1, 1.2): no contact later than the longest stay, counted from the first session, unless
    /// exceptional circumstances are signed off for so long. A session booked before the others moves the end
    /// of the stay: those that stand in the diary must lie within it too.
    static func mustBeWithinStay(_ file: CaseFile, _ days: [Day], in house: House) throws(Halt) {
        let ahead = file.bookings.standing.filter(\.isAhead).map(\.day)
        let counted = file.bookings.held.isEmpty ? file.bookings.standing : file.bookings.held
        // One that is over, and whose end nobody has noted yet, may turn out to be the first.
        guard let first = (counted.map(\.day) + ahead + days).min() else { return }
        let months = house.rules.value(.longestStayMonths, on: house.today)
        let last = max(first.adding(months: months), signedOffUntil(file) ?? first)
        for day in (ahead + days).sorted() where day > last {
            throw .refused(.diary(.H2, .pastLongestStay(on: day, last: last)))
        }
    }

    /// D1 (Protocol 4.1(d)): no contact later than the end that the centre told the parties and the court,
    /// unless exceptional circumstances are signed off for longer (H2).
    static func mustBeBeforeEnd(_ file: CaseFile, _ days: [Day]) throws(Halt) {
        guard case .accepted(let endsOn, _, _)? = file.assessment.answer else { return }
        let last = max(endsOn, signedOffUntil(file) ?? endsOn)
        for day in days.sorted() where day > last {
            throw .refused(.diary(.D1, .pastAgreedEnd(on: day, last: last)))
        }
    }

    /// E3 (Cafcass Cymru, how many sessions): after a first block, progress is reviewed before more are
    /// booked.
    /// - Parameter days: of the sessions to be booked beside those that stand.
    static func mustHaveReviewed(_ file: CaseFile, _ days: [Day], in house: House) throws(Halt) {
        guard file.isCafcassCymru, !isFirstBlockReviewed(file, house.rules, on: house.today) else { return }
        let most = house.rules.value(.firstBlockMostSessions, on: house.today)
        let free = max(0, most - file.bookings.sessionsCounted)
        guard days.count > free else { return }
        throw .refused(.diary(.E3, .reviewFirst(on: days.sorted()[free], mostSessions: most)))
    }

    /// E3 (Cafcass Cymru, how many sessions): whether a review of the first block has looked at a whole
    /// block.
    static func isFirstBlockReviewed(_ file: CaseFile, _ rules: Rulebook, on day: Day) -> Bool {
        let least = rules.value(.firstBlockLeastSessions, on: day)
        return file.reviews.held.contains { $0.kind == .firstBlock && $0.sessionsHeld >= least }
    }

    /// E4 (Cafcass Cymru, how many sessions): never more than the hours of one referral, however they are
    /// divided.
    static func mustBeWithinHours(
        _ file: CaseFile, _ days: [Day], minutesEach: Int, in house: House
    ) throws(Halt) {
        guard var left = minutesLeft(file, house.rules, on: house.today) else { return }
        for day in days.sorted() {
            if minutesEach > left { throw .refused(.diary(.E4, .hoursSpent(on: day, minutesLeft: left))) }
            left -= minutesEach
        }
    }

    /// E4 (Cafcass Cymru, how many sessions): the minutes still to be had for this referral; nil where no
    /// limit holds.
    static func minutesLeft(_ file: CaseFile, _ rules: Rulebook, on day: Day) -> Int? {
        guard file.isCafcassCymru else { return nil }
        return max(0, rules.value(.referralLimitMinutes, on: day) - file.bookings.minutesCounted)
    }

    private static func signedOffUntil(_ file: CaseFile) -> Day? {
        file.reviews.exceptional?.exceptional?.until
    }
}

extension CaseBookings {
    /// E3: sessions booked or held. One that did not take place gives its turn back, as it does its minutes.
    var sessionsCounted: Int { standing.count { $0.countsAgainstLimit } }
}
