/// Every deadline of a case, from every room.
public enum CaseClocks {
    /// What each room adds: the case, the rule book and the calendar in, its clocks out.
    static let rooms: [@Sendable (CaseFile, Rulebook, WorkingCalendar) -> [Clock]] = [
        ReferralClocks.clocks,
        { file, rules, _ in RecordClocks.clocks(of: file, rules) },
        { file, rules, calendar in SafeguardingClocks.clocks(of: file, rules, calendar) },
        { file, rules, _ in ReviewClocks.clocks(of: file, rules) },
    ]

    /// All of them, met ones too, the soonest first.
    public static func all(of file: CaseFile, in house: House) -> [Clock] {
        all(of: file, house.rules, house.calendar)
    }

    static func all(of file: CaseFile, _ rules: Rulebook, _ calendar: WorkingCalendar) -> [Clock] {
        rooms.flatMap { $0(file, rules, calendar) }.sorted { $0.overdueFrom < $1.overdueFrom }
    }
}
