/// The law of contact by video. Each throws its refusal, and does nothing where it has none.
enum VirtualRules {
    /// House rule: a check of the device is good for so many days; browsers change.
    static let checkGoodForDays = 30
    /// House rule: a name under a picture is short.
    static let nameLimit = 24

    /// J1 (joint statement): a name for the screen tells neither side how the other is called or reached: no
    /// family name of anybody in the case, no number, no address.
    static func mustTellNobody(_ name: String, _ file: CaseFile) throws(Halt) {
        let words = name.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }.map(
            String.init)
        let adults = (file.answers.adults ?? []).map(\.lastName)
        let children = (file.answers.children ?? []).map(\.lastName)
        let familyNames = Set((adults + children).map { $0.lowercased() })
        let isReachable = name.contains("@") || name.contains(".") || name.contains { $0.isNumber }
        if isReachable || words.contains(where: familyNames.contains) {
            throw .refused(Refusal(.J1, VirtualRefusal.nameTellsTooMuch))
        }
    }

    /// J2 (joint statement; Protocol 1.4): a room can be entered from its quarter of an hour before contact
    /// until contact is over, and not by whoever was taken out of it.
    static func mustBeOpen(_ door: Doorstep, for sitter: Sitter) throws(Halt) {
        let plan = plan(door)
        guard door.house.now >= plan.opens else {
            throw .refused(Refusal(.J2, VirtualRefusal.opensAt(plan.opens.time)))
        }
        guard door.house.now < plan.ends, door.session.video?.ending == nil else {
            throw .refused(Refusal(.J2, VirtualRefusal.isOver))
        }
        if let video = door.session.video, let seat = video.seat(of: sitter), video.removed.contains(seat) {
            throw .refused(Refusal(.J2, VirtualRefusal.takenOut))
        }
    }

    /// J2 (joint statement; Protocol 1.4), J3 (Protocol 1.4), J7 (joint statement): the centre hosts,
    /// wherever the family lives, if it is accredited for this and offers it. Supervised contact is watched
    /// by its supervisor, or by another who is qualified and on duty; any other by somebody of the staff who
    /// may work with families, and knows nobody of this one (L1, L2).
    static func mayHost(_ person: PersonID, _ door: Doorstep) throws(Halt) {
        let day = door.day.day
        guard door.centre.offered(on: day, door.house.rules).contains(door.session.kind) else {
            throw .refused(Refusal(.J7, VirtualRefusal.notOffered))
        }
        let no = Halt.refused(Refusal(.J3, VirtualRefusal.mayNotWatch))
        guard let staff = door.centre.staff[person], !door.centre.knows(person, door.file.id),
            StaffRules.isUnfit(person, on: day, door.centre, door.house.rules) == nil
        else { throw no }
        guard door.session.kind.isSupervised else { return }
        guard staff.isQualified(on: day),
            DutyRules.isOnDuty(person, for: door.session.times.contact, on: door.day)
        else { throw no }
    }

    /// J8 (Protocol 1.4): everything that a door would ask of contact face to face (G3, K1, E2, B4, B6, B7),
    /// with the very reason: for staff, who see to it.
    static func mustBeReady(_ door: Doorstep) throws(Halt) {
        try SessionRules.mustNotBeSuspended(door)
        try SessionRules.mustBeReady(door)
    }

    /// J8 (Protocol 1.4): accepted, assessed and booked as contact face to face is, with everything that a
    /// door would ask, and E11; then J4 and J5. No adult learns here what the other side said or did not do,
    /// such as that video would bring an abuser home (B6).
    static func mayEnter(_ adult: AdultID, _ door: Doorstep) throws(Halt) {
        guard door.file.stage == .accepted, door.session.isConfirmed else {
            throw .refused(Refusal(.J8, VirtualRefusal.notBooked))
        }
        let no = try refusal(of: { () throws(Halt) in try mustBeReady(door) })
        guard no == nil else { throw .refused(Refusal(.J8, VirtualRefusal.centreSeesToIt)) }
        try SessionRules.mustHaveAcceptedRules(.adult(adult), door)
        try mustHaveChecked(adult, door)
        try mustHaveDeclared(adult, door)
    }

    /// J5 (Protocol 4.3(a), (b)): the device was checked ahead of time, and did well.
    static func mustHaveChecked(_ adult: AdultID, _ door: Doorstep) throws(Halt) {
        guard let check = door.file.video.checks[adult], check.isGood,
            check.day + checkGoodForDays >= door.day.day
        else { throw .refused(Refusal(.J5, VirtualRefusal.deviceNotChecked(withinDays: checkGoodForDays))) }
    }

    /// J4 (Protocol 4.3(e)): each adult confirms for each session that they will not record; with it that
    /// they are ready (J5), and who is there (J6).
    static func mustHaveDeclared(_ adult: AdultID, _ door: Doorstep) throws(Halt) {
        guard door.file.video.declarations[door.session.session]?[adult] != nil else {
            throw .refused(Refusal(.J4, VirtualRefusal.notConfirmed))
        }
    }

    /// J6 (Protocol 4.3(c), (d)): whoever observes is booked for this session, and is announced.
    static func mustBeAnnounced(_ sitter: Sitter, _ door: Doorstep) throws(Halt) {
        let isNamed: Bool =
            switch sitter {
            case .observer(let person):
                door.file.practice.observers(of: door.session.session).contains { $0.0.person == person }
            case .interpreter: door.file.answers.interpreter?.isNeeded == true
            case .adult(let id): door.file.answers.adult(id)?.role == .visitingAdult
            case .childSide(let id): door.file.answers.adult(id)?.role == .residentCarer
            case .host: true
            }
        guard isNamed else { throw .refused(Refusal(.J6, VirtualRefusal.notNamed)) }
    }

    /// J6 (Protocol 4.3(c)): the two sides meet once somebody has confirmed who is in view on each.
    static func mustBeSeenInView(_ door: Doorstep) throws(Halt) {
        let video = door.session.video
        for part in [RoomSeat.Part.childSide, .adultSide] {
            let isSeen = video?.seats.contains {
                $0.sitter.part == part && video?.inView.contains($0.seat) == true
            }
            guard isSeen == true else { throw .refused(Refusal(.J6, VirtualRefusal.notSeenInView(part))) }
        }
    }

    /// J2: after an incident the child's side is spoken to first.
    static func mustFollowChildFirst(_ side: AdultRole, _ door: Doorstep) throws(Halt) {
        guard case .incident? = door.session.video?.ending, side == .visitingAdult,
            door.file.video.followedUp[door.session.session]?[.residentCarer] == nil
        else { return }
        throw .refused(Refusal(.J2, VirtualRefusal.childsSideFirst))
    }

    /// When the room opens, when contact begins, and when it is over, with the seats that are held.
    static func plan(_ door: Doorstep) -> RoomPlan {
        let seats = (door.session.video?.seats ?? []).map { held in
            RoomSeat(seat: held.seat, part: held.sitter.part, name: ScreenNames.name(of: held.sitter, door))
        }
        return RoomPlan(
            seats: seats, isSupervised: door.session.kind.isSupervised,
            begins: door.instant(door.session.times.childIn), ends: door.instant(door.session.times.childOut))
    }
}

/// J1: what stands under a picture.
enum ScreenNames {
    /// Staff's name for them; where nobody gave one, what both sides know anyway.
    static func name(of sitter: Sitter, _ door: Doorstep) -> String {
        name(of: sitter, door.file, door.centre)
    }

    static func name(of sitter: Sitter, _ file: CaseFile, _ centre: Centre) -> String {
        if let name = file.video.names.first(where: { $0.key.sharesSeat(with: sitter) })?.value {
            return name
        }
        switch sitter {
        case .host(let person):
            return centre.staff[person]?.name.split(separator: " ").first.map(String.init) ?? ""
        case .childSide: return file.childrensNames.joined(separator: ", ")
        case .adult(let id): return file.answers.adult(id)?.relationship ?? ""
        case .interpreter: return file.answers.interpreter?.language ?? ""
        case .observer(let person): return file.practice.current(person)?.organisation ?? ""
        }
    }
}

extension Doorstep {
    /// - Throws: out of step where the session is not by video.
    func mustBeByVideo() throws(Halt) {
        guard session.kind.isVirtual else { throw .outOfStep(.unknownThing) }
    }
}
