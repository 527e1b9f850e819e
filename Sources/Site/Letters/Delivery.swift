import Domain
import Outside

/// How the sending of a letter went: each try, and what the mail server said.
struct Delivery: Codable, Sendable {
    /// One try.
    struct Try: Codable, Sendable {
        var at: Instant
        var came: Came
        /// What the mail server, or the mail program, answered.
        var said: String?
    }

    enum Came: String, Codable, Sendable {
        /// The mail server has it.
        case taken
        /// Not now: it is tried again.
        case notNow
        /// The mail server will not have it.
        case refused
    }

    /// How often, in all.
    var tries = 0
    /// The newest, oldest first.
    private(set) var newest: [Try] = []
    /// Since when the mail server refuses it; nil where its last answer was another.
    private(set) var refusedSince: Instant?

    /// House rule: what is kept of a letter that is tried for days.
    private static let mostKept = 20
    private static let mostCharacters = 500
    /// House rule: a mail server that is set up wrongly is put right within a day, and then takes what it
    /// refused before.
    private static let refusedForGoodAfterMinutes = 24 * 60

    mutating func note(_ came: Came, said: String?, at now: Instant) {
        tries += 1
        let words = said.map { String($0.trimmed.prefix(Self.mostCharacters)) }
        newest.append(Try(at: now, came: came, said: words?.isEmpty == true ? nil : words))
        newest.removeFirst(max(0, newest.count - Self.mostKept))
        refusedSince = came == .refused ? refusedSince ?? now : nil
    }

    /// Whether the mail server has refused it for so long that nobody need try again.
    func isGivenUp(at now: Instant) -> Bool {
        refusedSince.map { now >= $0.adding(minutes: Self.refusedForGoodAfterMinutes) } ?? false
    }

    /// Another go, after somebody has seen to it.
    mutating func begin() { refusedSince = nil }

    /// What a try came to.
    static func came(_ fault: any Error) -> (came: Came, said: String) {
        guard let fault = fault as? MailFault else { return (.notNow, "\(fault)") }
        return (fault.isRefusal ? .refused : .notNow, "\(fault)")
    }
}
