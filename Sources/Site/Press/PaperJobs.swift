import Domain
import Journal
import Outside
import Synchronization

/// The kinds of paper that can be taken away.
enum PaperFormat: String, Sendable {
    case pdf, word

    var ending: String { self == .pdf ? "pdf" : "docx" }
    var mediaType: String {
        self == .pdf
            ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    }
}

/// Papers that are being made or were made a moment ago, each at an address that nobody can guess and that
/// soon ends. They are held in memory and nowhere else.
final class PaperJobs: Sendable {
    /// How far one is.
    enum State: Sendable {
        case making
        case made([UInt8])
        case failed(PressFault)

        var isMaking: Bool { if case .making = self { true } else { false } }
    }

    /// One paper.
    struct Paper: Sendable {
        var state = State.making
        /// Ours, without a person's name: it stands in a header.
        let name: String
        let kind: PaperFormat
        /// Who alone may take it; nil for whoever has the address.
        let owner: PersonID?
        /// Where its making was asked for, as limits count places.
        let place: String
        let until: Instant
    }

    /// House rule: long enough to come back from a telephone call, and no longer.
    static let minutes = 10
    /// House rule: what one network address has made at a time.
    static let mostFromOnePlace = 6
    private static let mostPapers = 400
    private static let mostBytes = 256 << 20
    private let papers = Mutex<[String: Paper]>([:])

    /// Begins to make one.
    ///
    /// - Returns: its token; nil where too many are being made, for that place or for all.
    func begin(
        _ name: String, _ kind: PaperFormat, owner: PersonID?, from place: String, at now: Instant,
        make: @escaping @Sendable () async throws(PressFault) -> [UInt8]
    ) -> String? {
        let token = Secrets.token()
        let paper = Paper(
            name: name, kind: kind, owner: owner, place: place, until: now.adding(minutes: Self.minutes))
        let isTaken = papers.withLock { papers in
            papers = papers.filter { now < $0.value.until }
            let here = papers.values.count { $0.place == place && $0.state.isMaking }
            guard papers.count < Self.mostPapers, here < Self.mostFromOnePlace else { return false }
            papers[token] = paper
            return true
        }
        guard isTaken else { return nil }
        Task {
            let state: State
            do throws(PressFault) {
                state = .made(try await make())
            } catch {
                state = .failed(error)
            }
            finish(token, state)
        }
        return token
    }

    private func finish(_ token: String, _ state: State) {
        papers.withLock { papers in
            papers[token]?.state = state
            // What is held is bounded: the one that was just made goes first, and can be made again.
            let held = papers.values.reduce(0) { sum, paper in
                if case .made(let bytes) = paper.state { sum + bytes.count } else { sum }
            }
            if held > Self.mostBytes { papers[token]?.state = .failed(.busy) }
        }
    }

    /// Nil where there is none, its time is over, or it is another's.
    func paper(_ token: String, for reader: PersonID?, at now: Instant) -> Paper? {
        papers.withLock { papers in
            guard let paper = papers[token], now < paper.until else {
                papers[token] = nil
                return nil
            }
            guard paper.owner == nil || paper.owner == reader else { return nil }
            return paper
        }
    }

    /// Waits until it is made, for a moment at most: most are, and nobody sees a page that only says so.
    func wait(for token: String, reader: PersonID?, at now: Instant) async {
        let begin = ContinuousClock.now
        while let paper = paper(token, for: reader, at: now), paper.state.isMaking,
            ContinuousClock.now - begin < Self.longestWait
        {
            // Woken early means looking again earlier.
            try? await Task.sleep(for: .milliseconds(15))
        }
    }

    private static let longestWait = Duration.milliseconds(1_500)
}
