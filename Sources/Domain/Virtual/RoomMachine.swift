/// A room for contact by video: what may be seen by whom, at every moment (J2, J3).
///
/// It knows no clock, no network and no media server. It is told what happens and says what must be done. Two
/// things hold after every step, whatever came: an edge between two seats of which neither is a host's exists
/// only while the room is live, and the room is live only while a host is fit. Edges are not switched by hand
/// anywhere: they are worked out anew from where everybody stands, and what differs is cut or made.
public struct RoomMachine: Hashable, Sendable {
    public private(set) var plan: RoomPlan
    public internal(set) var phase = RoomPhase.booked
    /// The edges that there are, or are being made.
    public internal(set) var edges: Set<RoomEdge> = []
    var places: [SeatID: RoomPlace]
    var media = MediaStanding.none
    /// Whether both sides have met.
    var hasBegun = false
    /// Since when nobody is there; nil while somebody is.
    var emptySince: Instant?
    var interruptedAt: Instant?

    /// Where our room at the media server stands.
    enum MediaStanding: Hashable, Sendable {
        case none, asked, ready
    }

    public init(plan: RoomPlan) {
        self.plan = plan
        places = Dictionary(plan.seats.map { ($0.seat, RoomPlace()) }) { first, _ in first }
    }

    /// A room that was open when the program stopped: everybody comes in anew, whoever was taken out does
    /// not, and the two sides meet when a host presses again.
    public init(
        resuming plan: RoomPlan, hasBegun: Bool, removed: Set<SeatID>, muted: Set<SeatID> = []
    ) {
        self.init(plan: plan)
        phase = hasBegun ? .paused(.mediaLost) : .open
        self.hasBegun = hasBegun
        for seat in removed { places[seat]?.stage = .removed }
        for seat in muted { places[seat]?.isMuted = true }
    }

    /// Somebody got a seat after the room was planned, or another name for the screen.
    public mutating func seat(_ seat: RoomSeat) {
        plan.seat(seat)
        if places[seat.seat] == nil { places[seat.seat] = RoomPlace() }
    }

    /// Takes what happened in, and says what must be done, in order.
    public mutating func take(_ input: RoomInput, at now: Instant) -> [RoomEffect] {
        var step = RoomStep()
        let before = sights
        passTime(now, &step)
        if phase.isEnded { afterTheEnd(input, &step) } else { follow(input, now, &step) }
        settle(&step)
        for (seat, sight) in sights where before[seat] != sight { step.told.append(seat) }
        return step.effects
    }

    /// Where somebody stands; nil where the room has no such seat.
    public func stage(of seat: SeatID) -> SeatStage? { places[seat]?.stage }

    /// Whom a host must see and hear for the room to be live, by seat: those who are in the conversation.
    public var watched: [Watched] {
        plan.seats.compactMap { seat in
            guard !seat.isHost, let place = places[seat.seat], place.stage == .connected, place.isConfirmed
            else { return nil }
            return Watched(seat: seat.seat, isSoundEnough: place.isSoundOnly)
        }
    }

    private func afterTheEnd(_ input: RoomInput, _ step: inout RoomStep) {
        switch input {
        case .arrived(let seat): step.farewells.append((seat, .over))
        case .pressed(_, let by): step.refusals.append((by, .isOver))
        // Whatever came up late at the media server goes at once.
        case .mediaReady, .connected, .edgeUp: step.destroys = true
        default: break
        }
    }
}

/// Somebody whom a host must see and hear.
public struct Watched: Hashable, Sendable {
    public let seat: SeatID
    /// Their picture may be missing; only where contact is supported, and a host has said so.
    public let isSoundEnough: Bool

    public init(seat: SeatID, isSoundEnough: Bool = false) {
        self.seat = seat
        self.isSoundEnough = isSoundEnough
    }
}

/// What one step of the machine asks for, gathered and then put in order: what cuts, what is kept, what
/// opens, what is told.
struct RoomStep {
    var ending: RoomEnding?
    var cuts: [RoomEdge] = []
    var mutes: [RoomEdge] = []
    var unpublished: [SeatID] = []
    var destroys = false
    var facts: [RoomFact] = []
    var opensMedia = false
    var published: [SeatID] = []
    var made: [(RoomEdge, hasSound: Bool)] = []
    var unmutes: [RoomEdge] = []
    var told: [SeatID] = []
    var farewells: [(SeatID, RoomFarewell)] = []
    var refusals: [(SeatID, RoomNo)] = []

    var effects: [RoomEffect] {
        var effects: [RoomEffect] = []
        if let ending { effects.append(.write(.ended(ending))) }
        if !cuts.isEmpty { effects.append(.dropEdges(cuts.sorted())) }
        effects += mutes.sorted().map { .setSound($0, isOn: false) }
        effects += unpublished.map { .unpublish($0) }
        if destroys { effects.append(.destroyRoom) }
        if ending != nil { effects.append(.voidPasses) }
        effects += facts.map { .write($0) }
        if opensMedia { effects.append(.openMedia) }
        effects += published.map { .mayPublish($0) }
        effects += made.sorted { $0.0 < $1.0 }.map { .makeEdge($0.0, hasSound: $0.hasSound) }
        effects += unmutes.sorted().map { .setSound($0, isOn: true) }
        effects += refusals.map { .refuse($0.0, $0.1) }
        effects += told.sorted().map { .tell($0) }
        effects += farewells.map { .close($0.0, $0.1) }
        return effects
    }
}
