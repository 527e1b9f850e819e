/// What an opening text leaves out.
extension OpeningScanner {
    /// `except bank holidays`, `closed Mondays`, `not on Sundays or bank holidays`, `Monday: closed`
    func exception(at index: Int) -> (OpeningItem, Int)? {
        if let found = closedDay(at: index) { return found }
        guard let start = afterException(at: index) else { return nil }
        var days: [Weekday] = []
        var bankHolidays = false
        var end: Int?
        var beforeComma: (days: [Weekday], bankHolidays: Bool, end: Int)?
        var next: Int? = start
        while let place = next {
            if case (.days(let found, _), let after)? = weekdays(at: place) {
                days += found
                end = after
            } else if let after = bankHoliday(at: place) {
                bankHolidays = true
                end = after
            } else {
                break
            }
            guard let here = end else { break }
            if kind(at: here) == .comma, beforeComma == nil { beforeComma = (days, bankHolidays, here) }
            next = afterJoint(here)
        }
        guard let end else { return nil }
        // "Closed Mondays, Saturdays 10-12": what has hours is open.
        if let beforeComma, hours(at: skipping(["from", "on"], from: end)) != nil {
            return (.except(beforeComma.days, bankHolidays: beforeComma.bankHolidays), beforeComma.end)
        }
        return (.except(days, bankHolidays: bankHolidays), end)
    }

    private func bankHoliday(at index: Int) -> Int? {
        for noun in OpeningVocabulary.bankHolidays {
            if let end = matches(noun, at: index) { return isDayWord(at: end) ? nil : end }
        }
        return nil
    }

    private func afterJoint(_ index: Int) -> Int? {
        var next = index
        while kind(at: next) == .comma || kind(at: next) == .and || kind(at: next) == .slash
            || word(at: next) == "or"
        {
            next += 1
        }
        return next > index ? skipping(["on", "the", "all", "any", "uk", "english"], from: next) : nil
    }

    /// `Monday: closed`
    private func closedDay(at index: Int) -> (OpeningItem, Int)? {
        guard case (.days(let days, _), let end)? = weekdays(at: index) else { return nil }
        let next = kind(at: end) == .colon || kind(at: end) == .dash ? end + 1 : end
        guard word(at: next) == "closed", let after = afterException(at: next), !isDayWord(at: after),
            bankHoliday(at: after) == nil, word(at: after) != "bank"
        else { return nil }
        return (.except(days, bankHolidays: false), next + 1)
    }

    /// `except the last Saturday`, `closed bank holiday weekends`, `bank holiday Mondays`: unread as a whole,
    /// so that the day in it is not taken for an opening.
    func exceptionOfWeeks(at index: Int) -> Int? {
        let start = afterException(at: index)
        var next = start ?? index
        for noun in OpeningVocabulary.bankHolidays {
            if let end = matches(noun, at: next) { return isDayWord(at: end) ? end + 1 : end }
        }
        guard start != nil else { return nil }
        if let (_, end) = ordinals(at: next) { next = end }
        if isDayWord(at: next) { next += 1 }
        return next
    }

    private func isDayWord(at index: Int) -> Bool {
        weekday(at: index) != nil || ["weekend", "weekends", "weekday", "weekdays"].contains(word(at: index))
    }

    private func afterException(at index: Int) -> Int? {
        for phrase in OpeningVocabulary.exceptions {
            if let end = matches(phrase, at: index) {
                return skipping(
                    ["on", "for", "the", "all", "any", "open", "uk", "english", "during"], from: end)
            }
        }
        return nil
    }
}
