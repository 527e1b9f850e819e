import Domain
import Foundation
import Journal

/// Letters to somebody whose inbox others read: they are told by e-mail that there is one, and read it after
/// signing in.
enum InsideLetters {
    private static let shelf = "letters-inside"

    /// Whose letters: one adult's of one case.
    struct Place: Sendable {
        let file: CaseID
        let adult: AdultID

        init(file: CaseID, adult: AdultID) {
            self.file = file
            self.adult = adult
        }

        /// Nil for whoever has no account to read it with.
        init?(_ facts: LetterFacts) {
            guard case .adult(let adult) = facts.recipient, facts.hasAccount else { return nil }
            self.init(file: facts.reference, adult: adult)
        }

        fileprivate var state: String { "\(file)/\(adult)" }
    }

    static let subject: Phrase = "A message for you"

    /// Nothing but that there is something.
    static func words(_ address: String) -> String {
        Phrase("Hello,\n\nYou have a message. To read it, sign in at \(address)/sign-in").text
    }

    static func put(
        _ letter: Letter, _ place: Place, id: String, owner: String, _ office: Office
    ) async throws {
        try await office.store.put(
            ShelfItem(
                id: id, owner: owner, state: place.state, at: letter.made.milliseconds,
                body: try JSONEncoder().encode(letter)), on: shelf)
    }

    /// The newest first.
    static func all(at place: Place, _ office: Office) async throws -> [Letter] {
        try await office.store.items(on: shelf, state: place.state, limit: 1000).reversed().map {
            try JSONDecoder().decode(Letter.self, from: $0.body)
        }
    }
}

/// Where they are read.
enum InsideLetterPages {
    static let routes: [Route] = [
        .get("/family/{case}/letters", .party) { call in .show(try await page(call)) }
    ]

    private static func page(_ call: Call) async throws -> Page {
        // Whoever may not see the case is turned away here.
        _ = try await call.ask(MyCase(file: call.file))
        guard let adult = call.account?.adult(of: call.file) else { throw Halt.denied }
        let letters = try await InsideLetters.all(
            at: InsideLetters.Place(file: call.file, adult: adult), call.office)
        return Page(
            "Your letters", shape: .family, place: "/family",
            """
            \(Parts.back("/family/\(call.file)", "Your contact"))<h1>\(t: "Your letters")</h1>
            \(if: letters.isEmpty, "<p>\(t: "There is nothing here: letters come to you by e-mail or post.")</p>")
            \(letters.html { letter in
                """
                <article class="letter" aria-label="\(t: "Letter of \(Spoken.day(letter.made.day))")">\
                <dl><dt>\(t: "When")</dt><dd>\(moment: letter.made)</dd></dl>
                <div class="body">\(letter.body)</div></article>
                """ as HTML
            })
            """)
    }
}
