/// The register's own choices about returns. House rule: the sources say that statistics are quarterly and
/// owed, and none of these numbers; each default is ours.
public struct ReturnSettings: Codable, Hashable, Sendable {
    /// How many days after its quarter a return is due.
    public var dueWithinDays = 30
    /// Numbers from 1 up to but not including this one are hidden where they leave a centre.
    public var hideBelow = 5
    /// How long one session is counted as, where it is asked how many a centre could have held.
    public var sessionMinutes = 60

    public init() {}

    static let daysAllowed = 1...92
    /// From three on: where only 1 is small, what is hidden is 1.
    static let hideAllowed = 3...20
    static let minutesAllowed = 15...240
}

/// Changes the register's choices about returns. What was sent before stays as it was.
public struct ChangeReturnSettings: Command {
    public static let room = Room.figures
    public var settings: ReturnSettings

    public init(settings: ReturnSettings) { self.settings = settings }

    public func permits(_ who: Who, in house: House) -> Bool { Access.readsReturnsToRegister(who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.number("settings.dueWithinDays", settings.dueWithinDays, ReturnSettings.daysAllowed)
        check.number("settings.hideBelow", settings.hideBelow, ReturnSettings.hideAllowed)
        check.number("settings.sessionMinutes", settings.sessionMinutes, ReturnSettings.minutesAllowed)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.register().returnSettings != settings else { return Decision() }
        return .register(ReturnSettingsChanged(settings: settings))
    }
}

/// The register's choices about returns were changed.
public struct ReturnSettingsChanged: RegisterEvent, Hashable {
    public var settings: ReturnSettings
    public func evolve(_ register: inout Register, _ moment: Moment) { register.returnSettings = settings }
}
