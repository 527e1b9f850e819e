/// One enquiry by its reference. Anyone who holds it may look: it says nothing of anybody.
public struct EnquiryPage: Question {
    public var enquiry: EnquiryID

    public init(enquiry: EnquiryID) { self.enquiry = enquiry }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        try house.enquiry(enquiry).asked != nil && Access.anyone()
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> EnquiryModel {
        let now = try house.enquiry(enquiry)
        guard let asked = now.asked, let summary = now.summary else { throw .denied }
        let centre = try house.centre(asked.centre)
        guard let profile = centre.profile else { throw .denied }
        let longest = house.rules.value(.longestStayMonths, on: house.today)
        let isLong = asked.expectedMonths.map { $0 > longest } ?? false
        return EnquiryModel(
            enquiry: enquiry, asked: asked, askedAt: summary.asked, centreName: profile.name,
            centreTown: profile.town, centreTelephone: profile.telephone,
            clock: EnquiryRules.clock(of: summary, house.calendar), answers: now.answers,
            orderMatters: OrderMatter.all(for: asked.kind, isLong: isLong),
            mayAnswer: Access.answers(now, who))
    }
}

/// What is shown of an enquiry: to whoever looks it up, and to the centre that answers it. It has no field
/// for whoever asked.
public struct EnquiryModel: Sendable {
    public let enquiry: EnquiryID
    public let asked: EnquiryQuestion
    public let askedAt: Instant
    public let centreName: String
    public let centreTown: String
    public let centreTelephone: String?
    public let clock: Clock
    /// Oldest first.
    public let answers: [DatedEnquiryAnswer]
    /// What an order may say.
    public let orderMatters: [OrderMatter]
    public let mayAnswer: Bool

    /// The answer is promised for a day after the hearing: whoever asks is told.
    public var comesAfterHearing: Bool { asked.hearing.map { clock.lastDay >= $0 } ?? false }
    /// Signs that point to supervised contact, where supported contact is asked for (B2).
    public var pointsToSupervised: [RiskSign] {
        asked.kind.isSupervised ? [] : RiskSign.allCases.filter(asked.signs.contains)
    }
}

/// The enquiries of a centre: those to be answered, the soonest first, then the others, the newest first.
public struct EnquiriesOfCentre: Question {
    public var centre: CentreID
    public var onlyOpen: Bool

    public init(centre: CentreID, onlyOpen: Bool = false) {
        self.centre = centre
        self.onlyOpen = onlyOpen
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runsOrSupervises(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [EnquiryRow] {
        try EnquiryRow.rows(house.list(onlyOpen ? .openEnquiries(centre) : .enquiries(centre)), in: house)
    }
}

/// What somebody asked from their account.
public struct MyEnquiries: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.mayReferAgain(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [EnquiryRow] {
        guard let person = who.person else { return [] }
        return try EnquiryRow.rows(house.list(.enquiries(by: person)), in: house)
    }
}

/// One enquiry in a list.
public struct EnquiryRow: Hashable, Sendable {
    public let enquiry: EnquirySummary
    public let centreName: String
    public let clock: Clock

    static func rows(_ list: [Summary], in house: House) throws(Halt) -> [EnquiryRow] {
        var rows: [EnquiryRow] = []
        for summary in list {
            guard case .enquiry(let enquiry) = summary.body else { continue }
            let name = try house.centre(enquiry.centre).profile?.name ?? ""
            rows.append(
                EnquiryRow(
                    enquiry: enquiry, centreName: name,
                    clock: EnquiryRules.clock(of: enquiry, house.calendar)))
        }
        return rows.sorted(by: isSooner)
    }

    private static func isSooner(_ left: EnquiryRow, _ right: EnquiryRow) -> Bool {
        switch (left.clock.met, right.clock.met) {
        case (nil, nil):
            (left.clock.overdueFrom, left.enquiry.id) < (right.clock.overdueFrom, right.enquiry.id)
        case (nil, _?): true
        case (_?, nil): false
        case (let left?, let right?): left > right
        }
    }
}

/// How soon a centre answers enquiries, to be changed.
public struct EnquirySettingsPage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> EnquirySettings {
        try house.centre(centre).enquirySettings
    }
}

/// What the letters about an enquiry say, and to whom they go. The post's own question: nobody else may ask
/// it.
public struct EnquiryLetterFor: Question {
    public var enquiry: EnquiryID

    public init(enquiry: EnquiryID) { self.enquiry = enquiry }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isHouse(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> EnquiryLetterFacts? {
        let now = try house.enquiry(enquiry)
        guard let asked = now.asked, let replyTo = now.replyTo, let summary = now.summary else { return nil }
        guard let profile = try house.centre(asked.centre).profile else { return nil }
        return EnquiryLetterFacts(
            enquiry: enquiry, replyTo: replyTo, kind: asked.kind, centreName: profile.name,
            centreEmail: profile.email, answerBy: EnquiryRules.clock(of: summary, house.calendar).lastDay,
            answer: now.answers.last?.answer)
    }
}

/// The facts of the letters about one enquiry.
public struct EnquiryLetterFacts: Sendable {
    public let enquiry: EnquiryID
    public let replyTo: String
    public let kind: ServiceKind
    public let centreName: String
    public let centreEmail: String?
    public let answerBy: Day
    /// The newest.
    public let answer: EnquiryAnswer?
}

/// One enquiry at the desk of the centre that was asked.
public struct EnquiryAtDesk: Question {
    public var enquiry: EnquiryID

    public init(enquiry: EnquiryID) { self.enquiry = enquiry }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        guard let asked = try house.enquiry(enquiry).asked else { return false }
        return Access.runsOrSupervises(asked.centre, who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> EnquiryModel {
        try EnquiryPage(enquiry: enquiry).answer(for: who, in: house)
    }
}
