/// The register as a whole: the present of the one `register` stream. It is small, and read by every booking
/// and at every door, so that what holds for hundreds of centres is written once and not into each of them.
public struct Register: Sendable {
    public internal(set) var settings = RegisterSettings()
    public internal(set) var returnSettings = ReturnSettings()
    /// K1: every suspension of face-to-face contact there was, oldest first.
    public internal(set) var suspensions: [Suspension] = []

    /// The courts that have accounts, by name.
    public internal(set) var courts: [CourtID: String] = [:]
    /// The local authorities that have accounts, by name.
    public internal(set) var localAuthorities: [LocalAuthorityID: String] = [:]

    public init() {}

    func suspension(_ id: SuspensionID) -> Suspension? { suspensions.first { $0.id == id } }
}

/// The register's own choices. House rule: the sources give no such numbers; each default is ours.
public struct RegisterSettings: Codable, Hashable, Sendable {
    /// A3: how many months before an award's last day the centre and the register officer are told.
    public var renewalNoticeMonths = 6
    /// K2: how many days a centre has to decide what a family has while contact is suspended.
    public var decideWithinDays = 7

    public init() {}

    static let monthsAllowed = 1...24
    static let daysAllowed = 1...28
}

/// Changes the register's own choices.
public struct ChangeRegisterSettings: Command {
    public static let room = Room.register
    public var settings: RegisterSettings

    public init(settings: RegisterSettings) { self.settings = settings }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.number(
            "settings.renewalNoticeMonths", settings.renewalNoticeMonths, RegisterSettings.monthsAllowed)
        check.number("settings.decideWithinDays", settings.decideWithinDays, RegisterSettings.daysAllowed)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.register().settings != settings else { return Decision() }
        return .register(RegisterSettingsChanged(settings: settings))
    }
}

/// The register's own choices were changed.
public struct RegisterSettingsChanged: RegisterEvent, Hashable {
    public var settings: RegisterSettings
    public func evolve(_ register: inout Register, _ moment: Moment) { register.settings = settings }
}
