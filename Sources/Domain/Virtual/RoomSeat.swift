/// Somebody's place in a room for contact by video, known only within that room. It says nothing of who they
/// are (J1), so that it may stand in what browsers and the media server are given.
public struct SeatID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A place in a room: whose side it is, and the name under its picture.
public struct RoomSeat: Codable, Hashable, Sendable {
    public var seat: SeatID
    public var part: Part
    /// J1: staff's word for them, such as "Dad" or "Sam"; never the name of an account or a device.
    public var name: String

    public init(seat: SeatID, part: Part, name: String) {
        self.seat = seat
        self.part = part
        self.name = name
    }

    /// What somebody is in the room.
    public enum Part: String, Codable, CaseIterable, Hashable, Sendable {
        /// J2, J3: the supervisor, or whoever hosts supported contact. There may be several, for a hand-over.
        case host
        /// The child, and whoever is with the child.
        case childSide
        /// The visiting adult's side.
        case adultSide
        /// C13: announced, and heard by both sides.
        case interpreter
        /// J6 (Protocol 4.3(d)): an announced observer of Cafcass.
        case observer
    }

    public var isHost: Bool { part == .host }
    /// Of the family itself: the two sides that may meet only while somebody watches.
    public var isFamily: Bool { part == .childSide || part == .adultSide }
}

/// What one seat sees and hears of another: a picture and a sound that go one way.
public struct RoomEdge: Codable, Hashable, Sendable, Comparable {
    /// Who is seen and heard.
    public var from: SeatID
    /// Who sees and hears them.
    public var to: SeatID

    public init(from: SeatID, to: SeatID) {
        self.from = from
        self.to = to
    }

    public static func < (left: RoomEdge, right: RoomEdge) -> Bool {
        (left.from, left.to) < (right.from, right.to)
    }
}

/// What is settled before a room opens: who has a seat, and when it may be open.
public struct RoomPlan: Hashable, Sendable {
    public private(set) var seats: [RoomSeat]
    /// J3: whether somebody must see and hear all of it; where not, the host may let a side be heard only.
    public let isSupervised: Bool
    /// From when on a seat can be taken; the two sides still wait, each by themselves.
    public let opens: Instant
    /// When contact is booked to begin.
    public let begins: Instant
    /// When the room ends by itself.
    public let ends: Instant
    public let settings: RoomSettings

    public init(
        seats: [RoomSeat], isSupervised: Bool, begins: Instant, ends: Instant,
        settings: RoomSettings = RoomSettings()
    ) {
        self.seats = seats
        self.isSupervised = isSupervised
        self.begins = begins
        self.ends = ends
        self.settings = settings
        opens = begins.adding(minutes: -settings.opensBeforeMinutes)
    }

    /// One more seat, or another name for one that there is; whose side a seat is never changes.
    mutating func seat(_ seat: RoomSeat) {
        guard let place = seats.firstIndex(where: { $0.seat == seat.seat }) else {
            seats.append(seat)
            return
        }
        if seats[place].part == seat.part { seats[place].name = seat.name }
    }

    /// The seat of that id; nil where the room has none.
    public func seat(_ id: SeatID) -> RoomSeat? { seats.first { $0.seat == id } }
}
