extension Access {
    /// K1: the register officer, anywhere; whoever runs a centre, that centre for itself.
    static func suspends(_ scope: SuspensionScope, _ who: Who) -> Bool {
        if isRegisterOfficer(who) { return true }
        guard case .ownCentre(let centre) = scope else { return false }
        return runs(centre, who)
    }

    /// K2: whoever runs the centre that has the family.
    static func decidesAlternative(for file: CaseFile, _ who: Who) -> Bool { runs(case: file, who) }
}
