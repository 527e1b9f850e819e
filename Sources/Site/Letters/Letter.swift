import Domain

/// A letter as it is sent.
struct Letter: Codable, Sendable {
    /// The reader's name.
    var name: String
    /// Nil where it does not go by e-mail.
    var email: String?
    var subject: String
    var body: String
    var made: Instant
    /// Which side or office it was written for, as the page of letters says it.
    var reader: String
    /// The hours in which it may come; nil for any.
    var hours: TimeSpan?
    /// The centre that hands it over, where it goes by hand.
    var centre: CentreID?
}
