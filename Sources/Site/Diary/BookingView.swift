import Domain

/// The booking form: the dates that fit, and for each what is free; the room; the supervisor; the four times.
struct BookingView {
    private let model: BookingChoicesModel
    private let form: Form
    private let refused: HTML?
    private let instead: HTML

    /// - Parameters:
    ///   - refused: the law's no to what was asked last.
    ///   - instead: what can be had where nothing can be booked at all.
    init(_ model: BookingChoicesModel, _ form: Form, refused: HTML?, instead: HTML) {
        self.model = model
        self.form = form
        self.refused = refused
        self.instead = instead
    }

    var html: HTML {
        """
        \(Parts.back(DiaryFrame.address(model.case, "/sessions"), "Sessions"))
        \(refused)\(summary)
        <h1>\(t: "Book sessions")</h1>
        \(model.whyNone.map { "<div class=\"notice warning\"><p>\(DiaryFrame.whyNot($0))</p>\(instead)</div>" as HTML })
        <form method="post" action="\(DiaryFrame.address(model.case, "/book"))" novalidate>\(form.actField)
        <div class="with-side"><div>\(length)\(dates)\(rooms)\(supervisors)\(ending)</div>\(side)</div></form>
        """
    }

    private var length: HTML {
        """
        <div class="split">
        \(form.text("from", "The child comes in at", hint: "On the 24-hour clock, such as 10:00.", width: "w6"))
        \(form.number("minutes", "Length of each session", unit: "minutes"))
        \(form.select("weekday", "Day of the week", weekdays, blank: "Any day"))</div>
        <p><button class="button second" name="go" value="look">\(t: "Show what is free then")</button></p>
        """
    }

    private var weekdays: [FormChoice] {
        Weekday.allCases.map { FormChoice(String($0.rawValue), "\(Spoken.name($0))") }
    }

    // MARK: Dates

    private var dates: HTML {
        let suggested = Set(model.dates.map(\.day))
        let others = (form.fields.all("dates").compactMap { Day(iso: $0) }).filter { !suggested.contains($0) }
        return """
            <fieldset class="\(if: form.problem("dates") != nil, "wrong")" id="dates"><legend><h2>\(t: "Dates")</h2></legend>
            \(weekly)
            \(form.problem("dates").map { "<p class=\"error\"><span class=\"unseen\">\(t: "Error:") </span>\(ProblemWords.text($0))</p>" as HTML })
            \(if: model.dates.isEmpty, "<p>\(t: "The centre has no opening at that time in the next two months. Try another time, or give a date below.")</p>")
            \(others.html { box($0, hint: "", isFree: true) })\(model.dates.html(choice))</fieldset>
            \(form.day("other", "Another date", hint: "If it is not in the list. For example, 27 3 2027", isOptional: true))
            """
    }

    /// Which days the list has, and where to have others.
    private var weekly: HTML {
        guard let day = Int(form.value("weekday")).flatMap({ Weekday(rawValue: $0) }) else { return "" }
        return """
            <p class="hint">\(t: "Each \(Spoken.name(day)). For other days, choose the day of the week above and show what is free.")</p>
            """
    }

    private func choice(_ choice: BookingChoicesModel.Choice) -> HTML {
        guard !choice.isFree else {
            let free = choice.rooms.filter { $0.whyNot == nil }.map(\.name)
            return box(choice.day, hint: "\(t: "Free: \(Spoken.list(free))")", isFree: true)
        }
        let why = choice.whyNot ?? choice.rooms.compactMap(\.whyNot).first
        return box(
            choice.day, hint: why.map(DiaryFrame.whyNot) ?? "\(t: "The centre has no rooms yet.")",
            isFree: false)
    }

    private func box(_ day: Day, hint: HTML, isFree: Bool) -> HTML {
        let name = "dates.\(day)"
        let id = Form.id(name)
        return """
            <div class="choice"><input type="checkbox" id="\(id)" name="dates" value="\(day.description)"\
            \(if: form.holds("dates", day.description), " checked")\
            \(if: form.problem(name) != nil, " aria-invalid=\"true\"") aria-describedby="\(id)-hint">\
            <label for="\(id)">\(Spoken.day(day))\(if: !isFree, " <span class=\"tag\">\(t: "Not free")</span>")</label>\
            <p class="hint" id="\(id)-hint">\(hint)</p>\
            \(form.problem(name).map { "<p class=\"error\">\(Self.words($0))</p>" as HTML })</div>
            """
    }

    /// What is wrong with a date, said of a date.
    private static func words(_ problem: FieldProblem.Problem) -> String {
        switch problem {
        case .doesNotFit: Phrase("The centre is not open then for the whole session").text
        case .after(let day): Phrase("Nothing is booked later than \(Spoken.date(day))").text
        default: ProblemWords.text(problem)
        }
    }

    // MARK: Room and supervisor

    private var rooms: HTML {
        let choices = model.rooms.map { room in
            let free = model.dates.count { date in
                date.rooms.contains { $0.room == room.id && $0.whyNot == nil }
            }
            return FormChoice(
                room.id.rawValue, "\(room.name)",
                hint:
                    "Holds \(Spoken.count(room.capacityFamilies, "family", "families")). Free on \(free) of \(model.dates.count) dates shown."
            )
        }
        return form.radios("room", "Which room?", choices)
    }

    private var supervisors: HTML {
        guard model.supervisorIsNeeded else { return "" }
        let choices = model.supervisors.map { member in
            let found = model.dates.compactMap { date in
                date.supervisors.first { $0.person == member.person }
            }
            let free = found.count { $0.whyNot == nil }
            let why = found.compactMap(\.whyNot).first.map { " \(RefusalWords.words($0).reason)" } ?? ""
            return FormChoice(
                member.person.rawValue, "\(member.name)",
                hint: "Free on \(free) of \(found.count) dates shown.\(why)")
        }
        return """
            \(if: choices.isEmpty, "<div class=\"notice warning\"><p>\(t: "Nobody on the staff is entered as a qualified supervisor.") \(Parts.rule(.E2)) <a href=\"\(CentrePages.address(model.centre, "/staff"))\">\(t: "Enter who is")</a></p></div>")\
            \(if: !choices.isEmpty, form.radios("supervisor", "Who sees and hears the child all the time?", choices))
            """
    }

    private var ending: HTML {
        """
        \(form.tick("provisional", "Keep the places, and tell nobody yet", hint: "For when something is still missing, such as a supervisor or a first visit."))
        <div class="buttons"><button class="button" name="go" value="book">\(t: "Book all of these")</button>\
        <a class="button second" href="\(DiaryFrame.address(model.case, "/sessions"))">\(t: "Back without booking")</a></div>
        <p class="soft">\(t: "All of the dates are booked, or none.")</p>
        """
    }

    // MARK: Beside the form

    private var side: HTML {
        """
        <aside class="side" aria-label="\(t: "What to know")">
        <section><h2>\(t: "What each side is told")</h2>\(DiaryFrame.times(model.times))
        <p class="soft">\(t: "Neither side is told the other’s times.") \(Parts.rule(.E6))</p></section>
        \(allowance)</aside>
        """
    }

    /// E3, E4.
    private var allowance: HTML {
        guard let used = model.minutesUsed, let left = model.minutesLeft else { return "" }
        return """
            <section><h2>\(t: "This referral")</h2><dl class="summary tight">
            \(Parts.row("Booked or held", "\(DiaryWords.length(used)) \(Parts.rule(.E4))"))
            \(Parts.row("Left", "<b>\(DiaryWords.length(left))</b>"))
            \(model.sessionsBeforeReview.map {
                Parts.row("Before the review", "\(Spoken.count($0, "more session", "more sessions")) \(Parts.rule(.E3))")
            })</dl></section>
            """
    }

    /// What is wrong, with each date called by its day.
    private var summary: HTML {
        guard !form.problems.isEmpty else { return "" }
        let labels: [String: Phrase] = [
            "dates": "Dates", "other": "Another date", "from": "The child comes in at",
            "minutes": "Length", "room": "Room", "supervisor": "Supervisor",
        ]
        let items = form.problems.html { problem in
            let day = problem.field.hasPrefix("dates.") ? Day(iso: problem.field.dropFirst(6)) : nil
            let words = day == nil ? ProblemWords.text(problem.problem) : Self.words(problem.problem)
            let label = day.map(Spoken.day) ?? labels[problem.field]?.text ?? ""
            return "<li><a href=\"#\(Form.id(problem.field))\">\(label): \(words)</a></li>"
        }
        return """
            <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="error-title">\
            <h2 id="error-title">\(t: "Please mend this")</h2><ul>\(items)</ul></div>
            """
    }
}
