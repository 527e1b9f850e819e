@testable import Domain

extension CaseNotes {
    /// What happens once a family comes.
    mutating func hearLater(_ event: any Event, _ moment: Int64, _ awards: [CentreID: Int]) -> [String] {
        switch event {
        case let event as SessionsBooked:
            for session in event.sessions {
                sessions[session.session] = SessionNotes(
                    day: session.day.number, times: session.times, isSupervised: session.kind.isSupervised,
                    state: session.status == .confirmed ? "confirmed" : "booked")
            }
            return booked(event.sessions.map(\.session), awards)
        case let event as SessionsConfirmed:
            for id in event.sessions { sessions[id]?.state = "confirmed" }
            return event.sessions.flatMap { confirmed($0) }
        case let event as SessionMoved:
            sessions[event.session]?.day = event.day.number
            sessions[event.session]?.times = event.times
            return booked([event.session], awards)
        case let event as SessionCancelled: sessions[event.session]?.state = "cancelled"
        case let event as SessionsFreed: for id in event.sessions { sessions[id]?.state = "cancelled" }
        case let event as SessionEnded: return ended(event)
        case let event as RecordDraftSaved:
            return sessions[event.session]?.isSupervised == true ? [] : ["F1 a record of supported contact"]
        case let event as RecordFinished: finished[event.session] = moment
        case let event as ReviewHeld: return reviewed(event.review)
        case is PayersNamed, is ChargesNoted, is PaymentNoted: return hearOfMoney(event)
        default: hearOfIncidents(event, moment)
        }
        return []
    }

    private mutating func hearOfIncidents(_ event: any Event, _ moment: Int64) {
        switch event {
        case let event as IncidentReported:
            incidents[event.incident] = IncidentNotes(
                kinds: event.kinds, happened: event.happened.milliseconds,
                authorities: event.toldAuthorities.map(\.at.milliseconds))
        case let event as AuthorityTold:
            incidents[event.incident]?.authorities.append(event.told.at.milliseconds)
        case let event as CommissionerTold:
            let known = incidents[event.incident]
            incidents[event.incident]?.told = known?.told ?? moment
            if event.inWriting { incidents[event.incident]?.wrote = known?.wrote ?? moment }
        case is ContactSuspended: isSuspended = true
        case is ContactResumed: isSuspended = false
        case let event as CaseClosed: (stage, ceased) = ("closed", event.contactCeased.number)
        case let event as ReturnSent: sent[event.kind] = sent[event.kind] ?? moment
        default: break
        }
    }

    /// E2 and what the end of a session says; H2 and D1 hold for what was held.
    private mutating func ended(_ event: SessionEnded) -> [String] {
        sessions[event.session]?.state = event.outcome.wasHeld ? "held" : "not held"
        guard event.outcome.wasHeld, let session = sessions[event.session] else { return [] }
        var wrong = isSuspended && event.began == nil ? ["G3 held while contact was suspended"] : []
        if let first = held.first?.day, session.day > longestStay(from: first) {
            wrong.append("H2 held on day \(session.day), past the longest stay")
        }
        if !rules.isSuperset(of: ["mum", "dad"]) { wrong.append("E11 held before the rules were accepted") }
        return wrong + unseen(before: session).map { "B4 \($0) not seen before what was held" }
    }

    private mutating func reviewed(_ review: Review) -> [String] {
        var wrong: [String] = []
        if isCymru, review.kind == .firstBlock, held.count < 3 {
            wrong.append("E3 a first block reviewed after \(held.count) sessions")
        }
        if let exceptional = review.exceptional, exceptional.signedOffBy.isEmpty {
            wrong.append("H2 not signed off")
        }
        reviews.append(review)
        return wrong
    }

    // MARK: What a booking may not do

    private func booked(_ ids: [SessionID], _ awards: [CentreID: Int]) -> [String] {
        var wrong: [String] = []
        if stage != "accepted" { wrong.append("B5 booked while \(stage)") }
        if isSuspended { wrong.append("G3 booked while contact was suspended") }
        for id in ids {
            guard let session = sessions[id] else { continue }
            if !isAccredited(on: session.day, awards) { wrong.append("A1 booked past the lapse") }
            if session.day > lastDayTold { wrong.append("D1 booked past the end that was told") }
            wrong += confirmed(id)
        }
        let first = held.first?.day ?? inOrder.first { $0.counts || $0.state == "not held" }?.day
        if let first, inOrder.contains(where: { $0.isAhead && $0.day > longestStay(from: first) }) {
            wrong.append("H2 booked past the longest stay")
        }
        return wrong + cymru()
    }

    /// E3, E4: at most four before progress was reviewed after three; never more than six hours.
    private func cymru() -> [String] {
        guard isCymru else { return [] }
        var wrong: [String] = []
        let counted = inOrder.filter(\.counts)
        if counted.reduce(0, { $0 + $1.minutes }) > 6 * 60 { wrong.append("E4 more than six hours") }
        let isReviewed = reviews.contains { $0.kind == .firstBlock && $0.sessionsHeld >= 3 }
        if counted.count > 4, !isReviewed { wrong.append("E3 a fifth session before the review") }
        return wrong
    }

    private func confirmed(_ id: SessionID) -> [String] {
        guard let session = sessions[id], session.state == "confirmed" else { return [] }
        return unseen(before: session).map { "B4 \($0) not seen before what is confirmed" }
    }

    /// B4: on the day itself is too late in supported contact.
    private func unseen(before session: SessionNotes) -> [PreVisitSubject] {
        var subjects: [PreVisitSubject] = [.adult("mum"), .adult("dad")]
        if childrenToBeSeen { subjects.append(.children) }
        return subjects.filter { subject in
            guard let day = seen[subject] else { return true }
            return session.isSupervised ? day > session.day : day >= session.day
        }
    }

    private var exceptionalUntil: Int? { reviews.last { $0.exceptional != nil }?.exceptional?.until.number }
    private var lastDayTold: Int { max(endsOn ?? Int.max, exceptionalUntil ?? Int.min) }

    private func longestStay(from first: Int) -> Int {
        max(Almanac.adding(months: 6, to: first), exceptionalUntil ?? Int.min)
    }
}
