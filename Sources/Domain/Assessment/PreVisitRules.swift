/// The law of pre-visits at one site: who must not be there at once (B4, with E6).
enum PreVisitRules {
    /// B4 (Protocol 2.1; field notes §5): each adult is seen separately, and the two sides of a family, or
    /// families that must never meet, are not at the centre within its handover window of one another.
    /// - Throws: a refusal by B4.
    static func mustBeApart(
        _ placed: PlacedPreVisit, _ file: CaseFile, at centre: Centre, on day: CentreDay
    ) throws(Halt) {
        guard placed.isOnSite else { return }
        let window = centre.settings.handoverWindowMinutes
        let guarded = placed.span.widened(by: window)
        for other in day.preVisits where other.isOnSite && other.appointment != placed.appointment {
            if file.assessment.neverMeets.contains(other.file), guarded.overlaps(other.span) {
                throw no(.familyKeptApartThere(day.day, other.span))
            }
            guard other.file == file.id else { continue }
            try mustBeSeparate(placed, other, file, guarded, on: day.day)
        }
        for session in day.inOrder where guarded.overlaps(session.times.whole) && !session.isOver {
            if session.file == file.id { throw no(.otherSideThere(day.day, session.times.whole)) }
            if file.assessment.neverMeets.contains(session.file) {
                throw no(.familyKeptApartThere(day.day, session.times.whole))
            }
        }
    }

    private static func mustBeSeparate(
        _ placed: PlacedPreVisit, _ other: PlacedPreVisit, _ file: CaseFile, _ guarded: TimeSpan, on day: Day
    ) throws(Halt) {
        if file.side(placed.subject) != file.side(other.subject) {
            if guarded.overlaps(other.span) { throw no(.otherSideThere(day, other.span)) }
        } else if case .adult = placed.subject, case .adult = other.subject {
            if placed.span.overlaps(other.span) { throw no(.notSeparately(day, other.span)) }
        }
    }

    private static func no(_ reason: AssessmentRefusal) -> Halt { .refused(Refusal(.B4, reason)) }
}

extension CaseFile {
    /// On which side somebody comes to a pre-visit; the children come with their resident carer.
    func side(_ subject: PreVisitSubject) -> AdultRole? {
        switch subject {
        case .adult(let id): answers.adult(id)?.role
        case .children: .residentCarer
        }
    }

    /// Cancels what pre-visits are still to come, in the case and on their days.
    func takePreVisitsBack(_ decision: inout Decision) {
        guard let centre else { return }
        for preVisit in assessment.preVisits.values.sorted(by: { $0.appointment < $1.appointment })
        where preVisit.isAhead {
            decision.add(PreVisitCancelled(appointment: preVisit.appointment), to: id)
            decision.add(PreVisitTakenOff(appointment: preVisit.appointment), to: centre, preVisit.day)
        }
    }
}

extension PlacedSession {
    /// It ended, or will not take place: nobody comes for it.
    fileprivate var isOver: Bool { outcome != nil }
}
