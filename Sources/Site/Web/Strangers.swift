import Domain

/// Forms that anybody may send, from those who have neither an account nor a link: so many from one network
/// address, so that nobody fills a centre's desk by a program.
public final class Strangers: Sendable {
    /// House rule: a court's whole building, behind one address, asks and refers far less often.
    public static let most = 60
    public static let minutes = 10
    private static let limit = 10_000
    /// What leaves something on somebody's desk. Signing in has limits of its own, by which nobody's guesses
    /// hold up anybody else.
    private static let places = ["/refer", "/report", "/centres/"]

    private let allowance = Allowance(limit: limit)
    private let share: Allowance.Share

    /// - Parameter most: forms within the ten minutes.
    public init(most: Int = Strangers.most) {
        share = Allowance.Share(most: most, minutes: Self.minutes)
    }

    static func areBound(at path: String) -> Bool { places.contains { path.hasPrefix($0) } }

    /// Whether a form from there is taken now; it is counted then. What comes from the machine itself, by a
    /// socket that has no address, is always taken.
    func admit(_ address: String?, at now: Instant) -> Bool {
        guard let address else { return true }
        return allowance.spend(NetworkAddress.place(of: address), share, at: now)
    }
}
