/// Somebody at the desk looked for the signs (B1, B2).
public struct ReferralScreened: CaseEvent, Hashable {
    public var screening: Screening
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.assessment.screening = screening
        file.assessment.screened = moment.at
    }
}

/// The centre assessed the risk after the pre-visits (B1, B3).
public struct RiskAssessed: CaseEvent, Hashable {
    public var assessment: RiskAssessment
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.assessment.riskAssessment = assessment
    }
}

/// The centre accepted the referral (B5, D1): with this kind of contact, until that day, on these conditions.
public struct ReferralAccepted: CaseEvent, TellingEvent, Hashable {
    public var kind: ServiceKind
    public var endsOn: Day
    public var conditions: [String]
    /// B8.
    public var virtualBecause: VirtualReason?
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .accepted
        file.assessment.acceptedKind = kind
        file.assessment.virtualBecause = virtualBecause
        file.assessment.answer = .accepted(endsOn: endsOn, conditions: conditions, on: moment.at)
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return try house.caseFile(id).everybodyTold(.referralAccepted)
    }
}

/// There is no room now, and the family waits (D3).
public struct PlacedOnWaitingList: CaseEvent, TellingEvent, Hashable {
    public var expected: Day?
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        if file.stage != .waitingList { file.assessment.waitingSince = moment.at }
        file.stage = .waitingList
        file.assessment.answer = .waiting(expected: expected, on: moment.at)
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return try house.caseFile(id).everybodyTold(.waitingList)
    }
}

/// The case went on to another centre (B3). This centre's own notes stay here.
public struct ReferralHandedOn: CaseEvent, TellingEvent, Hashable {
    public var to: CentreID
    public var newCase: CaseID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .handedOn
        file.assessment.answer = .handedOn(to: to, case: newCase, on: moment.at)
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return try house.caseFile(id).everybodyTold(.handedOn(to: to))
    }
}

/// A case came from another centre with its papers (B3): the referral stands as submitted, and nobody starts
/// again.
public struct ReferralTakenOver: CaseEvent, TellingEvent, Hashable {
    public var from: CaseID
    /// As they were told, with this centre and its kind of contact in the place of the first one's.
    public var answers: ReferralAnswers
    public var link: String?
    public var referredBy: PersonID?
    public var documents: [AttachedDocument]
    public var documentsOfReferrer: Set<DocumentID>
    public var papers: [PaperKind: PaperStatus]
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .submitted
        file.referral.handedOnFrom = from
        file.referral.answers = answers
        file.referral.link = link
        file.referral.referredBy = referredBy
        file.referral.begun = moment.at
        file.referral.received = moment.at
        file.referral.documents = documents
        file.referral.documentsOfReferrer = documentsOfReferrer
        for document in documents { file.referral.documentsCame[document.id] = moment.at }
        file.referral.papers = papers
        for (kind, status) in papers where status == .received {
            file.referral.papersReceived[kind] = moment.at
        }
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream, let centre = answers.service?.centre else { return [] }
        return [Notice(id, to: .centre(centre), .referralReceived)]
    }
}

/// The centre declined (B5). The kind of reason is the centre's; the parties are told only the words.
public struct ReferralDeclined: CaseEvent, TellingEvent, Hashable {
    public var because: DeclineReason
    public var words: String
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .declined
        file.assessment.answer = .declined(because: because, words: words, on: moment.at)
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return try house.caseFile(id).everybodyTold(.referralDeclined)
    }
}

/// An adult accepted that version of the centre's rules (E11).
public struct HouseRulesAccepted: CaseEvent, Hashable {
    public var adult: AdultID
    public var version: Int
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.assessment.houseRulesAccepted[adult] = version
    }
}

/// This family and that one must never meet at the centre (E6).
public struct NeverMeetMarked: CaseEvent, Hashable {
    public var other: CaseID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.assessment.neverMeets.insert(other) }
}

/// Two families of this day must never meet (E6): sessions that were placed before this was known know it
/// now.
public struct FamiliesKeptApart: DayEvent, Hashable {
    public var file: CaseID
    public var other: CaseID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        for (id, session) in day.sessions where session.file == file {
            day.sessions[id]?.neverMeets.insert(other)
        }
    }
}
