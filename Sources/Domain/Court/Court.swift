/// A court that has accounts here. The register officer enters it, as centres are entered.
public struct Court: Codable, Hashable, Sendable {
    public var id: CourtID
    public var name: String

    public init(id: CourtID, name: String) {
        self.id = id
        self.name = name
    }
}

/// A case's dealings with the court: which courts follow it, and the papers asked of them (C5).
public struct CaseCourt: Sendable {
    /// The courts on whose desk it stands.
    public internal(set) var followers: Set<CourtID> = []
    /// C5: what the centre asked the court for, oldest first.
    public internal(set) var asked: [PapersAsked] = []
    /// C5: what the court said that it cannot send.
    public internal(set) var notSent: [PapersNotSent] = []

    public init() {}
}

/// That the centre asked the court for copies (C5).
public struct PapersAsked: Codable, Hashable, Sendable {
    public var papers: [PaperKind]
    /// Where the order lets the centre have them, as the centre read it there.
    public var paragraph: String?
    public var at: Instant
}

/// That the court cannot send papers, and why (C5).
public struct PapersNotSent: Codable, Hashable, Sendable {
    public var papers: [PaperKind]
    public var words: String
    public var at: Instant
}

extension CaseFile {
    /// C5: what was asked of the court, has not come, and the court has not said since that it cannot send.
    var papersAwaitedFromCourt: [PaperKind] {
        PaperKind.allCases.filter { paper in
            guard referral.papers[paper] == .needed,
                let asked = court.asked.last(where: { $0.papers.contains(paper) })
            else { return false }
            return !court.notSent.contains { $0.at >= asked.at && $0.papers.contains(paper) }
        }
    }

    /// The court's own number of the case, as letters and figures alone.
    var courtNumber: String? {
        answers.proceedings?.caseNumber.map(CourtRules.plainNumber).flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension ListKey {
    /// The cases on a court's desk.
    public static func court(_ court: CourtID) -> ListKey { ListKey(text: "court:\(court)") }
    /// Everybody with an account of that court.
    public static func people(of court: CourtID) -> ListKey { ListKey(text: "court-people:\(court)") }
}
