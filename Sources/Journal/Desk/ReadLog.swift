import Domain
import Synchronization

/// Gathers who read what, to be kept a little later in one go: reading a page does not wait for the disk.
final class ReadLog: Sendable {
    private let waiting = Mutex<[ReadNote]>([])

    func note(_ who: Who, _ subject: StreamID, _ what: String, as relation: Relation, _ now: Instant) {
        let note = ReadNote(
            at: now.milliseconds, actor: who.actor, stream: subject.name, what: what,
            relation: relation.rawValue, from: who.from ?? "")
        waiting.withLock { $0.append(note) }
    }

    /// Puts back what could not be kept, before what has gathered since.
    func putBack(_ notes: [ReadNote]) { waiting.withLock { $0 = notes + $0 } }

    func take() -> [ReadNote] {
        waiting.withLock { notes in
            let taken = notes
            notes = []
            return taken
        }
    }
}

extension Desk {
    /// Keeps the notes of who read what that have gathered. Called every second while serving, and before
    /// closing.
    public func keepReadNotes() async throws {
        let notes = readers.take()
        guard !notes.isEmpty else { return }
        do {
            try await store.note(notes)
        } catch {
            readers.putBack(notes)
            throw error
        }
    }
}
