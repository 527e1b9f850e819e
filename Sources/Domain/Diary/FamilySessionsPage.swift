/// The sessions of a case as one adult of it may know them: their own times and no others.
public struct FamilySessionsPage: Question {
    public var `case`: CaseID

    public init(case: CaseID) { self.case = `case` }

    public var subject: StreamID? { .caseFile(self.case) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.comesToSessions(of: try house.caseFile(self.case), who) != nil
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> FamilySessionsModel {
        let file = try house.caseFile(self.case)
        guard let reader = Access.comesToSessions(of: file, who) else { throw .denied }
        return FamilySessionsModel(file, for: reader.role)
    }
}

/// One side's sessions.
public struct FamilySessionsModel: Sendable, Hashable {
    public let sessions: [OwnSession]

    /// The sessions of a case that its family has been told of, in order, with that side's times.
    public init(_ file: CaseFile, for role: AdultRole) {
        sessions = file.bookings.inOrder.filter { $0.status != .provisional }.map {
            OwnSession($0, for: role)
        }
    }

    /// A session with the reader's own two times.
    public struct OwnSession: Sendable, Hashable {
        public let session: SessionID
        public let day: Day
        /// When they come: the visiting adult before the child, the resident carer with the child.
        public let come: TimeOfDay
        /// When they leave, or come to collect.
        public let leave: TimeOfDay
        public let kind: ServiceKind
        public let isCancelled: Bool
        public let wasHeld: Bool

        init(_ session: CaseSession, for role: AdultRole) {
            self.session = session.session
            day = session.day
            come = role == .visitingAdult ? session.times.visitingIn : session.times.childIn
            leave = role == .visitingAdult ? session.times.visitingOut : session.times.childOut
            kind = session.kind
            isCancelled = session.status == .cancelled
            wasHeld = session.status == .held
        }
    }
}
