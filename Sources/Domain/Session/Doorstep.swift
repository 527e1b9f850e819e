/// Everything that decides who comes through the door for one session, read once.
struct Doorstep {
    let file: CaseFile
    let centre: Centre
    let day: CentreDay
    let session: PlacedSession
    let house: House

    /// - Throws: out of step where the day has no such session.
    init(_ centre: CentreID, _ day: Day, _ session: SessionID, in house: House) throws(Halt) {
        let day = try house.day(centre, day)
        guard let placed = day.sessions[session] else { throw .outOfStep(.unknownThing) }
        self.day = day
        self.session = placed
        self.file = try house.caseFile(placed.file)
        self.centre = try house.centre(centre)
        self.house = house
    }

    /// On whose side somebody comes.
    enum Side: Hashable {
        case resident, visiting, child, neither
    }

    /// Nil for somebody who is not on the case (E5).
    func side(of who: Visitor) -> Side? {
        switch who {
        case .adult(let id):
            let role = file.answers.adult(id)?.role ?? attendee(id)?.comesWith
            return role.map { $0 == .residentCarer ? .resident : .visiting }
        case .child(let id): return file.answers.child(id) == nil ? nil : .child
        case .observer(let person): return isBookedToObserve(person) ? .neither : nil
        case .professional: return file.answers.professional?.attends == true ? .neither : nil
        case .interpreter: return file.answers.interpreter?.isNeeded == true ? .neither : nil
        }
    }

    /// E10 (Cafcass Cymru; Protocol 3.8): booked to observe this very session, here, and still has the case.
    private func isBookedToObserve(_ person: PersonID) -> Bool {
        file.practice.observers(of: session.session).contains {
            $0.0.person == person && $0.1.way == .inPerson
        }
    }

    func attendee(_ id: AdultID) -> NamedAttendee? {
        file.answers.attendees?.named.first { $0.id == id }
    }

    /// The presences of a side, those who have left as well.
    func presences(_ side: Side) -> [Presence] { session.presences.filter { self.side(of: $0.who) == side } }
    func inside(_ side: Side) -> [Presence] { presences(side).filter { $0.left == nil } }

    /// Whether one of the visiting adults themselves is in, not only somebody who comes with them.
    var isVisitingAdultIn: Bool {
        file.answers.visitingAdults.contains { session.isInside(.adult($0.id)) }
    }

    func instant(_ time: TimeOfDay) -> Instant { Instant(day.day, time) }
}
