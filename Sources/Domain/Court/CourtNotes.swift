/// One session's notes exactly as they were sent to the court (F5), for a court that follows the case.
public struct NotesForCourt: Question {
    public var file: CaseID
    public var session: SessionID
    /// Which of the versions that went to the court, from 1.
    public var number: Int

    public init(file: CaseID, session: SessionID, number: Int) {
        self.file = file
        self.session = session
        self.number = number
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isCourt(following: try house.caseFile(file), who)
    }

    /// - Throws: denied, where no such version went to the court.
    public func answer(for who: Who, in house: House) throws(Halt) -> NotesForCourtModel {
        let now = try house.caseFile(file)
        guard let session = now.bookings.sessions[session],
            let record = now.records.observed[session.session],
            let delivery = record.sentToCourt.dropFirst(max(0, number - 1)).first, number > 0
        else { throw .denied }
        let centre = try house.centre(session.centre)
        return NotesForCourtModel(
            file: file, day: session.day, contact: session.times.contact, kind: session.kind,
            centreName: centre.profile?.name ?? "", frozen: record.frozen(delivery), delivery: delivery,
            author: centre.staff[record.author]?.name,
            checker: record.checkedBy.flatMap { centre.staff[$0]?.name })
    }
}

/// The notes of one session as the court has them.
public struct NotesForCourtModel: Sendable {
    public let file: CaseID
    public let day: Day
    public let contact: TimeSpan
    public let kind: ServiceKind
    public let centreName: String
    public let frozen: FrozenRecord
    public let delivery: RecordDelivery
    /// By name, where they still work at the centre.
    public let author: String?
    public let checker: String?
}
