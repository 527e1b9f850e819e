/// Enters a court, so that its people can have accounts.
public struct EnterCourt: Command {
    public static let room = Room.court
    public var court: CourtID
    public var name: String

    public init(court: CourtID, name: String) {
        self.court = court
        self.name = name
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("name", name)
        if court.rawValue.isEmpty { check.note("name", .missing) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.register().courts[court] != name else { return Decision() }
        return .register(CourtEntered(court: court, name: name))
    }
}

/// Takes a case onto a court's desk, by the centre's reference and the court's own number of the case.
public struct FollowCase: Command {
    public static let room = Room.court
    public var court: CourtID
    public var file: CaseID
    /// The court's own number of the case.
    public var caseNumber: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case court, caseNumber
    }

    public init(court: CourtID, file: CaseID, caseNumber: String) {
        self.court = court
        self.file = file
        self.caseNumber = caseNumber
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isOf(court, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("case", file.rawValue)
        check.required("caseNumber", caseNumber)
        guard check.problems.isEmpty else { return check.problems }
        if try !CourtRules.isKnown(house.caseFile(file), by: caseNumber) { check.note("case", .unknown) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try !house.caseFile(file).court.followers.contains(court) else { return Decision() }
        return .caseFile(file, CourtFollowed(court: court))
    }
}

/// Asks the court for copies of papers that are missing, without a fee and without a further order (C5).
public struct AskCourtForPapers: Command {
    public static let room = Room.court
    public var file: CaseID
    public var papers: Set<PaperKind>
    /// Where the order allows it, as the coordinator read it there.
    public var paragraph: String?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case papers, paragraph
    }

    public init(file: CaseID, papers: Set<PaperKind>, paragraph: String? = nil) {
        self.file = file
        self.papers = papers
        self.paragraph = paragraph
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let missing = try house.caseFile(file).referral.papersMissing
        var check = FieldCheck()
        if papers.isEmpty, !missing.isEmpty { check.note("papers", .empty) }
        if !missing.isEmpty, !papers.isSubset(of: Set(missing)) { check.note("papers", .doesNotFit) }
        check.optional("paragraph", paragraph)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        try CourtRules.mayAskForCopies(now, paragraph: paragraph)
        let asked = PaperKind.allCases.filter(papers.contains)
        // The same letter is not written twice in a day, unless the court has answered since.
        if let last = now.court.asked.last, last.papers == asked, last.at.day == house.today,
            Set(now.papersAwaitedFromCourt).isSuperset(of: asked)
        {
            return Decision()
        }
        return .caseFile(file, PapersAskedOfCourt(papers: asked, paragraph: paragraph))
    }
}

/// Says for the court that it cannot send what it was asked for, and why (C5).
public struct DeclineCopies: Command {
    public static let room = Room.court
    public var file: CaseID
    public var words: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case words
    }

    public init(file: CaseID, words: String) {
        self.file = file
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isCourt(following: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("words", words, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        let awaited = now.papersAwaitedFromCourt
        guard !awaited.isEmpty else {
            guard now.court.notSent.last?.words == words else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        return .caseFile(file, CourtCannotSend(papers: awaited, words: words))
    }
}
