/// What a suspension must know of a family that has a place for face-to-face contact. It stands in the list
/// of the centre's open cases, so that hundreds of centres are looked through without opening a case.
public struct FaceToFacePlace: Codable, Hashable, Sendable {
    public var accepted: Instant
    public var adults: [AdultID]
    /// The days of the sessions that are booked and not over.
    public var daysAhead: [Day]
    /// K2: when it was last decided what the family has while contact is suspended.
    public var decided: Instant?
}

extension CaseFile {
    /// K1, K4 (joint statement): the family's place, where it has one and still needs it.
    var faceToFacePlace: FaceToFacePlace? {
        guard stage == .accepted, let kind, !kind.isVirtual, reviews.placeNotNeeded == nil,
            case .accepted(_, _, let accepted)? = assessment.answer
        else { return nil }
        return FaceToFacePlace(
            accepted: accepted, adults: (answers.adults ?? []).map(\.id),
            daysAhead: bookings.inOrder.filter { $0.isAhead && !$0.kind.isVirtual }.map(\.day),
            decided: alternatives.last?.at)
    }
}

/// What a family has while contact at its centre is suspended (K2).
public struct Alternative: Codable, Hashable, Sendable {
    public var way: AlternativeWay
    /// What both sides are told of it.
    public var words: String?
    /// The child’s health, and that of both households.
    public var health: String
    public var infectionRisk: String
    /// Who in either household is vulnerable.
    public var vulnerablePeople: String
    /// Why nothing is safe for now.
    public var whyNone: String?

    public init(
        way: AlternativeWay, words: String? = nil, health: String, infectionRisk: String,
        vulnerablePeople: String, whyNone: String? = nil
    ) {
        self.way = way
        self.words = words
        self.health = health
        self.infectionRisk = infectionRisk
        self.vulnerablePeople = vulnerablePeople
        self.whyNone = whyNone
    }
}

/// The ways there are while contact is suspended (K2: joint statement).
public enum AlternativeWay: String, Codable, CaseIterable, Hashable, Sendable {
    case trustedPerson, indirectContact, virtualContact
    case noneForNow
}

/// An alternative with when it was decided, and by whom.
public struct DecidedAlternative: Codable, Hashable, Sendable {
    public var alternative: Alternative
    public var at: Instant
    public var by: String
}
