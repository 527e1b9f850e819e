@testable import Domain

/// One day at one centre, as the second reading keeps it.
struct DayNotes {
    private var placed: [SessionID: SessionPlaced] = [:]
    private var inside: [SessionID: Set<String>] = [:]
    private var gone: Set<SessionID> = []
    private var duties: [RosterDuty]?
    private var stops: [String] = []

    mutating func hear(_ event: any Event) {
        switch event {
        case let event as SessionPlaced: placed[event.session] = event
        case let event as SessionTakenOff: placed[event.session] = nil
        case let event as SupervisorPlaced: placed[event.session]?.supervisor = event.supervisor
        case let event as StaffRostered: duties = event.duties
        case let event as VisitorArrived: arrive(event)
        case let event as VisitorLeft: leave(event)
        case let event as PlacedSessionEnded: if !event.outcome.wasHeld { gone.insert(event.session) }
        default: break
        }
    }

    /// E6: where the visiting adult goes, neither child nor resident carer is still there.
    private mutating func leave(_ event: VisitorLeft) {
        inside[event.session]?.remove(event.who.description)
        if event.who.description == "adult:dad", inside[event.session]?.isEmpty == false {
            stops.append("E6 \(event.session): the visiting adult left while the other side was there")
        }
    }

    /// E6: the visiting adult comes first, and not while the resident carer is there.
    private mutating func arrive(_ event: VisitorArrived) {
        let there = inside[event.session] ?? []
        if event.who.description == "adult:dad", there.contains("adult:mum") {
            stops.append("E6 \(event.session): the visiting adult met the resident carer")
        }
        if event.who.description == "child:sam", !there.contains("adult:dad") {
            stops.append("E6 \(event.session): the child came before the visiting adult")
        }
        inside[event.session, default: []].insert(event.who.description)
    }

    /// What is wrong with the day, minute by minute where something changes.
    func broken(_ rooms: [RoomID: Int]) -> [String] {
        let all = placed.values.filter { !gone.contains($0.session) }
        return stops
            + all.flatMap { session in
                at(session.times.visitingIn.minutes, all, rooms) + apart(session, all)
            }
    }

    /// E1, E2: the moment at which somebody comes is the fullest.
    private func at(_ minute: Int, _ all: [SessionPlaced], _ rooms: [RoomID: Int]) -> [String] {
        let there = all.filter {
            $0.times.visitingIn.minutes <= minute && minute < $0.times.visitingOut.minutes
        }
        var wrong: [String] = []
        for (room, holds) in rooms where there.count(where: { $0.room == room }) > holds {
            wrong.append("E1 \(room) is over-full at minute \(minute)")
        }
        let watched = there.filter { $0.kind.isSupervised }
        let supervisors = watched.compactMap(\.supervisor)
        if Set(supervisors).count < supervisors.count { wrong.append("E2 one supervisor, two families") }
        for session in watched {
            if there.contains(where: { $0.room == session.room && $0.session != session.session }) {
                wrong.append("E2 \(session.session) shares its room")
            }
            if session.isConfirmed && session.supervisor == nil {
                wrong.append("E2 \(session.session) is confirmed without a supervisor")
            }
        }
        // Three families to each of the staff who watch nobody; two of staff where no roster is made.
        let staff = duties.map { duties in
            Set(
                duties.filter { $0.span.from.minutes <= minute && minute < $0.span.to.minutes }.map(\.person)
            ).count
        }
        if there.count - watched.count > 3 * max(0, (staff ?? 2) - watched.count) {
            wrong.append("E1 too few staff at minute \(minute)")
        }
        return wrong
    }

    /// E6: one family is there once at a time, and its two sides' ways are five minutes apart.
    private func apart(_ session: SessionPlaced, _ all: [SessionPlaced]) -> [String] {
        let (times, id) = (session.times, session.session)
        var wrong: [String] = []
        for other in all where other.session != id && other.file == session.file {
            let areApart =
                other.times.visitingOut.minutes <= times.visitingIn.minutes
                || times.visitingOut.minutes <= other.times.visitingIn.minutes
            if !areApart { wrong.append("E6 \(id) and \(other.session) of one family overlap") }
        }
        if times.childIn.minutes - times.visitingIn.minutes < 5
            || times.visitingOut.minutes - times.childOut.minutes < 5
        {
            wrong.append("E6 \(id): the two sides come or go together")
        }
        return wrong
    }
}
