/// The referral's part of a case.
public struct Referral: Sendable {
    public internal(set) var answers = ReferralAnswers()
    /// The hash of the link that opens it while it is made.
    public internal(set) var link: String?
    /// The order as it was read back from its machine-readable form, newest (I7); nil where none was.
    public internal(set) var order: OrderDraft?
    /// The account that it was made with, where there was one.
    public internal(set) var referredBy: PersonID?
    public internal(set) var begun: Instant?
    /// What was known when it was begun, before any page was filled in.
    public internal(set) var beginning: ReferralBeginning?
    /// Receipt by the centre: where D1 and D2 start.
    public internal(set) var received: Instant?
    /// When its referrer took it back.
    public internal(set) var withdrawn: Instant?
    public internal(set) var documents: [AttachedDocument] = []
    /// The documents that the referrer sent. The others the centre got elsewhere, and the referrer may not
    /// know them.
    public internal(set) var documentsOfReferrer: Set<DocumentID> = []
    /// When each document came here.
    public internal(set) var documentsCame: [DocumentID: Instant] = [:]
    /// C3: each paper that the referral needs, and whether it has come.
    public internal(set) var papers: [PaperKind: PaperStatus] = [:]
    /// C4: when each paper reached the centre.
    public internal(set) var papersReceived: [PaperKind: Instant] = [:]
    /// The case that it was handed on from, where another centre had it first (B3).
    public internal(set) var handedOnFrom: CaseID?
    /// H5: what came with the family from supervised contact, where it did.
    public internal(set) var steppedDownWith: SteppedDownWith?
    /// The accounts of the family's adults.
    public internal(set) var parties: [PersonID: AdultID] = [:]

    public init() {}

    /// In which capacity somebody refers: as the page says, or as it was begun.
    public var referrerKind: ReferrerKind? { answers.referrer?.kind ?? beginning?.referrer }
    /// C3: what is needed and not here.
    public var papersMissing: [PaperKind] { PaperKind.allCases.filter { papers[$0] == .needed } }

    func document(_ id: DocumentID) -> AttachedDocument? { documents.first { $0.id == id } }
}

/// What is known when a referral is begun.
public struct ReferralBeginning: Codable, Hashable, Sendable {
    public var centre: CentreID?
    public var kind: ServiceKind?
    public var referrer: ReferrerKind

    public init(centre: CentreID? = nil, kind: ServiceKind? = nil, referrer: ReferrerKind) {
        self.centre = centre
        self.kind = kind
        self.referrer = referrer
    }
}

/// A document that came with the referral or later.
public struct AttachedDocument: Codable, Hashable, Sendable {
    public var id: DocumentID
    public var kind: PaperKind
    public var fileName: String
    public var mediaType: String
    public var bytes: Int
    /// Whether it shows a private contact detail, as whoever sent it said: then it is for staff only and
    /// never passed on as it is. Nil where nobody was asked, because nothing was to be kept private then.
    public var showsPrivateDetails: Bool?

    public init(
        id: DocumentID, kind: PaperKind, fileName: String, mediaType: String, bytes: Int,
        showsPrivateDetails: Bool? = nil
    ) {
        self.id = id
        self.kind = kind
        self.fileName = fileName
        self.mediaType = mediaType
        self.bytes = bytes
        self.showsPrivateDetails = showsPrivateDetails
    }
}

/// The papers of a referral (C3: Protocol 3.1).
public enum PaperKind: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    case order, safeguardingLetter, injunction, section7Report, otherConcerns, riskAssessment, other
}

/// Whether a paper is needed and here.
public enum PaperStatus: String, Codable, Hashable, Sendable {
    case needed, received, notNeeded
}
