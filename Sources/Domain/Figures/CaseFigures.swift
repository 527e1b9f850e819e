/// What a centre's figures count of one case: days, kinds and numbers. It has no field for a name, or for
/// anything that was seen.
public struct CaseFigures: Codable, Hashable, Sendable {
    /// How many children are on the referral.
    public var children: Int
    public var answer: Answer?
    /// Whether anybody had been seen at a pre-visit when the centre answered (B4).
    public var isPreVisited: Bool
    /// D3: since when the family has waited for a place, or did until it was answered.
    public var waitingSince: Day?
    public var withdrawn: Day?
    public var ended: Ended?
    /// The centre where contact was, where this one only keeps its records (L3): none of them is a figure of
    /// its own.
    public var keptFor: CentreID?
    /// What Cafcass Cymru asked for and pays (C6); nil where it does not.
    public var bought: Bought?
    /// Every session that was booked and not given back because contact had ended, in order of time.
    public var sessions: [SessionMark]

    /// What the centre answered, and when; that a family waits is not an answer yet.
    public struct Answer: Codable, Hashable, Sendable {
        public var what: What
        public var on: Day

        /// The answers that end a wait.
        public enum What: String, Codable, Hashable, Sendable {
            case accepted, declined, handedOn
        }
    }

    /// That contact here has ended: why, and on which day that was noted.
    public struct Ended: Codable, Hashable, Sendable {
        public var why: ClosingReason
        public var on: Day
    }

    /// What was asked for: how many sessions, and how many minutes of contact in all.
    public struct Bought: Codable, Hashable, Sendable {
        public var sessions: Int
        public var minutes: Int
    }

    init(_ file: CaseFile) {
        keptFor = file.keeping.handedOver == nil ? nil : file.answers.service?.centre
        bought = file.bought
        children = file.answers.children?.count ?? 0
        answer = file.assessment.answer.flatMap(Answer.init)
        let answered = file.assessment.answer?.on
        isPreVisited = file.assessment.preVisits.values.contains { visit in
            guard let held = visit.held else { return false }
            return answered.map { held <= $0 } ?? true
        }
        waitingSince = file.assessment.waitingSince?.day
        withdrawn = file.referral.withdrawn?.day
        ended = file.reviews.closing.map { Ended(why: $0.reason, on: $0.at.day) }
        sessions = file.bookings.inOrder.compactMap(SessionMark.init)
    }

    /// The first day of contact that was held.
    var firstHeld: Day? { sessions.first { $0.fate == .held }?.day }
}

extension CaseFile {
    fileprivate var bought: CaseFigures.Bought? {
        guard isCafcassCymru, let wales = answers.wales else { return nil }
        return CaseFigures.Bought(
            sessions: wales.sessions, minutes: wales.sessions * wales.minutesEach)
    }
}

extension CaseFigures.Answer {
    init?(_ answer: CentreAnswer) {
        switch answer {
        case .accepted: what = .accepted
        case .declined: what = .declined
        case .handedOn: what = .handedOn
        case .waiting: return nil
        }
        on = answer.on.day
    }
}

/// One session as figures count it: its day, how long contact was booked for, and what became of it.
public struct SessionMark: Hashable, Sendable {
    public var day: Day
    /// Of contact, as booked.
    public var minutes: Int
    public var fate: Fate

    /// What became of a session.
    public enum Fate: String, Codable, CaseIterable, Hashable, Sendable {
        /// Its end has not been noted yet.
        case ahead
        case held
        case visitingDidNotCome, childNotBrought
        case childRefused, notAdmitted
        case cancelledByResident, cancelledByVisiting, cancelledByCentre
    }

    public init(day: Day, minutes: Int, fate: Fate) {
        self.day = day
        self.minutes = minutes
        self.fate = fate
    }

    /// Nil for one that was given back because contact had ended: nobody cancelled it (F4).
    init?(_ session: CaseSession) {
        guard session.status != .cancelled || session.outcome != nil else { return nil }
        self.init(
            day: session.day, minutes: session.times.contact.minutes,
            fate: session.status == .held ? .held : Fate(session.outcome))
    }
}

extension SessionMark.Fate {
    init(_ outcome: SessionOutcome?) {
        switch outcome {
        case nil: self = .ahead
        case .attended, .attendedLate, .endedEarly: self = .held
        case .visitingDidNotCome: self = .visitingDidNotCome
        case .childNotBrought: self = .childNotBrought
        case .childRefused: self = .childRefused
        case .notAdmitted: self = .notAdmitted
        case .cancelledByResident: self = .cancelledByResident
        case .cancelledByVisiting: self = .cancelledByVisiting
        case .cancelledByCentre: self = .cancelledByCentre
        }
    }

    /// Whether the place was kept for the family up to the day: not where somebody cancelled.
    public var keptItsPlace: Bool {
        switch self {
        case .ahead, .held, .visitingDidNotCome, .childNotBrought, .childRefused, .notAdmitted: true
        case .cancelledByResident, .cancelledByVisiting, .cancelledByCentre: false
        }
    }
}

extension SessionMark: Codable {
    /// `2025-12-22 60 held`: lists hold many of them.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        let parts = text.split(separator: " ")
        guard parts.count == 3, let day = Day(iso: parts[0]), let minutes = Int(parts[1]),
            let fate = Fate(rawValue: String(parts[2]))
        else { throw unreadable(text, as: "session such as 2025-12-22 60 held", decoder) }
        self.init(day: day, minutes: minutes, fate: fate)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode("\(day) \(minutes) \(fate.rawValue)")
    }
}
