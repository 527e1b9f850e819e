import Domain
import Journal

@testable import Site

extension Office {
    /// A visit of somebody who has shown who they are as surely as anybody is asked to.
    /// - Returns: the token for their browser.
    func signIn(
        _ person: PersonID, at now: Instant, idleMinutes: Int = Visits.idleMinutes
    ) async throws -> String {
        try await visits.begin(person, .passwordAndCode, at: now, idleMinutes: idleMinutes)
    }
}

extension PasswordHasher {
    /// As the real one, but that a guess costs nothing.
    static var quick: PasswordHasher {
        PasswordHasher(cost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
    }
}
