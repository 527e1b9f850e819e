import Domain

/// The no of contact by video, in words.
enum VirtualRefusalWords {
    static func words(_ reason: VirtualRefusal) -> RefusalText {
        switch reason {
        case .nameTellsTooMuch:
            RefusalText(
                "This name tells too much",
                "It has a family name, a number or an address in it. What stands under a picture is seen by the other side.",
                next: "Take a word that both know, such as “Dad”, “Gran” or the child’s first name.")
        case .opensAt(let time):
            RefusalText(
                "The room opens at \(time)", "Nobody can wait there sooner.", next: "Come back at \(time).")
        case .isOver:
            RefusalText(
                "This contact is over", "Its room is closed for good.", next: "Look when the next one is.")
        case .takenOut:
            RefusalText(
                "You cannot go back in", "The centre ended your part in this contact.",
                next: "Ring the centre.")
        case .childsSideFirst:
            RefusalText(
                "Speak to the child’s side first",
                "After something has happened, whoever is with the child comes first.",
                next: "Ring the resident carer, then note it here.")
        case .mayNotWatch, .notOffered: hosting(reason)
        case .notConfirmed, .deviceNotChecked: ready(reason)
        case .notSeenInView(let part):
            RefusalText(
                part == .childSide ? "Look first who is with the child" : "Look first who is with the adult",
                "The two sides meet once you have confirmed who is in view on each.",
                next: "Ask them to turn the camera round the room, then confirm.")
        case .notNamed:
            RefusalText(
                "Not named for this contact", "Only people who are named for it take part.",
                next: "Ask the centre.")
        case .notBooked:
            RefusalText(
                "This contact is not certain yet",
                "Contact by video is accepted and booked just as a visit is.", next: "Ask the centre.")
        case .centreSeesToIt:
            RefusalText(
                "The centre must see to something first", "It is nothing that you have to do.",
                next: "Ring the centre.")
        case .nothingTogether:
            RefusalText(
                "This contact is over", "There is nothing more to choose for it.",
                next: "Choose for the next one.")
        }
    }

    private static func hosting(_ reason: VirtualRefusal) -> RefusalText {
        guard case .notOffered = reason else {
            return RefusalText(
                "You cannot host this contact",
                "Whoever watches supervised contact is qualified and on duty; whoever hosts has their checks and training, and does not know the family.",
                next: "Ask the coordinator who can host it.")
        }
        return RefusalText(
            "This centre cannot host it",
            "A centre hosts contact by video where it is accredited for that kind and offers it. Where the family lives does not matter.",
            next: "Look what the centre offers.", "Choose another service; any that offers it will do.")
    }

    private static func ready(_ reason: VirtualRefusal) -> RefusalText {
        guard case .deviceNotChecked(let days) = reason else {
            return RefusalText(
                "Confirm first that you are ready",
                "For each contact you confirm that you will not record, and that you are in a place that suits.",
                next: "Press “Confirm that you are ready” on the page of this contact.")
        }
        return RefusalText(
            "Check your device first",
            "No check in the last \(Spoken.count(days, "day", "days")) went well.",
            next: "Check camera, sound and connection.",
            "If it does not go well, ring the centre: they help you.")
    }
}

/// Words of contact by video.
enum VirtualWords {
    static func activity(_ activity: TogetherActivity) -> Phrase {
        switch activity {
        case .drawing: "Draw together"
        case .story: "Read a picture story"
        case .noughtsAndCrosses: "Noughts and crosses"
        case .memory: "Find the pairs"
        }
    }

    static func ending(_ ending: RoomEnding) -> Phrase {
        switch ending {
        case .pressed: "It was ended by whoever hosted it."
        case .incident: "It was ended because something happened."
        case .timeIsUp: "It went to the end of its time."
        case .nobodyCame: "Nobody was there for half an hour."
        case .mediaLost: "The video failed, and did not come back."
        }
    }

    /// A line of what happened, for the centre's own people.
    static func fact(_ fact: RoomFact, _ name: (SeatID) -> String) -> Phrase {
        switch fact {
        case .opened: "The room opened"
        case .arrived(let seat): "\(name(seat)) came"
        case .admitted(let seat, _): "\(name(seat)) was let in"
        case .seenInView(let seat, _): "Who is in view was confirmed: \(name(seat))"
        case .began: "Child and adult met"
        case .resumed: "It went on"
        case .paused(let why): pause(why, name)
        case .muted(let seat, _): "\(name(seat)) was muted"
        case .unmuted(let seat, _): "\(name(seat)) could be heard again"
        case .soundOnlyAllowed(let seat, _): "\(name(seat)) went on with sound alone"
        case .sentBack(let seat, _): "\(name(seat)) was sent back to the waiting room"
        case .removed(let seat, _): "\(name(seat)) was taken out"
        case .left(let seat): "\(name(seat)) was no longer there"
        case .helpWanted(let seat): "\(name(seat)) asked for help"
        case .helpGiven(let seat, _): "\(name(seat)) was helped"
        case .interrupted: "The video failed"
        case .recovered: "The video was back"
        case .ended: "It ended"
        }
    }

    private static func pause(_ why: RoomPause, _ name: (SeatID) -> String) -> Phrase {
        switch why {
        case .pressed: "Paused"
        case .rest: "A break"
        case .unwatched: "Paused by itself: nobody saw and heard both"
        case .left(let seat): "Paused by itself: \(name(seat)) had gone"
        case .mediaLost: "Paused: the video had failed"
        case .notKept: "Paused by itself: it could not be written down"
        }
    }
}
