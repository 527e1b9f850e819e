import Domain
import Journal

/// Destroys a family's key once it is decided that all that is kept of it goes (L3). Done again, it finds
/// nothing more to destroy.
struct Eraser: Reactor {
    let desk: Desk
    var name: String { "eraser" }

    func react(to happened: Happened) async throws {
        guard let erased = happened.event as? FamilyErased, let file = erased.cases.first else { return }
        guard file.family == erased.family else { return }
        try await desk.erase(owner: StreamID.caseFile(file).owner)
    }
}
