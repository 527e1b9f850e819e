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
    /// Which of the library it is; nil for what is of no case, and for letters of before there was one.
    var kind: LetterKind?
    /// The case that it is of, and the centre whose staff see how it went.
    var file: CaseID?
    var sender: CentreID?
    /// What stands at its head where it is printed.
    var logo: CentreLogo?
    /// A file that goes with it.
    var enclosure: Enclosure?
    /// How its sending went.
    var delivery: Delivery?
}

/// A file that goes with a letter: kept sealed, and mailed only in a secure way.
struct Enclosure: Codable, Sendable {
    /// Under which its content is kept.
    var blob: String
    var name: String
    var mediaType: String
    /// Opens with a code alone; otherwise it goes only to a domain to which mail is secure.
    var isLocked: Bool
}
