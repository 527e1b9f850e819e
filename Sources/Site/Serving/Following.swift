import Domain
import Foundation
import Journal
import Logging
import ServiceLifecycle

/// A reactor at work while the site serves.
struct Following: Service {
    let reactor: any Reactor
    let desk: Desk
    let logger: Logger

    func run() async throws {
        let (name, logger) = (reactor.name, logger)
        await cancelWhenGracefulShutdown {
            await desk.follow(reactor) { error in
                // An ordinary stop ends what is under way; it is met again at the next start.
                if Task.isCancelled { return }
                logger.error("reactor", metadata: ["name": "\(name)", "error": "\(error)"])
            }
        }
    }
}

/// Opens an account for each adult of a family that a centre has accepted, so that they can see their own
/// times.
struct AccountOpener: Reactor {
    let office: Office
    var name: String { "accounts" }

    func react(to happened: Happened) async throws {
        guard case .caseFile(let file) = happened.stream, happened.event is ReferralAccepted else { return }
        for adult in try await office.desk.ask(AdultsToInvite(file: file), by: .system, at: office.clock()) {
            let person = try await office.open(name: adult.name, email: adult.email, roles: [])
            do {
                try await office.desk.handle(
                    Request(
                        id: CommandID("party:\(file):\(adult.id)"),
                        command: LinkParty(file: file, adult: adult.id, person: person), by: .system,
                        at: office.clock()))
            } catch Halt.invalid {
                // One address for both sides: the first keeps the account, the other reads letters by post.
                continue
            } catch Halt.outOfStep {
                // Contact had ended before this came to it: nothing is left for them to see, and whoever
                // comes after must not wait for it.
                continue
            }
        }
    }
}

/// The adults of a case who have an address of their own. The site's own question.
struct AdultsToInvite: Question {
    struct Adult: Sendable {
        let id: AdultID
        let name: String
        let email: String
    }

    let file: CaseID
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }
    func answer(for who: Who, in house: House) throws(Halt) -> [Adult] {
        (try house.caseFile(file).answers.adults ?? []).compactMap { adult in
            adult.contact.email.map { Adult(id: adult.id, name: adult.name, email: $0) }
        }
    }
}

/// Keeps the notes of who read what, and takes away links and visits that have ended.
struct Sweeping: Service {
    let office: Office
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var seconds = 0
            var failures = 0
            while !Task.isCancelled {
                do {
                    try await office.desk.keepReadNotes()
                    if seconds % 3600 == 0 { try await sweep() }
                    failures = 0
                } catch {
                    // Once a minute: a log must not fill the disk that is full already.
                    if failures % 60 == 0 { logger.error("sweeping", metadata: ["error": "\(error)"]) }
                    failures += 1
                }
                seconds += 1
                try? await Task.sleep(for: .seconds(1))  // Cancelled while waiting: the loop ends.
            }
        }
    }

    private func sweep() async throws {
        let now = office.clock()
        _ = try await office.store.sweep("sign-in", before: now.milliseconds)
        let ended = now.adding(minutes: -Visits.longestMinutes)
        // These go by the machine's time, which a demonstration's may have left behind.
        let onTheWay = office.machineClock().adding(minutes: -Passage.holdsMinutes).milliseconds
        for shelf in [Passage.shelf, SecondStep.shelf] {
            _ = try await office.store.sweep(shelf, before: onTheWay)
        }
        for shelf in RoomPasses.shelves {
            _ = try await office.store.sweep(shelf, before: now.adding(minutes: -24 * 60).milliseconds)
        }
        _ = try await office.store.sweep("visits", before: ended.milliseconds)
        office.visits.sweep(at: now)
    }
}
