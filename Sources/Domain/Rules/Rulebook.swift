/// The law as data: each number with the days it is in force and where it comes from. A case is judged by the
/// values in force on the day of the act.
public struct Rulebook: Sendable {
    /// Named in each event's envelope.
    public let version: String
    private let values: [Figure: [DatedValue]]

    /// A number of the law, from a day on.
    public struct DatedValue: Hashable, Sendable {
        public let from: Day
        public let value: Int
        public let source: Source
        /// The paragraph, as its document numbers it.
        public let paragraph: String

        public init(from: Day, value: Int, source: Source, paragraph: String) {
            self.from = from
            self.value = value
            self.source = source
            self.paragraph = paragraph
        }
    }

    public init(version: String, values: [Figure: [DatedValue]]) {
        self.version = version
        self.values = values.mapValues { $0.sorted { $0.from < $1.from } }
    }

    /// The value in force that day; before the first known day, the first known value.
    public func value(_ figure: Figure, on day: Day) -> Int {
        guard let known = values[figure], let first = known.first else {
            preconditionFailure("the rule book has no value for \(figure)")
        }
        return (known.last { $0.from <= day } ?? first).value
    }

    /// Every value there was and is, oldest first.
    public func history(_ figure: Figure) -> [DatedValue] { values[figure] ?? [] }

    /// A copy with a later value, as when a rule changes.
    public func amended(_ figure: Figure, _ value: DatedValue, version: String) -> Rulebook {
        var copy = values
        copy[figure, default: []].append(value)
        return Rulebook(version: version, values: copy)
    }
}
