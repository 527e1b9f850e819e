/// Says that one side runs late. The other side is told at once, without a name or a number (E7). By staff,
/// or by an adult for their own side.
public struct SayLate: Command {
    public static let room = Room.session
    public var `case`: CaseID
    public var session: SessionID
    public var side: AdultRole
    public var minutes: Int

    public init(case: CaseID, session: SessionID, side: AdultRole, minutes: Int) {
        self.case = `case`
        self.session = session
        self.side = side
        self.minutes = minutes
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.speaksFor(side, of: try house.caseFile(self.case), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.number("minutes", minutes, 1...180)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let known = try house.caseFile(self.case).sessionAhead(session)
        let door = try Doorstep(known.centre, known.day, session, in: house)
        try door.mustBeUnderWay()
        guard door.session.saidLateMinutes[side] != minutes else { return Decision() }
        return door.decision(
            LatenessSaid(session: session, file: self.case, side: side, minutes: minutes))
    }
}
