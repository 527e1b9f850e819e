/// Somebody asks that staff of the centre give evidence. Of supported contact nobody does (F6): that is kept,
/// and a letter is ready. A supervised centre takes the request down.
public struct RequestWitness: Command {
    public static let room = Room.record
    public var file: CaseID
    /// Who asks: a court, a solicitor, a parent.
    public var by: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case by
    }

    public init(file: CaseID, by: String) {
        self.file = file
        self.by = by
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("by", by)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let kind = now.kind else { throw .outOfStep(.unknownThing) }
        let answer = WitnessRequested(by: by, isRefused: !kind.isSupervised)
        let isKnown = now.records.witnessRequests.contains {
            $0.by == by && $0.isRefused == answer.isRefused
        }
        let decision = isKnown ? Decision() : Decision.caseFile(file, answer)
        guard answer.isRefused else { return decision }
        return decision.refusing(Refusal(.F6, RecordRefusal.supportedGivesNoEvidence))
    }
}

/// Somebody asked that staff give evidence; of supported contact the answer was the ready letter (F6).
public struct WitnessRequested: CaseEvent, Hashable {
    public var by: String
    public var isRefused: Bool

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.witnessRequests.append(ReportRequest(by: by, at: moment.at, isRefused: isRefused))
    }
}
