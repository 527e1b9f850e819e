/// Who must be told of incidents, and by when.
public enum SafeguardingClocks {
    /// The clocks of every incident, in order of time. A case's closing does not end them.
    public static func clocks(
        of file: CaseFile, _ rules: Rulebook, _ calendar: WorkingCalendar
    ) -> [Clock] {
        file.incidents.inOrder.flatMap { clocks(of: $0, file, rules, calendar) }
    }

    /// The clocks of one incident.
    public static func clocks(
        of incident: Incident, _ file: CaseFile, _ rules: Rulebook, _ calendar: WorkingCalendar
    ) -> [Clock] {
        let telling = authorities(incident).map { [$0] } ?? []
        guard file.isCafcassCymru, incident.isBehaviour else { return telling }
        return telling + [
            commissioner(
                incident, .tellIncident, .tellIncidentWorkingDays, incident.toldCommissioner, rules,
                calendar),
            commissioner(
                incident, .writeIncident, .writeIncidentWorkingDays, incident.wroteCommissioner, rules,
                calendar),
        ]
    }

    /// G1 (Cafcass Cymru): at once, so overdue from the moment that it happened.
    private static func authorities(_ incident: Incident) -> Clock? {
        guard incident.needsAuthorities else { return nil }
        return Clock(
            rule: .G1, duty: .tellAuthorities, starts: incident.happened, overdueFrom: incident.happened,
            met: incident.toldAuthorities.map(\.at).min())
    }

    /// G2 (Cafcass Cymru): both run from the day of the incident, in working days of England and Wales.
    private static func commissioner(
        _ incident: Incident, _ duty: Clock.Duty, _ limit: Figure, _ met: Instant?, _ rules: Rulebook,
        _ calendar: WorkingCalendar
    ) -> Clock {
        let day = incident.happened.day
        let last = calendar.adding(
            workingDays: rules.value(limit, on: day), to: day, in: .englandAndWales)
        return Clock(
            rule: .G2, duty: duty, starts: incident.happened, lastDay: last, met: met,
            runsPastKnownHolidays: calendar.warnsBeyond(last))
    }
}
