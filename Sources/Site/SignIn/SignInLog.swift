import Domain
import Logging

/// Says in the program's log each time that somebody is let in, and each time that somebody is not: how they
/// tried, what came of it, from where. Never what was typed, and no address: the log is for those who run the
/// machine, not for those who know the families.
struct SignInLog: Sendable {
    enum Way: String {
        case passwordAndCode = "password and code"
        case link, demonstration
        case codeOfCentre = "code of the centre"
        /// Asked for once more, before something is changed.
        case again = "password and code once more"
        case organisation = "their organisation"
        case forgotten = "link and code, to set a password"
    }

    enum Outcome: String {
        case entered
        case noSuchAccount = "no such account"
        case wrongPassword = "wrong password"
        case wrongCode = "wrong code"
        case mustWait = "must wait"
        case ended = "the link had ended"
        case needsMore = "needs more than this"

        var isGood: Bool { self == .entered }
    }

    let logger: Logger?

    func note(_ outcome: Outcome, by way: Way, of person: PersonID? = nil, _ call: Call) {
        logger?.log(
            level: outcome.isGood ? .notice : .warning, "sign-in",
            metadata: [
                "outcome": "\(outcome.rawValue)", "by": "\(way.rawValue)",
                "person": "\(person?.rawValue ?? "-")", "from": "\(call.address ?? "-")",
            ])
    }
}
