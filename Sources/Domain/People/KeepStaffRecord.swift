/// Keeps what the centre has seen of somebody who works there, in place of what it kept before (L1, L2).
/// Never refused for what is booked: what is true is written down, and the roster and the door say no.
public struct KeepStaffRecord: Command {
    public static let room = Room.people
    public var centre: CentreID
    public var person: PersonID
    public var record: StaffRecord
    /// The person's own correction that this answers, whether it takes it up or not. A newer one stands.
    public var answers: Int?

    public init(centre: CentreID, person: PersonID, record: StaffRecord, answers: Int? = nil) {
        self.centre = centre
        self.person = person
        self.record = record
        self.answers = answers
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keepsStaffRecords(of: centre, who) }
    public func problems(in house: House) -> [FieldProblem] { StaffRecordCheck.problems(record, house) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let known = try house.centre(centre)
        guard known.staff[person] != nil else { throw .outOfStep(.unknownThing) }
        let correction = known.staffCorrections[person]
        let isAnswer = answers != nil && correction?.record != nil && correction?.number == answers
        guard isAnswer || known.staffRecords[person] != record else { return Decision() }
        return .centre(
            centre, StaffRecordKept(person: person, record: record, answers: isAnswer ? answers : nil))
    }
}

/// Says what is wrong in one's own record. It is marked as theirs until the coordinator keeps it: it never
/// makes anybody fit for duty, and what it says against them counts at once.
public struct CorrectOwnRecord: Command {
    public static let room = Room.people
    public var centre: CentreID
    public var person: PersonID
    public var record: StaffRecord

    public init(centre: CentreID, person: PersonID, record: StaffRecord) {
        self.centre = centre
        self.person = person
        self.record = record
    }

    public func permits(_ who: Who, in house: House) -> Bool {
        Access.correctsRecord(of: person, centre, who)
    }
    public func problems(in house: House) -> [FieldProblem] { StaffRecordCheck.problems(record, house) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let known = try house.centre(centre)
        guard known.staff[person] != nil else { throw .outOfStep(.unknownThing) }
        let standing = known.correction(of: person) ?? known.staffRecords[person] ?? StaffRecord()
        guard standing != record else { return Decision() }
        let number = (known.staffCorrections[person]?.number ?? 0) + 1
        return .centre(centre, StaffRecordCorrected(person: person, record: record, number: number))
    }
}

/// What may be wrong with what is typed of somebody's checks and training.
enum StaffRecordCheck {
    static func problems(_ record: StaffRecord, _ house: House) -> [FieldProblem] {
        var check = FieldCheck()
        if let dbs = record.dbs, dbs.certified > house.today {
            check.note("record.dbs.certified", .inTheFuture)
        }
        var referees: Set<String> = []
        for (index, reference) in record.references.enumerated() {
            let field = "record.references.\(index)"
            check.required("\(field).from", reference.from, limit: 120)
            // Two references are from two people.
            let isNew = referees.insert(reference.from.lowercased()).inserted
            if !isNew { check.note("\(field).from", .repeated) }
            if reference.received > house.today { check.note("\(field).received", .inTheFuture) }
        }
        return check.problems
    }
}
