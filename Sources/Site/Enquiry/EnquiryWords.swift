import Domain

/// Enquiries, in words.
enum EnquiryWords {
    static func ages(_ band: AgeBand) -> Phrase {
        switch band {
        case .underTwo: "Under two"
        case .twoToFour: "Two to four"
        case .fiveToEleven: "Five to eleven"
        case .twelveAndOver: "Twelve and over"
        }
    }

    static func fit(_ fit: EnquiryFit) -> Phrase {
        switch fit {
        case .wouldFit: "In principle, contact of this kind would suit the centre."
        case .onConditions: "In principle, it would suit the centre on the conditions below."
        case .wouldNotFit: "Contact of this kind would not suit the centre."
        }
    }

    /// As a choice of the form.
    static func choice(_ fit: EnquiryFit) -> Phrase {
        switch fit {
        case .wouldFit: "Yes, in principle"
        case .onConditions: "Yes, on conditions"
        case .wouldNotFit: "No"
        }
    }

    /// As a choice of the centre's form.
    static func choice(_ places: EnquiryPlaces) -> Phrase {
        switch places {
        case .now: "We have room now"
        case .later: "Room from a later day"
        case .notKnown: "We cannot say yet"
        }
    }

    static func places(_ answer: EnquiryAnswer) -> String? {
        guard let places = answer.places else { return nil }
        if places == .later, let from = answer.placesFrom {
            return Phrase("From about \(Spoken.date(from))").text
        }
        return places == .now ? Phrase("Now").text : Phrase("The centre cannot say yet").text
    }

    /// Until when whoever asked waits for the answer (B9).
    static func awaited(_ clock: Clock, now: Instant) -> HTML {
        let late: HTML =
            clock.isOverdue(at: now) ? " <span class=\"tag overdue\">\(t: "Overdue")</span>" : ""
        return """
            <span>\(t: "The centre answers by") \(shortDay: clock.lastDay)\(late) \(Parts.rule(clock.rule))</span>
            """
    }

    static func tag(_ fit: EnquiryFit?) -> HTML {
        switch fit {
        case .wouldFit: "<span class=\"tag good\">\(t: "Would suit")</span>"
        case .onConditions: "<span class=\"tag good\">\(t: "Would suit, on conditions")</span>"
        case .wouldNotFit: "<span class=\"tag\">\(t: "Would not suit")</span>"
        case nil: "<span class=\"tag waiting\">\(t: "Not answered yet")</span>"
        }
    }

    static func detail(_ detail: PersonalDetail) -> Phrase {
        switch detail {
        case .email: "an e-mail address"
        case .telephone: "a telephone number"
        case .postcode: "a postcode"
        case .date: "a date in figures"
        case .caseNumber: "a court’s case number"
        }
    }
}

/// The law's no about enquiries, in words.
enum EnquiryRefusalWords {
    static func words(_ reason: EnquiryRefusal) -> RefusalText {
        switch reason {
        case .tellsOfSomebody(let found):
            RefusalText(
                "Please name nobody",
                "Your words seem to hold \(Spoken.list(found.map { EnquiryWords.detail($0).text })). An enquiry before a hearing says nothing of anybody.",
                next: "Take it out and send the rest.",
                "What the centre must know of the family it learns from the referral.")
        case .supportedGivesNoReport:
            RefusalText(
                "A supported centre gives no report",
                "It confirms dates and times, and writes nothing more. An order cannot ask it for a report either.",
                next: "Ask about supervised contact, where a report is wanted.",
                "Or say that no report is wanted.")
        }
    }
}
