/// The law of what a local authority refers.
enum LocalAuthorityRules {
    /// House rule: a local authority takes up a case that it referred by the reference in the centre's letter
    /// and its own number of the case. Whoever has not both learns nothing, not even whether there is such a
    /// case.
    static func isKnown(_ file: CaseFile, by number: String) -> Bool {
        guard file.referral.received != nil, let known = file.localAuthorityNumber else { return false }
        return known == CourtRules.plainNumber(number)
    }

    /// What a local authority may see of a case's deadlines: the papers that it owes, the answer, and the
    /// reviews (C4, D1, D4, H1, H2).
    static func clocks(of file: CaseFile, in house: House) -> [Clock] {
        CaseClocks.all(of: file, in: house).filter { [.C4, .D1, .D4, .H1, .H2].contains($0.rule) }
    }
}
