public import Domain

/// A story of who does what when, and what must come of it.
public struct Scenario: Sendable {
    public let title: String
    /// The rules that it keeps or breaks.
    public let rules: [RuleID]
    /// London's day and time at which its clock starts.
    public let start: Instant
    /// The beginnings that it starts from, by name.
    public let given: [String]
    public let steps: [Step]
    /// The file that it was read from.
    public let path: String

    /// One thing that somebody does or sees, and what must come of it.
    public struct Step: Sendable {
        /// Its place in its file, from 1.
        public let number: Int
        public let line: Int
        let move: Move?
        let act: Act
        let reasons: [RuleID: String]
        let expected: Expectation
        /// Who acts, as the file says it; nil where only the clock moves.
        let who: String?
        /// What was given, or what is seen, a line each, for whoever reads the scenario as an example.
        let details: [String]
    }

    /// How a step moves the clock before anything else.
    enum Move: Sendable {
        case to(Instant)
        case days(Int)
        case minutes(Int)
    }

    /// What is done in a step.
    enum Act: Sendable {
        case command(any Command, name: String, by: Cast)
        /// The fields given cannot be read as that command's: by field, and why.
        case unreadable(command: String, fields: [String: String])
        case see(Sight, by: Cast)
        /// Only the clock moves.
        case wait
    }
}

/// What must come of a step.
struct Expectation: Sendable {
    var result = Result.done
    /// The case whose clocks are looked at.
    var file: CaseID
    var clocks: [RuleID: [ClockWord]] = [:]
    /// Exactly these are told; nil where it does not matter.
    var told: Set<String>?
    var notTold: Set<String> = []
    /// Exactly these happen, in order; nil where it does not matter.
    var events: [String]?

    /// How the desk answers.
    enum Result: Sendable, Equatable {
        case done
        case refused(RuleID)
        case warned([RuleID])
        case invalid([String])
        case denied
        case outOfStep(String?)
    }

    /// How a clock must stand.
    enum ClockWord: Sendable, Equatable {
        /// There is one that can still be met, or was met, by the end of that day.
        case lastDay(Day)
        case met, overdue, running
        /// There is none.
        case none
    }
}

/// What cannot be read in a scenario's file.
public struct ScenarioFault: Error, Sendable, CustomStringConvertible {
    public let path: String
    public let line: Int?
    public let problem: String

    public var description: String {
        line.map { "\(path):\($0): \(problem)" } ?? "\(path): \(problem)"
    }
}
