/// Records a pre-visit that has just taken place without an appointment (B4): a call there and then, somebody
/// who came by.
public struct RecordPreVisit: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var appointment: AppointmentID
    public var subject: PreVisitSubject
    public var minutes: Int
    public var way: PreVisitWay
    /// Why not face to face, where it was not.
    public var reason: String?
    public var notes: String?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case appointment, subject, minutes, way, reason, notes
    }

    public init(
        file: CaseID, appointment: AppointmentID, subject: PreVisitSubject, minutes: Int,
        way: PreVisitWay, reason: String? = nil, notes: String? = nil
    ) {
        self.file = file
        self.appointment = appointment
        self.subject = subject
        self.minutes = minutes
        self.way = way
        self.reason = reason
        self.notes = notes
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        check.number("minutes", minutes, 5...240)
        if case .adult(let adult) = subject, now.answers.adult(adult) == nil {
            check.note("subject", .unknown)
        }
        check.optional("notes", notes, limit: 8000)
        if way == .faceToFace {
            check.optional("reason", reason, limit: 2000)
        } else {
            check.required("reason", reason, limit: 2000)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        if let known = now.assessment.preVisits[appointment] {
            guard known.subject == subject, known.held != nil else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        let time = house.now.time
        let preVisit = PreVisit(
            appointment: appointment, subject: subject, day: house.today,
            span: TimeSpan(from: time - minutes, to: time), way: way, reason: reason, notes: notes)
        return .caseFile(file, PreVisitRecorded(preVisit: preVisit))
    }
}
