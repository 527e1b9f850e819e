/// What the provider says of somebody when asked, as far as it is looked at.
struct UserInfo: Decodable {
    let sub: String
    let email: String?
    let emailVerified: Truth?
    let domainOwnerVerified: Truth?

    enum CodingKeys: String, CodingKey {
        case sub, email
        case emailVerified = "email_verified"
        case domainOwnerVerified = "xms_edov"
    }
}
