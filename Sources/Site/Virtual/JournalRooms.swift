import Domain
import Journal

/// The rooms of sessions in the diary: planned by the law, and kept in the journal.
struct JournalRooms: RoomSource {
    private let office: Office

    init(_ office: Office) { self.office = office }

    private var passes: RoomPasses { RoomPasses(office) }

    func room(_ id: String, at now: Instant) async throws -> PlannedRoom? {
        guard let place = try await passes.place(of: id) else { return nil }
        let planned = try await office.desk.ask(
            PlannedVideoRoom(centre: place.centre, day: place.day, session: place.session), by: .system,
            at: now)
        // A session that was moved and has its place again has another room.
        guard planned.room == id else { return nil }
        return PlannedRoom(
            plan: planned.plan, hasBegun: planned.hasBegun, removed: planned.removed, muted: planned.muted,
            isOver: planned.isOver, activities: planned.activities)
    }

    func spend(_ pass: String, in room: String, at now: Instant) async throws -> SeatID? {
        try await passes.spend(pass, in: room, at: now)
    }

    /// - Throws: where the law says no as well, so that what it was to open stays shut.
    func keep(_ fact: RoomFact, in room: String, at now: Instant) async throws {
        guard let place = try await passes.place(of: room) else { throw Halt.outOfStep(.unknownThing) }
        try await office.desk.handle(
            Request(
                id: CommandID("room:\(room):\(Secrets.token(bytes: 12))"),
                command: NoteRoomFact(
                    centre: place.centre, day: place.day, session: place.session, fact: fact),
                by: .system, at: now))
    }

    /// G1: after an incident whom to ring first stands there, and the way to its form.
    func after(_ room: String) async throws -> String? {
        try await passes.place(of: room).map { "/today/\($0.centre)/\($0.day)/\($0.session)/video" }
    }

    func voidPasses(of room: String) async throws { try await passes.void(room) }
}
