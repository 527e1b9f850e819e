/// The law of incidents.
public enum SafeguardingRules {
    /// G3 (Protocol 1.2, 2.1): no session is booked or begun while contact is suspended.
    public static func mustNotBeSuspended(_ file: CaseFile) throws(Halt) {
        guard !file.incidents.isContactSuspended else {
            throw .refused(Refusal(.G3, SafeguardingRefusal.contactSuspended))
        }
    }

    /// G1, G3 (Cafcass Cymru; Protocol 2.1): risk is not assessed afresh before those who must act have been told.
    static func mustHaveToldAuthorities(_ file: CaseFile) throws(Halt) {
        let untold = file.incidents.inOrder.filter { $0.needsAuthorities && $0.toldAuthorities.isEmpty }
        guard untold.isEmpty else {
            throw .refused(Refusal(.G1, SafeguardingRefusal.authoritiesNotTold(untold.map(\.incident))))
        }
    }

    /// G2 (Cafcass Cymru): only of its own cases is Cafcass Cymru told; of others it may learn nothing.
    static func mustConcernCommissioner(_ file: CaseFile) throws(Halt) {
        guard file.isCafcassCymru else {
            throw .refused(Refusal(.G2, SafeguardingRefusal.commissionerNotInvolved))
        }
    }
}

/// Why the law of incidents says no.
public enum SafeguardingRefusal: RefusalReason {
    /// G3: until risk has been assessed afresh.
    case contactSuspended
    /// G1: nobody at the police or children's services has been told of these.
    case authoritiesNotTold([IncidentID])
    /// G2: Cafcass Cymru did not refer this family.
    case commissionerNotInvolved
}
