import Domain

/// Reviews and endings, in words.
enum ReviewWords {
    static func kind(_ kind: Review.Kind) -> Phrase {
        switch kind {
        case .firstBlock: "Review of the first sessions"
        case .threeMonths: "Three-month review"
        case .sixMonths: "Six-month review"
        case .other: "Another review"
        }
    }

    static func hint(_ kind: Review.Kind) -> Phrase? {
        switch kind {
        case .firstBlock: "Cafcass Cymru’s cases: before more sessions are booked."
        case .threeMonths: nil
        case .sixMonths: "After it contact goes on only in exceptional circumstances."
        case .other: nil
        }
    }

    static func reason(_ reason: ClosingReason) -> Phrase {
        switch reason {
        case .movedOn: "The family has moved on to seeing each other without a centre"
        case .handoversOnly: "Only handovers are needed now"
        case .placeNotNeeded: "The place is no longer needed"
        case .courtEnded: "The court ended contact here"
        case .unsafe: "It was not safe to go on"
        case .stoppedAttending: "The family stopped coming"
        case .other: "Another reason"
        }
    }

    /// H3: what follows contact here.
    static func next(_ next: ExitPlan.Next) -> Phrase {
        switch next {
        case .withoutHelp: "The child and the visiting adult see each other without a centre"
        case .handovers: "The child is handed over without the two sides meeting"
        case .anotherCentre: "Contact goes on at another centre"
        case .byVideo: "Contact goes on by video"
        case .indirect: "Contact goes on by letters, calls or messages"
        case .noContact: "There is no contact for now"
        }
    }

    static func owed(_ kind: ReturnKind) -> Phrase {
        switch kind {
        case .finalRecord: "The final record"
        case .supportedReturn: "The record of supported contact, for Cafcass Cymru"
        case .conclusion: "Word to Cafcass Cymru that contact has ended"
        }
    }

    static func send(_ kind: ReturnKind) -> Phrase {
        switch kind {
        case .finalRecord: "Send the final record"
        case .supportedReturn: "Send the figures"
        case .conclusion: "Tell Cafcass Cymru"
        }
    }
}
