/// The law of incidents.
public enum SafeguardingRules {
    /// G1, G3 (Cafcass Cymru; Protocol 2.1): risk is not assessed afresh before those who must act have been
    /// told.
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
    /// G1: nobody at the police or children's services has been told of these.
    case authoritiesNotTold([IncidentID])
    /// G2: Cafcass Cymru did not refer this family.
    case commissionerNotInvolved
}
