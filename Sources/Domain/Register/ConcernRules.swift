/// The law of what is told to Cafcass's commissioning team.
public enum ConcernRules {
    /// A6, A7 (Cafcass 1.6, 1.7): it goes to the commissioner's desk.
    static func reporting(
        _ matter: ConcernMatter, as concern: ConcernID, in house: House
    ) throws(Halt) -> Decision {
        guard let known = try house.concern(concern).matter else {
            return .concern(concern, ConcernReported(matter: matter))
        }
        guard known == matter else { throw .outOfStep(.alreadyDone) }
        return Decision()
    }

    /// A6 (Cafcass 1.6): an organisation has become accredited only where the register says so.
    static func mustBeAccredited(_ centre: CentreID?, in house: House) throws(Halt) {
        guard let centre else { throw .outOfStep(.unknownThing) }
        let here = try house.centre(centre)
        let holds = Standard.allCases.contains { here.holds($0, on: house.today, house.rules) }
        guard holds else { throw .refused(Refusal(.A6, ConcernRefusal.notAccreditedYet(centre))) }
    }

    /// A7 (Cafcass 1.7): the commissioner alerts the register officer before an outcome is recorded.
    static func mustBeAlerted(_ concern: Concern) throws(Halt) {
        guard concern.alerted != nil else {
            throw .refused(Refusal(.A7, ConcernRefusal.registerOfficerNotAlerted))
        }
    }
}

/// Why the law of concerns says no.
public enum ConcernRefusal: RefusalReason, Hashable {
    /// A6: the register has no current award of it.
    case notAccreditedYet(CentreID)
    /// A7: the register officer does not know of it yet.
    case registerOfficerNotAlerted
}

extension Access {
    /// A6: Cafcass's commissioning team, and the register officer with whom it liaises.
    public static func followsConcerns(_ who: Who) -> Bool {
        commissions(.cafcass, who) || isRegisterOfficer(who)
    }

    /// A7: the register officer from the moment of being alerted; the commissioning team from the first.
    static func readsConcern(_ concern: Concern, _ who: Who) -> Bool {
        if commissions(.cafcass, who) { return true }
        return isRegisterOfficer(who) && (!concern.isAboutAccredited || concern.alerted != nil)
    }
}
