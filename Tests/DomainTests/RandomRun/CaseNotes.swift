@testable import Domain

/// One case, as the second reading keeps it: days are counted from 1970, moments are milliseconds.
struct CaseNotes {
    var centre: CentreID?
    var isCymru = false
    /// C7: the referral says why Cafcass Cymru pays.
    var hasGround = false
    /// E12: who is named to pay for visits, and for records and reports; nil while nobody named anybody.
    var named: (visits: Set<Payer>, reports: Set<Payer>)?
    /// E12: everybody who was ever charged or has paid.
    var known: Set<Payer> = []
    var hasOrder = false
    var ordered: Int?
    var fallBack: FallBack?
    var stage = "none"
    var isSupervised = false
    var received: Int64?
    var papers: [PaperKind: Int64] = [:]
    var isScreened = false
    var hasHarm = false
    var assessedManageable: Bool?
    var childrenToBeSeen = false
    var seen: [PreVisitSubject: Int] = [:]
    var rules: Set<AdultID> = []
    var answered: Int64?
    var declined: Int64?
    var isWaiting = false
    var endsOn: Int?
    var isSuspended = false
    var sessions: [SessionID: SessionNotes] = [:]
    var finished: [SessionID: Int64] = [:]
    var reviews: [Review] = []
    var incidents: [IncidentID: IncidentNotes] = [:]
    var ceased: Int?
    var sent: [ReturnKind: Int64] = [:]

    struct SessionNotes {
        var day: Int
        var times: SessionTimes
        var isSupervised: Bool
        /// `booked`, `confirmed`, `held`, `not held` or `cancelled`.
        var state: String
        var isAhead: Bool { state == "booked" || state == "confirmed" }
        /// Its turn and its minutes are used.
        var counts: Bool { isAhead || state == "held" }
        var minutes: Int { times.childOut.minutes - times.childIn.minutes }
    }

    struct IncidentNotes {
        var kinds: Set<IncidentKind>
        var happened: Int64
        var authorities: [Int64]
        var told: Int64?
        var wrote: Int64?
    }

    var held: [SessionNotes] { inOrder.filter { $0.state == "held" } }
    var inOrder: [SessionNotes] {
        sessions.values.sorted { ($0.day, $0.times.childIn.minutes) < ($1.day, $1.times.childIn.minutes) }
    }

    /// Takes in what happened.
    /// - Returns: the rules that it broke.
    mutating func hear(_ event: any Event, at now: Instant, accreditedFrom awards: [CentreID: Int])
        -> [String]
    {
        let moment = now.milliseconds
        switch event {
        case let event as ReferralAnswered: answer(event.answers)
        case is ReferralSubmitted:
            (stage, received) = ("submitted", moment)
            return isCymru && !hasGround ? ["C7 Cafcass Cymru refers, and nothing says why it pays"] : []
        case is ReferralWithdrawn: stage = "withdrawn"
        case let event as PaperNoted: papers[event.paper] = event.status == .received ? moment : nil
        case let event as ReferralScreened:
            (isScreened, hasHarm) = (true, event.screening.hasUnmanagedHarm)
        case let event as RiskAssessed:
            assessedManageable = event.assessment.isManageable
            childrenToBeSeen = event.assessment.childrenNeedPreVisit
        case let event as PreVisitRecorded:
            let day = Almanac.day(of: moment)
            seen[event.preVisit.subject] = min(seen[event.preVisit.subject] ?? day, day)
        case let event as HouseRulesAccepted: rules.insert(event.adult)
        case let event as ReferralAccepted: return accept(event, moment, awards)
        case let event as ReferralDeclined:
            _ = event
            (stage, answered, declined, isWaiting) = ("declined", moment, moment, false)
        case is PlacedOnWaitingList: (stage, isWaiting) = ("waiting", true)
        default: return hearLater(event, moment, awards)
        }
        return []
    }

    private mutating func answer(_ answers: ReferralAnswers) {
        if let service = answers.service {
            centre = service.centre
            isSupervised = service.kind.isSupervised
        }
        if let referrer = answers.referrer { isCymru = referrer.kind == .cafcassCymru }
        if let wales = answers.wales { hasGround = wales.funding != nil }
        if let court = answers.proceedings {
            hasOrder = court.hasOrder
            ordered = court.orderDate?.number
            fallBack = court.fallBack
        }
    }

    /// A1, B1, B2: what must be so on the day of a yes.
    private mutating func accept(
        _ event: ReferralAccepted, _ moment: Int64, _ awards: [CentreID: Int]
    ) -> [String] {
        var wrong: [String] = []
        if !isScreened { wrong.append("B1 accepted without a screening") }
        if assessedManageable == false { wrong.append("B1 accepted though the risk cannot be managed") }
        if hasHarm, !event.kind.isSupervised || assessedManageable == nil {
            wrong.append("B2 accepted with unmanaged harm")
        }
        if stage != "submitted" && stage != "waiting" { wrong.append("B5 accepted while \(stage)") }
        if !isAccredited(on: Almanac.day(of: moment), awards) { wrong.append("A1 accepted after the lapse") }
        (stage, answered, isWaiting) = ("accepted", moment, false)
        endsOn = event.endsOn.number
        isSupervised = event.kind.isSupervised
        return wrong
    }

    /// A3: three years from the award, to the day.
    func isAccredited(on day: Int, _ awards: [CentreID: Int]) -> Bool {
        guard let centre, let award = awards[centre] else { return false }
        return award <= day && day < Almanac.adding(months: 36, to: award)
    }
}
