/// The law of who is on duty.
enum DutyRules {
    /// E1 (Protocol 1.2): how many of the centre's staff are on duty at that moment: the roster's, or where
    /// none is made, as many as the centre says it always has.
    static func staffCount(at moment: TimeOfDay, on day: CentreDay, _ centre: Centre) -> Int {
        guard day.isRosterMade else { return centre.settings.staffWithoutRoster }
        let onDuty = day.roster.filter { $0.span.holds(moment) && centre.staff[$0.person] != nil }
        return Set(onDuty.map(\.person)).count
    }

    /// E2 (Protocol 1.1; guide): a qualified supervisor is assigned, is on duty for the whole length and with
    /// no other family, and the qualification is current on the day.
    static func isUnsupervised(
        _ session: PlacedSession, on day: CentreDay, _ centre: Centre
    ) -> Refusal? {
        guard session.kind.isSupervised else { return nil }
        guard let supervisor = session.supervisor else { return .diary(.E2, .noSupervisor(on: day.day)) }
        guard centre.staff[supervisor]?.isQualified(on: day.day) == true else {
            return .diary(.E2, .notQualified(supervisor, on: day.day))
        }
        guard isOnDuty(supervisor, for: session.times.whole, on: day) else {
            return .diary(.E2, .notOnDuty(supervisor, on: day.day))
        }
        let isElsewhere = day.placed(with: session).contains {
            $0.session != session.session && $0.supervisor == supervisor
                && $0.times.whole.overlaps(session.times.whole)
        }
        return isElsewhere ? .diary(.E2, .supervisorElsewhere(supervisor, on: day.day)) : nil
    }

    /// E2 (Protocol 1.1; guide), L1, L2 (Protocol, introduction): the same, and the supervisor may work with
    /// families that day, and with this one.
    static func whyNotWatched(
        _ session: PlacedSession, on day: CentreDay, _ centre: Centre, _ rules: Rulebook
    ) -> Refusal? {
        isUnsupervised(session, on: day, centre)
            ?? StaffRules.supervisorIsUnfit(session, on: day.day, centre, rules)
    }

    /// E2 (Protocol 1.1; guide): on duty without a gap. Where no roster is made, to be assigned is to be on
    /// duty.
    static func isOnDuty(_ person: PersonID, for span: TimeSpan, on day: CentreDay) -> Bool {
        guard day.isRosterMade else { return true }
        var reached = span.from
        let duties = day.roster.filter { $0.person == person }.map(\.span).sorted { $0.from < $1.from }
        for duty in duties where duty.from <= reached { reached = max(reached, duty.to) }
        return reached >= span.to
    }
}
