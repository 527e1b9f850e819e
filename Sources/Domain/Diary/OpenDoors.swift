/// When a centre's doors are open. The only place that reads opening patterns for the diary.
enum OpenDoors {
    /// The stretches of that day in which that kind of contact may take place, earliest first; none on a
    /// closed day. An opening that states no hours lasts the whole day.
    static func spans(
        of centre: Centre, on day: Day, for kind: ServiceKind, _ calendar: WorkingCalendar
    ) -> [TimeSpan] {
        guard !centre.closedDays.contains(day) else { return [] }
        let isBankHoliday = calendar.bankHolidays(in: day.year, division: .englandAndWales).contains(day)
        return centre.openings
            .filter { opening in
                opening.kinds.contains(kind) && !(opening.pattern.closedOnBankHolidays && isBankHoliday)
                    && !opening.pattern.days(in: DaySpan(first: day, last: day)).isEmpty
            }
            .map { $0.pattern.hours ?? wholeDay }
            .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    /// Whether contact of that kind fits whole into one opening of that day.
    static func hold(
        _ contact: TimeSpan, of centre: Centre, on day: Day, for kind: ServiceKind,
        _ calendar: WorkingCalendar
    ) -> Bool {
        spans(of: centre, on: day, for: kind, calendar).contains { $0.contains(contact) }
    }

    private static let wholeDay = TimeSpan(from: TimeOfDay(minutes: 0), to: TimeOfDay(minutes: 1440))
}
