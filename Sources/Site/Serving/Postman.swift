import Domain
import Foundation
import Journal
import Logging
import Outside
import ServiceLifecycle

/// Sends letters from the outbox, and tries again those that did not go.
struct Postman: Service {
    let office: Office
    let ways: MailWays
    let sender: MailSender
    let logger: Logger

    func run() async throws {
        guard ways.isSet else { return try await gracefulShutdown() }
        let bag = Postbag(store: office.store) { letter, item in
            try await isTime(for: letter, item, office.clock())
        } clock: { [office] in
            office.clock()
        } handOver: { [office, ways, sender] letter, id, email in
            var mail = Self.mail(letter, to: email)
            mail.attachments = try await Self.attachments(letter, to: email, ways, office.store)
            return try await ways.mailer(to: email).send(
                mail, from: sender, id: Self.name(of: id), at: office.clock())
        } log: { [logger] id, fault in
            // The address is not logged: logs are read by more people than letters.
            logger.error("letter not sent", metadata: ["id": "\(id)", "fault": "\(fault)"])
        }
        await cancelWhenGracefulShutdown {
            let begin = ContinuousClock.now
            while !Task.isCancelled {
                do {
                    try await bag.round(at: (ContinuousClock.now - begin) / .seconds(1))
                } catch {
                    logger.error("outbox", metadata: ["error": "\(error)"])
                }
                // Cancelled while waiting: the loop ends.
                try? await Task.sleep(for: .seconds(bag.pauseSeconds))
            }
        }
    }
}

extension Postman {
    /// A letter as it is mailed.
    static func mail(_ letter: Letter, to email: String) -> Mail {
        Mail(to: email, subject: letter.subject, body: letter.body)
    }

    /// What goes with it. One that is not locked goes to a domain of the list or not at all, whatever the
    /// list was when the letter was written.
    static func attachments(
        _ letter: Letter, to email: String, _ ways: MailWays, _ store: any Store
    ) async throws -> [MailAttachment] {
        guard let enclosure = letter.enclosure else { return [] }
        guard enclosure.isLocked || ways.isSecure(to: email) else { throw MailFault.notSecure }
        guard let bytes = try await store.blob(enclosure.blob) else { throw MailFault.attachmentGone }
        return [
            MailAttachment(name: enclosure.name, mediaType: enclosure.mediaType, bytes: Array(bytes))
        ]
    }

    /// Names the letter for ever: the receiver's machine can see that one sent again is the same one. It
    /// tells nothing of the letter.
    static func name(of id: String) -> String { Secrets.sha256hex(id) }

    /// Whether it may come now. One that could not be sent in its hours waits for the next.
    func isTime(for letter: Letter, _ item: ShelfItem, _ now: Instant) async throws -> Bool {
        let first = SafeContact(hours: letter.hours).first(from: now)
        guard first > now else { return true }
        var later = item
        later.at = first.milliseconds
        // One whose family was erased meanwhile does not come back.
        _ = try await office.store.replace(later, on: Post.shelf)
        return false
    }
}
