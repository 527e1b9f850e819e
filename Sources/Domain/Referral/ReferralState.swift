/// The referral's part of a case.
public struct Referral: Sendable {
    public internal(set) var answers = ReferralAnswers()
    /// The hash of the link that opens it while it is made.
    public internal(set) var link: String?
    /// The account that it was made with, where there was one.
    public internal(set) var referredBy: PersonID?
    public internal(set) var begun: Instant?
    /// Receipt by the centre: where D1 and D2 start.
    public internal(set) var received: Instant?
    public internal(set) var documents: [AttachedDocument] = []
    /// C3: each paper that the referral needs, and whether it has come.
    public internal(set) var papers: [PaperKind: PaperStatus] = [:]

    public init() {}
}

/// A document that came with the referral or later.
public struct AttachedDocument: Codable, Hashable, Sendable {
    public var id: DocumentID
    public var kind: PaperKind
    public var fileName: String
    public var mediaType: String
    public var bytes: Int
    /// Whoever sent it said that it shows a private contact detail: staff only, never passed on as it is.
    public var showsPrivateDetails: Bool

    public init(
        id: DocumentID, kind: PaperKind, fileName: String, mediaType: String, bytes: Int,
        showsPrivateDetails: Bool
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
