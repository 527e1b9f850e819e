/// One contact by video, for the centre's own people: before, during and after.
public struct VideoDeskPage: Question {
    public var centre: CentreID
    public var day: Day
    public var session: SessionID

    public init(centre: CentreID, day: Day, session: SessionID) {
        self.centre = centre
        self.day = day
        self.session = session
    }

    public var subject: StreamID? { .day(centre, day) }
    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> VideoDeskModel {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeByVideo()
        let sitting = try door.sitting()
        var host: Refusal?
        if let person = who.person {
            host = try refusal(of: { () throws(Halt) in
                try VirtualRules.mustBeOpen(door, for: .host(person))
                try VirtualRules.mayHost(person, door)
            })
        }
        let video = door.session.video
        let seesNotes = Access.writesRecord(of: session, door.file, who) && door.session.kind.isSupervised
        return VideoDeskModel(
            file: door.file.id, children: sitting.children, times: door.session.times,
            kind: door.session.kind,
            supervisor: sitting.supervisor, opens: VirtualRules.plan(door).opens,
            conditions: sitting.conditions,
            people: door.videoPeople, whyNotHost: host,
            whyNotReady: try refusal(of: { () throws(Halt) in try VirtualRules.mustBeReady(door) }),
            isHost: who.person != nil,
            log: (video?.log ?? []).map { VideoDeskModel.Line(fact: $0.fact, at: $0.at) },
            seatNames: Dictionary(
                VirtualRules.plan(door).seats.map { ($0.seat, $0.name) },
                uniquingKeysWith: { first, _ in first }),
            begun: door.session.begun, ending: video?.ending, outcome: door.session.outcome,
            followedUp: Set((door.file.video.followedUp[session] ?? [:]).keys),
            notes: seesNotes ? door.file.video.notes[session] ?? [] : nil,
            activities: door.file.video.activities[session] ?? TogetherActivity.allCases)
    }
}

/// A contact by video as whoever hosts it may know it.
public struct VideoDeskModel: Sendable {
    public let file: CaseID
    public let children: [String]
    public let times: SessionTimes
    public let kind: ServiceKind
    public let supervisor: String?
    public let opens: Instant
    /// The order's conditions, and the family's.
    public let conditions: TodayModel.Conditions
    public let people: [Person]
    /// Why the reader cannot host it now; nil where they can.
    public let whyNotHost: Refusal?
    /// Why neither side is let in, whatever they do; nil where they are.
    public let whyNotReady: Refusal?
    public let isHost: Bool
    public let log: [Line]
    public let seatNames: [SeatID: String]
    public let begun: Instant?
    public let ending: RoomEnding?
    public let outcome: SessionOutcome?
    public let followedUp: Set<AdultRole>
    /// Nil where the reader does not write the record, or there is none to write.
    public let notes: [VideoNote]?
    public let activities: [TogetherActivity]

    /// Somebody who takes part.
    public struct Person: Sendable {
        public let sitter: Sitter
        public let name: String
        /// J1: what stands under their picture.
        public let onScreen: String
        public let check: DeviceCheck?
        public let isCheckGood: Bool
        public let declaration: VideoDeclaration?
        /// Who they said is there with them.
        public let with: [String]
    }

    /// A line of what happened.
    public struct Line: Sendable {
        public let fact: RoomFact
        public let at: Instant
    }
}

extension Doorstep {
    /// Everybody who takes part, the child's side first.
    var videoPeople: [VideoDeskModel.Person] {
        var people: [VideoDeskModel.Person] = []
        let adults = file.answers.adults ?? []
        for role in [AdultRole.residentCarer, .visitingAdult] {
            for adult in adults where adult.role == role {
                people.append(
                    videoPerson(
                        role == .residentCarer ? .childSide(adult.id) : .adult(adult.id), adult.name, adult.id
                    ))
            }
        }
        if let interpreter = file.answers.interpreter, interpreter.isNeeded {
            people.append(videoPerson(.interpreter, interpreter.who ?? "", nil))
        }
        for (one, _) in file.practice.observers(of: session.session) {
            people.append(videoPerson(.observer(one.person), one.name, nil))
        }
        return people
    }

    private func videoPerson(_ sitter: Sitter, _ name: String, _ adult: AdultID?) -> VideoDeskModel.Person {
        let declaration = adult.flatMap { file.video.declarations[session.session]?[$0] }
        let check = adult.flatMap { file.video.checks[$0] }
        return VideoDeskModel.Person(
            sitter: sitter, name: name, onScreen: ScreenNames.name(of: sitter, self), check: check,
            isCheckGood: check.map { $0.isGood && $0.day + VirtualRules.checkGoodForDays >= day.day }
                ?? false,
            declaration: declaration,
            with: (declaration?.with ?? []).compactMap { attendee($0)?.name })
    }
}

/// A room as the house runs it: its plan, and where it stood when it was last written of. Nobody else asks.
public struct PlannedVideoRoom: Question {
    public var centre: CentreID
    public var day: Day
    public var session: SessionID

    public init(centre: CentreID, day: Day, session: SessionID) {
        self.centre = centre
        self.day = day
        self.session = session
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isHouse(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> PlannedVideo {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeByVideo()
        guard let video = door.session.video else { throw .outOfStep(.notBegun) }
        return PlannedVideo(
            room: video.room, plan: VirtualRules.plan(door), hasBegun: video.hasBegun, removed: video.removed,
            muted: video.muted, isOver: video.ending != nil || door.session.outcome != nil,
            activities: door.file.video.activities[session] ?? TogetherActivity.allCases,
            held: video.seats)
    }
}

/// A room's plan, and where it stood.
public struct PlannedVideo: Sendable {
    public let room: String
    public let plan: RoomPlan
    public let hasBegun: Bool
    public let removed: Set<SeatID>
    public let muted: Set<SeatID>
    public let isOver: Bool
    public let activities: [TogetherActivity]
    let held: [HeldSeat]

    /// The seat that somebody holds; nil where they hold none.
    public func seat(of sitter: Sitter) -> SeatID? {
        held.first { $0.sitter.sharesSeat(with: sitter) }?.seat
    }
}
