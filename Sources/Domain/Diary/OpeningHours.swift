/// When a centre's doors are open. The only place that reads opening patterns for the diary.
enum OpeningHours {
    /// The stretches of that day in which that kind of contact may take place, earliest first; none on a closed day.
    /// An opening that states no hours lasts the whole day.
    static func spans(of centre: Centre, on day: Day, for kind: ServiceKind) -> [TimeSpan] {
        guard !centre.closedDays.contains(day) else { return [] }
        return centre.openings
            .filter { $0.kinds.contains(kind) && $0.pattern.falls(on: day) }
            .map { $0.pattern.hours ?? wholeDay }
            .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    /// Whether contact of that kind fits whole into one opening of that day.
    static func hold(_ contact: TimeSpan, of centre: Centre, on day: Day, for kind: ServiceKind) -> Bool {
        spans(of: centre, on: day, for: kind).contains { $0.contains(contact) }
    }

    private static let wholeDay = TimeSpan(from: TimeOfDay(minutes: 0), to: TimeOfDay(minutes: 1440))
}
