/// What somebody chose of one paragraph (L3).
public enum OwnDataChoice: String, Codable, CaseIterable, Hashable, Sendable {
    case give, leaveOut
    /// Given, without the names that were chosen.
    case blackOut
}

/// One paragraph, and what is to become of it (L3).
public struct OwnDataDecision: Codable, Hashable, Sendable {
    /// Where it stands, as the package says: `record.SESSION/events/0`.
    public var paragraph: String
    /// The mark of the text that the reader was shown; nil to take it as it stands.
    public var mark: String?
    /// Nil to leave it for later.
    public var choice: OwnDataChoice?
    /// What is blacked out of it.
    public var names: [String]?
    public var ground: OwnDataGround?
    /// More on why, for the centre alone.
    public var words: String?

    public init(
        paragraph: String, mark: String? = nil, choice: OwnDataChoice? = nil, names: [String]? = nil,
        ground: OwnDataGround? = nil, words: String? = nil
    ) {
        self.paragraph = paragraph
        self.mark = mark
        self.choice = choice
        self.names = names
        self.ground = ground
        self.words = words
    }
}

/// Decides of paragraphs of what is held about an adult whether they are given, left out, or given with names
/// blacked out (L3). It can be done in as many goes as the package is long.
public struct DecideOwnData: Command {
    public static let room = Room.privacy
    public var file: CaseID
    public var adult: AdultID
    public var decisions: [OwnDataDecision]

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, decisions
    }

    public init(file: CaseID, adult: AdultID, decisions: [OwnDataDecision]) {
        self.file = file
        self.adult = adult
        self.decisions = decisions
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        guard let package = try OwnDataPackage(of: adult, now, in: house) else {
            return [FieldProblem("adult", .unknown)]
        }
        let known = Dictionary(package.paragraphs.map { ($0.place, $0) }) { first, _ in first }
        var check = FieldCheck()
        for (number, decision) in decisions.enumerated() where decision.choice != nil {
            guard let paragraph = known[decision.paragraph] else {
                check.note("decisions.\(number).paragraph", .unknown)
                continue
            }
            decision.check(paragraph, "decisions.\(number)", &check)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let request = now.keeping.requests[adult], request.released == nil else {
            throw .outOfStep(.notBegun)
        }
        guard let package = try OwnDataPackage(of: adult, now, in: house) else {
            throw .outOfStep(.unknownThing)
        }
        let known = Dictionary(package.paragraphs.map { ($0.place, $0) }) { first, _ in first }
        var changed: [OwnDataDecided.One] = []
        for var decision in decisions where decision.choice != nil {
            guard let paragraph = known[decision.paragraph] else { throw .outOfStep(.unknownThing) }
            // Of words that nobody has read nothing is decided.
            guard decision.mark == nil || decision.mark == paragraph.mark else {
                throw .outOfStep(.writtenMeanwhile)
            }
            decision.mark = paragraph.mark
            if decision.choice != .blackOut { decision.names = nil }
            guard request.decisions[paragraph.key]?.decision != decision else { continue }
            changed.append(OwnDataDecided.One(key: paragraph.key, decision: decision))
        }
        guard !changed.isEmpty else { return Decision() }
        return .caseFile(file, OwnDataDecided(adult: adult, decisions: changed))
    }
}

extension OwnDataDecision {
    private static let wordsLimit = 1000

    /// What is wrong with it, for that paragraph. Whatever goes against what its owner says has its reason.
    fileprivate func check(_ paragraph: OwnDataParagraph, _ field: String, _ check: inout FieldCheck) {
        let givesAnothers = choice == .give && paragraph.standard == .leftOut
        if givesAnothers {
            check.required("\(field).words", words, limit: Self.wordsLimit)
        } else {
            check.optional("\(field).words", words, limit: Self.wordsLimit)
        }
        guard choice != .give else { return }
        if ground == nil { check.note("\(field).ground", .missing) }
        guard choice == .blackOut else { return }
        guard !paragraph.text.isEmpty else { return check.note("\(field).choice", .doesNotFit) }
        let names = names ?? []
        if names.isEmpty { check.note("\(field).names", .empty) }
        if names.contains(where: { !OwnDataNames.stands($0, in: paragraph.text) }) {
            check.note("\(field).names", .unknown)
        }
    }
}
