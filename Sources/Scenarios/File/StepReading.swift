import Domain
import Yams

/// Reads one step.
struct StepReading {
    let written: Written

    private static let keys: Set<String> = [
        "at", "after", "as", "do", "with", "see", "expect", "reasons",
    ]

    func step(number: Int) throws -> Scenario.Step {
        try written.holds(only: Self.keys)
        let file = caseNamed
        return Scenario.Step(
            number: number, line: written.line ?? 0, move: try move(), act: try act(file),
            reasons: try reasons(), expected: try ExpectationReading(file: file).read(written["expect"]),
            who: (written["as"] ?? written["see"]?["as"])?.node.string, details: details)
    }

    private var details: [String] {
        FieldTelling.lines(written["with"]) + FieldTelling.lines(written["see"], without: ["as"])
    }

    /// The case that the step is about, by the name of the field that commands have for it.
    private var caseNamed: CaseID {
        let named = [written["with"]?["case"], written["with"]?["file"], written["see"]?["case"]]
        return CaseID(named.lazy.compactMap { $0?.node.scalar?.string }.first ?? "the-case")
    }

    private func move() throws -> Scenario.Move? {
        if let at = written["at"] { return .to(try Self.moment(at)) }
        guard let after = written["after"] else { return nil }
        let words = try after.text().split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), count >= 0 else {
            throw after.fault("a wait is written such as '2 days', '3 hours' or '20 minutes'")
        }
        switch words[1] {
        case "day", "days": return .days(count)
        case "week", "weeks": return .days(count * 7)
        case "hour", "hours": return .minutes(count * 60)
        case "minute", "minutes": return .minutes(count)
        default: throw after.fault("a wait is in days, weeks, hours or minutes")
        }
    }

    private func act(_ file: CaseID) throws -> Scenario.Act {
        if let name = written["do"] {
            return try CommandReading(name: name, fields: written["with"]).act(by: try cast(written["as"]))
        }
        if let see = written["see"] {
            let part = see["as"] ?? written["as"]
            return .see(try Sight(see, file), by: try cast(part))
        }
        guard written["at"] != nil || written["after"] != nil || written["expect"] != nil else {
            throw written.fault("a step does, sees or waits")
        }
        return .wait
    }

    private func cast(_ part: Written?) throws -> Cast {
        guard let part else { throw written.fault("it does not say who: as") }
        guard let cast = Cast(try part.text()) else {
            let parts = Cast.Part.allCases.map(\.rawValue).joined(separator: ", ")
            throw part.fault("nobody is called '\(try part.text())'; there are \(parts)")
        }
        return cast
    }

    private func reasons() throws -> [RuleID: String] {
        let pairs = try written["reasons"]?.pairs() ?? []
        return try pairs.reduce(into: [:]) { reasons, pair in
            reasons[try Self.rule(pair.name, pair.value)] = try pair.value.text()
        }
    }

    static func moment(_ written: Written) throws -> Instant {
        guard let moment = Instant(london: try written.text()) else {
            throw written.fault("'\(try written.text())' is no moment such as 2025-03-03T09:00")
        }
        return moment
    }

    static func rule(_ text: String, _ written: Written) throws -> RuleID {
        guard let rule = RuleID(rawValue: text) else { throw written.fault("no rule is called '\(text)'") }
        return rule
    }
}
