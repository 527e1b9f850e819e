/// Keeps what was typed so far, of that one session and no other (F2). Headings not named stay as they are,
/// and so does what somebody else wrote after the writer's page was drawn.
public struct SaveRecordDraft: Command {
    public static let room = Room.record
    public var file: CaseID
    public var session: SessionID
    public var text: [RecordHeading: String]
    /// The mark of the text that the writer was shown under each heading; a heading without one is saved over
    /// whatever is there.
    public var drawnFrom: [RecordHeading: String]?

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, text, drawnFrom
    }

    public init(
        file: CaseID, session: SessionID, text: [RecordHeading: String],
        drawnFrom: [RecordHeading: String]? = nil
    ) {
        self.file = file
        self.session = session
        self.text = text
        self.drawnFrom = drawnFrom
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.writesRecord(of: session, try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        for heading in RecordHeading.allCases {
            check.optional("text.\(heading.rawValue)", text[heading], limit: 20_000)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        let booked = try RecordRules.observed(session, now)
        try RecordRules.mustHaveBegun(booked, in: house)
        let record = now.records.observed[session]
        let changed = changes(to: record?.text ?? [:])
        if record?.isLocked == true { throw .outOfStep(.locked) }
        guard !changed.isEmpty else { return Decision() }
        // A late autosave must not change what its author has called complete: it is taken back first.
        if record?.finished != nil { throw .outOfStep(.alreadyDone) }
        guard clashes(with: record?.text ?? [:]).isEmpty else { throw .outOfStep(.writtenMeanwhile) }
        return .caseFile(file, RecordDraftSaved(session: session, text: changed))
    }

    /// What the writer changed under a heading and differs from what is kept. What they left as it was shown
    /// is none of their writing, whoever has changed it since.
    private func changes(to kept: [RecordHeading: String]) -> [RecordHeading: String] {
        text.filter { heading, words in
            (kept[heading] ?? "") != words && drawnFrom?[heading] != RecordMark.of(words)
        }
    }

    /// The headings under which this and somebody else's words would stand in each other's place.
    public func clashes(with kept: [RecordHeading: String]) -> Set<RecordHeading> {
        Set(
            changes(to: kept).keys.filter { heading in
                guard let shown = drawnFrom?[heading] else { return false }
                return shown != RecordMark.of(kept[heading] ?? "")
            })
    }
}

/// Its author says that the record is complete; somebody else checks it next.
public struct FinishRecord: Command {
    public static let room = Room.record
    public var file: CaseID
    public var session: SessionID

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case session
    }

    public init(file: CaseID, session: SessionID) {
        self.file = file
        self.session = session
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.writesRecord(of: session, try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        guard let record = try house.caseFile(file).records.observed[session], !record.isLocked else {
            return []
        }
        return record.missing.map { FieldProblem("text.\($0.rawValue)", .missing) }
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        _ = try RecordRules.observed(session, now)
        guard let record = now.records.observed[session] else { throw .outOfStep(.notBegun) }
        guard record.finished == nil else { return Decision() }
        return .caseFile(file, RecordFinished(session: session))
    }
}

/// A second person, not one who wrote any of it, has read the record and finds it in order. It is locked
/// (F2).
public struct CheckRecord: Command {
    public static let room = Room.record
    public var file: CaseID
    public var session: SessionID

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case session
    }

    public init(file: CaseID, session: SessionID) {
        self.file = file
        self.session = session
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        guard Access.checksRecords(of: now, who) else { return false }
        try RecordRules.mustBeSomebodyElse(who, now.records.observed[session])
        return true
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        _ = try RecordRules.observed(session, now)
        guard let record = now.records.observed[session] else { throw .outOfStep(.notBegun) }
        guard !record.isLocked else { return Decision() }
        guard record.finished != nil else { throw .outOfStep(.notFinished) }
        return .caseFile(file, RecordChecked(session: session))
    }
}

/// Opens a complete record again before it is locked: its checker sends it back, or its author takes it back.
public struct ReturnRecord: Command {
    public static let room = Room.record
    public var file: CaseID
    public var session: SessionID
    public var why: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, why
    }

    public init(file: CaseID, session: SessionID, why: String) {
        self.file = file
        self.session = session
        self.why = why
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        return Access.checksRecords(of: now, who) || Access.writesRecord(of: session, now, who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("why", why, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        _ = try RecordRules.observed(session, now)
        guard let record = now.records.observed[session] else { throw .outOfStep(.notBegun) }
        guard !record.isLocked else { throw .outOfStep(.locked) }
        guard record.finished != nil else { return Decision() }
        return .caseFile(file, RecordReturned(session: session, why: why))
    }
}

/// Adds something to a locked record: dated, beside it, never in it.
public struct AddAddendum: Command {
    public static let room = Room.record
    public var file: CaseID
    public var session: SessionID
    public var text: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, text
    }

    public init(file: CaseID, session: SessionID, text: String) {
        self.file = file
        self.session = session
        self.text = text
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.writesRecord(of: session, try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("text", text, limit: 20_000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        _ = try RecordRules.observed(session, now)
        guard let record = now.records.observed[session], record.isLocked else {
            throw .outOfStep(.notChecked)
        }
        guard record.addenda.last?.text != text else { return Decision() }
        return .caseFile(file, AddendumAdded(session: session, text: text))
    }
}
