extension Access {
    /// Has an account of that local authority.
    public static func isOf(_ authority: LocalAuthorityID, _ who: Who) -> Bool {
        who.isSystem || who.roles.contains(.localAuthority(authority))
    }

    /// Has an account of a local authority on whose desk the case stands. A draft stands on none.
    static func isLocalAuthority(following file: CaseFile, _ who: Who) -> Bool {
        guard file.referral.received != nil else { return false }
        return file.localAuthority.followers.contains { isOf($0, who) }
    }

    /// C3: a local authority that follows the case adds what the centre still needs.
    static func bringsPapers(of paper: PaperKind, to file: CaseFile, _ who: Who) -> Bool {
        isLocalAuthority(following: file, who) && file.referral.papersMissing.contains(paper)
    }
}
