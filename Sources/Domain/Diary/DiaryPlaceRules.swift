/// The law of places: who may be at a centre at one time. Each looks at one day as it would be with the
/// session in it, and answers with its objection, or nil.
enum DiaryPlaceRules {
    /// E1 (Protocol 1.2): at no moment are more families in a room than it holds, nor more at the centre than
    /// the staff on duty can look after. A supervisor who watches one family looks after no other (E2).
    static func isTooFull(with session: PlacedSession, on day: CentreDay, _ centre: Centre) -> Refusal? {
        let all = day.placed(with: session)
        for moment in changes(within: session.times.whole, all, day.roster) {
            let there = all.filter { $0.times.whole.holds(moment) }
            let capacity = centre.room(session.room)?.capacityFamilies ?? 0
            if there.count(where: { $0.room == session.room }) > capacity {
                return .diary(.E1, .roomFull(session.room, on: day.day, capacityFamilies: capacity))
            }
            let watched = there.count { $0.kind.isSupervised }
            let families = there.count - watched
            let staff = max(0, DutyRules.staffCount(at: moment, on: day, centre) - watched)
            let most = staff * centre.settings.familiesPerStaff
            if families > most { return .diary(.E1, .tooFewStaff(on: day.day, mostFamilies: most)) }
        }
        return nil
    }

    /// E2 (Protocol 1.1): supervised contact has its room to itself, and the centre's minutes to turn it
    /// round before and after.
    static func isRoomTaken(for session: PlacedSession, on day: CentreDay, _ centre: Centre) -> Refusal? {
        let others = day.placed(with: session).filter {
            $0.session != session.session && $0.room == session.room
                && ($0.kind.isSupervised || session.kind.isSupervised)
        }
        let wanted = session.times.whole.widened(by: centre.settings.turnRoundMinutes)
        guard others.contains(where: { $0.times.whole.overlaps(wanted) }) else { return nil }
        return .diary(.E2, .roomTaken(session.room, on: day.day))
    }

    /// E6 (Protocol 4.2(a)–(d)): of one family, each side's windows to come and to leave are its own.
    static func sidesMeet(_ times: SessionTimes, on day: Day, _ settings: CentreSettings) -> Refusal? {
        let window = settings.handoverWindowMinutes
        let areApart =
            times.visitingIn + window <= times.childIn && times.childIn + window <= times.childOut
            && times.childOut + window <= times.visitingOut && times.whole.minutes > 0
        return areApart ? nil : .diary(.E6, .sidesWouldMeet(on: day))
    }

    /// E6 (Protocol 4.2(a)–(d)): neither the same family twice nor two families marked never to meet are at
    /// the centre at one time: from before the one's first window opens until the other's last has shut.
    static func familiesMeet(
        _ session: PlacedSession, apartFrom apart: Set<CaseID>, on day: CentreDay, _ centre: Centre
    ) -> Refusal? {
        let wanted = session.times.whole.widened(by: centre.settings.handoverWindowMinutes)
        for other in day.placed(with: session) where other.session != session.session {
            guard other.times.whole.overlaps(wanted) else { continue }
            if other.file.family == session.file.family {
                return .diary(.E6, .familyThereAlready(on: day.day))
            }
            if apart.contains(other.file) { return .diary(.E6, .wouldMeetFamily(on: day.day)) }
        }
        return nil
    }

    /// E6 (Protocol 4.2(a)–(d)): the families of that day which this one must never meet, whichever of the
    /// two cases says so, and whenever it was said.
    static func mustStayApart(
        from file: CaseFile, on day: CentreDay, in house: House
    ) throws(Halt) -> Set<CaseID> {
        var apart = file.assessment.neverMeets
        for other in Set(day.sessions.values.map(\.file)) where other != file.id && !apart.contains(other) {
            if try house.caseFile(other).assessment.neverMeets.contains(file.id) { apart.insert(other) }
        }
        return apart
    }

    /// The moments within a span at which the number of families or of staff may change.
    private static func changes(
        within span: TimeSpan, _ sessions: [PlacedSession], _ roster: [RosterDuty]
    ) -> [TimeOfDay] {
        let edges =
            sessions.flatMap { [$0.times.visitingIn, $0.times.visitingOut] }
            + roster.flatMap { [$0.span.from, $0.span.to] }
        return Set(edges.filter { span.holds($0) } + [span.from]).sorted()
    }
}

extension CentreDay {
    /// What takes place on the day with this session in it, in place of what it was before.
    func placed(with session: PlacedSession) -> [PlacedSession] {
        sessions.values.filter { $0.session != session.session && $0.takesPlace } + [session]
    }
}

extension TimeSpan {
    func holds(_ moment: TimeOfDay) -> Bool { from <= moment && moment < to }
    func widened(by minutes: Int) -> TimeSpan { TimeSpan(from: from - minutes, to: to + minutes) }
}
