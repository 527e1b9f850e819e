/// How surely somebody has shown who they are.
public enum SignInStrength: Int, Codable, Comparable, CaseIterable, Sendable {
    /// By a link to an address that was verified.
    case link = 1
    /// By a password and a second factor; or by their organisation's sign-in, with a second step there or
    /// here.
    case passwordAndCode = 2

    public static func < (one: SignInStrength, other: SignInStrength) -> Bool {
        one.rawValue < other.rawValue
    }

    /// House rule: whoever reads other families' matters, or decides on them, signs in with a password and
    /// a second factor. Families, volunteers and referrers have nothing to remember: they see their own.
    public static func needed(for role: Role) -> SignInStrength {
        switch role {
        case .coordinator, .supervisor, .registerOfficer, .commissioner, .court, .localAuthority,
            .practitioner:
            .passwordAndCode
        case .volunteer, .party, .referrer: .link
        }
    }

    /// The strongest that any of the roles needs.
    public static func needed(_ roles: Set<Role>) -> SignInStrength {
        roles.map { needed(for: $0) }.max() ?? .link
    }

    /// Those of the roles that a visit begun in this way is given.
    public func given(of roles: Set<Role>) -> Set<Role> {
        roles.filter { Self.needed(for: $0) <= self }
    }
}
