import Domain
import Journal
import Synchronization

/// Who may do and see what, as the law answered in every scenario and on every page that was looked at.
final class AccessMatrix: Sendable {
    enum Kind: String, Hashable, CaseIterable { case command, question }

    struct Act: Hashable {
        let kind: Kind
        let name: String
    }

    /// How often the law said yes, of how many times it was asked.
    struct Cell: Equatable {
        var yes = 0
        var asked = 0

        var isEver: Bool { yes > 0 }
        var text: String { asked == 0 ? "" : yes == 0 ? "–" : yes == asked ? "yes" : "at times" }
    }

    private let rows = Mutex<[Act: [Standing: Cell]]>([:])

    var cells: [Act: [Standing: Cell]] { rows.withLock { $0 } }

    func cell(_ act: Act, _ standing: Standing) -> Cell { cells[act]?[standing] ?? Cell() }

    /// Those who may ever do or see it.
    func mayEver(_ act: Act) -> Set<Standing> {
        Set((cells[act] ?? [:]).filter { $0.value.isEver }.keys)
    }

    /// Runs the work, and asks the law about everybody at each act in it.
    func watching(_ work: () async throws -> Void) async throws {
        try await Desk.$onlooker.withValue(
            { asked, desk, now in
                // What is asked here is asked of nobody.
                try await Desk.$onlooker.withValue(nil) { try await self.saw(asked, desk, now) }
            }, operation: work)
    }

    private func saw(_ asked: Asked, _ desk: Desk, _ now: Instant) async throws {
        // It may be done by whoever may do what it rehearses.
        if case .question(let question) = asked, question is Rehearsal { return }
        let kind: Kind = if case .command = asked { .command } else { .question }
        let standings = try await Standings(asked, desk, at: now)
        for standing in Standing.allCases {
            for who in standings.people(standing) {
                let may = try await desk.permits(asked, who, at: now)
                rows.withLock {
                    $0[Act(kind: kind, name: asked.name), default: [:]][standing, default: Cell()].add(may)
                }
            }
        }
    }
}

extension AccessMatrix.Cell {
    fileprivate mutating func add(_ may: Bool) {
        asked += 1
        if may { yes += 1 }
    }
}
