/// Accounts and roles.
enum PeopleRoom {
    static let commands: [any Command.Type] = [
        RegisterPerson.self, GrantRole.self, WithdrawRole.self,
    ]
    static let events: [any Event.Type] = [
        PersonRegistered.self, RoleGranted.self, RoleWithdrawn.self,
    ]
}
