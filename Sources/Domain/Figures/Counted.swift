/// Everything that is counted of a centre's cases and sessions. The names are the columns of a file and the
/// end of an address, and are kept in what was sent: they stay as they are.
public enum Counted: String, Codable, CaseIterable, Hashable, Sendable {
    case received
    case fromParent, fromLegalRepresentative, fromCourt, fromCafcass, fromCafcassCymru, fromLocalAuthority
    case accepted
    case rejected, rejectedAtForm, rejectedAfterPreVisit
    case handedOn, withdrawn
    /// As things stood at the end of the period's last day.
    case waiting, unanswered
    /// Those with a session held in the period.
    case families, children
    case sessionsBooked, sessionsHeld
    case noShows, visitingDidNotCome, childNotBrought
    case childRefused, notAdmitted
    case cancelled, cancelledByResident, cancelledByVisiting, cancelledByCentre
    case notNotedYet
    case contactEnded
    case endedMovedOn, endedHandoversOnly, endedPlaceNotNeeded, endedByCourt, endedUnsafe
    case endedStoppedAttending, endedOther

    /// What it is the sum of; empty where it is the sum of nothing.
    public var parts: [Counted] {
        switch self {
        case .received:
            [
                .fromParent, .fromLegalRepresentative, .fromCourt, .fromCafcass, .fromCafcassCymru,
                .fromLocalAuthority,
            ]
        case .rejected: [.rejectedAtForm, .rejectedAfterPreVisit]
        case .sessionsBooked:
            [.sessionsHeld, .noShows, .childRefused, .notAdmitted, .cancelled, .notNotedYet]
        case .noShows: [.visitingDidNotCome, .childNotBrought]
        case .cancelled: [.cancelledByResident, .cancelledByVisiting, .cancelledByCentre]
        case .contactEnded:
            [
                .endedMovedOn, .endedHandoversOnly, .endedPlaceNotNeeded, .endedByCourt, .endedUnsafe,
                .endedStoppedAttending, .endedOther,
            ]
        default: []
        }
    }

    /// Whether it counts sessions and not families.
    public var isOfSessions: Bool {
        self == .sessionsBooked || Counted.sessionsBooked.allParts.contains(self)
    }

    /// What it is the sum of, down to the last.
    var allParts: [Counted] { parts + parts.flatMap(\.allParts) }

    init(from referrer: ReferrerKind) {
        switch referrer {
        case .parent: self = .fromParent
        case .legalRepresentative: self = .fromLegalRepresentative
        case .court: self = .fromCourt
        case .cafcass: self = .fromCafcass
        case .cafcassCymru: self = .fromCafcassCymru
        case .localAuthority: self = .fromLocalAuthority
        }
    }

    init(ending why: ClosingReason) {
        switch why {
        case .movedOn: self = .endedMovedOn
        case .handoversOnly: self = .endedHandoversOnly
        case .placeNotNeeded: self = .endedPlaceNotNeeded
        case .courtEnded: self = .endedByCourt
        case .unsafe: self = .endedUnsafe
        case .stoppedAttending: self = .endedStoppedAttending
        case .other: self = .endedOther
        }
    }

    init(_ fate: SessionMark.Fate) {
        switch fate {
        case .ahead: self = .notNotedYet
        case .held: self = .sessionsHeld
        case .visitingDidNotCome: self = .visitingDidNotCome
        case .childNotBrought: self = .childNotBrought
        case .childRefused: self = .childRefused
        case .notAdmitted: self = .notAdmitted
        case .cancelledByResident: self = .cancelledByResident
        case .cancelledByVisiting: self = .cancelledByVisiting
        case .cancelledByCentre: self = .cancelledByCentre
        }
    }
}
