/// The words in which centres say when they open, as found on their public pages.
enum OpeningVocabulary {
    static let marks: [Character: OpeningWord.Kind] = [
        "-": .dash, "\u{2010}": .dash, "\u{2011}": .dash, "\u{2012}": .dash, "\u{2013}": .dash,
        "\u{2014}": .dash, "\u{2212}": .dash, ",": .comma, "&": .and, "+": .and, "/": .slash, ":": .colon,
        "(": .bracket, ")": .bracket, "[": .bracket, "]": .bracket,
        ".": .stop, ";": .stop, "|": .stop, "\u{2022}": .stop, "\u{B7}": .stop,
    ]

    static let abbreviations: Set<String> = [
        "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sats", "sun", "suns",
        "appt",
        "appts", "excl", "exc", "incl", "inc", "hrs", "hr", "approx", "am", "pm",
    ]

    static let weekdays: [String: Weekday] = {
        let names: [(Weekday, [String])] = [
            (.monday, ["mon", "monday"]), (.tuesday, ["tue", "tues", "tuesday"]),
            (.wednesday, ["wed", "weds", "wednesday"]), (.thursday, ["thu", "thur", "thurs", "thursday"]),
            (.friday, ["fri", "friday"]), (.saturday, ["sat", "saturday"]), (.sunday, ["sun", "sunday"]),
        ]
        var weekdays: [String: Weekday] = [:]
        for (weekday, spellings) in names {
            for spelling in spellings {
                weekdays[spelling] = weekday
                weekdays[spelling + "s"] = weekday
            }
        }
        return weekdays
    }()

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The month of a name or its first letters: `jan`, `sept`, `january`.
    static func month(_ word: String) -> Int? {
        if word == "sept" { return 9 }
        guard word.count == 3 || word.count > 3 && months.contains(where: { $0.lowercased() == word })
        else { return nil }
        return months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
    }

    static let numbers: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12,
    ]

    static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "penultimate": -2,
    ]

    static let joiners: Set<String> = ["to", "til", "till", "until", "through", "thru", "untill"]

    /// Words that may be left out without a change of meaning.
    static let fillers: Set<String> = [
        "a", "an", "the", "of", "on", "in", "at", "from", "between", "each", "every", "we", "are", "is",
        "our",
        "open", "opens", "opening", "session", "sessions", "contact", "contacts", "centre", "center",
        "service",
        "services", "runs", "run", "running", "hours", "times", "time", "days", "only", "held", "takes",
        "take",
        "place", "s", "also", "available", "currently", "operates", "operate", "usually", "child", "starting",
        "commencing", "beginning", "then", "both", "oclock", "to",
    ]

    /// Words for a part of the day, which is no exact time.
    static let partsOfDay: Set<String> = [
        "morning", "mornings", "afternoon", "afternoons", "evening", "evenings", "lunchtime", "lunchtimes",
        "am",
        "pm", "daytime",
    ]

    static let phrases: [(words: [String], item: OpeningItem)] = {
        let table: [(OpeningItem, [String])] = [
            (.weeksApart(1), ["weekly", "every week", "each week", "per week", "week in week out"]),
            (
                .weeksApart(2),
                [
                    "fortnightly", "every fortnight", "each fortnight", "per fortnight", "a fortnight",
                    "every other week", "each other week", "alternate weeks", "alternate week", "alternate",
                    "alternating", "alternating weeks", "alternative", "alternative weeks", "every other",
                    "every alternate", "every alternate week", "every alternative", "once a fortnight",
                    "once every fortnight",
                ]
            ),
            (.often(1, aMonth: true), ["monthly", "every month", "each month", "per month", "a month"]),
            (
                .weeksUnclear,
                [
                    "biweekly", "bi weekly", "bimonthly", "bi monthly", "odd", "even", "some", "most",
                    "certain",
                    "selected", "occasional", "various",
                ]
            ),
            (
                .ofMonth,
                [
                    "of the month", "of month", "of each month", "of every month", "of a month",
                    "of any month",
                    "in the month", "in each month", "in every month", "in a month", "in any month",
                    "the month",
                ]
            ),
            (
                .arrangement,
                [
                    "by appt", "by appts", "by appointment", "by appointments", "by appointment only",
                    "by appt only", "appointment only", "appointments only", "by arrangement",
                    "by arrangement only", "by prior arrangement", "by prior appointment", "by request",
                    "on request", "upon request", "at request", "by agreement", "by mutual agreement",
                    "as arranged", "as agreed", "as requested", "by individual arrangement",
                ]
            ),
            (
                .notAnnounced,
                [
                    "tba", "tbc", "tbd", "to be announced", "to be confirmed", "to be arranged",
                    "to be advised",
                    "to be decided", "to be agreed",
                ]
            ),
            (
                .otherTimes,
                [
                    "other times", "other days", "other hours", "otherwise", "any other time",
                    "any other times", "other times and days", "other days and times",
                ]
            ),
            (.service(.supported), ["supported"]),
            (.service(.supervised), ["supervised"]),
            (
                .service(.handover),
                [
                    "handover", "handovers", "hand over", "hand overs", "changeover",
                    "changeovers",
                ]
            ),
            (
                .days(Weekday.allCases, weekend: false),
                [
                    "daily", "every day", "each day", "seven days", "7 days",
                    "seven days a week", "7 days a week", "all week", "everyday",
                ]
            ),
            (
                .days([.monday, .tuesday, .wednesday, .thursday, .friday], weekend: false),
                ["weekday", "weekdays", "week day", "week days"]
            ),
            (.days([.saturday, .sunday], weekend: true), ["weekend", "weekends", "week end", "week ends"]),
            (.nothing, ["all year round", "all year", "throughout the year", "every week of the year"]),
            (
                .openOnBankHolidays,
                [
                    "including bank holidays", "incl bank holidays", "inc bank holidays",
                    "including all bank holidays", "including public holidays", "open bank holidays",
                    "open on bank holidays",
                ]
            ),
        ]
        return table.flatMap { item, phrases in
            phrases.map { (words: $0.split(separator: " ").map(String.init), item: item) }
        }.sorted { $0.words.count > $1.words.count }
    }()

    static let exceptions: [[String]] = [
        ["but", "not"], ["apart", "from"], ["other", "than"], ["except"], ["excepting"], ["excluding"],
        ["excl"],
        ["exc"], ["not"], ["no"], ["closed"], ["never"],
    ]

    static let bankHolidays: [[String]] = [
        ["bank", "holidays"], ["bank", "holiday"], ["bank", "hols"], ["bank", "hol"], ["public", "holidays"],
        ["public", "holiday"],
    ]

    /// Whether the reader has a meaning for that word, so that a number before it may be a time.
    static func knows(_ word: String) -> Bool {
        weekdays[word] != nil || partsOfDay.contains(word) || ordinals[word] != nil || joiners.contains(word)
            || (fillers.contains(word) && !["hours", "days", "times", "sessions"].contains(word))
            || phrases.contains { $0.words.first == word } || exceptions.contains { $0.first == word }
    }
}
