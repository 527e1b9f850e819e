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
    }

    /// Letters to accounts that no case is behind.
    enum Plain {
        case signIn(link: String)
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

    static func send(_ plain: Plain, to account: PersonSummary, _ office: Office) async throws {
        let now = office.clock()
        let letter: Letter
        switch plain {
        case .signIn(let link):
            letter = Letter(
                name: account.name, email: account.email, subject: Phrase("Your link to sign in").text,
                body: Phrase(
                    "Dear \(account.name),\n\nSign in with this link. It works once, for half an hour.\n\n\(link)\n\nIf you did not ask for it, you need do nothing."
                ).text, made: now, reader: Phrase("Account").text)
        }
        try await put(letter, id: Secrets.token(bytes: 16), owner: "person/\(account.id)", office)
    }

    static func put(_ letter: Letter, id: String, owner: String, _ office: Office) async throws {
        let state: State = letter.email == nil ? .toPrint : .waiting
        try await office.store.put(
            ShelfItem(
                id: id, owner: owner, state: state.rawValue, at: letter.made.milliseconds,
                body: try JSONEncoder().encode(letter)), on: shelf)
    }
}

/// Follows the journal and writes to everybody who must be told.
struct LetterWriter: Reactor {
    let office: Office
    var name: String { "letters" }

    func react(to happened: Happened) async throws {
        for (number, notice) in try await office.desk.notices(of: happened).enumerated() {
            let facts = try await office.desk.ask(LetterFor(notice), by: .system, at: happened.moment.at)
            guard let facts else { continue }
            let letter = LetterWords.letter(facts, address: office.address, at: happened.moment.at)
            let id = name(happened, notice, number)
            // Done again after a fault, it finds its letter there and leaves it as it is.
            guard try await office.store.item(id, on: Post.shelf) == nil else { continue }
            try await Post.put(letter, id: id, owner: "family/\(notice.file.family)", office)
        }
    }

    /// Whom an event of one case concerns does not change. Whom one of the register does is a list of many
    /// centres' cases, which may be another when it is followed again: there a letter is named by its reader.
    private func name(_ happened: Happened, _ notice: Notice, _ number: Int) -> String {
        guard happened.stream == .register else { return "\(happened.position).\(number)" }
        return "\(happened.position).\(notice.file).\(notice.to)"
    }
}
