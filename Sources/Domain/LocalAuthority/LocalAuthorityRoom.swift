/// Local authorities: their desk, the referrals that they made, the two people whom they name.
enum LocalAuthorityRoom {
    static let commands: [any Command.Type] = [
        EnterLocalAuthority.self, FollowReferral.self, NameLocalAuthorityPeople.self,
    ]
    static let events: [any Event.Type] = [
        LocalAuthorityEntered.self, LocalAuthorityFollowed.self, LocalAuthorityPeopleNamed.self,
    ]
}
