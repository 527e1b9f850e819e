public import Domain

/// What an answer was made of. The answer stays as it is for as long as its basis stands.
public struct Basis: Sendable {
    let streams: [StreamID: Int]
    let lists: [ListKey: UInt64]
    /// Which of the calendars that the desk has had.
    let calendar: Int
    /// Which age of the present it belongs to: an erasure begins another.
    let age: Int
    /// Answers speak of time to the minute.
    let minute: Int64
    let noted: Noted?

    /// Whose reading of what the access log has to hold each time that the answer is shown.
    struct Noted: Sendable {
        let subject: StreamID
        let what: String
    }
}

extension Desk {
    /// The model, as `ask` makes it, and what it was made of.
    ///
    /// - Throws: as `ask`.
    public func askWithBasis<Q: Question>(
        _ question: Q, by who: Who, at now: Instant
    ) async throws -> (model: Q.Model, basis: Basis) {
        // Taken before the answer: an import of bank holidays, or an erasure, in between makes the basis one
        // that has gone.
        let (calendar, age) = (calendarsHad, present.ages)
        let (model, reading) = try await answer(question, by: who, at: now)
        let noted = question.subject.map {
            Basis.Noted(subject: $0, what: String(describing: Q.self))
        }
        let basis = Basis(
            streams: reading.versions, lists: reading.lists, calendar: calendar, age: age,
            minute: now.wholeMinute,
            noted: noted)
        return (model, basis)
    }

    /// Whether what an answer was made of is still so, at this time.
    public func stands(_ basis: Basis, at now: Instant) -> Bool {
        basis.minute == now.wholeMinute && basis.calendar == calendarsHad && present.stands(basis)
    }

    /// Notes that somebody was shown again what they had asked for before.
    public func noteAgain(_ basis: Basis, by who: Who, at now: Instant) {
        guard let noted = basis.noted else { return }
        readers.note(who, noted.subject, noted.what, now)
    }
}

extension Instant {
    fileprivate var wholeMinute: Int64 { milliseconds / 60_000 }
}
