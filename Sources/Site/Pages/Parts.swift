import Domain

/// Pieces that many pages share.
enum Parts {
    /// A rule's id, linked to its page.
    static func rule(_ rule: RuleID) -> HTML {
        "<a class=\"rule\" href=\"/rules/\(rule)\"><span class=\"unseen\">\(t: "Rule") </span>\(rule)</a>"
    }

    /// A deadline: rule, what by when, how long (G: every deadline names its rule).
    static func clock(_ clock: Clock, now: Instant) -> HTML {
        let left = clock.lastDay - now.day
        let state: String
        let words: String
        if let met = clock.met {
            state = " met"
            words = Phrase("Done \(Spoken.shortDay(met.day))").text
        } else if clock.isOverdue(at: now) {
            state = " overdue"
            // One that ends at a moment can be overdue before its day is over.
            words =
                left == 0
                ? Phrase("overdue").text : Phrase("\(Spoken.count(-left, "day", "days")) overdue").text
        } else {
            state = left <= 2 ? " soon" : ""
            words =
                left == 0 ? Phrase("today").text : Phrase("\(Spoken.count(left, "day", "days")) left").text
        }
        let beyond: Phrase = "Bank holidays after this list are not known yet: check the date."
        return """
            <span class="clock\(state)">\(rule(clock.rule)) <span>\(DutyWords.text(clock.duty)) \
            <time datetime="\(clock.lastDay.description)">\(Spoken.shortDay(clock.lastDay))</time></span> \
            <b>\(words)</b>\(if: clock.runsPastKnownHolidays, " <span class=\"small\">\(t: beyond)</span>")</span>
            """
    }

    static func clocks(_ clocks: [Clock], now: Instant) -> HTML {
        guard !clocks.isEmpty else { return "" }
        return "<ul class=\"clocks\">\(clocks.html { "<li>\(clock($0, now: now))</li>" })</ul>"
    }

    /// A row of a summary list.
    static func row(_ term: Phrase, _ value: HTML, change: String? = nil) -> HTML {
        """
        <div><dt>\(t: term)</dt><dd>\(value)</dd>\(change.map { link in
            "<dd class=\"change\"><a href=\"\(link)\">\(t: "Change")<span class=\"unseen\"> \(t: term)</span></a></dd>" as HTML
        })</div>
        """
    }

    static func row(_ term: Phrase, text value: String?, change: String? = nil) -> HTML {
        row(term, value.map { "\($0)" } ?? "<span class=\"soft\">\(t: "Not given")</span>", change: change)
    }

    static func back(_ address: String, _ words: Phrase = "Back") -> HTML {
        "<a class=\"back\" href=\"\(address)\">\(t: words)</a>"
    }

    static func title(_ title: Phrase, caption: Phrase? = nil) -> HTML {
        "<h1>\(caption.map { "<span class=\"caption\">\(t: $0)</span>" as HTML })\(t: title)</h1>"
    }

    /// A kind of contact, in its colour and its word.
    static func kind(_ kind: ServiceKind) -> HTML {
        "<span class=\"kind \(kind.standard.rawValue)\">\(KindWords.name(kind))</span>"
    }
}

/// What a deadline asks, before its date.
enum DutyWords {
    static func text(_ duty: Clock.Duty) -> String {
        let phrase: Phrase =
            switch duty {
            case .sendPapers: "Papers to the centre by"
            case .answerReferral: "Answer the parties and the court by"
            case .tellCommissionerAnswer: "Tell Cafcass Cymru by"
            case .writeRecord: "Record of observed contact by"
            case .sendFinalRecord: "Final record by"
            case .sendSupportedReturn: "Record of supported contact by"
            case .tellContactConcluded: "Tell the commissioner that contact has ended by"
            case .holdThreeMonthReview: "Three-month review by"
            case .holdSixMonthReview: "Six-month review by"
            case .reviewFirstBlock: "Review of the first sessions by"
            case .tellIncident: "Tell Cafcass Cymru what happened by"
            case .writeIncident: "Write to Cafcass Cymru by"
            case .restoreToCourt: "Back to court after"
            case .tellAuthorities: "Tell police or children’s services:"
            case .renewAccreditation: "Renew accreditation by"
            case .decideAlternative: "Decide what the child has meanwhile by"
            case .renewCheck: "New DBS check by"
            case .renewTraining: "Training again by"
            case .renewQualification: "New qualification by"
            case .answerEnquiry: "Answer the enquiry by"
            case .giveOwnData: "Give somebody what is held about them by"
            }
        return phrase.text
    }
}

/// The kinds of contact, in words.
enum KindWords {
    static func name(_ kind: ServiceKind) -> String {
        let phrase: Phrase =
            switch kind {
            case .supportedCentre: "Supported"
            case .supervisedCentre: "Supervised"
            case .supervisedElsewhere: "Supervised, away from a centre"
            case .virtualSupported: "Video, supported"
            case .virtualSupervised: "Video, supervised"
            }
        return phrase.text
    }

    /// What it means for a family, so that nobody mistakes one for the other.
    static func meaning(_ kind: ServiceKind) -> String {
        let phrase: Phrase =
            switch kind {
            case .supportedCentre:
                "Several families share a room. Volunteers keep a watchful eye. Nobody listens in or writes notes."
            case .supervisedCentre:
                "One family, one trained supervisor who sees and hears the child all the time and writes a record."
            case .supervisedElsewhere:
                "One family with a trained supervisor, somewhere other than a centre: a park, a library, a home."
            case .virtualSupported:
                "Contact by video, hosted by the centre. Nobody listens in or writes notes."
            case .virtualSupervised: "Contact by video, hosted by the centre, with a supervisor throughout."
            }
        return phrase.text
    }
}
