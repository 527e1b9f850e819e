import Domain
import Journal
import NIOCore
import Synchronization

/// Pages that were made of one model and nothing else, kept while what they were made of stands. Whoever
/// comes back to a case, or loads it again, is not made to wait for the same bytes. Two generations, as
/// the present of streams has: what is not asked for is dropped.
final class KeptPages: Sendable {
    /// A page belongs to one visit of one person: nobody is ever shown what was made for somebody else.
    private struct Place: Hashable {
        let tokens: Tokens
        let address: String
        let language: Language
    }

    private struct Kept {
        let who: Who
        let chosenCentre: CentreID?
        /// Of the page and of its reader's account: their roles are those that it was made for.
        let basis: Basis
        let bytes: ByteBuffer
    }

    private struct Held {
        var young: [Place: Kept] = [:]
        var old: [Place: Kept] = [:]
    }

    private let held = Mutex(Held())
    private let limit: Int

    /// - Parameter limit: how many pages one generation holds.
    init(limit: Int = 500) { self.limit = limit }

    /// The page as it was made for this visit, where the visit goes on and all that the page was made of
    /// still stands. That it is read again is noted.
    func page(
        _ address: String, _ tokens: Tokens, _ desk: Desk, _ visits: Visits, at now: Instant,
        from network: String?
    ) async throws -> ByteBuffer? {
        let place = Place(tokens: tokens, address: address, language: .reader)
        guard let token = tokens.visit,
            let kept = held.withLock({ $0.young[place] ?? $0.old[place] }),
            desk.stands(kept.basis, at: now), let visit = try await visits.current(token, at: now),
            visit.person == kept.who.person, visit.centre == kept.chosenCentre,
            !Visits.isDue(visit, at: now)
        else { return nil }
        desk.noteAgain(kept.basis, by: kept.who.asking(from: network), at: now)
        return kept.bytes
    }

    func keep(_ bytes: ByteBuffer, made basis: Basis, _ address: String, for caller: Caller) {
        guard caller.tokens.visit != nil, let account = caller.account, let ofAccount = caller.accountBasis
        else { return }
        let place = Place(tokens: caller.tokens, address: address, language: .reader)
        let kept = Kept(
            who: caller.who, chosenCentre: account.chosenCentre, basis: basis.joined(to: ofAccount),
            bytes: bytes)
        held.withLock { held in
            if held.young.count >= limit {
                held.old = held.young
                held.young = [:]
            }
            held.young[place] = kept
        }
    }
}
