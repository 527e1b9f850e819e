/// The sessions of a case, for the people who run or supervise at its centre.
public struct CaseSessionsPage: Question {
    public var `case`: CaseID

    public init(case: CaseID) { self.case = `case` }

    public var subject: StreamID? { .caseFile(self.case) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(self.case), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> CaseSessionsModel {
        let file = try house.caseFile(self.case)
        var sessions: [CaseSessionsModel.Row] = []
        for session in file.bookings.inOrder {
            let there = try house.centre(session.centre)
            sessions.append(
                .init(
                    session: session, room: there.room(session.room)?.name ?? session.room.rawValue,
                    supervisor: session.supervisor.map { there.staff[$0]?.name ?? $0.rawValue },
                    turnedAway: file.bookings.turnedAway.filter { $0.session == session.session }))
        }
        return CaseSessionsModel(
            case: file.id, centre: file.centre, children: file.childrensNames, kind: file.kind,
            stage: file.stage, sessions: sessions,
            minutesUsed: file.isCafcassCymru ? file.bookings.minutesCounted : nil,
            minutesLeft: DiaryRules.minutesLeft(file, house.rules, on: house.today),
            usualDays: usualDays(file), stayEnds: ReviewRules.stayEnds(file, house.rules, on: house.today),
            clocks: ReviewClocks.clocks(of: file, house.rules),
            mayBook: Access.keepsDiary(of: file, who) && file.stage == .accepted,
            whyNone: file.stage == .accepted
                ? try refusal(of: { () throws(Halt) in try DiaryRules.mustBeOpenForContact(file) }) : nil)
    }
}

extension CaseSessionsPage {
    /// The family's own day of the week: that of its last session, or before the first those asked for.
    private func usualDays(_ file: CaseFile) -> Set<Weekday> {
        if let last = file.bookings.inOrder.last(where: { $0.status != .cancelled }) {
            return [last.day.weekday]
        }
        return file.answers.service?.days ?? []
    }
}

/// Everything booked, held and cancelled for one family, and what the law leaves.
public struct CaseSessionsModel: Sendable {
    public let `case`: CaseID
    /// Where it is now.
    public let centre: CentreID?
    /// First names.
    public let children: [String]
    public let kind: ServiceKind?
    public let stage: CaseStage
    /// In order of time.
    public let sessions: [Row]
    /// E4: minutes booked or held; nil where no limit holds.
    public let minutesUsed: Int?
    /// E4: minutes left; nil where no limit holds.
    public let minutesLeft: Int?
    /// The days of the week that the family comes on, or asked for; empty where any would do.
    public let usualDays: Set<Weekday>
    /// H2: the last day of contact; nil before the first session was held.
    public let stayEnds: Day?
    /// E3, H1, H2: the reviews that are owed.
    public let clocks: [Clock]
    public let mayBook: Bool
    /// Why nothing can be booked now (G3).
    public let whyNone: Refusal?

    /// One session, with the names that its room and supervisor have at the centre.
    public struct Row: Sendable {
        public let session: CaseSession
        public let room: String
        public let supervisor: String?
        /// Who was not let in, oldest first.
        public let turnedAway: [TurnedAway]
    }
}

/// One session that is ahead, and what it could be changed to.
public struct SessionChangePage: Question {
    public var `case`: CaseID
    public var session: SessionID

    public init(case: CaseID, session: SessionID) {
        self.case = `case`
        self.session = session
    }

    public var subject: StreamID? { .caseFile(self.case) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsDiary(of: try house.caseFile(self.case), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> SessionChangeModel {
        let file = try house.caseFile(self.case)
        let known = try file.sessionAhead(session)
        let centre = try house.centre(known.centre)
        let day = try house.day(known.centre, known.day)
        guard let placed = day.sessions[session] else { throw .outOfStep(.unknownThing) }
        let qualified = centre.staff.values.filter { $0.qualifiedUntil != nil }
        return SessionChangeModel(
            case: file.id, children: file.childrensNames, session: known,
            room: centre.room(known.room)?.name ?? known.room.rawValue, rooms: centre.rooms,
            supervisors: qualified.sorted { ($0.name, $0.person) < ($1.name, $1.person) }.map { member in
                var changed = placed
                changed.supervisor = member.person
                return .init(
                    person: member.person, name: member.name,
                    whyNot: DutyRules.whyNotWatched(changed, on: day, centre, house.rules))
            })
    }
}

/// A session, the centre's rooms, and each supervisor with why not.
public struct SessionChangeModel: Sendable {
    public let `case`: CaseID
    /// First names.
    public let children: [String]
    public let session: CaseSession
    public let room: String
    public let rooms: [CentreRoom]
    public let supervisors: [BookingChoicesModel.SupervisorChoice]
}
