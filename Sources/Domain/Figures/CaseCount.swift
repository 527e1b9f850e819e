/// One case with all that is counted of it.
struct CountedCase: Sendable {
    let file: CaseID
    let received: Day
    let referrer: ReferrerKind
    let kind: ServiceKind?
    let figures: CaseFigures

    /// Nil for a draft: no centre has it.
    init?(_ file: CaseFile) {
        guard let received = file.referral.received, let referrer = file.referral.referrerKind else {
            return nil
        }
        self.init(
            file: file.id, received: received.day, referrer: referrer, kind: file.kind,
            figures: CaseFigures(file))
    }

    init(file: CaseID, received: Day, referrer: ReferrerKind, kind: ServiceKind?, figures: CaseFigures) {
        self.file = file
        self.received = received
        self.referrer = referrer
        self.kind = kind
        self.figures = figures
    }

    /// What the case adds to each count over those days, leaving out what it adds nothing to. Families and
    /// children are added once for a family, by whoever adds the cases up.
    func counts(in span: DaySpan) -> [Counted: Int] {
        var counts: [Counted: Int] = [:]
        if span.contains(received) {
            counts[.received] = 1
            counts[Counted(from: referrer)] = 1
        }
        if let answer = figures.answer, span.contains(answer.on) { count(answer, &counts) }
        if let withdrawn = figures.withdrawn, span.contains(withdrawn) { counts[.withdrawn] = 1 }
        standing(at: span.last).map { counts[$0] = 1 }
        if let ended = figures.ended, span.contains(ended.on) {
            counts[.contactEnded] = 1
            counts[Counted(ending: ended.why)] = 1
        }
        for session in figures.sessions where span.contains(session.day) { count(session, &counts) }
        if counts[.sessionsHeld] != nil {
            counts[.families] = 1
            if figures.children > 0 { counts[.children] = figures.children }
        }
        return counts
    }

    private func count(_ answer: CaseFigures.Answer, _ counts: inout [Counted: Int]) {
        switch answer.what {
        case .accepted: counts[.accepted] = 1
        case .handedOn: counts[.handedOn] = 1
        case .declined:
            counts[.rejected] = 1
            counts[figures.isPreVisited ? .rejectedAfterPreVisit : .rejectedAtForm] = 1
        }
    }

    private func count(_ session: SessionMark, _ counts: inout [Counted: Int]) {
        let fate = Counted(session.fate)
        counts[.sessionsBooked, default: 0] += 1
        counts[fate, default: 0] += 1
        for sum in [Counted.noShows, .cancelled] where sum.parts.contains(fate) {
            counts[sum, default: 0] += 1
        }
    }

    /// Whether the family waited for a place, or for an answer, when that day ended.
    private func standing(at day: Day) -> Counted? {
        let over = [figures.answer?.on, figures.withdrawn, figures.ended?.on].compactMap { $0 }.min()
        guard received <= day, over.map({ $0 > day }) ?? true else { return nil }
        return figures.waitingSince.map { $0 <= day } ?? false ? .waiting : .unanswered
    }
}
