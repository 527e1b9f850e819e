/// The desk of Cafcass Cymru's commissioned services team: the referrals that it made and pays for, and the
/// courts' referrals that it was not consulted about, what needs it first.
public struct CymruDesk: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.opensCymruDesk(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> CymruDeskModel {
        var cases: [CymruCaseModel] = []
        for file in try files(.commissioned(by: .cafcassCymru), in: house) {
            cases.append(try CymruCaseModel(file, in: house))
        }
        var flagged: [FlaggedReferral] = []
        for file in try files(.courtsWithoutConsulting, in: house) {
            flagged.append(try FlaggedReferral(file, in: house))
        }
        return CymruDeskModel(
            cases: cases.sorted(by: CymruCaseModel.isSooner),
            flagged: flagged.sorted(by: FlaggedReferral.isSooner))
    }

    private func files(_ key: ListKey, in house: House) throws(Halt) -> [CaseFile] {
        var files: [CaseFile] = []
        for summary in try house.list(key) {
            guard case .caseFile(let row) = summary.body else { continue }
            files.append(try house.caseFile(row.id))
        }
        return files
    }
}

/// What the desk shows.
public struct CymruDeskModel: Sendable {
    public let cases: [CymruCaseModel]
    /// C8.
    public let flagged: [FlaggedReferral]
}

/// One case that Cafcass Cymru pays for.
public struct CymruCase: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.commissionedContact(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> CymruCaseModel {
        try CymruCaseModel(house.caseFile(file), in: house)
    }
}

/// One court's referral that Cafcass Cymru was not consulted about (C8).
public struct FlaggedCase: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.challenges(try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> FlaggedReferral {
        try FlaggedReferral(house.caseFile(file), in: house)
    }
}

/// What Cafcass Cymru may know of a court's referral that it did not make: enough to ask the court about it.
/// It names nobody of the family and holds nothing of risk, sessions or addresses.
public struct FlaggedReferral: Sendable {
    public let file: CaseID
    public let court: String?
    public let caseNumber: String?
    public let orderDate: Day?
    public let centreName: String
    public let kind: ServiceKind?
    public let progress: ReferralProgress
    public let received: Instant?
    public let challenge: Challenge?

    /// Those that nobody has challenged first, then those whose outcome is open; each the oldest first.
    static func isSooner(_ left: FlaggedReferral, _ right: FlaggedReferral) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        return (left.received?.milliseconds ?? 0, left.file)
            < (right.received?.milliseconds ?? 0, right.file)
    }

    private var rank: Int { challenge == nil ? 0 : challenge?.concluded == nil ? 1 : 2 }

    init(_ file: CaseFile, in house: House) throws(Halt) {
        let profile = try file.centre.map { centre throws(Halt) in try house.centre(centre).profile } ?? nil
        let proceedings = file.answers.proceedings
        self.file = file.id
        court = proceedings?.court ?? file.answers.referrer?.organisation
        caseNumber = proceedings?.caseNumber
        orderDate = proceedings?.orderDate
        centreName = profile?.name ?? ""
        kind = file.kind
        progress = ReferralProgress(file)
        received = file.referral.received
        challenge = file.commissioning.challenge
    }
}
