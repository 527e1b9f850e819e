/// Changes the centre's own choices. Sessions that are booked keep their times; what would over-fill a day
/// that is booked is refused (E1).
public struct ChangeSettings: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var settings: CentreSettings

    public init(centre: CentreID, settings: CentreSettings) {
        self.centre = centre
        self.settings = settings
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }
    public func problems(in house: House) -> [FieldProblem] { CentreSetupCheck.settings(settings) }

    public func decide(in house: House) throws(Halt) -> Decision {
        var later = try house.centre(centre)
        guard later.exists else { throw .outOfStep(.unknownThing) }
        let known = later.settings
        guard known != settings else { return Decision() }
        later.settings = settings
        let holdsFewer =
            settings.familiesPerStaff < known.familiesPerStaff
            || settings.staffWithoutRoster < known.staffWithoutRoster
        if holdsFewer { try DiaryAhead.mustStillHold(later, in: house) }
        return .centre(centre, SettingsChanged(settings: settings))
    }
}

/// States the centre's rules for families, as a new version (E11).
public struct StateHouseRules: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var text: String

    public init(centre: CentreID, text: String) {
        self.centre = centre
        self.text = text
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("text", text, limit: 20_000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard now.houseRules?.text != text else { return Decision() }
        let version = (now.houseRules?.version ?? 0) + 1
        return .centre(centre, HouseRulesStated(version: version, text: text))
    }
}
