/// What runs out of somebody's record, with the deadline that it sets (L1, L2).
public struct StaffClock: Hashable, Sendable {
    public let person: PersonID
    public let name: String
    public let item: Item
    public let clock: Clock

    /// What must be renewed.
    public enum Item: Hashable, Sendable {
        case check
        case training(Training)
        /// A supervisor's.
        case qualification
    }
}

/// The deadlines of the people at a centre. Computed, never stored.
enum StaffClocks {
    /// L1, L2 (Protocol, introduction): what runs out within the centre's notice or has run out, the soonest
    /// first.
    static func running(at centre: Centre, on day: Day) -> [StaffClock] {
        centre.staff.values.flatMap { clocks(of: $0, at: centre) }
            .filter { $0.clock.starts <= Instant(startOf: day) }
            .sorted {
                ($0.clock.overdueFrom.milliseconds, $0.name, $0.person)
                    < ($1.clock.overdueFrom.milliseconds, $1.name, $1.person)
            }
    }

    /// L1, L2: everything of theirs that has a last day. A training that nobody asks for sets none.
    static func clocks(of member: StaffMember, at centre: Centre) -> [StaffClock] {
        let record = centre.staffRecords[member.person] ?? StaffRecord()
        let settings = centre.peopleSettings
        var lastDays: [(StaffClock.Item, RuleID, Clock.Duty, Day)] = []
        if let check = record.dbs { lastDays.append((.check, .L1, .renewCheck, check.lastDay(settings))) }
        for training in settings.training {
            guard let until = record.until(training) else { continue }
            lastDays.append((.training(training), .L2, .renewTraining, until))
        }
        if let until = member.qualifiedUntil {
            lastDays.append((.qualification, .L2, .renewQualification, until))
        }
        return lastDays.map { item, rule, duty, lastDay in
            StaffClock(
                person: member.person, name: member.name, item: item,
                clock: Clock(
                    rule: rule, duty: duty, starts: Instant(startOf: lastDay - settings.noticeDays),
                    lastDay: lastDay, met: nil))
        }
    }
}
