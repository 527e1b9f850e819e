/// The records of a case: what was observed (supervised contact only, F1, F2) and what contact's end owes.
public struct CaseRecords: Sendable {
    public internal(set) var observed: [SessionID: ObservedRecord] = [:]
    public internal(set) var sent: [SentReturn] = []
    /// Who asked for a report, and whether the answer was no (F1).
    public internal(set) var requests: [ReportRequest] = []
    /// Who asked that staff give evidence, and whether the answer was no (F6).
    public internal(set) var witnessRequests: [ReportRequest] = []
    /// The ready letters that went, oldest first.
    public internal(set) var readyLetters: [SentReadyLetter] = []
    /// The copies of records that went by e-mail, oldest first.
    public internal(set) var mailed: [MailedRecord] = []

    public init() {}

    /// When that return was sent; nil where it was not.
    public func sent(_ kind: ReturnKind) -> Instant? { sent.first { $0.kind == kind }?.at }
}

/// A record of observed contact: one session's, by its supervisor (F2).
public struct ObservedRecord: Codable, Hashable, Sendable {
    public var session: SessionID
    /// Who wrote first.
    public var author: PersonID
    /// Everybody who wrote any of it: none of them may check it.
    public var writers: Set<PersonID>
    public var text: [RecordHeading: String] = [:]
    public var saved: Instant
    public var finished: Instant?
    /// Why it came back from being checked; nil once it is complete again.
    public var returnedBecause: String?
    /// Checked by somebody other than its author; locked from then on.
    public var checkedBy: PersonID?
    public var checked: Instant?
    public var addenda: [Addendum] = []
    /// F5: the versions sent, each frozen as it was.
    public var deliveries: [RecordDelivery] = []

    public var isLocked: Bool { checked != nil }

    /// The headings that a complete record cannot do without, and that are still empty.
    public var missing: [RecordHeading] {
        RecordHeading.allCases.filter { heading in
            heading.isNeeded && (text[heading] ?? "").allSatisfy(\.isWhitespace)
        }
    }
}

/// The headings of a record of observed contact (field notes §9).
public enum RecordHeading: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    case attendees, arrival, events, interventions, careAndSafety, ending, whatTheChildSaid

    /// Whether no record is complete without it: who was there, what happened, how it ended.
    public var isNeeded: Bool {
        switch self {
        case .attendees, .events, .ending: true
        case .arrival, .interventions, .careAndSafety, .whatTheChildSaid: false
        }
    }
}

/// A later change to a locked record: dated, beside it, never in it.
public struct Addendum: Codable, Hashable, Sendable {
    public var text: String
    public var author: PersonID
    public var at: Instant
}

/// That a frozen version went to somebody (F5).
public struct RecordDelivery: Codable, Hashable, Sendable {
    public var to: RecordRecipient
    /// Which adult of the case, where it went to one.
    public var adult: AdultID?
    /// Which practitioner who has the case, where it went to one.
    public var practitioner: PersonID?
    /// The recipient by name: the person, firm or court.
    public var recipient: String
    /// What lets them have it.
    public var authority: RecordAuthority
    /// Which order, or who agreed and when.
    public var authorityDetails: String?
    /// Who pays for it.
    public var pays: String
    /// The version: how many addenda there were.
    public var addendaIncluded: Int
    public var at: Instant
}

/// Who is given a record of observed contact (F5; field notes §9).
public enum RecordRecipient: String, Codable, CaseIterable, Hashable, Sendable {
    /// One adult of the case.
    case adult
    case court, referrer, commissioner
    /// One of those who have the case by profession.
    case practitioner
    /// A solicitor, children's services, somebody else with parental responsibility.
    case other
}

/// What lets somebody have a record: an order, or what was agreed at the pre-visit (F5; field notes §9).
public enum RecordAuthority: String, Codable, CaseIterable, Hashable, Sendable {
    case order, agreement
}

/// That somebody asked the centre for a report, or for staff to give evidence.
public struct ReportRequest: Codable, Hashable, Sendable {
    public var by: String
    public var at: Instant
    /// F1, F6: it was answered with the ready letter.
    public var isRefused: Bool
}

/// Something owed when contact ends, and when it went (F3, F4, F7).
public struct SentReturn: Codable, Hashable, Sendable {
    public var kind: ReturnKind
    public var at: Instant
}

/// The kinds of return that the end of contact owes.
public enum ReturnKind: String, Codable, CaseIterable, Hashable, Sendable {
    /// F3.
    case finalRecord
    /// F4.
    case supportedReturn
    /// F7.
    case conclusion
}
