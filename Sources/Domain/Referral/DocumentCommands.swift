/// What may be attached. House rules.
public enum DocumentLimits {
    public static let largestBytes = 10 * 1024 * 1024
    public static let mostDocuments = 60
    /// All documents of one case together.
    public static let mostBytes = 200 * 1024 * 1024
    /// What papers come as: PDF, Word, scans and photographs. Each can be cleaned of what was noted beside
    /// it.
    public static let mediaTypes: Set<String> = [
        "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "image/png", "image/jpeg",
    ]
}

/// Adds a document: while the referral is made its referrer, afterwards the centre's staff too.
public struct AttachDocument: Command {
    public static let room = Room.referral
    public var file: CaseID
    public var document: AttachedDocument

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case document
    }

    public init(file: CaseID, document: AttachedDocument) {
        self.file = file
        self.document = document
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        return Access.attaches(to: now, who) || Access.sendsCopies(of: document.kind, to: now, who)
            || Access.bringsPapers(of: document.kind, to: now, who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        check.required("document.fileName", document.fileName)
        check.number("document.bytes", document.bytes, 1...DocumentLimits.largestBytes)
        if !DocumentLimits.mediaTypes.contains(document.mediaType) {
            check.note("document.mediaType", .doesNotFit)
        }
        if now.answers.hasPrivateContactDetail && document.showsPrivateDetails == nil {
            check.note("document.showsPrivateDetails", .missing)
        }
        let bytes = now.referral.documents.reduce(0) { $0 + $1.bytes } + document.bytes
        if now.referral.documents.count >= DocumentLimits.mostDocuments || bytes > DocumentLimits.mostBytes {
            check.note("document", .outOfRange(least: 0, most: DocumentLimits.mostDocuments))
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if now.stage != .draft { try now.mustBeOpen() }
        if let known = now.referral.document(document.id) {
            guard known == document else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        return .caseFile(file, DocumentAttached(document: document))
    }
}

/// Takes a document out again. A paper that is needed and was only there counts as missing from then on (C3).
public struct RemoveDocument: Command {
    public static let room = Room.referral
    public var file: CaseID
    public var document: DocumentID

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case document
    }

    public init(file: CaseID, document: DocumentID) {
        self.file = file
        self.document = document
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.removes(document, of: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if now.stage != .draft { try now.mustBeOpen() }
        guard let known = now.referral.document(document) else { return Decision() }
        let isLast = !now.referral.documents.contains { $0.id != document && $0.kind == known.kind }
        var paper: PaperStatus?
        if isLast, let received = now.referral.received {
            let needed = ReferralRules.papersNeeded(now.answers, on: received.day, house.rules)
            paper = needed.contains(known.kind) ? .needed : .notNeeded
        }
        return .caseFile(file, DocumentRemoved(document: document, kind: known.kind, paper: paper))
    }
}

/// Notes of a paper whether it is needed and here (C3): papers also come by post.
public struct NotePaper: Command {
    public static let room = Room.referral
    public var file: CaseID
    public var paper: PaperKind
    public var status: PaperStatus

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case paper, status
    }

    public init(file: CaseID, paper: PaperKind, status: PaperStatus) {
        self.file = file
        self.paper = paper
        self.status = status
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        try ReferralRules.mayMark(paper, status, now)
        guard now.referral.papers[paper] != status else { return Decision() }
        return .caseFile(file, PaperNoted(paper: paper, status: status))
    }
}

/// Gives one adult of the family an account's view of the case: their own side, and nothing else.
public struct LinkParty: Command {
    public static let room = Room.referral
    public var file: CaseID
    public var adult: AdultID
    public var person: PersonID

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, person
    }

    public init(file: CaseID, adult: AdultID, person: PersonID) {
        self.file = file
        self.adult = adult
        self.person = person
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    /// One account is never two sides of a case.
    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        if now.answers.adult(adult) == nil { check.note("adult", .unknown) }
        if try !house.person(person).exists { check.note("person", .unknown) }
        if let other = now.referral.parties[person], other != adult { check.note("person", .repeated) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        var decision = Decision()
        if now.referral.parties[person] == nil {
            decision.add(PartyLinked(adult: adult, person: person), to: file)
        }
        let role = Role.party(file, adult)
        if try !house.person(person).roles.contains(role) {
            decision.add(RoleGranted(role: role), to: person)
        }
        return decision
    }
}
