@testable import Domain

/// A house of many streams for long runs: nothing is copied, and lists are kept by their keys.
final class RunHouse {
    var now = Instant(milliseconds: 0)
    private var states: [StreamID: StreamState] = [:]
    private var listed: [ListKey: Set<StreamID>] = [:]
    private let calendar = WorkingCalendar()
    private let reading: SecondReading
    /// How often each act was not done, and why.
    private(set) var refusals: [String: Int] = [:]

    init(_ reading: SecondReading) { self.reading = reading }

    /// Puts an event into a stream without any command.
    func given(_ stream: StreamID, _ event: any Event) { keep(stream, event) }

    /// Does what was asked, as somebody who may.
    /// - Returns: whether it was done, and not refused, wrong or out of step.
    @discardableResult
    func attempt(_ command: any Command, reasons: [RuleID: String] = [:]) -> Bool {
        let house = house(reasons)
        do throws(Halt) {
            let problems = try command.problems(in: house)
            guard problems.isEmpty else { throw Halt.invalid(problems) }
            let decision = try command.decide(in: house)
            for (stream, event) in decision.events { keep(stream, event) }
            reading.look(back: decision.events.map(\.stream), at: now)
            return decision.refusal == nil
        } catch {
            if case .unread = error { reading.object("\(type(of: command)) met what was not read") }
            refusals["\(type(of: command)) \(Self.why(error))", default: 0] += 1
            return false
        }
    }

    private static func why(_ halt: Halt) -> String {
        switch halt {
        case .refused(let refusal): "\(refusal.rule)"
        case .invalid(let problems): problems.map(\.field).joined(separator: " ")
        case .wantsReasons: "wants a reason"
        default: "\(halt)"
        }
    }

    /// The deadlines of a case as the house shows them.
    func clocks(of file: CaseID) -> [Clock] {
        CaseClocks.all(of: self.file(file), .current, calendar)
    }

    func file(_ id: CaseID) -> CaseFile {
        if case .caseFile(let file)? = states[.caseFile(id)] { return file }
        return CaseFile(id: id)
    }

    private func house(_ reasons: [RuleID: String]) -> House {
        House(
            now: now, rules: .current, calendar: calendar, reasons: reasons,
            states: { self.states[$0] ?? StreamState($0) },
            lists: { key in
                (self.listed[key] ?? []).sorted { $0.name < $1.name }.compactMap { stream in
                    self.states[stream]?.summary.map { Summary(stream: stream, body: $0) }
                }
            })
    }

    private func keep(_ stream: StreamID, _ event: any Event) {
        var state = states.removeValue(forKey: stream) ?? StreamState(stream)
        let before = state.links
        state.apply(event, Moment(at: now, by: "somebody"))
        let after = state.links
        for key in before.subtracting(after) { listed[key]?.remove(stream) }
        for key in after.subtracting(before) { listed[key, default: []].insert(stream) }
        states[stream] = state
        reading.hear(stream, event, at: now)
    }
}

/// Chance that can be had again: SplitMix64.
struct RunChance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { below(times) == 0 }
    mutating func pick<Element>(_ all: [Element]) -> Element { all[below(all.count)] }
}
