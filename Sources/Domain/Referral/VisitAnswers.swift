/// Who else may come (C12).
public struct AttendeesAnswers: Codable, Hashable, Sendable {
    public var named: [NamedAttendee]

    public init(named: [NamedAttendee]) {
        self.named = named
    }
}

/// A named attendee (C12, E5).
public struct NamedAttendee: Codable, Hashable, Sendable {
    public var id: AdultID
    public var name: String
    public var relationship: String
    /// For which part of the visit.
    public var part: String?
    /// Whom they come with.
    public var comesWith: AdultRole

    public init(id: AdultID, name: String, relationship: String, part: String? = nil, comesWith: AdultRole) {
        self.id = id
        self.name = name
        self.relationship = relationship
        self.part = part
        self.comesWith = comesWith
    }
}

/// How the visit goes (C13, C14, field notes §3).
public struct ArrangementsAnswers: Codable, Hashable, Sendable {
    public var willingToMeet: WillingToMeet
    public var brings: String?
    public var collects: String?
    /// C14.
    public var mayLeaveCentre: Bool
    public var leavingDetails: String?
    /// C13: pictures may be taken, shown, shared.
    public var photographs: PhotographsAllowed
    public var photographDetails: String?
    public var gifts: String?
    public var food: String?
    public var toiletHelp: String?
    public var vehicle: String?

    public init(
        willingToMeet: WillingToMeet, brings: String? = nil, collects: String? = nil, mayLeaveCentre: Bool,
        leavingDetails: String? = nil, photographs: PhotographsAllowed, photographDetails: String? = nil,
        gifts: String? = nil, food: String? = nil, toiletHelp: String? = nil, vehicle: String? = nil
    ) {
        self.willingToMeet = willingToMeet
        self.brings = brings
        self.collects = collects
        self.mayLeaveCentre = mayLeaveCentre
        self.leavingDetails = leavingDetails
        self.photographs = photographs
        self.photographDetails = photographDetails
        self.gifts = gifts
        self.food = food
        self.toiletHelp = toiletHelp
        self.vehicle = vehicle
    }
}

/// Whether the two sides would meet.
public enum WillingToMeet: String, Codable, CaseIterable, Hashable, Sendable {
    case no, onlyStaff, yes
}

/// What of photographs and video is allowed (C13).
public enum PhotographsAllowed: String, Codable, CaseIterable, Hashable, Sendable {
    case none, shownOnly, takenNotShared, takenAndShared
}

/// Who prepares the child (C10).
public struct PreparationAnswers: Codable, Hashable, Sendable {
    public var who: String
    public var how: String
    public var by: Day?

    public init(who: String, how: String, by: Day? = nil) {
        self.who = who
        self.how = how
        self.by = by
    }
}

/// An interpreter (C11).
public struct InterpreterAnswers: Codable, Hashable, Sendable {
    public var isNeeded: Bool
    /// With its dialect, or British Sign Language.
    public var language: String?
    public var who: String?
    public var pays: String?

    public init(isNeeded: Bool, language: String? = nil, who: String? = nil, pays: String? = nil) {
        self.isNeeded = isNeeded
        self.language = language
        self.who = who
        self.pays = pays
    }
}

/// A professional attending (C15).
public struct ProfessionalAnswers: Codable, Hashable, Sendable {
    public var attends: Bool
    public var name: String?
    public var office: String?
    public var why: String?

    public init(attends: Bool, name: String? = nil, office: String? = nil, why: String? = nil) {
        self.attends = attends
        self.name = name
        self.office = office
        self.why = why
    }
}
