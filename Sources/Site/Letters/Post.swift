import Domain
import Foundation
import Journal
import Outside

/// Writes letters and puts them in the outbox; the postman takes them from there. Once written a letter is
/// durable, and each event's letter to each reader is written once.
enum Post {
    static let shelf = "outbox"

    /// Where a letter stands.
    enum State: String {
        /// To be sent by e-mail.
        case waiting
        case sent
        /// There is no e-mail address: to be printed and posted.
        case toPrint
        /// Writing to the address is not safe: the centre gives it to them by hand.
        case toHandOver
        /// It was.
        case handedOver
        /// The mail server refused it for good: the centre sees to it.
        case gaveUp

        /// As the shelf has it: what a centre prints is listed by the centre, so that its page reads no other
        /// centre's letters.
        func named(_ centre: CentreID?) -> String {
            switch self {
            case .toPrint, .toHandOver, .gaveUp: centre.map { "\(rawValue)/\($0)" } ?? rawValue
            case .waiting, .sent, .handedOver: rawValue
            }
        }

        /// The state of an item, of whichever centre; nil where it is none of ours.
        init?(of item: ShelfItem) {
            self.init(rawValue: String(item.state.prefix { $0 != "/" }))
        }
    }

    /// Sends the way back to a referral; it says nothing of what the referral is about. Asked for again,
    /// the letter to that address takes the first one's place.
    static func send(wayBack link: String, to email: String, of file: CaseID, _ office: Office) async throws {
        let text: Phrase =
            "Hello,\n\nHere is the link to the form that you are filling in.\n\n\(link)\n\nWhoever has this link can read and change your answers, so please do not pass it on.\n\nIf you did not ask for it, you need do nothing."
        let letter = Letter(
            name: email, email: email, subject: Phrase("Your saved form").text, body: text.text,
            made: office.clock(), reader: Phrase("Referrer").text)
        try await put(
            letter, id: "way-back:\(file):\(office.mark(of: email))", owner: "family/\(file.family)", office)
    }

    static func put(_ letter: Letter, id: String, owner: String, _ office: Office) async throws {
        try await put(letter, letter.email == nil ? .toPrint : .waiting, id: id, owner: owner, office)
    }

    /// Waits until the first moment at which it may come.
    private static func put(
        _ letter: Letter, _ state: State, id: String, owner: String, _ office: Office
    ) async throws {
        let first = SafeContact(hours: letter.hours).first(from: letter.made)
        try await office.store.put(
            ShelfItem(
                id: id, owner: owner, state: state.named(letter.centre), at: first.milliseconds,
                body: try JSONEncoder().encode(letter)), on: shelf)
        try await LettersOf.note(letter, id: id, owner: owner, office)
    }

    /// A letter to an adult of a case, in the way that is safe for them.
    /// - Parameters:
    ///   - inside: where it can be read after signing in; nil where they have no account.
    ///   - centre: who gives it to them where nothing may be mailed.
    static func put(
        _ letter: Letter, safely contact: SafeContact, inside: InsideLetters.Place?, centre: CentreID?,
        id: String, owner: String, _ office: Office
    ) async throws {
        var letter = letter
        letter.hours = contact.hours
        if letter.email == nil { letter.centre = centre }
        guard letter.email != nil, contact.email != .own else {
            return try await put(letter, id: id, owner: owner, office)
        }
        if contact.email == .shared, inside != nil {
            (letter.subject, letter.body) = (InsideLetters.subject.text, InsideLetters.words(office.address))
            return try await put(letter, .waiting, id: id, owner: owner, office)
        }
        (letter.email, letter.hours, letter.centre) = (nil, nil, centre)
        try await put(letter, .toHandOver, id: id, owner: owner, office)
    }
}

/// Follows the journal and writes to everybody who must be told.
struct LetterWriter: Reactor {
    let office: Office
    var name: String { "letters" }

    func react(to happened: Happened) async throws {
        for (number, notice) in try await office.desk.notices(of: happened).enumerated() {
            try await write(notice, id: name(happened, notice, number), at: happened.moment.at)
        }
    }

    /// Writes the letter that a notice asks for, once for each id.
    func write(_ notice: Notice, id: String, at now: Instant) async throws {
        let facts = try await office.desk.ask(LetterFor(notice), by: .system, at: now)
        guard let facts else { return }
        let letter = LetterWords.letter(facts, address: office.address, at: now)
        // Done again after a fault, it finds its letter there and leaves it as it is.
        guard try await office.store.item(id, on: Post.shelf) == nil else { return }
        try await LettersTo.put(letter, facts, id: id, office)
        try await Post.put(
            letter, safely: facts.contact, inside: InsideLetters.Place(facts), centre: printer(facts),
            id: id, owner: "family/\(notice.file.family)", office)
    }

    /// Who prints it, where it does not go by e-mail: the centre its own letters, and those to an adult to
    /// whom nothing may be mailed. What others write they post themselves.
    private func printer(_ facts: LetterFacts) -> CentreID? {
        switch facts.body {
        case .referralMade, .courtDidNotConsult, .localAuthorityPeopleNamed:
            facts.email == nil ? nil : facts.centre
        default: facts.centre
        }
    }

    /// Whom an event of one case concerns does not change. Whom one of the register does is a list of many
    /// centres' cases, which may be another when it is followed again: there a letter is named by its reader.
    private func name(_ happened: Happened, _ notice: Notice, _ number: Int) -> String {
        guard happened.stream == .register else { return "\(happened.position).\(number)" }
        return "\(happened.position).\(notice.file).\(notice.to)"
    }
}
