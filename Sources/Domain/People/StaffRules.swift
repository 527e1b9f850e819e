/// The law of who may work with families. Each answers with its objection, or nil.
enum StaffRules {
    /// L1, L2 (Protocol, introduction; guide): whatever keeps somebody from working with families that day,
    /// all of it, under the rule of the first.
    static func isUnfit(
        _ person: PersonID, on day: Day, _ centre: Centre, _ rules: Rulebook
    ) -> Refusal? {
        let lacks = lacks(of: person, on: day, centre, rules)
        guard let first = lacks.first else { return nil }
        return .diary(first.rule, .notFit(centre.staff[person]?.name ?? "", lacks, on: day))
    }

    /// L1, L2: what somebody lacks that day by the record that the centre keeps; where it has everything, by
    /// what they say of it themselves.
    static func lacks(
        of person: PersonID, on day: Day, _ centre: Centre, _ rules: Rulebook
    ) -> [StaffLack] {
        let level = centre.peopleSettings.leastLevel(centre.staff[person]?.post ?? .supervisor)
        let wanted = rules.value(.referencesNeeded, on: day)
        func lacks(_ record: StaffRecord) -> [StaffLack] {
            checkLacks(record.dbs, level, on: day, centre.peopleSettings)
                + referenceLacks(record, wanted, on: day)
                + trainingLacks(record, on: day, centre.peopleSettings)
        }
        let kept = lacks(centre.staffRecords[person] ?? StaffRecord())
        return kept.isEmpty ? centre.correction(of: person).map(lacks) ?? [] : kept
    }

    /// L1, L2: whoever is named to watch the session may work with families that day, and with this one.
    static func supervisorIsUnfit(
        _ session: PlacedSession, on day: Day, _ centre: Centre, _ rules: Rulebook
    ) -> Refusal? {
        guard session.kind.isSupervised, let supervisor = session.supervisor else { return nil }
        if let objection = isUnfit(supervisor, on: day, centre, rules) { return objection }
        guard centre.knows(supervisor, session.file) else { return nil }
        return .diary(.L1, .knowsFamily(centre.staff[supervisor]?.name ?? "", on: day))
    }

    /// L1, L2: everybody who is to be on duty may work with families that day, and knows none of those who
    /// are there meanwhile.
    static func mustBeFit(_ duties: [RosterDuty], on day: CentreDay, _ centre: Centre, _ rules: Rulebook)
        throws(Halt)
    {
        for duty in duties {
            if let objection = isUnfit(duty.person, on: day.day, centre, rules) { throw .refused(objection) }
            let meets = day.inOrder.contains {
                $0.takesPlace && duty.span.overlaps($0.times.whole) && centre.knows(duty.person, $0.file)
            }
            if meets {
                throw .refused(
                    .diary(.L1, .knowsFamily(centre.staff[duty.person]?.name ?? "", on: day.day)))
            }
        }
    }

    /// L1 (Protocol, introduction): a check that is current and looks far enough.
    private static func checkLacks(
        _ check: DBSCheck?, _ level: DBSLevel, on day: Day, _ settings: PeopleSettings
    ) -> [StaffLack] {
        guard let check, check.certified <= day else { return [.check] }
        var lacks: [StaffLack] = []
        if check.level < level { lacks.append(.checkLevel(level)) }
        if check.lastDay(settings) < day { lacks.append(.checkEnded(check.lastDay(settings))) }
        return lacks
    }

    /// L1 (Protocol, introduction): the references have come.
    private static func referenceLacks(_ record: StaffRecord, _ wanted: Int, on day: Day) -> [StaffLack] {
        let received = record.references.count { $0.received <= day }
        return received < wanted ? [.references(missing: wanted - received)] : []
    }

    /// L2 (Protocol, introduction; guide): every training that is asked for holds.
    private static func trainingLacks(
        _ record: StaffRecord, on day: Day, _ settings: PeopleSettings
    ) -> [StaffLack] {
        settings.training.compactMap { training in
            guard let until = record.until(training) else { return .training(training) }
            return until < day ? .trainingEnded(training, until) : nil
        }
    }
}

/// What somebody lacks to work with families.
public enum StaffLack: Codable, Hashable, Sendable {
    /// L1: no DBS check was seen.
    case check
    /// L1: the check does not look as far as this.
    case checkLevel(DBSLevel)
    /// L1: the check held until this day.
    case checkEnded(Day)
    /// L1: so many references have not come.
    case references(missing: Int)
    /// L2: this training was not had.
    case training(Training)
    /// L2: this training held until this day.
    case trainingEnded(Training, Day)

    /// The rule that asks for it.
    public var rule: RuleID {
        switch self {
        case .check, .checkLevel, .checkEnded, .references: .L1
        case .training, .trainingEnded: .L2
        }
    }
}
