/// What the desk's lists show of a case.
public struct CaseSummary: Codable, Hashable, Sendable {
    public var id: CaseID
    public var centre: CentreID
    public var stage: CaseStage
    public var kind: ServiceKind
    public var referrer: ReferrerKind
    /// The children's first names, as the desk calls a family.
    public var children: [String]
    public var received: Instant?
    public var clocks: [Clock]
    public var nextSession: Day?
}

extension CaseFile {
    var summary: CaseSummary? { nil }
    var links: Set<ListKey> { [] }
}
