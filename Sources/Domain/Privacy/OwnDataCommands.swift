/// Asks for what is held about oneself (L3): an adult for themselves, or the coordinator for one who asked by
/// letter.
public struct AskForOwnData: Command {
    public static let room = Room.privacy
    public var file: CaseID
    public var adult: AdultID

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult
    }

    public init(file: CaseID, adult: AdultID) {
        self.file = file
        self.adult = adult
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        return Access.keepsRecords(of: now, who)
            || Access.isParty(of: now, who) && Access.side(now, who) == adult
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        try house.caseFile(file).answers.adult(adult) == nil ? [FieldProblem("adult", .unknown)] : []
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let known = try house.caseFile(file).keeping.requests[adult]
        if let known, known.released == nil { return Decision() }
        return .caseFile(file, OwnDataAskedFor(adult: adult))
    }
}

/// Says that one has read what is held about an adult, and that nothing of anybody else is in it (L3). What
/// was read is kept as it was: it is that which is given.
public struct ReviewOwnData: Command {
    public static let room = Room.privacy
    public var file: CaseID
    public var adult: AdultID
    public var leftOut: [OwnDataPart]
    /// Why parts are left out, for the adult to read.
    public var because: String?

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, leftOut, because
    }

    public init(file: CaseID, adult: AdultID, leftOut: [OwnDataPart], because: String?) {
        self.file = file
        self.adult = adult
        self.leftOut = leftOut
        self.because = because
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if try house.caseFile(file).answers.adult(adult) == nil { check.note("adult", .unknown) }
        if leftOut.isEmpty {
            check.optional("because", because, limit: 1000)
        } else {
            check.required("because", because, limit: 1000)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let known = now.keeping.requests[adult], known.released == nil else {
            throw .outOfStep(.notBegun)
        }
        guard let person = now.answers.adult(adult), let centre = now.centre else {
            throw .outOfStep(.unknownThing)
        }
        let whole = OwnData(of: person, now, at: try house.centre(centre), house.now)
        return .caseFile(
            file,
            OwnDataReviewed(
                adult: adult, data: whole.leavingOut(leftOut), leftOut: leftOut, because: because))
    }
}

/// Gives an adult what was reviewed (L3): from then on it stands on their own page.
public struct ReleaseOwnData: Command {
    public static let room = Room.privacy
    public var file: CaseID
    public var adult: AdultID

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult
    }

    public init(file: CaseID, adult: AdultID) {
        self.file = file
        self.adult = adult
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let known = now.keeping.requests[adult] else { throw .outOfStep(.notBegun) }
        guard known.released == nil else { return Decision() }
        try RetentionRules.mustBeReviewed(known)
        return .caseFile(file, OwnDataReleased(adult: adult))
    }
}
