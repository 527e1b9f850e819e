/// Holds a seat in a session's room for somebody who is about to enter it: everything that a door would ask
/// is asked here (J2 to J8). The pass that lets them in is made once this is so.
public struct HoldSeat: Command {
    public static let room = Room.virtual
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var sitter: Sitter
    /// The room's address, if this is its first seat: random, of letters and digits.
    public var address: String

    public init(centre: CentreID, day: Day, session: SessionID, sitter: Sitter, address: String) {
        self.centre = centre
        self.day = day
        self.session = session
        self.sitter = sitter
        self.address = address
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        guard let placed = try house.day(centre, day).sessions[session] else { return false }
        return Access.takesSeat(sitter, try house.caseFile(placed.file), at: centre, who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeByVideo()
        try VirtualRules.mustBeOpen(door, for: sitter)
        try door.mustBeUnderWay()
        try VirtualRules.mustBeAnnounced(sitter, door)
        switch sitter {
        case .host(let person): try VirtualRules.mayHost(person, door)
        case .childSide(let adult), .adult(let adult): try VirtualRules.mayEnter(adult, door)
        case .interpreter, .observer: try SessionRules.mustNotBeSuspended(door)
        }
        let held = door.session.video?.seats ?? []
        guard !held.contains(where: { $0.sitter.sharesSeat(with: sitter) }) else { return Decision() }
        return door.decision(
            SeatHeld(
                session: session, room: door.session.video?.room ?? address,
                seat: SeatID("s\(held.count + 1)"), sitter: sitter))
    }
}

/// Keeps what happened in a room. Only the house itself says it, which runs the room. What would let the two
/// sides meet is asked of the law once more (E2, G3, J6): where this says no, they do not.
public struct NoteRoomFact: Command {
    public static let room = Room.virtual
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var fact: RoomFact

    public init(centre: CentreID, day: Day, session: SessionID, fact: RoomFact) {
        self.centre = centre
        self.day = day
        self.session = session
        self.fact = fact
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isHouse(who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeByVideo()
        guard let video = door.session.video else { throw .outOfStep(.notBegun) }
        if video.ending != nil {
            if case .ended = fact { return Decision() }
            throw .outOfStep(.closed)
        }
        var decision = door.decision(RoomFactNoted(session: session, fact: fact))
        switch fact {
        case .admitted(let seat, _): door.enter(seat, &decision)
        case .left(let seat), .sentBack(let seat, _), .removed(let seat, _): door.leave(seat, &decision)
        case .began, .resumed:
            try SessionRules.mayBegin(door)
            try VirtualRules.mustBeSeenInView(door)
            if door.session.begun == nil { decision.add(SessionBegun(session: session), to: centre, day) }
        case .ended(let why): door.end(why, &decision)
        default: break
        }
        return decision
    }
}

extension Doorstep {
    /// Who is there, as attendance knows them.
    func visitors(at seat: SeatID) -> [Visitor] {
        switch session.video?.sitter(at: seat) {
        case .childSide(let adult):
            [.adult(adult)] + (file.answers.children ?? []).map { Visitor.child($0.id) }
                + declaredWith(adult)
        case .adult(let adult): [.adult(adult)] + declaredWith(adult)
        case .interpreter: [.interpreter]
        case .observer(let person): [.observer(person)]
        case .host, nil: []
        }
    }

    private func declaredWith(_ adult: AdultID) -> [Visitor] {
        (file.video.declarations[session.session]?[adult]?.with ?? []).map { Visitor.adult($0) }
    }

    fileprivate func enter(_ seat: SeatID, _ decision: inout Decision) {
        for who in visitors(at: seat) where !session.isInside(who) {
            decision.add(VisitorArrived(session: session.session, who: who), to: centre.id, day.day)
        }
    }

    fileprivate func leave(_ seat: SeatID, _ decision: inout Decision) {
        for who in visitors(at: seat) where session.isInside(who) {
            decision.add(VisitorLeft(session: session.session, who: who), to: centre.id, day.day)
        }
    }

    /// Everybody has left with the room. Where there was contact its attendance is complete: it went to its
    /// end, or ended early. Where there was none somebody says why not.
    fileprivate func end(_ why: RoomEnding, _ decision: inout Decision) {
        for presence in session.inside {
            decision.add(VisitorLeft(session: session.session, who: presence.who), to: centre.id, day.day)
        }
        guard let begun = session.begun, session.outcome == nil else { return }
        let outcome = outcome(of: why)
        decision.add(PlacedSessionEnded(session: session.session, outcome: outcome), to: centre.id, day.day)
        decision.add(
            SessionEnded(
                session: session.session, outcome: outcome, details: nil, began: begun, ended: house.now),
            to: file.id)
    }

    /// House rule: a room that a host ends in the last minutes went to its end.
    private func outcome(of why: RoomEnding) -> SessionOutcome {
        switch why {
        case .timeIsUp: return .attended
        case .pressed:
            let nearlyOver = instant(session.times.childOut).adding(
                minutes: -centre.settings.handoverWindowMinutes)
            return house.now >= nearlyOver ? .attended : .endedEarly
        case .incident, .nobodyCame, .mediaLost: return .endedEarly
        }
    }
}

/// Notes something during supervised contact by video, for staff alone (F1, F2).
public struct NoteInVideo: Command {
    public static let room = Room.virtual
    public var file: CaseID
    public var session: SessionID
    public var words: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, words
    }

    public init(file: CaseID, session: SessionID, words: String) {
        self.file = file
        self.session = session
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.writesRecord(of: session, try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("words", words, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        let session = try RecordRules.observed(session, now)
        guard session.kind.isVirtual, session.day == house.today else { throw .outOfStep(.unknownThing) }
        return .caseFile(file, VideoNoteKept(session: self.session, words: words))
    }
}

/// Notes that one side was spoken to after contact by video (J2).
public struct FollowUpVideo: Command {
    public static let room = Room.virtual
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var side: AdultRole

    public init(centre: CentreID, day: Day, session: SessionID, side: AdultRole) {
        self.centre = centre
        self.day = day
        self.session = session
        self.side = side
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeByVideo()
        guard door.session.video?.ending != nil else { throw .outOfStep(.notClosed) }
        guard door.file.video.followedUp[session]?[side] == nil else { return Decision() }
        try VirtualRules.mustFollowChildFirst(side, door)
        return .caseFile(door.file.id, VideoFollowedUp(session: session, side: side))
    }
}
