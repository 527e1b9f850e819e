/// Whose letters these are, for whoever runs the centre that sends them: the letters themselves, and how
/// their sending went, lie with the post.
public struct CaseLettersPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> CaseLettersModel {
        let now = try house.caseFile(file)
        guard let centre = now.centre else { throw .denied }
        return CaseLettersModel(
            file: file, centre: centre, children: (now.answers.children ?? []).map(\.firstName),
            kind: now.kind)
    }
}

/// What stands around a case's letters.
public struct CaseLettersModel: Sendable {
    public let file: CaseID
    public let centre: CentreID
    public let children: [String]
    public let kind: ServiceKind?
}
