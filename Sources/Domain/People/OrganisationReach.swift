/// What the sign-in of an organisation of its own opens here: that organisation's work and nothing else.
///
/// House rule: whoever runs a council's sign-in can be anybody there. So an account that has work beyond
/// what the organisation answers for, or a family's side of a case, is not entered by it.
public struct OrganisationReach: Hashable, Sendable {
    /// Where work is done that an organisation answers for.
    public enum Place: Hashable, Sendable {
        case centre(CentreID)
        case court(CourtID)
        case localAuthority(LocalAuthorityID)
        case commissioner(Commissioner)
        case register
        /// Whoever has cases by profession: which ones is for each case to say.
        case practitioners
    }

    public var places: Set<Place>

    public init(_ places: Set<Place>) { self.places = places }

    /// Whether the organisation answers for somebody's having that role.
    public func covers(_ role: Role) -> Bool {
        switch role {
        case .coordinator(let centre), .supervisor(let centre), .volunteer(let centre):
            places.contains(.centre(centre))
        case .court(let court): places.contains(.court(court))
        case .localAuthority(let authority): places.contains(.localAuthority(authority))
        case .commissioner(let commissioner): places.contains(.commissioner(commissioner))
        case .registerOfficer: places.contains(.register)
        case .practitioner: places.contains(.practitioners)
        // Referrals are made in the course of such work, and followed by links to the same address.
        case .referrer: true
        case .party: false
        }
    }

    /// Whether an account with these roles is entered by the organisation's sign-in: all of them are of its
    /// work, and one at least is a place of its own.
    public func opens(_ roles: Set<Role>) -> Bool {
        roles.contains { $0 != .referrer } && roles.allSatisfy(covers)
    }
}
