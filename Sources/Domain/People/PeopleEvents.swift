/// An account was opened, or its name or address changed.
public struct PersonRegistered: PersonEvent, Hashable {
    public var name: String
    public var email: String
    public var addressMark: String
    public func evolve(_ person: inout Person, _ moment: Moment) {
        person.name = name
        person.email = email
        person.addressMark = addressMark
    }
}

/// Somebody was given a role.
public struct RoleGranted: PersonEvent, Hashable {
    public var role: Role
    public func evolve(_ person: inout Person, _ moment: Moment) { person.roles.insert(role) }
}

/// A role was taken back.
public struct RoleWithdrawn: PersonEvent, Hashable {
    public var role: Role
    public func evolve(_ person: inout Person, _ moment: Moment) { person.roles.remove(role) }
}
