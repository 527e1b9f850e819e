/// What a centre can confirm of contact: the dates and times at which it took place (F1).
public struct AttendanceLetter: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> AttendanceModel {
        let now = try house.caseFile(file)
        guard let centre = now.centre else { throw .outOfStep(.unknownThing) }
        return AttendanceModel(
            file: file, centre: try house.centre(centre).profile?.name ?? "\(centre)",
            dates: now.bookings.held.map { AttendanceModel.Attended(day: $0.day, contact: $0.times.contact) })
    }
}

/// F1 (Protocol 1.2, 3.9): dates and times only. It has no field for anything else.
public struct AttendanceModel: Codable, Hashable, Sendable {
    public var file: CaseID
    /// The centre's name.
    public var centre: String
    /// Contact that was held, oldest first.
    public var dates: [Attended]

    /// One session that took place.
    public struct Attended: Codable, Hashable, Sendable {
        public var day: Day
        /// As booked. When who came and went is nobody else's to know.
        public var contact: TimeSpan

        public init(day: Day, contact: TimeSpan) {
            self.day = day
            self.contact = contact
        }
    }
}
