/// One thing that an opening text says.
enum OpeningItem: Equatable {
    /// Weekdays; the flag tells that "weekend" was said, whose two days cannot be counted by the month.
    case days([Weekday], weekend: Bool)
    /// Which of its weekday in the month.
    case ordinals([Int])
    /// "every" or "each" just before a day or an ordinal.
    case every
    case weeksApart(Int)
    /// So many times a month, or a week where the flag is false.
    case often(Int, aMonth: Bool)
    case weeksUnclear
    /// "of the month", which says that an ordinal counts by the month.
    case ofMonth
    case hours(OpeningHours.Reading)
    /// A part of the day, a length of time, or one time alone.
    case inexactHours
    case service(OpeningPattern.Service)
    case arrangement
    case otherTimes
    case notAnnounced
    case openOnBankHolidays
    /// Closed on those weekdays, or on bank holidays, or on both.
    case except([Weekday], bankHolidays: Bool)
    case firstDay(Day)
    case nothing

    /// Whether it says which weeks are meant.
    var saysWeeks: Bool {
        switch self {
        case .ordinals, .weeksApart, .often, .weeksUnclear, .every: true
        default: false
        }
    }
}

/// An item and the words that said it.
struct PlacedItem {
    let item: OpeningItem
    /// The words, by their place in the text.
    let range: Range<Int>
}
