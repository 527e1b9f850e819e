import Domain
import Journal
import Logging
import ServiceLifecycle

/// Reminds each adult of contact by video, the day before: looks again every few minutes, and writes each
/// letter once.
struct Reminding: Service {
    let office: Office
    let logger: Logger

    /// House rule: reminders go out from then on; those that may come later wait for it.
    private static let from = TimeOfDay(minutes: 9 * 60)
    private static let pauseSeconds = 300

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await round(at: office.clock())
                } catch {
                    logger.error("reminders", metadata: ["error": "\(error)"])
                }
                // Cancelled while waiting: the loop ends.
                try? await Task.sleep(for: .seconds(Self.pauseSeconds))
            }
        }
    }

    /// Writes what is due at that moment and was not written.
    func round(at now: Instant) async throws {
        guard now.time >= Self.from else { return }
        let writer = LetterWriter(office: office)
        for centre in try await office.desk.ask(CentresToRemind(), by: .system, at: now) {
            let due = VideoReminders(centre: centre, day: now.day + 1)
            for notice in try await office.desk.ask(due, by: .system, at: now) {
                // A session that is moved to another day is reminded of on that one.
                try await writer.write(
                    notice, id: "reminder.\(notice.file).\(notice.to).\(notice.about).\(now.day)", at: now)
            }
        }
    }
}

/// The centres that offer contact by video. The site's own question.
struct CentresToRemind: Question {
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }

    func answer(for who: Who, in house: House) throws(Halt) -> [CentreID] {
        try house.list(.centres).compactMap { row in
            guard case .centre(let centre) = row.body else { return nil }
            return centre.kinds.contains(where: \.isVirtual) ? centre.id : nil
        }
    }
}
