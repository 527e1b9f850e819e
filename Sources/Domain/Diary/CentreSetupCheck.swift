/// What may be wrong with what is typed when a centre is set up.
enum CentreSetupCheck {
    static func room(name: String, capacityFamilies: Int) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("name", name, limit: 80)
        check.number("capacityFamilies", capacityFamilies, 1...50)
        return check.problems
    }

    static func openings(_ openings: [CentreOpening]) -> [FieldProblem] {
        var check = FieldCheck()
        for (index, opening) in openings.enumerated() {
            if opening.kinds.isEmpty { check.note("openings.\(index).kinds", .empty) }
            if let hours = opening.pattern.hours, hours.minutes <= 0 {
                check.note("openings.\(index).pattern.hours", .doesNotFit)
            }
        }
        return check.problems
    }

    /// E6: the buffers must leave each side's window to itself, or no session could be booked at all.
    static func settings(_ settings: CentreSettings) -> [FieldProblem] {
        var check = FieldCheck()
        let window = settings.handoverWindowMinutes
        check.number("settings.handoverWindowMinutes", window, 1...30)
        let least = min(max(window, 1), 30)
        check.number(
            "settings.visitingInBeforeChildMinutes", settings.visitingInBeforeChildMinutes, least...60)
        check.number(
            "settings.visitingOutAfterChildMinutes", settings.visitingOutAfterChildMinutes, least...60)
        check.number("settings.familiesPerStaff", settings.familiesPerStaff, 1...20)
        check.number("settings.staffWithoutRoster", settings.staffWithoutRoster, 0...50)
        check.number("settings.turnRoundMinutes", settings.turnRoundMinutes, 0...120)
        return check.problems
    }
}
