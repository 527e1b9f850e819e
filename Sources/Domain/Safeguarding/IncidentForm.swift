/// The form on which what happened is written down: whose case it is, for whoever may report.
public struct IncidentForm: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reportsIncidents(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> IncidentFormModel {
        let now = try house.caseFile(file)
        return IncidentFormModel(
            file: now.id, children: (now.answers.children ?? []).map(\.firstName), kind: now.kind)
    }
}

/// What the form of an incident shows of the case.
public struct IncidentFormModel: Codable, Hashable, Sendable {
    public var file: CaseID
    /// First names.
    public var children: [String]
    public var kind: ServiceKind?
}
