/// Makes hours of two times, of which am and pm were often left out.
///
/// House rule: a centre opens between 07:00 and 21:00 and closes after it opens. "10 to 2" can only be 10:00
/// to 14:00 then. Where the rule leaves two readings, as for "7 to 9", the hours are not clear. "2-4pm" means
/// pm twice, where the times allow.
enum OpeningHours {
    /// A time as it was written.
    struct Written: Equatable {
        enum Half: Equatable { case am, pm, exact, unsaid }
        let hour: Int
        let minute: Int
        let half: Half

        /// Minutes after midnight, where the time says which half of the day it means. At the end of a span,
        /// midnight is the end of the day.
        func exactMinutes(asEnd: Bool) -> Int? {
            switch half {
            case .unsaid: return nil
            case .am: return hour % 12 == 0 && minute == 0 && asEnd ? 1440 : hour % 12 * 60 + minute
            case .pm: return (hour % 12 + 12) * 60 + minute
            case .exact: return hour == 0 && minute == 0 && asEnd ? 1440 : hour * 60 + minute
            }
        }

        /// The minutes that a time without am or pm could mean: morning first.
        var candidates: [Int] {
            hour == 12 ? [720 + minute] : [hour * 60 + minute, (hour + 12) * 60 + minute]
        }
    }

    enum Reading: Equatable {
        /// The hours, and whether the house rule had to add pm to a time.
        case span(TimeSpan, assumed: Bool)
        case unclear
    }

    static let earliest = TimeOfDay(minutes: 7 * 60)
    static let latest = TimeOfDay(minutes: 21 * 60)

    static func reading(from: Written, to: Written) -> Reading {
        switch (from.exactMinutes(asEnd: false), to.exactMinutes(asEnd: true)) {
        case (let from?, let to?): span(from, to)
        case (nil, let end?): withEnd(from, end, to.half)
        case (let start?, nil): only(to.candidates.filter { $0 > start }.map { (start, $0) }, assumed: false)
        case (nil, nil): byHouseRule(from, to)
        }
    }

    private static func span(_ from: Int, _ to: Int, assumed: Bool = false) -> Reading {
        guard from < to else { return .unclear }
        return .span(TimeSpan(from: TimeOfDay(minutes: from), to: TimeOfDay(minutes: to)), assumed: assumed)
    }

    /// "2-4pm" and "10-12pm": the same half of the day as the end, or else the other.
    private static func withEnd(_ from: Written, _ end: Int, _ half: Written.Half) -> Reading {
        let fitting = from.candidates.filter { $0 < end }
        let same = fitting.filter { half == .exact || ($0 >= 720) == (half == .pm) }
        guard end < 1440 else { return .unclear }
        return only((same.isEmpty ? fitting : same).map { ($0, end) }, assumed: false)
    }

    private static func byHouseRule(_ from: Written, _ to: Written) -> Reading {
        let pairs = from.candidates.flatMap { start in to.candidates.map { (start, $0) } }
        let literal = from.candidates.first == from.hour * 60 + from.minute ? from.candidates.first : nil
        return only(pairs, assumed: true, unless: literal, to.hour * 60 + to.minute)
    }

    /// The only pair that the house rule allows; where one time was exact, the only pair there is will do.
    private static func only(
        _ pairs: [(Int, Int)], assumed: Bool, unless literalStart: Int? = nil, _ literalEnd: Int = 0
    ) -> Reading {
        let ordered = pairs.filter { $0.0 < $0.1 }
        let open = ordered.filter { $0.0 >= earliest.minutes && $0.1 <= latest.minutes }
        let late = open.isEmpty && !assumed && ordered.count == 1 ? ordered.first : nil
        guard let pair = open.count == 1 ? open.first : late else { return .unclear }
        return span(pair.0, pair.1, assumed: assumed && (pair.0 != literalStart || pair.1 != literalEnd))
    }
}
