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

public struct RoleGranted: PersonEvent, Hashable {
    public var role: Role
    public func evolve(_ person: inout Person, _ moment: Moment) { person.roles.insert(role) }
}

public struct RoleWithdrawn: PersonEvent, Hashable {
    public var role: Role
    public func evolve(_ person: inout Person, _ moment: Moment) { person.roles.remove(role) }
}
