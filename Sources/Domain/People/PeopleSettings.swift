/// How a centre looks after those who work there. Each default is one real centre's way, never a rule.
public struct PeopleSettings: Codable, Hashable, Sendable {
    /// How long a DBS check holds: three years at Wigan (field notes §15, E18b).
    public var dbsRenewalMonths = 36
    /// The least level of a check for each post: enhanced for staff and volunteers alike (field notes §15,
    /// N12); the barred lists only where the role is open to them (U4).
    public var coordinatorLevel = DBSLevel.enhanced
    public var supervisorLevel = DBSLevel.enhanced
    public var volunteerLevel = DBSLevel.enhanced
    /// Whether nobody is put on duty without training in domestic abuse (field notes §15). Safeguarding and
    /// induction are the rule's own (L2) and no choice.
    public var asksDomesticAbuse = true
    /// How long before something runs out the centre is told (field notes, problem 9: thirty days).
    public var noticeDays = 30

    public init() {}

    /// L1: the least level of a check for that post.
    public func leastLevel(_ post: StaffMember.Post) -> DBSLevel {
        switch post {
        case .coordinator: coordinatorLevel
        case .supervisor: supervisorLevel
        case .volunteer: volunteerLevel
        }
    }

    /// L2: what nobody is put on duty without.
    public var training: [Training] { asksDomesticAbuse ? Training.allCases : [.safeguarding, .induction] }
}

/// Sets how the centre looks after those who work there. Never refused for what is booked: the board and the
/// desk list whoever may not work by it.
public struct SetPeopleSettings: Command {
    public static let room = Room.people
    /// House rule: a centre may ask for more than the field does (field notes §15, N12), never for less.
    public static let leastOfAll = DBSLevel.enhanced

    public var centre: CentreID
    public var settings: PeopleSettings

    public init(centre: CentreID, settings: PeopleSettings) {
        self.centre = centre
        self.settings = settings
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keepsStaffRecords(of: centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.number("settings.dbsRenewalMonths", settings.dbsRenewalMonths, 6...60)
        check.number("settings.noticeDays", settings.noticeDays, 1...180)
        for post in StaffMember.Post.allCases where settings.leastLevel(post) < Self.leastOfAll {
            check.note("settings.\(post.rawValue)Level", .doesNotFit)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let known = try house.centre(centre)
        guard known.exists else { throw .outOfStep(.unknownThing) }
        guard known.peopleSettings != settings else { return Decision() }
        return .centre(centre, PeopleSettingsSet(settings: settings))
    }
}

/// How the centre looks after those who work there is this (L1, L2).
public struct PeopleSettingsSet: CentreEvent, Hashable {
    public var settings: PeopleSettings
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.peopleSettings = settings }
}

/// How the centre looks after those who work there, to be changed.
public struct PeopleSettingsPage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keepsStaffRecords(of: centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> PeopleSettings {
        try house.centre(centre).peopleSettings
    }
}
