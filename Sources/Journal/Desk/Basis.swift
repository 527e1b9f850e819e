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

    /// What this was made of and that: it stands while both do. What is noted is this one's.
    public func joined(to other: Basis) -> Basis {
        // Of two readings of one stream, neither stands unless both are of the version that is held.
        func joined<K: Hashable, V: Equatable>(_ one: [K: V], _ other: [K: V], _ none: V) -> [K: V] {
            one.merging(other) { $0 == $1 ? $0 : none }
        }
        return Basis(
            streams: joined(streams, other.streams, -1), lists: joined(lists, other.lists, .max),
            calendar: calendar == other.calendar ? calendar : -1, age: age == other.age ? age : -1,
            minute: minute == other.minute ? minute : -1, noted: noted)
    }

    /// Whose reading of what the access log has to hold each time that the answer is shown.
    struct Noted: Sendable {
        let subject: StreamID
        let what: String
        let relation: Relation
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
        let (model, reading, relation) = try await answer(question, by: who, at: now)
        let noted = question.subject.flatMap { subject in
            relation.map { Basis.Noted(subject: subject, what: String(describing: Q.self), relation: $0) }
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
        readers.note(who, noted.subject, noted.what, as: noted.relation, now)
    }
}

extension Instant {
    fileprivate var wholeMinute: Int64 { milliseconds / 60_000 }
}
