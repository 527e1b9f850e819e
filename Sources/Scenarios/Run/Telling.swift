import Domain
import Journal
import Synchronization

/// Who is told, as scenarios say it.
struct Telling {
    enum Reader: String, CaseIterable {
        case residentCarer = "resident-carer"
        case visitingAdult = "visiting-adult"
        case namedAttendee = "named-attendee"
        case referrer, court, commissioner, centre, practitioner
        case localAuthority = "local-authority"
    }

    let desk: Desk

    /// Everybody who is told of these events.
    func readers(of events: [Happened]) async throws -> Set<String> {
        var readers: Set<String> = []
        for event in events {
            for notice in try await desk.notices(of: event) {
                readers.insert(try await reader(of: notice, at: event.moment.at).rawValue)
            }
        }
        return readers
    }

    private func reader(of notice: Notice, at now: Instant) async throws -> Reader {
        switch notice.to {
        case .referrer: return .referrer
        case .court: return .court
        case .commissioner: return .commissioner
        case .centre: return .centre
        case .practitioner: return .practitioner
        case .localAuthority: return .localAuthority
        case .adult(let adult):
            let reach = try await desk.ask(CaseReach(file: notice.file), by: .system, at: now)
            switch reach.sides[adult] {
            case .residentCarer: return .residentCarer
            case .visitingAdult: return .visitingAdult
            case nil: return .namedAttendee
            }
        }
    }
}

/// Hears what is kept: also what comes of a no that is kept as an event.
final class Ear: Reactor {
    let name = "scenario"
    private let heard = Mutex<[Happened]>([])

    func react(to happened: Happened) async throws { heard.withLock { $0.append(happened) } }

    /// What was heard since it was last asked.
    func take() -> [Happened] {
        heard.withLock { heard in
            let taken = heard
            heard = []
            return taken
        }
    }
}
