import Domain

/// A room as it was planned, and what is kept of it so far.
struct PlannedRoom: Sendable {
    var plan: RoomPlan
    var hasBegun = false
    var removed: Set<SeatID> = []
    var muted: Set<SeatID> = []
    var isOver = false
    /// J9: what can be done together.
    var activities = TogetherActivity.allCases

    /// The machine of it: new, or going on after a stop of the program, when everybody comes in anew.
    var machine: RoomMachine {
        hasBegun || !removed.isEmpty || !muted.isEmpty
            ? RoomMachine(resuming: plan, hasBegun: hasBegun, removed: removed, muted: muted)
            : RoomMachine(plan: plan)
    }
}

/// Where rooms come from, and where what happens in them is kept.
protocol RoomSource: Sendable {
    /// - Returns: nil where there is no such room.
    func room(_ id: String, at now: Instant) async throws -> PlannedRoom?

    /// Takes a pass, which can be done once.
    /// - Returns: whose it is; nil where it is unknown, spent, or not of this time.
    func spend(_ pass: String, in room: String, at now: Instant) async throws -> SeatID?

    /// Keeps what happened.
    /// - Throws: where it could not be kept.
    func keep(_ fact: RoomFact, in room: String, at now: Instant) async throws

    /// Makes every pass of the room worth nothing.
    func voidPasses(of room: String) async throws

    /// Where whoever hosted it goes on when it is over; nil where nothing comes after.
    func after(_ room: String) async throws -> String?
}

extension RoomSource {
    func after(_ room: String) async throws -> String? { nil }
}
