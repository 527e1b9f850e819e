import Domain
import Foundation
import Journal

/// The outbox as a page, where demonstration data is served: a newcomer reads what each person would receive.
enum OutboxPages {
    static let routes: [Route] = [
        .get("/outbox", .demonstration) { call in .show(try await list(call)) }
    ]

    /// House rule: what one page shows.
    private static let mostShown = 100

    private static func list(_ call: Call) async throws -> Page {
        let items = try await call.office.store.items(on: Post.shelf, state: nil, limit: 1000)
        let letters = try items.map { ($0, try JSONDecoder().decode(Letter.self, from: $0.body)) }
            .sorted { $0.1.made > $1.1.made }.prefix(mostShown)
        return Page(
            "Letters", place: "/outbox",
            """
            <h1>\(t: "Letters")</h1>
            <p class="lead">\(t: "This is a demonstration: nothing is sent. Here is what each person would receive, newest first.")</p>
            \(if: letters.isEmpty, "<div class=\"empty\"><h2>\(t: "No letters yet")</h2></div>")
            \(letters.html { item, letter in view(item, letter) })
            """)
    }

    private static func view(_ item: ShelfItem, _ letter: Letter) -> HTML {
        let state: Phrase =
            switch Post.State(of: item) {
            case .sent: "Sent"
            case .toPrint: "To be printed and posted"
            case .toHandOver: "Not by e-mail: the centre gives it to them by hand"
            case .handedOver: "Given to them by hand"
            case .gaveUp: "The mail server refuses it"
            case .waiting, nil: "Waiting to be sent"
            }
        return """
            <article class="letter" aria-label="\(t: "Letter to \(letter.name)")"><dl>\
            <dt>\(t: "To")</dt><dd>\(letter.name) <span class="tag">\(letter.reader)</span>\
            \(letter.email.map { " <span class=\"soft\">\($0)</span>" as HTML })</dd>\
            <dt>\(t: "Subject")</dt><dd class="subject">\(letter.subject)</dd>\
            <dt>\(t: "When")</dt><dd>\(moment: letter.made) <span class="tag waiting">\(t: state)</span></dd></dl>
            <div class="body">\(letter.body)</div></article>
            """
    }
}
