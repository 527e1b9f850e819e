/// What somebody was given of what is held about them (L3): frozen as it was. It has no field for what was
/// left out, but for how much.
public struct OwnDataCopy: Codable, Hashable, Sendable {
    public var facts: OwnData
    /// Of their own particulars, what was left out.
    public var leftOutFacts: [OwnDataPart] = []
    public var items: [Item] = []
    public var papers: [Paper] = []
    /// The grounds that they are told of.
    public var grounds: [OwnDataGround] = []
    /// Of copies given before paragraphs had owners: why something was left out.
    public var because: String?

    /// One thing that is held.
    public struct Item: Codable, Hashable, Sendable {
        public var kind: OwnDataItemKind
        public var day: Day?
        public var parts: [Part]
        /// How many of its paragraphs were left out, of those that they are told of.
        public var leftOut: Int
    }

    /// One paragraph.
    public struct Part: Codable, Hashable, Sendable {
        public var label: OwnDataLabel
        public var text: String
        public var day: Day?
    }

    /// A paper that goes with it.
    public struct Paper: Codable, Hashable, Sendable {
        public var document: AttachedDocument
        public var day: Day?
    }

    init(facts: OwnData, leftOutFacts: [OwnDataPart] = [], because: String? = nil) {
        self.facts = facts
        self.leftOutFacts = leftOutFacts
        self.because = because
    }

    /// What goes of a package, as was decided. What nobody decided does not go.
    init(_ package: OwnDataPackage, _ decisions: [String: DecidedParagraph]) {
        self.init(facts: package.facts)
        for item in package.items { add(item, decisions) }
    }

    private mutating func add(_ item: OwnDataItem, _ decisions: [String: DecidedParagraph]) {
        var given = Item(kind: item.kind, day: item.day, parts: [], leftOut: 0)
        for paragraph in item.paragraphs {
            let decision = decisions[paragraph.key]?.decision
            guard let text = Self.text(paragraph, decision) else {
                leaveOut(paragraph, decision, &given)
                continue
            }
            switch (paragraph.label, paragraph.document) {
            case (.part, _): break
            case (_, let document?): papers.append(Paper(document: document.unnamed, day: paragraph.day))
            default: given.parts.append(Part(label: paragraph.label, text: text, day: paragraph.day))
            }
        }
        if !given.parts.isEmpty || given.leftOut > 0 { items.append(given) }
    }

    /// Nil where it does not go.
    private static func text(_ paragraph: OwnDataParagraph, _ decision: OwnDataDecision?) -> String? {
        switch decision?.choice {
        case .give?: paragraph.text
        case .blackOut?: OwnDataNames.blackedOut(decision?.names ?? [], in: paragraph.text)
        case .leaveOut?: nil
        case nil: paragraph.standard == .given ? paragraph.text : nil
        }
    }

    /// What could harm somebody is left out without a word; so is what a child said, lest the child is asked
    /// about it.
    private mutating func leaveOut(
        _ paragraph: OwnDataParagraph, _ decision: OwnDataDecision?, _ item: inout Item
    ) {
        let ground = decision?.ground ?? paragraph.owner.ground
        let isTold = ground?.isTold == true && item.kind.isToldOf
        if case .part(let part) = paragraph.label {
            facts = facts.leavingOut([part])
            if isTold { leftOutFacts.append(part) }
        } else if isTold {
            item.leftOut += 1
        }
        if isTold, let ground, !grounds.contains(ground) { grounds.append(ground) }
    }
}

extension AttachedDocument {
    /// Without the name that its sender gave it, which may name people.
    fileprivate var unnamed: AttachedDocument {
        var named = self
        named.fileName = ""
        return named
    }
}
