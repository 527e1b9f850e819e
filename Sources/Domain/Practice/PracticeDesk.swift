/// A practitioner's desk: the cases that they have, what is next in each, and those to take up.
public struct PracticeDesk: Question {
    public var person: PersonID

    public init(person: PersonID) { self.person = person }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isPractitioner(person, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> PracticeDeskModel {
        var pending: [PendingAllocation] = []
        var rows: [PracticeCaseModel] = []
        for summary in try house.list(.practice(of: person)) {
            guard case .caseFile(let row) = summary.body else { continue }
            let file = try house.caseFile(row.id)
            guard let mine = file.practice.current(person) else { continue }
            if mine.isActive {
                rows.append(try PracticeCaseModel(file, for: mine, in: house))
            } else {
                pending.append(try PendingAllocation(file, mine, in: house))
            }
        }
        return PracticeDeskModel(
            pending: pending.sorted { $0.file < $1.file }, cases: rows.sorted(by: PracticeCaseModel.isSooner))
    }
}

/// What a practitioner's desk shows.
public struct PracticeDeskModel: Sendable {
    public let pending: [PendingAllocation]
    /// What needs them first.
    public let cases: [PracticeCaseModel]
}

/// A case that is allocated and not taken up yet. Nothing is told of the family before.
public struct PendingAllocation: Sendable {
    public let file: CaseID
    public let centreName: String
    public let allocated: Instant
    /// C15: whether the court's number is asked for, or else a child's day of birth.
    public let asksNumber: Bool

    init(_ file: CaseFile, _ mine: Allocation, in house: House) throws(Halt) {
        self.file = file.id
        let profile = try file.centre.map { id throws(Halt) in try house.centre(id).profile } ?? nil
        centreName = profile?.name ?? ""
        allocated = mine.allocated
        asksNumber = file.courtNumber != nil
    }
}

/// One case, for a practitioner who has it.
public struct PracticeCase: Question {
    public var file: CaseID
    public var person: PersonID

    public init(file: CaseID, person: PersonID) {
        self.file = file
        self.person = person
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.practises(try house.caseFile(file), as: person, who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> PracticeCaseModel {
        let now = try house.caseFile(file)
        guard let mine = now.practice.current(person), mine.isActive else { throw .denied }
        return try PracticeCaseModel(now, for: mine, in: house)
    }
}

/// One session's record exactly as it was sent to a practitioner (F5).
public struct NotesForPractitioner: Question {
    public var file: CaseID
    public var session: SessionID
    public var person: PersonID
    /// Which of the versions that went to them, from 1.
    public var number: Int

    public init(file: CaseID, session: SessionID, person: PersonID, number: Int) {
        self.file = file
        self.session = session
        self.person = person
        self.number = number
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.practises(try house.caseFile(file), as: person, who)
    }

    /// - Throws: denied, where no such version went to them.
    public func answer(for who: Who, in house: House) throws(Halt) -> SentNotesModel {
        let now = try house.caseFile(file)
        guard let record = now.records.observed[session], number > 0,
            let delivery = record.sent(to: person).dropFirst(number - 1).first
        else { throw .denied }
        return try SentNotesModel(record, delivery, of: now, in: house)
    }
}

extension ObservedRecord {
    /// F5: what went to that practitioner, oldest first.
    func sent(to person: PersonID) -> [RecordDelivery] {
        deliveries.filter { $0.to == .practitioner && $0.practitioner == person }
    }
}
