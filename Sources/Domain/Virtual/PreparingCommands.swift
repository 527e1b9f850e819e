/// Names somebody for the screen (J1).
public struct NameOnScreen: Command {
    public static let room = Room.virtual
    public var file: CaseID
    public var sitter: Sitter
    public var name: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case sitter, name
    }

    public init(file: CaseID, sitter: Sitter, name: String) {
        self.file = file
        self.sitter = sitter
        self.name = name
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.worksAt(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("name", name, limit: VirtualRules.nameLimit)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try VirtualRules.mustTellNobody(name, now)
        if now.video.names[sitter] == name { return Decision() }
        return .caseFile(file, ScreenNamed(sitter: sitter, name: name))
    }
}

/// Says how an adult's device did in its check (J5): by the adult's own page, or by staff who helped.
public struct CheckDevice: Command {
    public static let room = Room.virtual
    public var file: CaseID
    public var adult: AdultID
    public var hasPicture: Bool
    public var hasSound: Bool
    public var isConnected: Bool

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, hasPicture, hasSound, isConnected
    }

    public init(file: CaseID, adult: AdultID, hasPicture: Bool, hasSound: Bool, isConnected: Bool) {
        self.file = file
        self.adult = adult
        self.hasPicture = hasPicture
        self.hasSound = hasSound
        self.isConnected = isConnected
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.preparesVideo(for: adult, try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard now.answers.adult(adult) != nil else { throw .outOfStep(.unknownThing) }
        let check = DeviceCheck(
            day: house.today, hasPicture: hasPicture, hasSound: hasSound, isConnected: isConnected)
        if now.video.checks[adult] == check { return Decision() }
        return .caseFile(file, DeviceChecked(adult: adult, check: check))
    }
}

/// Confirms for one session: ready, in a place that suits, who is there, and not recording (J4, J5, J6).
public struct DeclareVideoReady: Command {
    public static let room = Room.virtual
    public var file: CaseID
    public var session: SessionID
    public var adult: AdultID
    /// J5 (Protocol 4.3(a)).
    public var isCharged: Bool
    /// J5 (Protocol 4.3(b)).
    public var isInSuitablePlace: Bool
    /// J6 (Protocol 4.3(c)): nobody is there but those who are named.
    public var isNobodyElseThere: Bool
    /// J4 (Protocol 4.3(e)).
    public var doesNotRecord: Bool
    /// Those who are there with them, of the people named for their side.
    public var with: [AdultID]

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, adult, isCharged, isInSuitablePlace, isNobodyElseThere, doesNotRecord, with
    }

    public init(
        file: CaseID, session: SessionID, adult: AdultID, isCharged: Bool, isInSuitablePlace: Bool,
        isNobodyElseThere: Bool, doesNotRecord: Bool, with: [AdultID] = []
    ) {
        self.file = file
        self.session = session
        self.adult = adult
        self.isCharged = isCharged
        self.isInSuitablePlace = isInSuitablePlace
        self.isNobodyElseThere = isNobodyElseThere
        self.doesNotRecord = doesNotRecord
        self.with = with
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.comesToSessions(of: try house.caseFile(file), who)?.id == adult
    }

    /// J4, J5 (Protocol 4.3): each of these is confirmed, or none of it is.
    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        for (field, isSaid) in [
            ("isCharged", isCharged), ("isInSuitablePlace", isInSuitablePlace),
            ("isNobodyElseThere", isNobodyElseThere), ("doesNotRecord", doesNotRecord),
        ] where !isSaid { check.note(field, .missing) }
        let file = try house.caseFile(file)
        let role = file.answers.adult(adult)?.role
        let named = file.answers.attendees?.named.filter { $0.comesWith == role }.map(\.id) ?? []
        if !with.allSatisfy(named.contains) { check.note("with", .unknown) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let booked = now.bookings.sessions[session], booked.kind.isVirtual else {
            throw .outOfStep(.unknownThing)
        }
        guard booked.isAhead else { throw .outOfStep(.closed) }
        guard booked.day == house.today else {
            throw .outOfStep(booked.day > house.today ? .notBegun : .closed)
        }
        if now.video.declarations[session]?[adult]?.with == with { return Decision() }
        return .caseFile(file, VideoReadinessDeclared(session: session, adult: adult, with: with))
    }
}

/// Chooses what child and adult can do together in a session (J9).
public struct ChooseActivities: Command {
    public static let room = Room.virtual
    public var file: CaseID
    public var session: SessionID
    public var activities: [TogetherActivity]

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, activities
    }

    public init(file: CaseID, session: SessionID, activities: [TogetherActivity]) {
        self.file = file
        self.session = session
        self.activities = activities
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.worksAt(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        if Set(activities).count != activities.count { check.note("activities", .repeated) }
        return check.problems
    }

    /// J9 (Protocol 1.4): in a session that is still ahead, or under way.
    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let booked = now.bookings.sessions[session], booked.kind.isVirtual else {
            throw .outOfStep(.unknownThing)
        }
        guard booked.isAhead else { throw .refused(Refusal(.J9, VirtualRefusal.nothingTogether)) }
        if now.video.activities[session] == activities { return Decision() }
        return .caseFile(file, ActivitiesChosen(session: session, activities: activities))
    }
}
