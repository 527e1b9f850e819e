/// A name for one thing, of a type of its own: a parent's id cannot be passed for a child's.
/// Ids are made outside the domain, which knows no chance, and come in with commands.
public protocol Identifier: RawRepresentable<String>, Codable, Hashable, Sendable, Comparable,
    CustomStringConvertible, ExpressibleByStringLiteral
{
    init(rawValue: String)
}

extension Identifier {
    public init(_ text: String) { self.init(rawValue: text) }
    public init(stringLiteral text: String) { self.init(rawValue: text) }
    public var description: String { rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A child contact centre or service on the register.
public struct CentreID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One family's case at one centre, from its referral to its closing.
///
/// The part before the last hyphen names the family: a case handed on keeps it, and with it the family's key.
public struct CaseID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The family that this case is about: what its key is kept under.
    public var family: String {
        guard let hyphen = rawValue.lastIndex(of: "-") else { return rawValue }
        return String(rawValue[..<hyphen])
    }
}

/// Somebody with an account: staff, a party, a referrer, an officer.
public struct PersonID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// An adult of a case: resident carer, visiting adult or named attendee. Known only within that case.
public struct AdultID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A child of a case. Known only within that case.
public struct ChildID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One session of contact in a centre's diary.
public struct SessionID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A room at a centre.
public struct RoomID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A document that somebody uploaded: the name of its sealed content.
public struct DocumentID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One act of somebody: the same id twice is the same act, done once.
public struct CommandID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// An appointment before contact: with one adult, or with the child.
public struct AppointmentID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A suspension of face-to-face contact (K1).
public struct SuspensionID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// What somebody told about an organisation (A6, A7).
public struct ConcernID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// What somebody asked a centre before a hearing (B9): the reference that a court looks up and quotes.
public struct EnquiryID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A court that has accounts here.
public struct CourtID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A local authority that has accounts here.
public struct LocalAuthorityID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Something that is charged in a case (E12). Known only within that case.
public struct ChargeID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Something that was paid in a case (E12). Known only within that case.
public struct PaymentID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Something that happened at a centre and must be told.
public struct IncidentID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}
