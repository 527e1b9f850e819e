/// What one seat may know of the room: all that its page is made from. Nobody but a host has a field for who
/// else waits, or for why it is paused.
public struct RoomSight: Codable, Hashable, Sendable {
    public var you: You
    public var state: State
    /// Whom you see and hear now.
    public var others: [Other]
    /// J6: who else takes part, announced by the centre; once you are in.
    public var announced: [Other]
    /// A host's view of everybody.
    public var board: [Row]?
    /// A host's view of why it is paused.
    public var pause: RoomPause?

    /// The reader themselves.
    public struct You: Codable, Hashable, Sendable {
        public var seat: SeatID
        public var part: RoomSeat.Part
        public var name: String
        public var isMuted: Bool
        public var wantsHelp: Bool
        /// Of a host: what she lacks; nil where she is fit, and for everybody else.
        public var lack: HostLack?
    }

    /// Where the room stands, as far as that is theirs to know.
    public enum State: String, Codable, CaseIterable, Hashable, Sendable {
        /// By yourself; somebody will let you in.
        case waiting
        /// Let in; the two sides do not see each other yet.
        case gettingReady
        case live
        case paused
        /// A pause that was agreed.
        case rest
        /// Something of ours failed, and is being mended.
        case mending
    }

    /// Somebody else.
    public struct Other: Codable, Hashable, Sendable {
        public var seat: SeatID
        public var part: RoomSeat.Part
        public var name: String
        public var isMuted: Bool
    }

    /// One seat, as a host sees it.
    public struct Row: Codable, Hashable, Sendable {
        public var seat: SeatID
        public var part: RoomSeat.Part
        public var name: String
        public var stage: SeatStage
        public var isConfirmed: Bool
        public var isMuted: Bool
        public var isSoundOnly: Bool
        public var wantsHelp: Bool
        public var isAway: Bool
    }
}

extension RoomMachine {
    /// What that seat may know now; nil for somebody who is not at their page, was taken out, or where the
    /// room is over.
    public func sight(from seat: SeatID) -> RoomSight? {
        guard let reader = plan.seat(seat), let place = places[seat], place.isPresent, !phase.isEnded else {
            return nil
        }
        let isIn = place.isIn
        let seen = plan.seats.filter { edges.contains(RoomEdge(from: $0.seat, to: seat)) }
        let announced = plan.seats.filter {
            ($0.part == .interpreter || $0.part == .observer) && $0.seat != seat
        }
        var lack: HostLack?
        if reader.isHost, case .unfit(let why) = place.fitness { lack = why }
        return RoomSight(
            you: RoomSight.You(
                seat: seat, part: reader.part, name: reader.name, isMuted: place.isMuted,
                wantsHelp: place.wantsHelp, lack: lack),
            state: isIn ? stateInside : .waiting,
            others: seen.map(other), announced: isIn ? announced.map(other) : [],
            board: reader.isHost ? plan.seats.compactMap(row) : nil,
            pause: reader.isHost ? pauseNow : nil)
    }

    var sights: [SeatID: RoomSight] {
        var sights: [SeatID: RoomSight] = [:]
        for seat in plan.seats { sights[seat.seat] = sight(from: seat.seat) }
        return sights
    }

    private var stateInside: RoomSight.State {
        switch phase {
        case .live: .live
        case .paused(.rest): .rest
        case .paused: .paused
        case .interrupted: .mending
        case .booked, .open, .staffed, .ended: .gettingReady
        }
    }

    private var pauseNow: RoomPause? { if case .paused(let why) = phase { why } else { nil } }

    private func other(_ seat: RoomSeat) -> RoomSight.Other {
        RoomSight.Other(
            seat: seat.seat, part: seat.part, name: seat.name, isMuted: places[seat.seat]?.isMuted ?? false)
    }

    private func row(_ seat: RoomSeat) -> RoomSight.Row? {
        places[seat.seat].map {
            RoomSight.Row(
                seat: seat.seat, part: seat.part, name: seat.name, stage: $0.stage,
                isConfirmed: $0.isConfirmed, isMuted: $0.isMuted, isSoundOnly: $0.isSoundOnly,
                wantsHelp: $0.wantsHelp, isAway: $0.awaySince != nil)
        }
    }
}
