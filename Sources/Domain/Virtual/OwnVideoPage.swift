/// One contact by video, as an adult of the family may know it: their own side.
public struct OwnVideoPage: Question {
    public var `case`: CaseID
    public var session: SessionID

    public init(case: CaseID, session: SessionID) {
        self.case = `case`
        self.session = session
    }

    public var subject: StreamID? { .caseFile(self.case) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.comesToSessions(of: try house.caseFile(self.case), who) != nil
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> OwnVideoModel {
        let file = try house.caseFile(self.case)
        guard let reader = Access.comesToSessions(of: file, who),
            let booked = file.bookings.sessions[session],
            booked.kind.isVirtual, booked.status != .provisional
        else { throw .denied }
        let sitter: Sitter = reader.role == .residentCarer ? .childSide(reader.id) : .adult(reader.id)
        let window = try VideoWindow(booked, sitter, in: house)
        return OwnVideoModel(
            session: session, adult: reader.id, role: reader.role, children: file.childrensNames,
            centre: booked.centre, centreName: try house.centre(booked.centre).profile?.name ?? "",
            day: booked.day, from: booked.times.childIn, to: booked.times.childOut,
            isSupervised: booked.kind.isSupervised, window: window, check: file.video.checks[reader.id],
            mayDeclare: booked.isAhead && booked.day == house.today,
            hasDeclared: file.video.declarations[session]?[reader.id] != nil,
            ownSide: (file.answers.attendees?.named ?? []).filter { $0.comesWith == reader.role }.map {
                OwnVideoModel.Companion(id: $0.id, name: $0.name)
            },
            observers: file.practice.observers(of: session).map { $0.0.office },
            interpreter: file.answers.interpreter.flatMap { $0.isNeeded ? $0.language : nil })
    }
}

/// One side's contact by video.
public struct OwnVideoModel: Sendable {
    public let session: SessionID
    public let adult: AdultID
    public let role: AdultRole
    public let children: [String]
    public let centre: CentreID
    public let centreName: String
    public let day: Day
    public let from: TimeOfDay
    public let to: TimeOfDay
    public let isSupervised: Bool
    public let window: VideoWindow
    public let check: DeviceCheck?
    public let mayDeclare: Bool
    public let hasDeclared: Bool
    /// Who is named for the reader's own side, and may be there.
    public let ownSide: [Companion]
    /// J6 (Protocol 4.3(d)): of what office they are who observe; announced to everybody.
    public let observers: [PractitionerOffice]
    /// The language of the interpreter.
    public let interpreter: String?

    /// Somebody named for the reader's own side.
    public struct Companion: Hashable, Sendable {
        public let id: AdultID
        public let name: String
    }
}

/// Whether somebody can enter a room now, and if not, why not.
public struct VideoWindow: Sendable {
    public let state: State
    public let opens: Instant
    /// What is still asked of the reader before they can enter; nil where nothing is.
    public let whyNot: Refusal?

    /// Where the time stands.
    public enum State: Sendable {
        case ahead, open, over, cancelled
    }

    init(_ booked: CaseSession, _ sitter: Sitter, in house: House) throws(Halt) {
        let start = Instant(booked.day, booked.times.childIn)
        opens = start.adding(minutes: -RoomSettings().opensBeforeMinutes)
        guard booked.status != .cancelled else {
            state = .cancelled
            whyNot = nil
            return
        }
        let placed = try house.day(booked.centre, booked.day).sessions[booked.session]
        let isOver =
            !booked.isAhead || placed?.video?.ending != nil
            || house.now >= Instant(booked.day, booked.times.childOut)
        state = isOver ? .over : house.now < opens ? .ahead : .open
        guard state == .open, placed != nil else {
            whyNot = nil
            return
        }
        let door = try Doorstep(booked.centre, booked.day, booked.session, in: house)
        whyNot = try refusal(of: { () throws(Halt) in
            try VirtualRules.mustBeOpen(door, for: sitter)
            try VirtualRules.mustBeAnnounced(sitter, door)
            switch sitter {
            case .childSide(let adult), .adult(let adult): try VirtualRules.mayEnter(adult, door)
            case .host(let person): try VirtualRules.mayHost(person, door)
            case .interpreter, .observer: try SessionRules.mustNotBeSuspended(door)
            }
        })
    }
}

/// One contact by video, for somebody who is booked to observe it from afar (E10, J6).
public struct GuestVideoPage: Question {
    public var `case`: CaseID
    public var session: SessionID

    public init(case: CaseID, session: SessionID) {
        self.case = `case`
        self.session = session
    }

    public var subject: StreamID? { .caseFile(self.case) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.practises(try house.caseFile(self.case), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> GuestVideoModel {
        let file = try house.caseFile(self.case)
        guard let person = who.person, let booked = file.bookings.sessions[session], booked.kind.isVirtual,
            file.practice.observers(of: session).contains(where: { $0.0.person == person })
        else { throw .denied }
        return GuestVideoModel(
            session: session, person: person, children: file.childrensNames, centre: booked.centre,
            day: booked.day, from: booked.times.childIn, to: booked.times.childOut,
            window: try VideoWindow(booked, .observer(person), in: house))
    }
}

/// What an observer knows of a contact by video before it begins.
public struct GuestVideoModel: Sendable {
    public let session: SessionID
    public let person: PersonID
    public let children: [String]
    public let centre: CentreID
    public let day: Day
    public let from: TimeOfDay
    public let to: TimeOfDay
    public let window: VideoWindow
}
