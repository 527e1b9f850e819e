import Domain

extension Form {
    /// What is wrong, at the head of the page, each linked to its field. Empty where nothing is.
    ///
    /// - Parameter labels: what the reader knows a field by; a field that is not named is called by its
    ///   problem alone.
    func summary(_ labels: [String: Phrase] = [:]) -> HTML {
        guard !problems.isEmpty else { return "" }
        let items = problems.html { problem in
            let label = words[problem.field] == nil ? labels[problem.field].map(Self.before) ?? "" : ""
            return """
                <li><a href="#\(Form.id(problem.field))">\(label)\(told(problem))</a></li>
                """
        }
        let title: Phrase =
            problems.count == 1 ? "Please mend one thing" : "Please mend \(problems.count) things"
        return """
            <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="error-title">\
            <h2 id="error-title">\(t: title)</h2><ul>\(items)</ul></div>
            """
    }
}

extension Form {
    /// The field’s name before what is wrong with it; after a question no colon.
    private static func before(_ label: Phrase) -> String {
        label.text.hasSuffix("?") ? "\(label.text) " : "\(label.text): "
    }
}

/// What is wrong with a field, in words.
enum ProblemWords {
    static func text(_ problem: FieldProblem.Problem) -> String {
        let phrase: Phrase =
            switch problem {
            case .missing: "Fill this in"
            case .empty: "Choose at least one"
            case .tooLong(let limit): "Use no more than \(limit) characters"
            case .notAnEmail: "Give an e-mail address, such as name@example.org"
            case .notATelephoneNumber: "Give a telephone number, such as 01632 960 001"
            case .notAPostcode: "Give a full postcode, such as LS1 4AP"
            case .notADate: "Give a real date, such as 27 3 2019"
            case .notATime: "Give a time on the 24-hour clock, such as 14:30"
            case .notANumber: "Give a whole number, in figures"
            case .notAnAmount: "Give an amount in pounds, such as 45 or 45.50"
            case .outOfRange(let least, let most): "Give a number from \(least) to \(most)"
            case .inTheFuture: "This must not be in the future"
            case .inThePast: "This must not be in the past"
            case .before(let day): "This must be \(Spoken.date(day)) or later"
            case .after(let day): "This must be \(Spoken.date(day)) or earlier"
            case .unknown: "Choose one of the answers shown"
            case .unreadable(let words): "We could not read: \(words.joined(separator: ", "))"
            case .lacks(let words): "This must hold: \(words.joined(separator: ", "))"
            case .repeated: "This is given twice"
            case .doesNotFit: "This does not fit with the rest"
            }
        return phrase.text
    }
}
