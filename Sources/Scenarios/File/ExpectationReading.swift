import Domain
import Yams

/// Reads what must come of a step.
struct ExpectationReading {
    let file: CaseID

    private static let keys: Set<String> = [
        "ok", "refused", "warned", "invalid", "denied", "outOfStep", "case", "clocks", "told", "not_told",
        "events",
    ]

    func read(_ written: Written?) throws -> Expectation {
        var expected = Expectation(file: file)
        guard let written else { return expected }
        if written.node.scalar != nil {
            expected.result = try word(written)
            return expected
        }
        try written.holds(only: Self.keys)
        expected.result = try result(written)
        if let file = try written["case"]?.text() { expected.file = CaseID(file) }
        for (name, value) in try written["clocks"]?.pairs() ?? [] {
            expected.clocks[try StepReading.rule(name, value)] = try value.texts().map {
                try clock($0, value)
            }
        }
        expected.told = try written["told"].map { Set(try readers($0)) }
        expected.notTold = Set(try written["not_told"].map(readers) ?? [])
        expected.events = try written["events"]?.texts()
        return expected
    }

    private func word(_ written: Written) throws -> Expectation.Result {
        switch try written.text() {
        case "ok": .done
        case "denied": .denied
        case "outOfStep": .outOfStep(nil)
        default: throw written.fault("ok, denied or outOfStep, or fields such as { refused: E4 }")
        }
    }

    private func result(_ written: Written) throws -> Expectation.Result {
        if let rule = written["refused"] { return .refused(try StepReading.rule(rule.text(), rule)) }
        if let rules = written["warned"] {
            return .warned(try rules.texts().map { try StepReading.rule($0, rules) }.sorted())
        }
        if let fields = written["invalid"] { return .invalid(try fields.texts().sorted()) }
        if written["denied"] != nil { return .denied }
        if let step = try written["outOfStep"]?.text() { return .outOfStep(step == "true" ? nil : step) }
        return .done
    }

    private func clock(_ word: String, _ written: Written) throws -> Expectation.ClockWord {
        switch word {
        case "met": return .met
        case "overdue": return .overdue
        case "running": return .running
        case "none": return .none
        default:
            guard let day = Day(iso: word) else {
                throw written.fault("a clock is a last day such as 2025-03-10, met, running, overdue or none")
            }
            return .lastDay(day)
        }
    }

    private func readers(_ written: Written) throws -> [String] {
        let texts = try written.texts()
        if let unknown = texts.first(where: { Telling.Reader(rawValue: $0) == nil }) {
            let known = Telling.Reader.allCases.map(\.rawValue).joined(separator: ", ")
            throw written.fault("nobody told is called '\(unknown)'; there are \(known)")
        }
        return texts
    }
}
