/// Every deadline of a case, from every room.
public enum CaseClocks {
    /// What each room adds: the case, the rule book and the calendar in, its clocks out.
    static let rooms: [@Sendable (CaseFile, Rulebook, WorkingCalendar) -> [Clock]] = [
        ReferralClocks.clocks,
        { file, rules, _ in RecordClocks.clocks(of: file, rules) },
        { file, rules, calendar in SafeguardingClocks.clocks(of: file, rules, calendar) },
        { file, rules, _ in ReviewClocks.clocks(of: file, rules) },
        { file, _, _ in RetentionRules.clocks(of: file) },
    ]

    /// All of them, met ones too, the soonest first.
    public static func all(of file: CaseFile, in house: House) -> [Clock] {
        all(of: file, house.rules, house.calendar)
    }

    /// All of them, and K2's, which rests on the register as well as on the case.
    static func withSuspension(of file: CaseFile, in house: House) throws(Halt) -> [Clock] {
        let clocks = all(of: file, in: house)
        guard let deciding = try SuspensionRules.clock(of: file, in: house) else { return clocks }
        return (clocks + [deciding]).sorted { $0.overdueFrom < $1.overdueFrom }
    }

    static func all(of file: CaseFile, _ rules: Rulebook, _ calendar: WorkingCalendar) -> [Clock] {
        rooms.flatMap { $0(file, rules, calendar) }.sorted { $0.overdueFrom < $1.overdueFrom }
    }
}
