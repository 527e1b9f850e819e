/// One rule as the rule book tells it: what it asks in plain words, where it comes from and what is done.
///
/// The words are data here, not on the site: they are part of the law's own record, and a page, a letter
/// and a refusal must all say the same.
public struct RuleEntry: Sendable {
    public let id: RuleID
    /// Short and plain, such as "Seven days to answer" without its number.
    public let title: String
    /// What it asks, in English of our own. Figures stand in it as `{replyLimitDays}` (the number with its
    /// unit) or `{#replyLimitDays}` (the number alone), so that no number of the law is written twice.
    public let asks: String
    /// The paragraphs that a reader checks it against, first the one that it rests on most.
    public let sources: [Paragraph]
    /// What the system does about it.
    public let does: [RuleEffect]
    /// The numbers that it rests on.
    public let figures: [Figure]

    /// A place in a source document, as the document numbers or names it.
    public struct Paragraph: Hashable, Sendable {
        public let source: Source
        public let paragraph: String
    }

    init(
        _ id: RuleID, _ title: String, _ asks: String, from sources: [Paragraph], does: [RuleEffect],
        figures: [Figure] = []
    ) {
        self.id = id
        self.title = title
        self.asks = asks
        self.sources = sources
        self.does = does
        self.figures = figures
    }

    /// The first day on which it was kept: the oldest of its sources.
    public var inForce: Day { sources.map(\.source.inForce).min() ?? Source.judicialProtocol.inForce }

    /// What it asks, with every figure at its value in force that day.
    public func asks(on day: Day, in rules: Rulebook) -> String {
        RuleText.filled(asks) { figure, hasUnit in
            let value = rules.value(figure, on: day)
            return hasUnit ? figure.unit.said(value) : String(value)
        }
    }
}

/// What the system does about a rule.
public enum RuleEffect: String, CaseIterable, Codable, Sendable {
    /// Says no, and keeps nothing.
    case refuse
    /// Goes on only with a reason, which is kept.
    case warn
    /// Keeps a deadline.
    case clock
    /// Puts the next step, or a way, before people.
    case offer
    /// Shows what must be known.
    case show
}

extension RuleEntry.Paragraph {
    static func judicialProtocol(_ paragraph: String) -> Self {
        Self(source: .judicialProtocol, paragraph: paragraph)
    }
    static func cafcassCymru(_ paragraph: String) -> Self {
        Self(source: .cafcassCymruStatement, paragraph: paragraph)
    }
    static func cafcass(_ paragraph: String) -> Self {
        Self(source: .cafcassPolicy, paragraph: paragraph)
    }
    static func jointStatement(_ paragraph: String) -> Self {
        Self(source: .jointStatement, paragraph: paragraph)
    }
    static func guide(_ paragraph: String) -> Self {
        Self(source: .judiciaryGuide, paragraph: paragraph)
    }
}
