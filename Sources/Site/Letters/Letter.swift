import Domain

/// A letter as it is sent.
struct Letter: Codable, Sendable {
    /// The reader's name.
    var name: String
    /// Nil where it is printed and posted.
    var email: String?
    var subject: String
    var body: String
    var made: Instant
    /// Which side or office it was written for, as the page of letters says it.
    var reader: String
}
