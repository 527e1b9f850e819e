/// From whom a paragraph came, and of whom it tells beside the adult who asked (L3). Computed from where it
/// stands in the case, never typed.
public enum OwnDataOwner: String, Codable, CaseIterable, Hashable, Sendable {
    /// Facts of that adult, and their own words.
    case own
    /// Told to both sides in the same words, or given to that adult before.
    case shared
    /// Staff's words about that adult.
    case staffOnThem
    /// Staff's words about everybody who was there.
    case staffOnAll
    /// What was found of risk, and what happened: told to somebody, it could harm somebody.
    case safeguarding
    /// Words of another whose side nobody knows, or who has none.
    case professional
    /// The other side's words.
    case otherSide
    /// Somebody else's name or particulars.
    case thirdPerson
    /// A child's particulars.
    case child
    /// What a child said, or is said to have said.
    case childsWords

    /// What becomes of it where nobody decides.
    public var standard: OwnDataStandard {
        switch self {
        case .own, .shared: .given
        case .staffOnThem, .staffOnAll, .safeguarding, .professional, .child: .undecided
        case .otherSide, .thirdPerson, .childsWords: .leftOut
        }
    }

    /// The ground on which it would be left out; nil where somebody has to find one.
    public var ground: OwnDataGround? {
        switch self {
        case .own, .shared, .staffOnThem, .safeguarding: nil
        case .staffOnAll, .professional, .otherSide, .thirdPerson: .otherPerson
        case .child, .childsWords: .child
        }
    }
}

/// What becomes of a paragraph of which nobody has decided.
public enum OwnDataStandard: String, Codable, CaseIterable, Hashable, Sendable {
    case given, leftOut
    /// Somebody has to read it: nothing is released before.
    case undecided
}

/// Why a paragraph, or a part of it, is left out (L3). Which of them the law lets this centre use is the
/// centre's to know; the words beside each name the paragraph (docs/decisions/0024).
public enum OwnDataGround: String, Codable, CaseIterable, Hashable, Sendable {
    /// It tells of somebody else, who has not agreed, and without whose leave it is not reasonable to tell
    /// it: Data Protection Act 2018, schedule 2, paragraph 16.
    case otherPerson
    /// It is a child's: the right to it is the child's own, and what a child said was said in confidence.
    /// That there is any is told to nobody.
    case child
    /// It would be likely to cause serious harm to somebody: schedule 3, paragraphs 5 and 11. That it was
    /// left out for this is told to nobody.
    case seriousHarm
    /// It came from a court, whose rules let it be withheld: schedule 3, paragraphs 3 and 9.
    case court
    /// It is not about the adult who asked.
    case notAboutThem

    /// Whether the adult may hear that something was left out on this ground.
    var isTold: Bool {
        switch self {
        case .otherPerson, .court, .notAboutThem: true
        case .child, .seriousHarm: false
        }
    }
}

/// What kind of thing is held.
public enum OwnDataItemKind: String, Codable, CaseIterable, Hashable, Sendable {
    /// The adult's own particulars, visits and costs.
    case facts
    /// What was told when the family was referred.
    case referral
    case child
    case firstVisits
    case record
    /// What is noted beside visits: why one was cancelled, who was turned away.
    case visits
    case assessment
    case incident
    case reviews
    case wayOut
    case costs
    case professionals
    /// Reasons that staff gave, and holds.
    case notes
    case papers

    /// Whether the adult is told that something of it was left out. Of what they may not know to be there
    /// nothing is said.
    var isToldOf: Bool {
        switch self {
        case .facts, .firstVisits, .record, .reviews, .costs: true
        case .referral, .child, .visits, .assessment, .incident, .wayOut, .professionals, .notes, .papers:
            false
        }
    }
}

/// What a paragraph is about.
public enum OwnDataLabel: Codable, Hashable, Sendable {
    case part(OwnDataPart)
    case heading(RecordHeading)
    case sign(RiskSign)
    case paper(PaperKind)
    case field(OwnDataField)

    var key: String {
        switch self {
        case .part(let part): part.rawValue
        case .heading(let heading): heading.rawValue
        case .sign(let sign): sign.rawValue
        case .paper(let kind): kind.rawValue
        case .field(let field): field.rawValue
        }
    }
}

/// One paragraph of what is held.
public struct OwnDataParagraph: Codable, Hashable, Sendable {
    /// Where it stands: `record.SESSION/events/0`.
    public var place: String
    public var label: OwnDataLabel
    /// As it was written; empty for a part of the facts, and for a paper.
    public var text: String
    /// A paper that goes as it is.
    public var document: AttachedDocument?
    /// When it was written or came, where that is known.
    public var day: Day?
    public var owner: OwnDataOwner
    /// Whether it goes where nobody decides; as its owner says, unless the part itself says more.
    public var standard: OwnDataStandard
    /// What stands in it that tells of other people of the case: their names, how to reach them.
    public var names: [String] = []

    /// Tells the text from any other that may stand there later.
    public var mark: String { RecordMark.of(text) }

    /// What a decision on it is kept under: it holds while these words stand in that part, wherever in it.
    public var key: String {
        let parts = place.split(separator: "/").dropLast(text.isEmpty ? 0 : 1)
        return "\(parts.joined(separator: "/"))#\(mark)"
    }
}

/// One thing that is held, with its paragraphs.
public struct OwnDataItem: Codable, Hashable, Sendable {
    /// Such as `record.SESSION`.
    public var id: String
    public var kind: OwnDataItemKind
    /// Of which day it is, where it is of one.
    public var day: Day?
    public var paragraphs: [OwnDataParagraph]
}

/// Everything that is held about one adult, with an owner for each paragraph: staff's to read through.
public struct OwnDataPackage: Codable, Hashable, Sendable {
    /// The adult's own particulars, from their own side alone.
    public var facts: OwnData
    public var items: [OwnDataItem]

    public var paragraphs: [OwnDataParagraph] { items.flatMap(\.paragraphs) }

    /// The paragraphs that nobody has decided and that somebody must.
    public func undecided(_ request: OwnDataRequest?) -> [OwnDataParagraph] {
        paragraphs.filter { $0.standard == .undecided && request?.decisions[$0.key] == nil }
    }
}
