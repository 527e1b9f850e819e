/// The final record of observed contact as Cafcass Cymru has it (F3): every session's, from the moment that
/// the centre sent it, as it was then.
public struct FinalRecord: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        return now.records.sent(.finalRecord) != nil && Access.commissionedContact(of: now, who)
    }

    /// - Throws: denied, where it has not been sent.
    public func answer(for who: Who, in house: House) throws(Halt) -> FinalRecordModel {
        let now = try house.caseFile(file)
        guard let sent = now.records.sent(.finalRecord) else { throw .denied }
        var sessions: [FinalRecordModel.Session] = []
        for session in now.bookings.held {
            guard let record = now.records.observed[session.session], record.isLocked else { continue }
            sessions.append(
                FinalRecordModel.Session(
                    session: session.session, day: session.day, contact: session.times.contact,
                    record: FrozenRecord(
                        text: record.text, addenda: record.addenda.filter { $0.at <= sent })))
        }
        let profile = try now.centre.map { centre throws(Halt) in try house.centre(centre).profile } ?? nil
        return FinalRecordModel(
            file: file, centreName: profile?.name ?? "", sent: sent, sessions: sessions)
    }
}

/// What was seen of each session, as it was sent.
public struct FinalRecordModel: Sendable {
    public let file: CaseID
    public let centreName: String
    public let sent: Instant
    /// In order of time.
    public let sessions: [Session]

    /// One session's record.
    public struct Session: Sendable {
        public let session: SessionID
        public let day: Day
        public let contact: TimeSpan
        public let record: FrozenRecord
    }
}
