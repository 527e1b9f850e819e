import Domain

/// A room's time. It never goes back, whatever the machine's clock does; where that one jumps forward, the
/// room follows, so that it ends when it was to end.
struct RoomClock: Sendable {
    private let wall: @Sendable () -> Instant
    private let begin = ContinuousClock.now
    /// What is added to the steady time.
    private var start: Instant
    /// House rule: less is the machine's clock being set right, bit by bit.
    private static let jumpMilliseconds: Int64 = 2_000

    init(_ wall: @escaping @Sendable () -> Instant) {
        self.wall = wall
        start = wall()
    }

    /// Steady time alone, for what must be fresh.
    var steady: Instant {
        let (seconds, atto) = (ContinuousClock.now - begin).components
        return Instant(milliseconds: seconds * 1000 + atto / 1_000_000_000_000_000)
    }

    /// The room's moment.
    mutating func now() -> Instant {
        let passed = steady.milliseconds
        let ahead = wall().milliseconds - (start.milliseconds + passed)
        if ahead > Self.jumpMilliseconds { start = Instant(milliseconds: start.milliseconds + ahead) }
        return Instant(milliseconds: start.milliseconds + passed)
    }
}
