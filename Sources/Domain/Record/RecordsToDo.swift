/// The records of a centre that are to be written, and to be checked.
public struct RecordsToDo: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(centre, who)
    }

    /// To the coordinator all of them; to a supervisor those to write of their own, and those of others to
    /// check.
    public func answer(for who: Who, in house: House) throws(Halt) -> [RecordToDo] {
        var rows: [RecordToDo] = []
        for summary in try house.list(.allCases(centre)) {
            guard case .caseFile(let body) = summary.body, body.mayOweRecords else { continue }
            rows += RecordToDo.all(of: try house.caseFile(body.id), house.rules, at: house.now)
        }
        let runs = Access.runs(centre, who)
        let actor = PersonID(who.actor)
        return
            rows
            .filter { runs || $0.isFor(actor) }
            .sorted { ($0.overdueFrom, $0.session) < ($1.overdueFrom, $1.session) }
    }
}

/// One record that somebody has to do something about.
public struct RecordToDo: Codable, Hashable, Sendable {
    public var file: CaseID
    public var session: SessionID
    public var day: Day
    /// First names.
    public var children: [String]
    public var supervisor: PersonID?
    public var standing: Standing
    /// F2: the first moment at which the record is, or would have been, overdue.
    public var overdueFrom: Instant
    /// Who wrote in it, and so may not check it.
    var writers: Set<PersonID>

    /// What is to be done.
    public enum Standing: String, Codable, CaseIterable, Hashable, Sendable {
        /// To be written.
        case due
        case overdue
        /// Complete; a second person has not checked it.
        case toCheck
    }

    /// Every record of the case that is not locked yet, oldest session first.
    static func all(of file: CaseFile, _ rules: Rulebook, at now: Instant) -> [RecordToDo] {
        file.bookings.held.compactMap { session in
            guard let clock = RecordClocks.writing(session, file, rules) else { return nil }
            let record = file.records.observed[session.session]
            guard record?.isLocked != true else { return nil }
            let isOverdue = clock.isOverdue(at: now)
            return RecordToDo(
                file: file.id, session: session.session, day: session.day,
                children: (file.answers.children ?? []).map(\.firstName), supervisor: session.supervisor,
                standing: record?.finished != nil ? .toCheck : isOverdue ? .overdue : .due,
                overdueFrom: clock.overdueFrom, writers: record?.writers ?? [])
        }
    }

    func isFor(_ person: PersonID) -> Bool {
        standing == .toCheck ? !writers.contains(person) : supervisor == person
    }
}

extension CaseSummary {
    /// Open cases, and closed ones whose records are not all sent; so that old cases need not be read.
    fileprivate var mayOweRecords: Bool {
        guard kind?.isSupervised == true else { return false }
        let owed: Set<RuleID> = [.F2, .F3]
        return stage == .accepted || clocks.contains { $0.isRunning && owed.contains($0.rule) }
    }
}
