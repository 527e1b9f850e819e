/// Where a case stands, in facts: what scenarios and the command line look at.
public struct CaseFacts: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.follows(try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> CaseFactsModel {
        let file = try house.caseFile(file)
        let hasDuties = Access.seesDuties(file, who)
        return CaseFactsModel(
            stage: file.stage, kind: file.kind, received: file.referral.received?.day,
            minutesUsed: file.bookings.minutesCounted, minutesLeft: minutesLeft(file, in: house),
            sessionDays: file.bookings.standing.map(\.day), sessionsHeld: file.bookings.held.count,
            nextSession: file.bookings.standing.map(\.day).first { $0 >= house.today },
            contactEnds: contactEnds(file), isContactSuspended: file.incidents.isContactSuspended,
            heldDays: try HeldSession.all(of: file, in: house).map(\.day),
            clocks: hasDuties ? try CaseClocks.withSuspension(of: file, in: house) : nil,
            papers: hasDuties ? file.referral.papers : nil)
    }

    /// E4 (Cafcass Cymru, how many sessions): what is left of the hours, always shown where there is a limit.
    private func minutesLeft(_ file: CaseFile, in house: House) -> Int? {
        guard file.isCafcassCymru else { return nil }
        let limit = house.rules.value(.referralLimitMinutes, on: file.referral.received?.day ?? house.today)
        return limit - file.bookings.minutesCounted
    }

    private func contactEnds(_ file: CaseFile) -> Day? {
        guard case .accepted(let endsOn, _, _) = file.assessment.answer else { return nil }
        return endsOn
    }
}

/// Where a case stands, for one reader. It names nobody.
public struct CaseFactsModel: Sendable {
    public let stage: CaseStage
    public let kind: ServiceKind?
    public let received: Day?
    public let minutesUsed: Int
    /// Nil where the referral has no limit.
    public let minutesLeft: Int?
    public let sessionDays: [Day]
    public let sessionsHeld: Int
    public let nextSession: Day?
    public let contactEnds: Day?
    public let isContactSuspended: Bool
    /// K1: the days of sessions that are held because face-to-face contact is suspended.
    public let heldDays: [Day]
    /// Nil for a reader who keeps none of them.
    public let clocks: [Clock]?
    public let papers: [PaperKind: PaperStatus]?
}

/// How the house reaches the people of a case: which side each adult is on, and the referral's link.
public struct CaseReach: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isHouse(who) }
    public func answer(for who: Who, in house: House) throws(Halt) -> CaseReachModel {
        let file = try house.caseFile(file)
        let sides = (file.answers.adults ?? []).map { ($0.id, $0.role) }
        return CaseReachModel(
            sides: Dictionary(sides) { first, _ in first }, link: file.referral.link)
    }
}

/// How the house reaches the people of a case.
public struct CaseReachModel: Sendable {
    public let sides: [AdultID: AdultRole]
    public let link: String?
}
