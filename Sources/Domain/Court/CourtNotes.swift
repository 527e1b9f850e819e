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
    public func answer(for who: Who, in house: House) throws(Halt) -> SentNotesModel {
        let now = try house.caseFile(file)
        guard let record = now.records.observed[session], number > 0,
            let delivery = record.sentToCourt.dropFirst(number - 1).first
        else { throw .denied }
        return try SentNotesModel(record, delivery, of: now, in: house)
    }
}

/// The notes of one session as somebody outside the centre has them (F5).
public struct SentNotesModel: Sendable {
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

    /// - Throws: denied, where the case has no such session.
    init(
        _ record: ObservedRecord, _ delivery: RecordDelivery, of file: CaseFile, in house: House
    ) throws(Halt) {
        guard let session = file.bookings.sessions[record.session] else { throw .denied }
        let centre = try house.centre(session.centre)
        self.file = file.id
        day = session.day
        contact = session.times.contact
        kind = session.kind
        centreName = centre.profile?.name ?? ""
        frozen = record.frozen(delivery)
        self.delivery = delivery
        author = centre.staff[record.author]?.name
        checker = record.checkedBy.flatMap { centre.staff[$0]?.name }
    }
}
