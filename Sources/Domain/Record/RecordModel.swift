/// The record of one session, for whoever writes or checks it.
public struct RecordPage: Question {
    public var file: CaseID
    public var session: SessionID

    public init(file: CaseID, session: SessionID) {
        self.file = file
        self.session = session
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.readsRecord(of: session, try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> RecordPageModel {
        let now = try house.caseFile(file)
        let booked = try RecordRules.observed(session, now)
        let staff = try house.centre(booked.centre).staff
        return RecordPageModel(booked, now, staff, who, in: house)
    }
}

/// What the page of a record shows.
public struct RecordPageModel: Codable, Hashable, Sendable {
    public var file: CaseID
    public var session: SessionID
    public var day: Day
    public var contact: TimeSpan
    public var kind: ServiceKind
    public var outcome: SessionOutcome?
    /// First names.
    public var children: [String]
    public var text: [RecordHeading: String]
    public var hints: [RecordHeading: [RecordHints.Hint]]
    /// What is still needed before it is complete.
    public var missing: [RecordHeading]
    public var standing: Standing
    public var addenda: [Addendum]
    public var deliveries: [RecordDelivery]
    /// F2; nil where the session was not held.
    public var clock: Clock?
    /// Who wrote first, and who checked; by name where the centre knows them.
    public var author: String?
    public var checker: String?
    /// Who wrote each addendum, in their order.
    public var addendumAuthors: [String]
    /// Whom it can be sent to among the family; empty where the reader sends none.
    public var adults: [RecordAdult]
    /// Whom it can be sent to among those who have the case by profession, as above.
    public var practitioners: [RecordPractitioner]
    public var mayWrite: Bool
    public var mayCheck: Bool
    /// Opens a complete record again: sends it back, or takes it back.
    public var mayReturn: Bool
    /// Adds to a locked record.
    public var mayAdd: Bool
    public var maySend: Bool

    /// One adult of the family, as a recipient.
    public struct RecordAdult: Codable, Hashable, Sendable {
        public var adult: AdultID
        public var name: String
        public var role: AdultRole
    }

    /// Somebody who has the case by profession, as a recipient.
    public struct RecordPractitioner: Codable, Hashable, Sendable {
        public var person: PersonID
        public var name: String
        public var office: PractitionerOffice
    }

    /// How far it has come.
    public enum Standing: Codable, Hashable, Sendable {
        case notBegun
        case draft(saved: Instant)
        case returned(why: String)
        case finished(Instant)
        case locked(Instant)
    }

    init(
        _ booked: CaseSession, _ file: CaseFile, _ staff: [PersonID: StaffMember], _ who: Who, in house: House
    ) {
        let record = file.records.observed[booked.session]
        self.file = file.id
        session = booked.session
        day = booked.day
        contact = booked.times.contact
        kind = booked.kind
        outcome = booked.outcome
        children = (file.answers.children ?? []).map(\.firstName)
        text = record?.text ?? [:]
        hints = text.mapValues(RecordHints.hints).filter { !$0.value.isEmpty }
        missing = record?.missing ?? RecordHeading.allCases.filter(\.isNeeded)
        standing = Standing(record)
        addenda = record?.addenda ?? []
        deliveries = record?.deliveries ?? []
        clock = RecordClocks.writing(booked, file, house.rules)
        author = record.flatMap { staff[$0.author]?.name }
        checker = record?.checkedBy.flatMap { staff[$0]?.name }
        addendumAuthors = addenda.map { staff[$0.author]?.name ?? "" }
        let isOpen = record?.isLocked != true
        let isFinished = record?.finished != nil
        let writes = Access.writesRecord(of: booked.session, file, who)
        let checks = Access.checksRecords(of: file, who)
        mayWrite = isOpen && !isFinished && writes
        let wrote = record?.writers.contains(PersonID(who.actor)) ?? false
        mayCheck = isOpen && isFinished && !wrote && checks
        mayReturn = isOpen && isFinished && (writes || checks)
        mayAdd = !isOpen && writes
        maySend = !isOpen && Access.sendsRecords(of: file, who)
        adults =
            maySend
            ? (file.answers.adults ?? []).map { RecordAdult(adult: $0.id, name: $0.name, role: $0.role) } : []
        practitioners =
            maySend
            ? file.practice.active.map {
                RecordPractitioner(person: $0.person, name: $0.name, office: $0.office)
            } : []
    }
}

extension RecordPageModel.Standing {
    init(_ record: ObservedRecord?) {
        guard let record else {
            self = .notBegun
            return
        }
        if let checked = record.checked {
            self = .locked(checked)
        } else if let finished = record.finished {
            self = .finished(finished)
        } else if let why = record.returnedBecause {
            self = .returned(why: why)
        } else {
            self = .draft(saved: record.saved)
        }
    }
}

/// A version of a record exactly as it was sent (F5).
public struct FrozenRecord: Codable, Hashable, Sendable {
    public var text: [RecordHeading: String]
    public var addenda: [Addendum]
}

extension ObservedRecord {
    /// F5: what that delivery held. A locked text never changes and addenda are only added, so the count
    /// names the version.
    public func frozen(_ delivery: RecordDelivery) -> FrozenRecord {
        FrozenRecord(text: text, addenda: Array(addenda.prefix(delivery.addendaIncluded)))
    }
}
