import Domain
import Synchronization

/// The live parts that are open: so many for one person, so many in all. House rules: a person has a few
/// tabs.
final class LiveStreams: Sendable {
    static let mostOfOne = 12
    static let most = 1_000

    private let open = Mutex<[PersonID?: Int]>([:])

    /// A place that is given back when nobody holds it any more.
    final class Place: Sendable {
        private let streams: LiveStreams
        private let person: PersonID?

        fileprivate init(_ streams: LiveStreams, _ person: PersonID?) {
            self.streams = streams
            self.person = person
        }

        deinit { streams.leave(person) }
    }

    /// Nil where there is none left, for this person or for anybody.
    func place(for person: PersonID?) -> Place? {
        let isFree = open.withLock { open in
            let here = open[person, default: 0]
            guard here < Self.mostOfOne, open.values.reduce(0, +) < Self.most else { return false }
            open[person] = here + 1
            return true
        }
        return isFree ? Place(self, person) : nil
    }

    private func leave(_ person: PersonID?) {
        open.withLock { open in
            let left = open[person, default: 1] - 1
            open[person] = left > 0 ? left : nil
        }
    }
}
