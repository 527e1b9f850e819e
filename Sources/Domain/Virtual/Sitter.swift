/// Whose a seat is, as the centre knows them. Nothing of it ever reaches a browser: there they are a seat.
public enum Sitter: Codable, Hashable, Sendable {
    case host(PersonID)
    /// The child, with the adult who brings the child to the screen.
    case childSide(AdultID)
    case adult(AdultID)
    case interpreter
    /// E10, J6: somebody who is booked to observe this session.
    case observer(PersonID)

    /// What they are in the room.
    public var part: RoomSeat.Part {
        switch self {
        case .host: .host
        case .childSide: .childSide
        case .adult: .adultSide
        case .interpreter: .interpreter
        case .observer: .observer
        }
    }

    /// Whether the two share a seat: the child's side has one, whoever brings the child.
    func sharesSeat(with other: Sitter) -> Bool {
        if case .childSide = self, case .childSide = other { return true }
        return self == other
    }
}

/// A seat that somebody holds in a room.
public struct HeldSeat: Codable, Hashable, Sendable {
    public var seat: SeatID
    public var sitter: Sitter
}

/// A session's room, as its day keeps it: ids only, no names.
public struct PlacedVideo: Codable, Hashable, Sendable {
    /// The room in its address: random, and made outside the law.
    public var room: String
    public var seats: [HeldSeat] = []
    public var log: [Entry] = []
    public var hasBegun = false
    public var removed: Set<SeatID> = []
    public var muted: Set<SeatID> = []
    /// J6: whoever was looked at since they came in.
    public var inView: Set<SeatID> = []
    public var ending: RoomEnding?
    public var ended: Instant?

    /// What happened, and when.
    public struct Entry: Codable, Hashable, Sendable {
        public var fact: RoomFact
        public var at: Instant
    }

    public init(room: String) { self.room = room }

    /// The seat of somebody; nil where they hold none.
    public func seat(of sitter: Sitter) -> SeatID? {
        seats.first { $0.sitter.sharesSeat(with: sitter) }?.seat
    }

    /// Whose a seat is.
    public func sitter(at seat: SeatID) -> Sitter? { seats.first { $0.seat == seat }?.sitter }

    mutating func note(_ fact: RoomFact, at now: Instant) {
        log.append(Entry(fact: fact, at: now))
        switch fact {
        case .began: hasBegun = true
        case .removed(let seat, _):
            removed.insert(seat)
            inView.remove(seat)
        case .muted(let seat, _): muted.insert(seat)
        case .unmuted(let seat, _): muted.remove(seat)
        case .seenInView(let seat, _): inView.insert(seat)
        case .arrived(let seat), .left(let seat), .sentBack(let seat, _): inView.remove(seat)
        case .interrupted: inView = []
        case .ended(let why):
            ending = why
            ended = now
        case .opened, .admitted, .resumed, .paused, .soundOnlyAllowed, .helpWanted, .helpGiven, .recovered:
            break
        }
    }
}
