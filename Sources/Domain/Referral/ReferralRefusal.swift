/// Why the rules of the referral say no.
public enum ReferralRefusal: RefusalReason, Hashable {
    /// C2: these of a local authority's two people are not named.
    case peopleNotNamed([LocalAuthorityPerson])
    /// C3: this paper is needed in every case of its kind.
    case paperAlwaysNeeded(PaperKind)
    /// C6: these of the four musts are missing.
    case mustsMissing([CommissionMust])
    /// C6, E4: more contact than one referral may have.
    case beyondGuideline(minutes: Int, limit: Int)
    /// C6, E3: less contact than a first block.
    case shortOfGuideline(minutes: Int, least: Int)

    /// C2: whom a local authority names.
    public enum LocalAuthorityPerson: String, Codable, CaseIterable, Hashable, Sendable {
        case socialWorker, teamManager
    }

    /// C6: what a referral by Cafcass Cymru always carries.
    public enum CommissionMust: String, Codable, CaseIterable, Hashable, Sendable {
        case kind, riskAssessment, guideline, centre
    }
}
