import Domain

/// What each figure is called, and what it counts.
enum FiguresWords {
    static func name(_ counted: Counted) -> Phrase {
        switch counted {
        case .received: "Referrals received"
        case .fromParent: "From parents"
        case .fromLegalRepresentative: "From solicitors and other representatives"
        case .fromCourt: "From courts directly"
        case .fromCafcass: "From Cafcass"
        case .fromCafcassCymru: "From Cafcass Cymru"
        case .fromLocalAuthority: "From local authorities"
        case .accepted: "Accepted"
        case .rejected: "Not accepted"
        case .rejectedAtForm: "Not accepted on the form"
        case .rejectedAfterPreVisit: "Not accepted after a pre-visit"
        case .handedOn: "Handed on to another centre"
        case .withdrawn: "Withdrawn"
        case .waiting: "On the waiting list at the end"
        case .unanswered: "Waiting for an answer at the end"
        case .families: "Families who came"
        case .children: "Children of these families"
        default: session(counted)
        }
    }

    private static func session(_ counted: Counted) -> Phrase {
        switch counted {
        case .sessionsBooked: "Sessions booked"
        case .sessionsHeld: "Held"
        case .noShows: "Nobody came"
        case .visitingDidNotCome: "The visiting adult did not come"
        case .childNotBrought: "The child was not brought"
        case .childRefused: "The child did not want to"
        case .notAdmitted: "Somebody was not let in"
        case .cancelled: "Cancelled beforehand"
        case .cancelledByResident: "Cancelled by the resident carer"
        case .cancelledByVisiting: "Cancelled by the visiting adult"
        case .cancelledByCentre: "Cancelled by the centre"
        case .notNotedYet: "To come, or not noted yet"
        default: ending(counted)
        }
    }

    private static func ending(_ counted: Counted) -> Phrase {
        switch counted {
        case .contactEnded: "Contact here ended"
        case .endedMovedOn: "Moved on to contact outside a centre"
        case .endedHandoversOnly: "Handovers only from now on"
        case .endedPlaceNotNeeded: "The place was no longer needed"
        case .endedByCourt: "A court ended it"
        case .endedUnsafe: "It was not safe"
        case .endedStoppedAttending: "The family stopped coming"
        default: "Another reason"
        }
    }

    /// What a figure counts, where its name does not say all of it.
    static func meaning(_ counted: Counted) -> Phrase? {
        switch counted {
        case .rejectedAfterPreVisit: "Somebody of the family had been seen before the centre answered."
        case .families: "With a session held in these days. A family with two cases here is one family."
        case .children: "Named on the referral. Who of them came each time is in the cases."
        case .noShows:
            "The visiting adult did not come, or the child was not brought, and nobody had cancelled."
        case .sessionsBooked: "But for those given back because contact had ended."
        default: nil
        }
    }

    static func standard(_ standard: Standard?) -> Phrase {
        switch standard {
        case .supported: "Supported contact"
        case .supervised: "Supervised contact"
        case nil: "All contact"
        }
    }

    /// `July to September 2026`.
    static func quarter(_ quarter: Quarter) -> Phrase {
        "\(Spoken.month(quarter.first.month)) to \(Spoken.month(quarter.last.month)) \(quarter.year)"
    }

    /// `October 2026`.
    static func month(_ month: MonthOfYear) -> Phrase { "\(Spoken.month(month.month)) \(month.year)" }

    static func state(_ standing: ReturnStanding) -> HTML {
        switch standing.state {
        case .notOver: "<span class=\"tag\">\(t: "Not over yet")</span>"
        case .due: "<span class=\"tag waiting\">\(t: "Due")</span>"
        case .overdue: "<span class=\"tag overdue\">\(t: "Missing")</span>"
        case .sent: "<span class=\"tag done\">\(t: "Received")</span>"
        case .sentLate: "<span class=\"tag done\">\(t: "Received late")</span>"
        }
    }

    /// A number as it was sent.
    static func sent(_ number: Int?, below: Int) -> HTML {
        number.map { "\($0)" } ?? """
            <span class="soft"><abbr title="\(t: "Hidden: fewer than \(below), or part of a sum with such a number")">\
            \(t: "hidden")</abbr></span>
            """
    }

    /// `7 h 30 min`.
    static func length(_ minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
    }
}
