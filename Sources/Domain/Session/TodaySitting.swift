extension Doorstep {
    /// The session as the board shows it.
    func sitting() throws(Halt) -> TodayModel.Sitting {
        var people: [TodayModel.Person] = []
        for (who, name, relationship) in comers { people.append(try person(who, name, relationship)) }
        let whyNotBegin =
            session.begun == nil && session.outcome == nil
            ? try refusal(of: { () throws(Halt) in try SessionRules.mayBegin(self) }) : nil
        return TodayModel.Sitting(
            session: session.session, file: file.id, children: file.childrensNames, kind: session.kind,
            room: centre.room(session.room)?.name ?? session.room.rawValue,
            supervisor: session.supervisor.map { centre.staff[$0]?.name ?? $0.rawValue },
            isConfirmed: session.isConfirmed, times: session.times, people: people,
            conditions: conditions, saidLateMinutes: session.saidLateMinutes, state: state, hold: hold,
            stops: session.stops, whyNotBegin: whyNotBegin,
            mayBegin: whyNotBegin == nil && session.begun == nil && session.outcome == nil && isEverybodyIn,
            began: session.begun, outcome: session.outcome,
            keepAway: KnownFamilies.knowers(session, on: day, centre).map(\.name))
    }

    /// Everybody who may come through the door for this session (E5), in the order of the board.
    private var comers: [(Visitor, name: String, relationship: String?)] {
        var comers: [(Visitor, name: String, relationship: String?)] = []
        let adults = file.answers.adults ?? []
        for adult in adults.filter({ $0.role == .visitingAdult })
            + adults.filter({ $0.role == .residentCarer })
        {
            comers.append((.adult(adult.id), adult.name, adult.relationship))
        }
        for child in file.answers.children ?? [] { comers.append((.child(child.id), child.firstName, nil)) }
        for attendee in file.answers.attendees?.named ?? [] {
            comers.append((.adult(attendee.id), attendee.name, attendee.relationship))
        }
        if let professional = file.answers.professional,
            professional.attends || session.isInside(.professional)
        {
            comers.append((.professional, professional.name ?? "", professional.office))
        }
        comers += observersHere.map { (.observer($0.person), $0.name, nil) }
        if let interpreter = file.answers.interpreter, interpreter.isNeeded {
            comers.append((.interpreter, interpreter.who ?? "", interpreter.language))
        }
        return comers
    }

    private func person(
        _ who: Visitor, _ name: String, _ relationship: String?
    ) throws(Halt) -> TodayModel.Person {
        let mine = session.presences.filter { $0.who == who }
        let isInside = session.isInside(who)
        let isOpen = session.outcome == nil && day.day == house.today
        var isChild = false
        if case .child = who { isChild = true }
        var attendee: NamedAttendee?
        if case .adult(let id) = who { attendee = self.attendee(id) }
        return TodayModel.Person(
            who: who, name: name, relationship: relationship, side: boardSide(of: who),
            isAttendee: attendee != nil, office: office(of: who), part: attendee?.part,
            asksForPhotoID: !isChild && (file.bookings.held.isEmpty || office(of: who) != nil),
            arrived: mine.first?.arrived,
            left: isInside ? nil : mine.last?.left, isInside: isInside,
            whyNotEnter: isOpen && !isInside
                ? try refusal(of: { () throws(Halt) in try SessionRules.mayEnter(who, self) }) : nil,
            whyNotLeave: isOpen && isInside
                ? try refusal(of: { () throws(Halt) in try SessionRules.mayLeave(who, self) }) : nil)
    }

    /// E10: those booked to come, and whoever came and has the case no longer, so that they can go.
    private var observersHere: [Allocation] {
        let booked = file.practice.observers(of: session.session).filter { $0.1.way == .inPerson }.map(\.0)
        var came: [PersonID] = []
        for presence in session.presences {
            if case .observer(let person) = presence.who, !came.contains(person) { came.append(person) }
        }
        let others = came.filter { person in !booked.contains { $0.person == person } }
        return booked
            + others.compactMap { person in file.practice.allocations.last { $0.person == person } }
    }

    private func office(of who: Visitor) -> PractitionerOffice? {
        guard case .observer(let person) = who else { return nil }
        return file.practice.allocations.last { $0.person == person }?.office
    }

    private func boardSide(of who: Visitor) -> TodayModel.PersonSide {
        switch side(of: who) {
        case .resident: .residentCarer
        case .visiting: .visitingAdult
        case .child: .child
        case .neither, nil: .neither
        }
    }

    /// E9 (Protocol 4.2; C13–C15): what holds for this family.
    private var conditions: TodayModel.Conditions {
        let arrangements = file.answers.arrangements
        let interpreter = file.answers.interpreter.flatMap { $0.isNeeded ? $0 : nil }
        let professional = file.answers.professional.flatMap { $0.attends ? $0 : nil }
        var accepted: [String] = []
        if case .accepted(_, let conditions, _)? = file.assessment.answer { accepted = conditions }
        return TodayModel.Conditions(
            photographs: arrangements?.photographs, photographDetails: arrangements?.photographDetails,
            mayLeaveCentre: arrangements?.mayLeaveCentre, leavingDetails: arrangements?.leavingDetails,
            interpreterLanguage: interpreter?.language, professional: professional?.name,
            professionalWhy: professional?.why, breathTests: breathTests, care: care,
            observers: observers, accepted: accepted)
    }

    /// What would harm a child whom somebody gives a biscuit stands where the biscuits are.
    private var care: [TodayModel.Care] {
        var care: [TodayModel.Care] = []
        func add(_ need: TodayModel.Care.Need, _ child: String?, _ words: String?) {
            guard let words, !words.allSatisfy(\.isWhitespace) else { return }
            care.append(TodayModel.Care(need: need, child: child, words: words))
        }
        for child in file.answers.children ?? [] {
            add(.allergies, child.firstName, child.allergies)
            add(.medicine, child.firstName, child.medication)
            add(.additionalNeeds, child.firstName, child.additionalNeeds)
        }
        add(.food, nil, file.answers.arrangements?.food)
        add(.toilet, nil, file.answers.arrangements?.toiletHelp)
        return care
    }

    /// E10 (Cafcass Cymru; Protocol 3.8, 4.3(d)): who observes, here or from afar.
    private var observers: [TodayModel.Observer] {
        file.practice.observers(of: session.session).map { one, observation in
            TodayModel.Observer(
                person: one.person, name: one.name, office: one.office, way: observation.way,
                from: session.times.childIn)
        }
    }

    /// E8 (Protocol 4.2(k)): in the order of the case's adults.
    private var breathTests: [TodayModel.BreathTestToday] {
        (file.answers.adults ?? []).compactMap { adult in
            file.breathTests.orders[adult.id].map {
                TodayModel.BreathTestToday(
                    adult: adult.id, name: adult.name, kitFrom: $0.kitFrom,
                    result: file.breathTests.results[session.session]?[adult.id])
            }
        }
    }

    private var state: TodayModel.SittingState {
        if session.outcome != nil { return .done }
        if isSomebodyStopped { return .stopped }
        if !inside(.child).isEmpty { return .inside }
        if presences(.child).contains(where: { $0.left != nil }) { return .left }
        let isChildLate = house.now > instant(session.times.childIn + window)
        if isVisitingAdultIn { return isChildLate || isSaidLate(.residentCarer) ? .late : .waiting }
        let isVisitingLate = house.now > instant(session.times.visitingIn + window)
        return isVisitingLate || !session.saidLateMinutes.isEmpty ? .late : .due
    }

    /// E6 (Protocol 4.2(a)–(d)): when the two sides would meet if everybody came at their time.
    private var hold: TodayModel.Hold? {
        guard session.outcome == nil, day.day == house.today, !session.kind.isVirtual else { return nil }
        let isChildHere = !inside(.child).isEmpty || !inside(.resident).isEmpty
        if isVisitingAdultIn {
            let leaves = instant(session.times.visitingOut - window)
            return isChildHere && house.now >= leaves ? .visitingSide : nil
        }
        if isChildHere { return .visitingSide }
        let comes = instant(session.times.childIn - window)
        let isDue = house.now >= comes && house.now < instant(session.times.childOut)
        return isDue && presences(.child).isEmpty ? .residentSide : nil
    }

    private var isSomebodyStopped: Bool {
        guard let last = session.stops.last else { return false }
        let isRecent = house.now < last.at.adding(minutes: window)
        let hasMovedSince = session.presences.contains {
            $0.arrived > last.at || ($0.left ?? last.at) > last.at
        }
        return isRecent && !hasMovedSince
    }

    private func isSaidLate(_ side: AdultRole) -> Bool { session.saidLateMinutes[side] != nil }
    private var window: Int { centre.settings.handoverWindowMinutes }
}
