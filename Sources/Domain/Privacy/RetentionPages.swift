/// What a centre keeps of families that have gone, and for how long (L3).
public struct RetentionPage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> RetentionPageModel {
        let here = try house.centre(centre)
        var kept: [KeptCase] = []
        for summary in try house.list(.allCases(centre)) {
            guard case .caseFile(let id) = summary.stream, case .caseFile(let body) = summary.body,
                !body.stage.isOpen
            else { continue }
            let file = try house.caseFile(id)
            guard !file.keeping.isBeingErased, let last = try RetentionRules.keptUntil(file, in: house)
            else { continue }
            kept.append(
                KeptCase(
                    case: id, until: last, isDue: house.today > last, isHeld: file.keeping.hold != nil))
        }
        return RetentionPageModel(
            centre: centre, retention: here.retention,
            kept: kept.sorted { ($0.until, $0.case) < ($1.until, $1.case) }, erased: here.erased)
    }
}

/// What a centre keeps, by reference: no names are needed to keep it in order.
public struct RetentionPageModel: Sendable {
    public let centre: CentreID
    public let retention: RetentionSettings
    /// The soonest to go first.
    public let kept: [KeptCase]
    public let erased: [ErasedCase]
}

/// One case that has ended.
public struct KeptCase: Hashable, Sendable {
    public let `case`: CaseID
    /// The last day on which it is kept.
    public let until: Day
    /// Its time has passed.
    public let isDue: Bool
    public let isHeld: Bool
}

/// How long one case is kept, and what holds it (L3).
public struct KeepingPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> KeepingPageModel {
        let now = try house.caseFile(file)
        return KeepingPageModel(
            file: file, children: (now.answers.children ?? []).map(\.firstName), kind: now.kind,
            ended: now.ended, until: try RetentionRules.keptUntil(now, in: house),
            hasIncident: !now.incidents.inOrder.isEmpty, hold: now.keeping.hold,
            refusal: try refusal { () throws(Halt) in
                _ = try RetentionRules.mayErase(file.family, in: house)
            })
    }
}

/// How long one case is kept.
public struct KeepingPageModel: Sendable {
    public let file: CaseID
    public let children: [String]
    public let kind: ServiceKind?
    public let ended: Day?
    /// The last day on which it is kept; nil while it has not ended.
    public let until: Day?
    public let hasIncident: Bool
    public let hold: LegalHold?
    /// What stands in the way of erasing it; nil where nothing does.
    public let refusal: Refusal?
}
