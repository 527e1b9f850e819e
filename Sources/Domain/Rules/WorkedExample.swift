/// A scenario as a reader follows it: what happens, step by step, and what comes of it. A rule's page shows
/// those that keep it and those that break it.
public struct WorkedExample: Codable, Hashable, Sendable {
    public var title: String
    /// The rules that the scenario says it is about.
    public var rules: [RuleID]
    /// The rules whose no, warning or overdue deadline somebody meets in it.
    public var broken: [RuleID]
    /// What has happened before it starts, such as "referral accepted".
    public var given: [String]
    public var steps: [Step]

    public init(title: String, rules: [RuleID], broken: [RuleID], given: [String], steps: [Step]) {
        self.title = title
        self.rules = rules
        self.broken = broken
        self.given = given
        self.steps = steps
    }

    /// One thing that is done, seen or waited for.
    public struct Step: Codable, Hashable, Sendable {
        public var at: Instant
        /// The part that somebody plays, such as "coordinator"; nil where only time passes.
        public var who: String?
        /// The command's name; nil where somebody only looks, or only time passes.
        public var command: String?
        /// What was given with it, or what is seen: "dates: 2025-03-08, 2025-03-15".
        public var details: [String]
        public var outcome: Outcome
        /// How deadlines stand afterwards, by rule: a last day, or `met`, `overdue`, `running`, `none`.
        public var clocks: [RuleID: [String]]

        public init(
            at: Instant, who: String?, command: String?, details: [String], outcome: Outcome,
            clocks: [RuleID: [String]]
        ) {
            self.at = at
            self.who = who
            self.command = command
            self.details = details
            self.outcome = outcome
            self.clocks = clocks
        }
    }

    /// How the house answers.
    public enum Outcome: Codable, Hashable, Sendable {
        case done
        case refused(RuleID)
        /// It goes on only with a reason.
        case warned([RuleID])
        /// These fields cannot be used as they were typed.
        case invalid([String])
        /// Not for this person.
        case denied
        /// It does not fit what has happened so far.
        case outOfStep
    }
}

/// A function of the law that keeps a rule: its comment cites the rule.
public struct Decider: Codable, Hashable, Sendable {
    public var name: String
    /// The room that it is in.
    public var room: String

    public init(name: String, room: String) {
        self.name = name
        self.room = room
    }
}

/// What shows that rules are kept: every scenario, and the functions that decide.
public struct RuleEvidence: Codable, Hashable, Sendable {
    public var examples: [WorkedExample]
    public var deciders: [RuleID: [Decider]]

    public init(examples: [WorkedExample] = [], deciders: [RuleID: [Decider]] = [:]) {
        self.examples = examples
        self.deciders = deciders
    }

    /// The scenarios in which the rule is only kept.
    public func keeping(_ rule: RuleID) -> [WorkedExample] {
        examples.filter { $0.rules.contains(rule) && !$0.broken.contains(rule) }
    }

    /// The scenarios in which somebody meets its no, its warning or its deadline gone by.
    public func breaking(_ rule: RuleID) -> [WorkedExample] {
        examples.filter { $0.broken.contains(rule) }
    }
}
