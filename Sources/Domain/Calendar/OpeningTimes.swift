/// Which hours an opening text says.
extension OpeningScanner {
    private typealias Written = OpeningHours.Written

    /// `10.30am to 1.30pm`, `10-12`, `between 11am and 1pm`, `10am for two hours`
    func hours(at index: Int) -> (OpeningItem, Int)? {
        let start = skipping(["from", "between", "at"], from: index)
        let between = start > index && word(at: start - 1) == "between"
        guard let (from, afterFrom, fromIsBare) = time(at: start) else { return nil }
        if let (minutes, end) = lengthAfter(afterFrom), let begin = from.exactMinutes(asEnd: false),
            begin + minutes <= 1440
        {
            let hours = TimeSpan(from: TimeOfDay(minutes: begin), to: TimeOfDay(minutes: begin + minutes))
            return (.hours(.span(hours, assumed: false)), end)
        }
        guard joins(afterFrom, between), let (to, end, toIsBare) = time(at: afterFrom + 1) else { return nil }
        if fromIsBare, toIsBare, !mayBeTimes(index, end) { return nil }
        return (.hours(OpeningHours.reading(from: from, to: to)), end)
    }

    private func joins(_ index: Int, _ between: Bool) -> Bool {
        switch kind(at: index) {
        case .dash: true
        case .and: between
        case .word(let word): OpeningVocabulary.joiners.contains(word)
        default: false
        }
    }

    /// "10-12 families" and "ages 5 to 11" are no times: nothing unknown may stand beside two bare numbers.
    private func mayBeTimes(_ start: Int, _ end: Int) -> Bool {
        if followsUnread(start) { return false }
        if let after = word(at: end), !OpeningVocabulary.knows(after) { return false }
        return true
    }

    /// Whether an unreadable word stands just before, or before a bracket that opens or a "from".
    private func followsUnread(_ index: Int) -> Bool {
        var before = index - 1
        while opensBracket(before) || word(at: before).map(["from", "between", "at"].contains) == true {
            before -= 1
        }
        return unread.contains(before)
    }

    private func opensBracket(_ index: Int) -> Bool {
        kind(at: index) == .bracket && ["(", "["].contains(source.text(index..<index + 1))
    }

    /// One time, where it ends, and whether it is a bare number.
    private func time(at index: Int) -> (Written, Int, Bool)? {
        if let (written, end) = namedTime(at: index) { return (written, end, false) }
        switch kind(at: index) {
        case .clock(let hour, let minute, let zeroBefore):
            return withHalf(hour, minute, zeroBefore, after: index + 1).map { ($0.0, $0.1, false) }
        case .number(let number, let digits):
            guard let (hour, minute) = hourAndMinute(number, digits, after: index + 1),
                let (written, end) = withHalf(hour, minute, digits == 4 && hour < 10, after: index + 1)
            else { return nil }
            return (written, end, end == index + 1)
        case .word(let word):
            guard let hour = OpeningVocabulary.numbers[word],
                let (written, end) = withHalf(hour, 0, false, after: index + 1)
            else { return nil }
            return (written, end, end == index + 1)
        default: return nil
        }
    }

    /// `noon`, `12 noon`, `midnight`, `half past ten`
    private func namedTime(at index: Int) -> (Written, Int)? {
        let next = number(at: index) == 12 ? index + 1 : index
        switch word(at: next) {
        case "noon", "midday": return (Written(hour: 12, minute: 0, half: .exact), next + 1)
        case "midnight": return (Written(hour: 0, minute: 0, half: .exact), next + 1)
        default: break
        }
        guard let minute = word(at: index).flatMap({ ["half": 30, "quarter": 15][$0] }) else { return nil }
        let past = kind(at: index + 1) == .dash ? index + 2 : index + 1
        guard word(at: past) == "past", let hour = number(at: past + 1), (1...12).contains(hour) else {
            return nil
        }
        return withHalf(hour, minute, false, after: past + 2)
    }

    /// `10`, or `1030` as it is written without a point. A number like a year is no time, but for `2000 hrs`.
    private func hourAndMinute(_ number: Int, _ digits: Int, after index: Int) -> (Int, Int)? {
        guard digits > 2 else { return number <= 24 ? (number, 0) : nil }
        let looksLikeYear = (1990...2100).contains(number) && !["hrs", "h"].contains(word(at: index))
        guard number % 100 < 60, number / 100 < 24, !looksLikeYear else { return nil }
        return (number / 100, number % 100)
    }

    /// The time with the am or pm that follows it; nil for an hour which no clock has.
    private func withHalf(_ hour: Int, _ minute: Int, _ zeroBefore: Bool, after index: Int) -> (Written, Int)?
    {
        guard hour < 24 || (hour == 24 && minute == 0) else { return nil }
        let oclock = skipping(["oclock", "hrs", "h"], from: index)
        let half: Written.Half
        var end = oclock
        switch word(at: oclock) {
        case "noon" where hour == 12, "midday" where hour == 12: (half, end) = (.exact, oclock + 1)
        case "midnight" where hour == 12: return (Written(hour: 0, minute: minute, half: .exact), oclock + 1)
        case "am" where (1...12).contains(hour): (half, end) = (.am, oclock + 1)
        case "pm" where (1...12).contains(hour): (half, end) = (.pm, oclock + 1)
        case "am" where hour == 0: (half, end) = (.exact, oclock + 1)
        case "pm" where hour > 12: (half, end) = (.exact, oclock + 1)
        default: half = hour == 0 || hour > 12 || zeroBefore ? .exact : .unsaid
        }
        return (Written(hour: hour, minute: minute, half: half), end)
    }

    /// `for two hours`, after a time.
    private func lengthAfter(_ index: Int) -> (minutes: Int, end: Int)? {
        guard word(at: index) == "for" else { return nil }
        return minutes(at: index + 1)
    }

    /// `two hours`, `90 minutes`: how long, but not when.
    func length(at index: Int) -> (OpeningItem, Int)? { minutes(at: index).map { (.inexactHours, $0.end) } }

    private func minutes(at index: Int) -> (minutes: Int, end: Int)? {
        guard let number = number(at: index), let unit = word(at: index + 1) else { return nil }
        switch unit {
        case "hour", "hours", "hr", "hrs": return (number * 60, index + 2)
        case "minute", "minutes", "min", "mins": return (number, index + 2)
        default: return nil
        }
    }

    /// A single time, which does not say when it ends or when it began.
    func oneTime(at index: Int) -> (OpeningItem, Int)? {
        let start = skipping(["from", "at", "until", "till", "til"], from: index)
        guard let (_, end, isBare) = time(at: start) else { return nil }
        if isBare, start == index || followsUnread(index) { return nil }
        if isBare, let after = word(at: end), !OpeningVocabulary.knows(after) { return nil }
        return (.inexactHours, end)
    }

    /// `mornings`, `Saturday pm`
    func partOfDay(at index: Int) -> (OpeningItem, Int)? {
        guard let word = word(at: index), OpeningVocabulary.partsOfDay.contains(word) else { return nil }
        return (.inexactHours, index + 1)
    }
}
