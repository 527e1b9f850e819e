/// Cafcass Cymru's team sent the referral to the centre by secure e-mail (C9).
public struct ReferralSentToCentre: CaseEvent, Hashable {
    public var to: String
    public var sent: Instant
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.commissioning.sent.append(SentToCentre(to: to, at: sent))
    }
}

/// A service user was told that the referral was made, and how to reach the centre (C9).
public struct ServiceUserTold: CaseEvent, TellingEvent, Hashable {
    public var adult: AdultID
    /// What the team adds for them alone.
    public var words: String?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.commissioning.told[adult, default: []].append(moment.at)
    }

    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .adult(adult), .referralMade(words: words))]
    }
}

/// A court referred a family in Wales without consulting Cafcass Cymru (C8).
public struct CourtDidNotConsult: CaseEvent, TellingEvent, Hashable {
    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.commissioning.flagged = moment.at }

    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .commissioner(.cafcassCymru), .courtDidNotConsult)]
    }
}

/// The area practice manager challenged it (C8).
public struct CourtReferralChallenged: CaseEvent, Hashable {
    /// By name.
    public var by: String
    public var on: Day
    public var words: String
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.commissioning.challenge = Challenge(by: by, on: on, words: words, noted: moment.at)
    }
}

/// What came of the challenge (C8).
public struct ChallengeConcluded: CaseEvent, Hashable {
    public var outcome: ChallengeOutcome
    public var words: String
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.commissioning.challenge?.outcome = outcome
        file.commissioning.challenge?.outcomeWords = words
        file.commissioning.challenge?.concluded = moment.at
    }
}
