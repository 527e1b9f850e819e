/// The law of the door. Each throws its refusal, and does nothing where it has none.
enum SessionRules {
    /// E5 (Protocol 4.2(e), (i); Cafcass Cymru): whoever comes in is named, and meets every rule of the door,
    /// in the order in which a volunteer would ask.
    static func mayEnter(_ who: Visitor, _ door: Doorstep) throws(Halt) {
        guard let side = door.side(of: who) else { throw .refused(.door(.E5, .notNamed)) }
        try mustNotBeSuspended(door)
        try mustBeReady(door)
        try mustHaveAcceptedRules(who, door)
        try mustBeInTime(side, door)
        try mustHavePassedBreathTest(who, door)
        try mustNotMeetAnotherFamily(door)
        switch side {
        case .visiting: try mustNotMeetOnTheWay(.resident, door)
        case .resident, .child: try mustFindVisitingAdultSettled(door)
        case .neither: break
        }
    }

    /// G3 (Protocol 1.2, 2.1): no contact while it is suspended after an incident. K1 (joint statement): none
    /// while face-to-face contact is suspended at the centre.
    static func mustNotBeSuspended(_ door: Doorstep) throws(Halt) {
        if door.file.incidents.isContactSuspended {
            throw .refused(.diary(.G3, .contactSuspended(door.file.id)))
        }
        try SuspensionRules.mustNotBeSuspended(
            door.centre, for: door.session.kind, on: [door.day.day], in: door.house)
    }

    /// E2 (Protocol 1.1), L1, L2 (Protocol, introduction), B4 (Protocol 2.1): supervised contact has its
    /// supervisor, who is checked and trained, and every pre-visit was held. Where B4 would have a reason, it
    /// was given at the booking and the door does not ask again. Contact by video is still fit for the home
    /// that it comes into, and suits (B6: Protocol 1.4; B7: Cafcass Cymru).
    static func mustBeReady(_ door: Doorstep) throws(Halt) {
        if let objection = DutyRules.isUnsupervised(door.session, on: door.day, door.centre) {
            throw .refused(objection)
        }
        let unfit = StaffRules.supervisorIsUnfit(
            door.session, on: door.day.day, door.centre, door.house.rules)
        // What somebody lacks is the coordinator's to know; the door learns that they may not, and the rule.
        if let unfit { throw .refused(.door(unfit.rule, .supervisorMayNotWatch)) }
        let unseen = try refusal(of: { () throws(Halt) in
            try AssessmentRules.mustBeSeen(door.file, beforeContactOn: door.day.day, in: door.house)
        })
        if let unseen { throw .refused(unseen) }
        try AssessmentRules.mustBeSafeAtHome(door.file, byVideo: door.session.kind.isVirtual)
        try SuitabilityRules.mustSuitRemotely(door.file, door.session.kind)
    }

    /// E11 (Protocol 4.1(g)): an adult of the case has accepted the centre's rules, where it has stated any.
    static func mustHaveAcceptedRules(_ who: Visitor, _ door: Doorstep) throws(Halt) {
        guard case .adult(let id) = who, door.file.answers.adult(id) != nil, door.centre.houseRules != nil,
            door.file.assessment.houseRulesAccepted[id] == nil
        else { return }
        throw .refused(.door(.E11, .rulesNotAccepted(id)))
    }

    /// E8 (Protocol 4.2(k)): an adult whom the order asks for a breath test comes in with a negative one; the
    /// visit of one who refuses, or whose test is positive, does not go ahead.
    static func mustHavePassedBreathTest(_ who: Visitor, _ door: Doorstep) throws(Halt) {
        guard case .adult(let id) = who, door.file.breathTests.orders[id] != nil else { return }
        switch door.file.breathTests.results[door.session.session]?[id] {
        case .negative: return
        case .positive, .refused: throw .refused(.door(.E8, .breathTestNotPassed))
        case nil: throw .refused(.door(.E8, .breathTestWanted(id)))
        }
    }

    /// E6 (Protocol 4.2(a)–(d)): nobody comes before their own time, nor for contact that is over.
    static func mustBeInTime(_ side: Doorstep.Side, _ door: Doorstep) throws(Halt) {
        let times = door.session.times
        let earliest =
            switch side {
            case .visiting, .neither: times.visitingIn
            case .resident, .child: times.childIn
            }
        if door.house.now < door.instant(earliest) { throw .refused(.door(.E6, .tooEarly(earliest))) }
        let comesForContact = side == .visiting || side == .child
        if comesForContact && door.house.now >= door.instant(times.childOut) {
            throw .refused(.door(.E6, .contactOver(times.childOut)))
        }
    }

    /// E6 (Protocol 4.2(a)–(d)): nobody comes in while a family is inside that this one must never meet.
    static func mustNotMeetAnotherFamily(_ door: Doorstep) throws(Halt) {
        let others = door.day.sessions.values.filter { $0.file != door.file.id && !$0.inside.isEmpty }
        guard !others.isEmpty else { return }
        let apart = try DiaryPlaceRules.mustStayApart(from: door.file, on: door.day, in: door.house)
        if others.contains(where: { apart.contains($0.file) }) {
            throw .refused(.door(.E6, .familyInside))
        }
    }

    /// E6 (Protocol 4.2(a)–(d)): the child, and whoever brings or collects the child, come to the door only
    /// while a visiting adult is in the room, and not on the way there.
    static func mustFindVisitingAdultSettled(_ door: Doorstep) throws(Halt) {
        guard door.isVisitingAdultIn else { throw .refused(.door(.E6, .otherSideNotIn)) }
        try mustNotCross(door.presences(.visiting).flatMap { [$0.arrived, $0.left].compactMap { $0 } }, door)
    }

    /// E6 (Protocol 4.2(a)–(d)): the visiting adult comes in only while nobody of that side is at the door or
    /// has just left it.
    static func mustNotMeetOnTheWay(_ side: Doorstep.Side, _ door: Doorstep) throws(Halt) {
        guard door.inside(side).isEmpty else { throw .refused(.door(.E6, .otherSideAtTheDoor)) }
        try mustNotCross(door.presences(side).compactMap(\.left), door)
    }

    /// E6 (Protocol 4.2(a)–(d)): the visiting adult stays until the child has left, and the centre's minutes
    /// longer; the child leaves only with somebody of the resident carer's side, who is at the door.
    static func mayLeave(_ who: Visitor, _ door: Doorstep) throws(Halt) {
        switch door.side(of: who) {
        case .visiting:
            guard door.inside(.child).isEmpty else { throw .refused(.door(.E6, .childStillInside)) }
            guard door.inside(.resident).isEmpty else { throw .refused(.door(.E6, .otherSideAtTheDoor)) }
            let gone = (door.presences(.child) + door.presences(.resident)).compactMap(\.left)
            try mustHavePassed(door.centre.settings.visitingOutAfterChildMinutes, since: gone, door)
        case .child:
            if door.inside(.resident).isEmpty { throw .refused(.door(.E6, .nobodyToCollect)) }
        case .resident, .neither, nil: break
        }
    }

    /// E2 (Protocol 1.1), E8 (Protocol 4.2(k)), E11 (Protocol 4.1(g)): what must be so when contact begins.
    static func mayBegin(_ door: Doorstep) throws(Halt) {
        try mustNotBeSuspended(door)
        try mustBeReady(door)
        // Whoever is asked for a test and has not come needs none: the door lets nobody in without it.
        let results = door.file.breathTests.results[door.session.session] ?? [:]
        if results.values.contains(where: { $0 != .negative }) {
            throw .refused(.door(.E8, .breathTestNotPassed))
        }
        for adult in door.file.answers.adults ?? [] {
            try mustHaveAcceptedRules(.adult(adult.id), door)
        }
    }

    private static func mustNotCross(_ movements: [Instant], _ door: Doorstep) throws(Halt) {
        try mustHavePassed(door.centre.settings.handoverWindowMinutes, since: movements, door)
    }

    private static func mustHavePassed(
        _ minutes: Int, since movements: [Instant], _ door: Doorstep
    ) throws(Halt) {
        guard let last = movements.max() else { return }
        let until = last.adding(minutes: minutes)
        if door.house.now < until { throw .refused(.door(.E6, .otherSideMoving(until: until.time))) }
    }
}
