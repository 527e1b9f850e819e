import Domain

/// The public notice of suspended contact (K3), wherever it is shown.
enum NoticeView {
    /// Every notice in full, for a centre's page, the finder and a referral.
    static func notices(_ notices: [PublicNotice], isFamily: Bool = false) -> HTML {
        notices.html { notice in
            """
            <div class="notice warning"><h2>\(t: heading(notice))</h2>\(FamilyBar.paragraphs(notice.words))\
            <p>\(t: until(notice)) \(if: !isFamily, "\(t: "Contact by video goes on.") ")\(Parts.rule(.K1))</p></div>
            """
        }
    }

    /// In a few words, for a card or a choice; nil where nothing is suspended.
    static func short(_ notices: [PublicNotice]) -> Phrase? {
        notices.first.map { heading($0) }
    }

    private static func heading(_ notice: PublicNotice) -> Phrase {
        "Face-to-face contact is suspended from \(Spoken.date(notice.from))"
    }

    private static func until(_ notice: PublicNotice) -> Phrase {
        notice.returns.map { "It goes on from \(Spoken.day($0))." }
            ?? "It is not known yet when it goes on."
    }
}

/// What is suspended, decided and owed, in words.
enum SuspensionWords {
    static func scope(_ scope: SuspensionScope) -> Phrase {
        switch scope {
        case .nation: "Every centre in England and Wales"
        case .country(.england): "Every centre in England"
        case .country(.wales): "Every centre in Wales"
        case .areas(let areas): "Postcodes that begin with \(Spoken.list(areas))"
        case .centres(let centres): "\(Spoken.count(centres.count, "centre", "centres")) by name"
        case .ownCentre: "One centre, by itself"
        }
    }

    static func way(_ way: AlternativeWay) -> Phrase {
        switch way {
        case .trustedPerson: "Somebody trusted steps in"
        case .indirectContact: "Indirect contact: letters, calls, messages"
        case .virtualContact: "Contact by video, hosted by a centre"
        case .noneForNow: "Nothing is safe for now"
        }
    }

    static func undecided(_ count: Int) -> HTML {
        count == 0
            ? "<span class=\"tag good\">\(t: "None undecided")</span>"
            : "<span class=\"tag problem\">\(t: "\(Spoken.count(count, "family", "families")) undecided")</span>"
    }

    static func days(_ days: [Day]) -> String {
        days.isEmpty ? Phrase("None booked").text : days.map(Spoken.shortDay).joined(separator: ", ")
    }
}

/// The law's no where contact is suspended, in words.
enum SuspensionRefusalWords {
    static func words(_ reason: SuspensionRefusal) -> RefusalText {
        switch reason {
        case .faceToFaceSuspended(let day, let returns):
            RefusalText(
                "Face-to-face contact is suspended",
                returns.map {
                    "There is none at this centre on \(Spoken.date(day)). It goes on from \(Spoken.date($0))."
                }
                    ?? "There is none at this centre on \(Spoken.date(day)), and it is not known yet when it goes on.",
                next: "Decide what the child has meanwhile: video, indirect contact, or somebody trusted.",
                "Choose a day on which contact goes on.")
        }
    }
}
