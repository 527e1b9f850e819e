/// The centre keeps what it has for so long (L3).
public struct RetentionChanged: CentreEvent, Hashable {
    public var retention: RetentionSettings

    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.retention = retention }
}

/// The family's records are kept whatever their age (L3).
public struct LegalHoldPlaced: CaseEvent, Hashable {
    public var reason: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.keeping.hold = LegalHold(reason: reason, placed: moment.at)
    }
}

/// Nothing holds the family's records any more (L3).
public struct LegalHoldLifted: CaseEvent, Hashable {
    public var reason: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.keeping.hold = nil }
}

/// The family's key is being destroyed (L3): the last thing that happens in a case. It shuts the door
/// between the decision and the destroying.
public struct ErasureBegun: CaseEvent, Hashable {
    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.keeping.isBeingErased = true }
}

/// What was kept of a family is erased (L3). It names references only, under the centre's own key, and
/// whoever follows the journal destroys the family's key by it.
public struct FamilyErased: CentreEvent, Hashable {
    public var family: String
    /// The references of the cases that this centre had.
    public var cases: [CaseID]

    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.erased += cases.map { ErasedCase(case: $0, on: moment.at.day) }
    }
}

/// That a case was here and is erased: no more than its reference.
public struct ErasedCase: Codable, Hashable, Sendable {
    public var `case`: CaseID
    public var on: Day
}
