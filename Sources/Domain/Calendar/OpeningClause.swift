/// Makes patterns of one part of a clause, and notices of what it leaves open.
struct OpeningClause {
    let part: OpeningPart
    let source: OpeningWords
    private(set) var patterns: [OpeningPattern] = []
    private(set) var notices: [OpeningNotice] = []

    init(_ part: OpeningPart, source: OpeningWords) {
        self.part = part
        self.source = source
        for range in part.unreadable { notices.append(.unread(words: source.text(range))) }
        for (range, apart) in part.assumedWeeks {
            add(.weeksAssumed(words: source.text(range), weeksApart: apart))
        }
        for group in part.groups { add(group) }
        if !part.groups.isEmpty { checkTimesAWeek() }
    }

    private mutating func add(_ notice: OpeningNotice) {
        if !notices.contains(notice) { notices.append(notice) }
    }

    private mutating func add(_ group: OpeningPart.Group) {
        let spans = spans(of: group.hours)
        if spans.isEmpty { noticeHours(of: group) }
        for days in group.days {
            let pattern = pattern(of: days)
            for weekday in days.weekdays where !exceptions.contains(weekday) {
                for span in spans.isEmpty ? [nil] : spans.map(Optional.some) {
                    for service in part.services.isEmpty ? [nil] : part.services.map(Optional.some) {
                        var one = pattern
                        one.weekday = weekday
                        one.hours = span
                        one.service = service
                        if let first = firstDay(weekday, days) { one.firstDay = first }
                        if one.needsFirstDay, let range = days.weeksRange {
                            add(.firstDayMissing(words: source.text(range)))
                        }
                        if !patterns.contains(one) { patterns.append(one) }
                    }
                }
            }
        }
    }

    private mutating func spans(of hours: [PlacedItem]) -> [TimeSpan] {
        var spans: [TimeSpan] = []
        for placed in hours {
            guard case .hours(let reading) = placed.item else { continue }
            switch reading {
            case .span(let span, let assumed):
                spans.append(span)
                if assumed { add(.hoursAssumed(words: source.text(placed.range), span)) }
            case .unclear: add(.hoursUnclear(words: source.text(placed.range)))
            }
        }
        return spans
    }

    private mutating func noticeHours(of group: OpeningPart.Group) {
        if !group.inexact.isEmpty {
            for placed in group.inexact { add(.hoursNotExact(words: source.text(placed.range))) }
        } else if let placed = part.items.first(where: { $0.item == .notAnnounced }) {
            add(.notAnnounced(words: source.text(placed.range)))
        } else if group.hours.isEmpty, !isByArrangement, let first = group.days.first,
            let last = group.days.last
        {
            add(.hoursMissing(words: source.text(first.range.lowerBound..<last.range.upperBound)))
        }
    }

    private mutating func pattern(of days: OpeningPart.Days) -> OpeningPattern {
        var pattern = OpeningPattern(weekday: nil, byArrangement: isByArrangement)
        pattern.closedOnBankHolidays = part.closedOnBankHolidays
        pattern.ordinals = days.ordinals
        settleWeeks(of: days, &pattern)
        if let often = days.often, case .often(let count, aMonth: true) = often.item {
            let words = source.text(often.range)
            if days.ordinals.isEmpty {
                pattern.weeksUnsaid = true
                add(.weeksMissing(words: words))
            } else if count > 1, count != days.ordinals.count {
                add(.unread(words: words))
            }
        }
        if let range = days.weeksUnclear {
            pattern.weeksUnsaid = true
            add(.weeksMissing(words: source.text(range)))
        }
        return pattern
    }

    /// "Fortnightly, 1st and 3rd Saturday" means the ordinals; other weeks beside ordinals contradict them.
    private mutating func settleWeeks(of days: OpeningPart.Days, _ pattern: inout OpeningPattern) {
        if days.ordinals.isEmpty {
            pattern.weeksApart = days.weeksApart
        } else if let range = days.weeksRange, days.weeksApart != 2 || days.ordinals.count != 2 {
            add(.unread(words: source.text(range)))
        }
    }

    /// "Twice a week" must agree with the days named, or it is not understood.
    private mutating func checkTimesAWeek() {
        let weekdays = Set(patterns.compactMap(\.weekday))
        for placed in part.items {
            guard case .often(let count, aMonth: false) = placed.item, count != weekdays.count else {
                continue
            }
            add(.unread(words: source.text(placed.range)))
        }
    }

    private mutating func firstDay(_ weekday: Weekday, _ days: OpeningPart.Days) -> Day? {
        for placed in part.items {
            guard case .firstDay(let day) = placed.item else { continue }
            if days.weeksApart > 1, !days.weekdays.contains(day.weekday) {
                add(.firstDayOnOtherWeekday(day))
                return nil
            }
            return day + (weekday.rawValue - day.weekday.rawValue + 7) % 7
        }
        return nil
    }

    /// Arranged as a whole; "other times by arrangement" leaves the times that are named as they are.
    private var isByArrangement: Bool { part.has(.arrangement) && !part.has(.otherTimes) }

    private var exceptions: Set<Weekday> {
        var weekdays: Set<Weekday> = []
        for placed in part.items {
            if case .except(let days, _) = placed.item { weekdays.formUnion(days) }
        }
        return weekdays
    }
}
