import Domain
import Journal
import Outside

/// What signing in is checked with: what is kept of passwords, who has been guessing, which browsers are
/// known.
struct Entrance: Sendable {
    let credentials: CredentialsShelf
    let hasher: PasswordHasher
    let device: Device
    let log: SignInLog
    /// Passwords that were stolen elsewhere; nil where no list of them was given.
    let stolen: StolenPasswords?
    let turns = Turns()
    let guesses = GuessLimit()
    let allowance = Allowance()

    /// Changes what is kept of somebody's credentials, one change after the other.
    /// - Returns: what the work returns; nothing is kept where that is nil.
    func change<T>(
        _ person: PersonID, at now: Instant, _ work: (inout Credentials) async throws -> T?
    ) async throws -> T? {
        try await turns.take("credentials:\(person)") {
            var kept = try await credentials.of(person)
            guard let done = try await work(&kept) else { return nil }
            try await credentials.keep(kept, of: person, at: now)
            return done
        }
    }

    /// Whether that password is on the list of stolen ones, where there is a list.
    func isStolen(_ password: String) throws -> Bool { try stolen?.holds(password) ?? false }

    /// Uses a code up: one of the app's, or one from paper.
    /// - Returns: which it was; nil where it is none, or was used before.
    /// - Parameter now: the machine's time.
    func use(_ code: String, of person: PersonID, at now: Instant) async throws -> UsedCode? {
        try await change(person, at: now) { kept in
            if RecoveryCodes.isMeant(by: code) {
                let hash = RecoveryCodes.hash(code)
                guard let place = kept.recovery.firstIndex(where: { Secrets.isEqual($0, hash) }) else {
                    return nil
                }
                kept.recovery.remove(at: place)
                return .recovery(left: kept.recovery.count)
            }
            let digits = code.filter { $0.isASCII && $0.isNumber }
            let step = OneTimeCode.step(atMilliseconds: now.milliseconds)
            guard let used = kept.secondFactor?.step(of: digits, now: step, after: kept.lastStep) else {
                return nil
            }
            kept.lastStep = used
            return .app
        }
    }

    enum UsedCode: Equatable, Sendable {
        case app
        case recovery(left: Int)
    }
}
