import Domain
import Foundation

/// What came of an act: what was kept, and the no that was kept with it, such as somebody turned away at the
/// door.
struct Kept {
    let outcome: Outcome
    let refusal: Refusal?

    init(_ outcome: Outcome, _ refusal: Refusal?) {
        self.outcome = outcome
        self.refusal = refusal
    }

    /// The act came once more, and gets the answer of the first time.
    init(again answer: Data) throws {
        self.init(Outcome(events: [], isRepeat: true), try KeptAnswer(body: answer).refusal)
    }
}

/// The answer to an act, as the store keeps it beside the act's id. Its frame is pinned by a test, and
/// every no that it can hold by a golden file (`Tests/Golden/Refusals`): an answer that was kept is read
/// for ever.
struct KeptAnswer: Codable {
    var refusal: Refusal?

    init(refusal: Refusal?) { self.refusal = refusal }

    /// Nothing is left of it where its owner was erased.
    /// - Throws: `StoreFault.other` where it is no answer of ours.
    init(body: Data) throws {
        guard !body.isEmpty else { return }
        do {
            self = try JSONDecoder().decode(Self.self, from: body)
        } catch {
            throw StoreFault.other("the answer to an act cannot be read: \(error)")
        }
    }

    var body: Data { get throws { try JSONEncoder().encode(self) } }
}

extension Desk {
    /// What this act was answered when it first came; nil where it is new.
    func firstTime(of request: Request) async throws -> Kept? {
        try await store.outcome(of: request.id.rawValue).map { try Kept(again: $0) }
    }
}
