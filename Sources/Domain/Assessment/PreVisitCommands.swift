/// Arranges an appointment before contact (B4): with one adult alone, or with the children.
public struct ArrangePreVisit: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var appointment: AppointmentID
    public var subject: PreVisitSubject
    public var day: Day
    public var from: TimeOfDay
    public var minutes: Int
    public var way: PreVisitWay
    /// Why not face to face, where it is not.
    public var reason: String?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case appointment, subject, day, from, minutes, way, reason
    }

    public init(
        file: CaseID, appointment: AppointmentID, subject: PreVisitSubject, day: Day, from: TimeOfDay,
        minutes: Int, way: PreVisitWay, reason: String? = nil
    ) {
        self.file = file
        self.appointment = appointment
        self.subject = subject
        self.day = day
        self.from = from
        self.minutes = minutes
        self.way = way
        self.reason = reason
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        check.number("minutes", minutes, 10...240)
        if from.minutes + minutes > 1440 { check.note("minutes", .doesNotFit) }
        if case .adult(let adult) = subject, now.answers.adult(adult) == nil {
            check.note("subject", .unknown)
        }
        if Instant(day, from) < house.now, now.assessment.preVisits[appointment] == nil {
            check.note(day < house.today ? "day" : "from", .inThePast)
        }
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
        guard let id = now.centre else { throw .outOfStep(.unknownThing) }
        if let known = now.assessment.preVisits[appointment] {
            guard isSame(as: known) else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        let centre = try house.centre(id)
        let placed = PlacedPreVisit(
            appointment: appointment, file: file, subject: subject, span: span, isOnSite: way == .faceToFace)
        try PreVisitRules.mustBeApart(placed, now, at: centre, on: try house.day(id, day))
        if placed.isOnSite, centre.closedDays.contains(day) {
            try house.warn(.B4, AssessmentRefusal.centreClosed(day))
        }
        var decision = Decision.caseFile(file, PreVisitArranged(preVisit: preVisit))
        decision.add(PreVisitPlaced(placed: placed), to: id, day)
        return decision
    }

    private var span: TimeSpan { TimeSpan(from: from, to: from + minutes) }
    private var preVisit: PreVisit {
        PreVisit(appointment: appointment, subject: subject, day: day, span: span, way: way, reason: reason)
    }
    private func isSame(as known: PreVisit) -> Bool {
        known.subject == subject && known.day == day && known.span == span && known.way == way
            && !known.isCancelled
    }
}

/// Cancels an appointment before contact.
public struct CancelPreVisit: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var appointment: AppointmentID

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case appointment
    }

    public init(file: CaseID, appointment: AppointmentID) {
        self.file = file
        self.appointment = appointment
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let known = now.assessment.preVisits[appointment], let centre = now.centre else {
            throw .outOfStep(.unknownThing)
        }
        guard known.held == nil else { throw .outOfStep(.locked) }
        guard !known.isCancelled else { return Decision() }
        var decision = Decision.caseFile(file, PreVisitCancelled(appointment: appointment))
        decision.add(PreVisitTakenOff(appointment: appointment), to: centre, known.day)
        return decision
    }
}

/// Records that a pre-visit took place.
public struct HoldPreVisit: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var appointment: AppointmentID
    public var notes: String?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case appointment, notes
    }

    public init(file: CaseID, appointment: AppointmentID, notes: String? = nil) {
        self.file = file
        self.appointment = appointment
        self.notes = notes
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.optional("notes", notes, limit: 8000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        guard let known = now.assessment.preVisits[appointment] else { throw .outOfStep(.unknownThing) }
        guard !known.isCancelled else { throw .outOfStep(.closed) }
        guard known.held == nil else { return Decision() }
        let start = Instant(known.day, known.span.from)
        guard house.now >= start else {
            throw .refused(Refusal(.B4, AssessmentRefusal.beforeItsTime(start)))
        }
        return .caseFile(file, PreVisitHeld(appointment: appointment, notes: notes))
    }
}
