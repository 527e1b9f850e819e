/// The sessions of one case and how far the record of each has come; of supported contact, only when it took
/// place.
public struct RecordsOfCase: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.checksRecords(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> RecordsOfCaseModel {
        RecordsOfCaseModel(try house.caseFile(file), who, in: house)
    }
}

/// What the list of a case's records shows.
public struct RecordsOfCaseModel: Codable, Hashable, Sendable {
    public var file: CaseID
    public var stage: CaseStage
    public var kind: ServiceKind?
    /// First names.
    public var children: [String]
    /// Sessions that began or whose day is over, oldest first.
    public var sessions: [Row]
    /// F1: the reader sends the letter of dates and times.
    public var maySend: Bool
    /// F1: who asked for a report, oldest first; nothing for those who do not answer them.
    public var reportRequests: [ReportRequest]
    /// F6: who asked that staff give evidence, as above.
    public var witnessRequests: [ReportRequest]

    /// One session.
    public struct Row: Codable, Hashable, Sendable {
        public var session: SessionID
        public var day: Day
        public var contact: TimeSpan
        public var outcome: SessionOutcome?
        /// F1: false where nothing but dates and times is kept.
        public var isObserved: Bool
        public var standing: RecordPageModel.Standing
        /// F2; nil where no record is owed.
        public var clock: Clock?
        /// The reader may open the record.
        public var mayRead: Bool
    }

    init(_ file: CaseFile, _ who: Who, in house: House) {
        self.file = file.id
        stage = file.stage
        kind = file.kind
        children = (file.answers.children ?? []).map(\.firstName)
        maySend = Access.sendsRecords(of: file, who)
        reportRequests = maySend ? file.records.requests : []
        witnessRequests = maySend ? file.records.witnessRequests : []
        sessions = file.bookings.inOrder.filter { $0.day <= house.today && $0.status != .cancelled }.map {
            Row(
                session: $0.session, day: $0.day, contact: $0.times.contact, outcome: $0.outcome,
                isObserved: $0.kind.isSupervised,
                standing: RecordPageModel.Standing(file.records.observed[$0.session]),
                clock: RecordClocks.writing($0, file, house.rules),
                mayRead: Access.readsRecord(of: $0.session, file, who))
        }
    }
}
