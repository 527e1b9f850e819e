/// What a reader made of the words in which a centre says when it opens: the patterns it understood, and
/// everything that it could not read or that was not said.
public struct OpeningReading: Codable, Hashable, Sendable {
    /// The patterns understood, in the order of the text.
    public var patterns: [OpeningPattern]
    /// What could not be read, is missing, or was settled by a house rule; each names its words.
    public var notices: [OpeningNotice]

    public init(patterns: [OpeningPattern] = [], notices: [OpeningNotice] = []) {
        self.patterns = patterns
        self.notices = notices
    }

    /// The words that could not be read, as they were written.
    public var unreadWords: [String] {
        notices.compactMap { notice in
            if case .unread(let words) = notice { words } else { nil }
        }
    }

    /// Whether a first date must be given before all dates can be listed.
    public var needsFirstDay: Bool { patterns.contains { $0.needsFirstDay } }

    /// The reading with a first date for every pattern that needs one.
    ///
    /// Patterns on other weekdays begin within the week after it. Where the date is not on any weekday of the
    /// patterns that need it, nothing is set and a notice says so.
    public func starting(_ first: Day) -> OpeningReading {
        let waiting = patterns.filter(\.needsFirstDay)
        guard !waiting.isEmpty else { return self }
        var reading = self
        guard waiting.contains(where: { $0.weekday == first.weekday }) else {
            reading.notices.append(.firstDayOnOtherWeekday(first))
            return reading
        }
        for index in reading.patterns.indices where reading.patterns[index].needsFirstDay {
            guard let weekday = reading.patterns[index].weekday else { continue }
            reading.patterns[index].firstDay = first + (weekday.rawValue - first.weekday.rawValue + 7) % 7
        }
        reading.notices.removeAll { notice in
            if case .firstDayMissing = notice { true } else { false }
        }
        return reading
    }
}

/// One thing that a person should know about how an opening text was read. The words are as written.
public enum OpeningNotice: Codable, Hashable, Sendable {
    /// These words could not be read.
    case unread(words: String)
    /// A day without opening and closing times.
    case hoursMissing(words: String)
    /// A part of the day or a length of time, which is no exact time.
    case hoursNotExact(words: String)
    /// Hours that could be morning or evening, or that end before they begin.
    case hoursUnclear(words: String)
    /// Hours settled by the house rule of `OpeningHours`.
    case hoursAssumed(words: String, TimeSpan)
    /// Hours, or a service, without a day.
    case dayMissing(words: String)
    /// How often, but not which weeks.
    case weeksMissing(words: String)
    /// "Every second Saturday" was taken as every so many weeks, not as the second of the month.
    case weeksAssumed(words: String, weeksApart: Int)
    /// Said to be announced later.
    case notAnnounced(words: String)
    /// More than a week apart, and no first date.
    case firstDayMissing(words: String)
    /// A first date which is not on a weekday of the pattern.
    case firstDayOnOtherWeekday(Day)
}
