/// Which weeks and which days an opening text says.
extension OpeningScanner {
    /// `Saturday`, `Wed to Sat`, `Mon-Fri`
    func weekdays(at index: Int) -> (OpeningItem, Int)? {
        guard let first = weekday(at: index) else { return nil }
        let joined =
            kind(at: index + 1) == .dash
            || word(at: index + 1).map(OpeningVocabulary.joiners.contains) == true
        guard joined, let last = weekday(at: index + 2) else {
            return (.days([first], weekend: false), index + 1)
        }
        let count = (last.rawValue - first.rawValue + 7) % 7
        let days = (0...count).compactMap { Weekday(rawValue: (first.rawValue + $0) % 7) }
        return (.days(days, weekend: false), index + 3)
    }

    func weekday(at index: Int) -> Weekday? { word(at: index).flatMap { OpeningVocabulary.weekdays[$0] } }

    func every(at index: Int) -> (OpeningItem, Int)? {
        guard let word = word(at: index), ["every", "each"].contains(word) else { return nil }
        return (.every, index + 1)
    }

    /// `1st and 3rd`, `first & third`, `2nd, 4th and 5th`, `1st to 3rd`, `second to last`: where a day, a
    /// month or the end of the thought follows.
    func ordinals(at index: Int) -> (OpeningItem, Int)? {
        if let end = numberedWeeks(at: index) { return (.weeksUnclear, end) }
        guard let (found, end) = ordinalList(at: index) else { return nil }
        if let word = word(at: end) {
            if ["week", "weeks"].contains(word) { return (.weeksUnclear, end + 1) }
            guard
                weekday(at: end) != nil
                    || ["of", "in", "each", "every", "on", "weekend", "weekends", "the"].contains(word)
            else { return nil }
        }
        return (.ordinals(found), end)
    }

    /// `weeks 1 and 3`: of the month, or of some other count?
    private func numberedWeeks(at index: Int) -> Int? {
        guard let word = word(at: index), ["week", "weeks"].contains(word), listNumber(at: index + 1) != nil
        else { return nil }
        var end = index + 2
        while let (_, next) = listJoint(at: end), listNumber(at: next) != nil { end = next + 1 }
        return end
    }

    private func ordinalList(at index: Int) -> ([Int], Int)? {
        if let end = matches(["second", "to", "last"], at: index) ?? matches(["second", "last"], at: index) {
            return ([-2], end)
        }
        guard let first = ordinal(at: index) ?? listNumber(at: index) else { return nil }
        var found = [first]
        // The list ends with an ordinal: the 2 in "1st and 3rd, 2pm" is none of it.
        var list = ordinal(at: index) == nil ? nil : (found, index + 1)
        var end = index + 1
        while let (isRange, next) = listJoint(at: end), let value = ordinal(at: next) ?? listNumber(at: next)
        {
            if isRange, let last = found.last, last > 0, value > last {
                found += (last + 1)...value
            } else if isRange {
                break
            } else {
                found.append(value)
            }
            end = next + 1
            if ordinal(at: next) != nil { list = (unique(found), end) }
        }
        return list
    }

    /// What joins two ordinals, and where the second stands; the flag tells a range.
    private func listJoint(at index: Int) -> (Bool, Int)? {
        var next = index
        var joined = false
        while let kind = kind(at: next), kind == .comma || kind == .and || kind == .slash {
            joined = true
            next += 1
        }
        if joined { return (false, skipping(["the"], from: next)) }
        let isRange =
            kind(at: index) == .dash || word(at: index).map(OpeningVocabulary.joiners.contains) == true
        return isRange ? (true, index + 1) : nil
    }

    private func ordinal(at index: Int) -> Int? {
        switch kind(at: index) {
        case .ordinal(let number) where (1...5).contains(number): number
        case .word(let word): OpeningVocabulary.ordinals[word]
        default: nil
        }
    }

    /// The 1 in "1 & 3rd".
    private func listNumber(at index: Int) -> Int? {
        guard case .number(let number, 1) = kind(at: index), (1...5).contains(number) else { return nil }
        return number
    }

    /// `once a week`, `twice a month`, `3 times per month`
    func howOften(at index: Int) -> (OpeningItem, Int)? {
        var next = index
        let count: Int
        if let word = word(at: index), let named = ["once": 1, "twice": 2, "thrice": 3][word] {
            count = named
            next += 1
        } else if let number = number(at: index), ["times", "x"].contains(word(at: index + 1)) {
            count = number
            next += 2
        } else {
            return nil
        }
        next = skipping(["a", "per", "each", "every", "in"], from: next)
        switch word(at: next) {
        case "week", "weekly": return (.often(count, aMonth: false), next + 1)
        case "month", "monthly": return (.often(count, aMonth: true), next + 1)
        case "fortnight", "fortnightly":
            return count == 1 ? (.weeksApart(2), next + 1) : (.weeksUnclear, next + 1)
        default: return nil
        }
    }

    /// `every two weeks`, `every third week`, `2-weekly`
    func everySoManyWeeks(at index: Int) -> (OpeningItem, Int)? {
        if let number = number(at: index), (1...12).contains(number) {
            let next = kind(at: index + 1) == .dash ? index + 2 : index + 1
            return word(at: next) == "weekly" ? (.weeksApart(number), next + 1) : nil
        }
        guard let word = word(at: index), ["every", "each"].contains(word),
            let number = number(at: index + 1) ?? ordinal(at: index + 1), (1...12).contains(number),
            let unit = self.word(at: index + 2), ["week", "weeks"].contains(unit)
        else { return nil }
        return (.weeksApart(number), index + 3)
    }

    /// `two Saturdays a month`: how often, but not which. The weekday is read on its own.
    func someDaysOfMonth(at index: Int) -> (OpeningItem, Int)? {
        guard let number = number(at: index), weekday(at: index + 1) != nil else { return nil }
        let next = skipping(["a", "per", "each", "every", "in", "the", "of"], from: index + 2)
        guard next > index + 2, word(at: next) == "month" else { return nil }
        return (.often(number, aMonth: true), index + 1)
    }

    /// `from 10 January 2026`, `starting 2026-01-10`, `next: Saturday 5th December 2026`
    func firstDay(at index: Int) -> (OpeningItem, Int)? {
        let heralds: Set<String> = [
            "from", "starting", "commencing", "beginning", "since", "start", "next", "first",
        ]
        guard let word = word(at: index), heralds.contains(word) else { return nil }
        var start = skipping(["date", "session", "from", "on", "is", "the"], from: index + 1)
        if kind(at: start) == .colon { start += 1 }
        let next = weekday(at: start) == nil ? start : start + 1
        if case .date(let day) = kind(at: next) { return (.firstDay(day), next + 1) }
        let number: Int
        switch kind(at: next) {
        case .number(let day, _), .ordinal(let day): number = day
        default: return nil
        }
        let named = skipping(["of"], from: next + 1)
        guard let month = self.word(at: named).flatMap(OpeningVocabulary.month),
            case .number(let year, 4) = kind(at: named + 1),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        return (.firstDay(day), named + 2)
    }
}

/// The numbers without repeats, in their order.
private func unique(_ numbers: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }
}
