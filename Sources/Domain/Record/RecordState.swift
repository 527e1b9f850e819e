/// The records of a case: what was observed (supervised contact only, F1, F2) and what contact's end owes.
public struct CaseRecords: Sendable {
    public internal(set) var observed: [SessionID: ObservedRecord] = [:]
    public internal(set) var sent: [SentReturn] = []

    public init() {}
}

/// A record of observed contact: one session's, by its supervisor (F2).
public struct ObservedRecord: Codable, Hashable, Sendable {
    public var session: SessionID
    public var author: PersonID
    public var text: [RecordHeading: String]
    public var saved: Instant
    public var finished: Instant?
    /// Checked by somebody other than its author; locked from then on.
    public var checkedBy: PersonID?
    public var checked: Instant?
    public var addenda: [Addendum] = []
    /// F5: the versions sent, each frozen as it was.
    public var deliveries: [RecordDelivery] = []

    public var isLocked: Bool { checked != nil }
}

/// The headings of a record of observed contact (field notes §9).
public enum RecordHeading: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    case attendees, arrival, events, interventions, careAndSafety, ending, whatTheChildSaid
}

/// A later change to a locked record: dated, beside it, never in it.
public struct Addendum: Codable, Hashable, Sendable {
    public var text: String
    public var author: PersonID
    public var at: Instant
}

/// That a frozen version went to somebody (F5).
public struct RecordDelivery: Codable, Hashable, Sendable {
    public var recipient: String
    /// The order or agreement that lets them have it.
    public var authority: String
    public var addendaIncluded: Int
    public var at: Instant
}

/// Something owed when contact ends, and when it went (F3, F4, F7).
public struct SentReturn: Codable, Hashable, Sendable {
    public var kind: ReturnKind
    public var at: Instant
}

public enum ReturnKind: String, Codable, CaseIterable, Hashable, Sendable {
    /// F3.
    case finalRecord
    /// F4.
    case supportedReturn
    /// F7.
    case conclusion
}
