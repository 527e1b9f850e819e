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
        let visit: String
        let address: String
        let language: Language
    }

    private struct Kept {
        let who: Who
        let account: Account
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

    /// The page as it was made for whoever asks, where all that it was made of still stands. That it is read
    /// again is noted.
    func page(_ address: String, for caller: Caller, _ desk: Desk, at now: Instant) -> ByteBuffer? {
        guard let place = place(address, caller),
            let kept = held.withLock({ $0.young[place] ?? $0.old[place] }),
            kept.who == caller.who, kept.account == caller.account, desk.stands(kept.basis, at: now)
        else { return nil }
        desk.noteAgain(kept.basis, by: caller.who, at: now)
        return kept.bytes
    }

    func keep(_ bytes: ByteBuffer, made basis: Basis, _ address: String, for caller: Caller) {
        guard let place = place(address, caller), let account = caller.account else { return }
        let kept = Kept(who: caller.who, account: account, basis: basis, bytes: bytes)
        held.withLock { held in
            if held.young.count >= limit {
                held.old = held.young
                held.young = [:]
            }
            held.young[place] = kept
        }
    }

    private func place(_ address: String, _ caller: Caller) -> Place? {
        caller.visitToken.map { Place(visit: $0, address: address, language: .reader) }
    }
}
