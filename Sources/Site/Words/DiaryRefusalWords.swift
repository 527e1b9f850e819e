import Domain

/// The diary's no, in words for whoever books.
enum DiaryRefusalWords {
    static func words(_ reason: DiaryRefusal) -> RefusalText {
        switch reason {
        case .contactSuspended:
            RefusalText(
                "Contact is suspended",
                "After what happened, there is no contact until the risk has been assessed afresh.",
                next: "Assess the risk afresh, then book.", "Tell both sides, through the case page.")
        case .roomFull, .tooFewStaff, .roomTaken: place(reason)
        case .noSupervisor, .notQualified, .notOnDuty, .supervisorElsewhere, .wouldLoseSupervisor:
            supervision(reason)
        case .notFit(let name, let lacks, let day): StaffLackWords.refusal(name, lacks, on: day)
        case .knowsFamily(let name, let day): StaffLackWords.known(name, on: day)
        case .reviewFirst, .hoursSpent: allowance(reason)
        case .sidesWouldMeet, .familyThereAlready, .wouldMeetFamily: apart(reason)
        case .pastLongestStay, .pastAgreedEnd: ends(reason)
        }
    }

    private static func place(_ reason: DiaryRefusal) -> RefusalText {
        switch reason {
        case .roomFull(_, let day, let most):
            RefusalText(
                "The room is full on \(Spoken.day(day))",
                "It holds \(Spoken.count(most, "family", "families")) at once, and they are there at that time.",
                next: "Take another room.", "Take another time on that day.", "Leave that day out.")
        case .tooFewStaff(let day, let most):
            RefusalText(
                "Too few staff on \(Spoken.day(day))",
                "The staff on duty can look after \(Spoken.count(most, "family", "families")) at that time.",
                next: "Put one more person on duty that day.", "Take another time.", "Leave that day out.")
        default:
            RefusalText(
                "The room is taken\(on(reason))",
                "Supervised contact has its room to itself, with time to get it ready before and after.",
                next: "Take another room.", "Take another time on that day.", "Leave that day out.")
        }
    }

    private static func supervision(_ reason: DiaryRefusal) -> RefusalText {
        let why: Phrase =
            switch reason {
            case .notQualified(_, let day):
                "The supervisor’s qualification is not current on \(Spoken.date(day))."
            case .notOnDuty(_, let day):
                "The supervisor is not on duty for the whole session on \(Spoken.date(day))."
            case .supervisorElsewhere(_, let day):
                "The supervisor is with another family at that time on \(Spoken.date(day))."
            case .wouldLoseSupervisor(_, let day):
                "A confirmed session on \(Spoken.date(day)) would be left without its supervisor."
            default: "Nobody is named to see and hear the child all the time\(on(reason))."
            }
        return RefusalText(
            "A qualified supervisor is needed\(on(reason))", why, next: "Choose another supervisor.",
            "Put them on duty for the whole session, from the first arrival to the last leaving.",
            "Or keep the place without confirming it, and name the supervisor later.")
    }

    private static func allowance(_ reason: DiaryRefusal) -> RefusalText {
        switch reason {
        case .reviewFirst(let day, let most):
            RefusalText(
                "Review progress before \(Spoken.day(day))",
                "A referral from Cafcass Cymru starts with up to \(most) sessions. Then progress is reviewed.",
                next: "Book no more than \(most) sessions in all.", "Hold the review, then book more.")
        case .hoursSpent(let day, let left):
            RefusalText(
                "Not enough hours left for \(Spoken.day(day))",
                "This referral has \(DiaryWords.length(left)) left at that point. Nothing has been booked.",
                next: "Book fewer sessions, or shorter ones.", "Ask Cafcass Cymru for a new referral.")
        default: RefusalText("Not yet", "A review comes first.", next: "Hold the review.")
        }
    }

    private static func apart(_ reason: DiaryRefusal) -> RefusalText {
        let why: Phrase =
            switch reason {
            case .familyThereAlready: "This family is at the centre at that time already\(on(reason))."
            case .wouldMeetFamily: "A family that this one must never meet is here at that time\(on(reason))."
            default: "The times at which the two sides come and go would overlap\(on(reason))."
            }
        return RefusalText(
            "People would meet who must not\(on(reason))", why, next: "Take another time on that day.",
            "Leave that day out.")
    }

    private static func ends(_ reason: DiaryRefusal) -> RefusalText {
        switch reason {
        case .pastAgreedEnd(let day, let last):
            RefusalText(
                "\(Spoken.day(day)) is after the agreed end",
                "The parties and the court were told that contact here ends on \(Spoken.date(last)).",
                next: "Book dates up to \(Spoken.date(last)).",
                "Have a longer stay reviewed and signed off.")
        case .pastLongestStay(let day, let last):
            RefusalText(
                "\(Spoken.day(day)) is past the longest stay",
                "Contact here may last until \(Spoken.date(last)), unless exceptional circumstances are signed off.",
                next: "Book dates up to \(Spoken.date(last)).",
                "Hold the six-month review and state the exceptional circumstances.")
        default: RefusalText("Not after the end", "Contact ends before.", next: "Take an earlier date.")
        }
    }

    /// ` on Saturday 5 December 2026`.
    private static func on(_ reason: DiaryRefusal) -> String {
        reason.day.map { Phrase(" on \(Spoken.day($0))").text } ?? ""
    }
}

extension DiaryRefusal {
    /// The day that it is about.
    var day: Day? {
        switch self {
        case .contactSuspended: nil
        case .roomFull(_, let day, _), .tooFewStaff(let day, _), .roomTaken(_, let day),
            .noSupervisor(let day), .notQualified(_, let day), .notOnDuty(_, let day),
            .supervisorElsewhere(_, let day), .wouldLoseSupervisor(_, let day), .reviewFirst(let day, _),
            .notFit(_, _, let day), .knowsFamily(_, let day), .hoursSpent(let day, _),
            .sidesWouldMeet(let day), .familyThereAlready(let day),
            .wouldMeetFamily(let day), .pastLongestStay(let day, _), .pastAgreedEnd(let day, _):
            day
        }
    }
}

/// The diary's words.
enum DiaryWords {
    /// `2 hours`, `1 hour and 30 minutes`, `45 minutes`.
    static func length(_ minutes: Int) -> String {
        let hours = Spoken.count(minutes / 60, "hour", "hours")
        let rest = Spoken.count(minutes % 60, "minute", "minutes")
        if minutes < 60 { return rest }
        return minutes % 60 == 0 ? hours : Phrase("\(hours) and \(rest)").text
    }
}
