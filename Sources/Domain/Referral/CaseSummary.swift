/// What the desk's lists show of a case.
public struct CaseSummary: Codable, Hashable, Sendable {
    public var id: CaseID
    /// Nil while a draft names none.
    public var centre: CentreID?
    public var stage: CaseStage
    public var kind: ServiceKind?
    public var referrer: ReferrerKind
    /// The children's first names, as the desk calls a family.
    public var children: [String]
    public var received: Instant?
    /// As they stood when something last happened in the case, by the law and calendar of this edition; a
    /// newer edition has its lists made afresh.
    public var clocks: [Clock]
    public var papersMissing: [PaperKind]
    /// The first session that is booked and not over.
    public var nextSession: Day?
    /// Since when the family waits for a place, and until about when (D3).
    public var waitingSince: Instant?
    public var waitingUntil: Day?
    /// K1, K2: its place for face-to-face contact; nil where it has none, or needs none any more.
    public var faceToFace: FaceToFacePlace?

    /// What practitioners asked and the centre has not answered (E10, C15); nil where it is nothing.
    public var practitionersAsk: Int?
    /// What the centre's figures count of it; nil in a row that is older than they are.
    public var figures: CaseFigures?
    /// The deadline that is nearest of those still owed.
    public var nearestDeadline: Instant? { clocks.filter(\.isRunning).map(\.overdueFrom).min() }
}

extension ListKey {
    /// The cases that a commissioner pays for, once they are with a centre.
    public static func commissioned(by commissioner: Commissioner) -> ListKey {
        ListKey(text: "commissioned:\(commissioner.rawValue)")
    }
}

extension CaseFile {
    var summary: CaseSummary? {
        guard stage != .none, let referrer = referral.referrerKind else { return nil }
        let wait = assessment.wait
        return CaseSummary(
            id: id, centre: centre ?? referral.beginning?.centre, stage: stage,
            kind: kind ?? referral.beginning?.kind, referrer: referrer,
            children: (answers.children ?? []).map(\.firstName), received: referral.received,
            clocks: CaseClocks.all(of: self, .current, WorkingCalendar()),
            papersMissing: referral.papersMissing,
            nextSession: bookings.inOrder.first { $0.status.isAhead }?.day,
            waitingSince: wait?.since, waitingUntil: wait?.until, faceToFace: faceToFacePlace,
            practitionersAsk: stage.isOpen && practice.unanswered > 0 ? practice.unanswered : nil,
            figures: referral.received == nil ? nil : CaseFigures(self))
    }

    /// A draft is listed for its referrer alone.
    var links: Set<ListKey> {
        guard stage != .none else { return [] }
        var links: Set<ListKey> = []
        if let link = referral.link { links.insert(.link(hash: link)) }
        if let person = referral.referredBy { links.insert(.cases(of: person)) }
        for person in referral.parties.keys { links.insert(.cases(of: person)) }
        guard referral.received != nil, let centre else { return links }
        links.insert(.family(id.family))
        links.insert(.allCases(centre))
        if stage.isOpen { links.insert(.openCases(centre)) }
        for court in court.followers { links.insert(.court(court)) }
        for authority in localAuthority.followers { links.insert(.localAuthority(authority)) }
        if commissioning.flagged != nil { links.insert(.courtsWithoutConsulting) }
        for one in practice.allocations where one.ended == nil { links.insert(.practice(of: one.person)) }
        if isCafcassCymru { links.insert(.commissioned(by: .cafcassCymru)) }
        return links
    }
}

extension CaseSession.Status {
    /// In the diary and not over.
    var isAhead: Bool { self == .provisional || self == .confirmed }
}
