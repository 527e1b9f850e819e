import Domain
import Foundation
import Journal

/// What a centre prints: for those who have no e-mail address, and for those to whom nothing may come by
/// e-mail, who are given it by hand.
enum HandOverPages {
    static let routes: [Route] = [
        .get("/desk/letters", .coordinator) { call in .show(try await page(call)) },
        .post("/desk/letters", .coordinator) { call in try await handed(call) },
    ]

    private static func waiting(_ call: Call, _ centre: CentreID) async throws -> [(ShelfItem, Letter)] {
        var letters: [(ShelfItem, Letter)] = []
        let kinds = [Post.State.toHandOver, .toPrint, .gaveUp]
        // Letters written before they were listed by centre stand together, and are looked through: one that
        // is not shown never comes.
        for state in kinds.flatMap({ [$0.named(centre), $0.rawValue] }) {
            var last: ShelfItem?
            while true {
                let page = try await call.office.store.items(
                    on: Post.shelf, state: state, after: last, limit: 500)
                for item in page {
                    let letter = try JSONDecoder().decode(Letter.self, from: item.body)
                    if letter.centre == centre { letters.append((item, letter)) }
                }
                guard let end = page.last else { break }
                last = end
            }
        }
        return letters
    }

    private static func page(_ call: Call) async throws -> Page {
        let centre = try call.workplace(.coordinator)
        let letters = try await waiting(call, centre)
        let centres = try await call.workplaces("/desk/letters", .coordinator)
        let inTrouble = try await LettersInTrouble.all(centre, in: call.office.store)
        return Page(
            "Letters to print", place: "/desk",
            """
            \(centres)\(if: call.isDone("handed"), FamilyBar.done("Noted."))\
            \(if: call.isDone("again"), FamilyBar.done("It is tried again."))<h1>\(t: "Letters to print")</h1>
            <p class="lead">\(t: "These do not go by e-mail. Print each one, and say when it has gone.")</p>
            \(if: letters.isEmpty, "<div class=\"empty\"><p>\(t: "No letter waits.")</p></div>")
            \(letters.html { item, letter in
                """
                <article class="letter" aria-label="\(t: "Letter to \(letter.name)")"><dl>\
                <dt>\(t: "To")</dt><dd>\(letter.name)</dd><dt>\(t: "When")</dt><dd>\(moment: letter.made)</dd>\
                <dt>\(t: "How")</dt><dd>\(t: way(item))</dd></dl>
                <div class="body">\(letter.body)</div>
                \(if: Post.State(of: item) == .gaveUp, DeliveryView.log(letter))\
                <form method="post" action="/desk/letters?centre=\(centre)">\(Form().actField)\
                <button class="button second small" name="letter" value="\(item.id)">\(t: "It has gone")\
                <span class="unseen">: \(letter.name)</span></button>\(again(item, letter))</form></article>
                """ as HTML
            })
            \(if: !letters.isEmpty, FamilyBar.printButton)\(trouble(inTrouble, call))
            <p><a href="/letters">\(t: "Every letter that goes out")</a></p>
            """)
    }

    /// For a letter that a mail server refuses: once what was wrong is put right.
    private static func again(_ item: ShelfItem, _ letter: Letter) -> HTML {
        guard Post.State(of: item) == .gaveUp else { return "" }
        return """
             <button class="button second small" name="again" value="\(item.id)">\(t: "Try the e-mail again")\
            <span class="unseen">: \(letter.name)</span></button>
            """
    }

    private static func link(_ file: CaseID, _ id: String) -> HTML {
        let place = "\(CaseFrame.address(file, "/letters/one"))?letter=\(DeliveryView.query(id))"
        return ": <a href=\"\(place)\">\(t: "the letter")</a>"
    }

    /// Letters that are tried again by themselves: nothing to do, but to know.
    private static func trouble(_ letters: [LettersOf.Sent], _ call: Call) -> HTML {
        guard !letters.isEmpty else { return "" }
        let items = letters.html { sent in
            """
            <li>\(sent.letter.name) <span class="tag">\(sent.letter.reader)</span> \
            \(t: DeliveryView.state(sent, now: call.now))\
            \(sent.letter.file.map { link($0, sent.id) })</li>
            """ as HTML
        }
        return """
            <h2>\(t: "E-mails that have not gone yet")</h2>
            <p>\(t: "The mail server did not take these. They are tried again by themselves. Whoever must know in time should be told another way.")</p>
            <ul>\(items)</ul>
            """
    }

    private static func way(_ item: ShelfItem) -> Phrase {
        switch Post.State(of: item) {
        case .toHandOver: "Give it to them by hand, when you see them alone. Nothing may come by e-mail."
        case .gaveUp:
            "Their mail server has refused it for a day. Tell them another way, and ask for their address."
        default: "Post it, or give it to them: there is no e-mail address."
        }
    }

    private static func handed(_ call: Call) async throws -> Reply {
        let centre = try call.workplace(.coordinator)
        let letters = try await waiting(call, centre)
        let id = call.form["again"] ?? call.form["letter"]
        guard var (item, letter) = letters.first(where: { $0.0.id == id }) else {
            throw Halt.outOfStep(.unknownThing)
        }
        let isAgain = call.form["again"] != nil
        if isAgain {
            guard Post.State(of: item) == .gaveUp else { throw Halt.outOfStep(.unknownThing) }
            letter.delivery?.begin()
            item.body = try JSONEncoder().encode(letter)
        }
        item.state = (isAgain ? Post.State.waiting : .handedOver).rawValue
        // One whose family was erased meanwhile does not come back.
        _ = try await call.office.store.replace(item, on: Post.shelf)
        return .see("/desk/letters?centre=\(centre)&done=\(isAgain ? "again" : "handed")")
    }
}
