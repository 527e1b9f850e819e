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
        let kinds = [Post.State.toHandOver, .toPrint]
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
        return Page(
            "Letters to print", place: "/desk",
            """
            \(centres)\(if: call.isDone("handed"), FamilyBar.done("Noted."))<h1>\(t: "Letters to print")</h1>
            <p class="lead">\(t: "These do not go by e-mail. Print each one, and say when it has gone.")</p>
            \(if: letters.isEmpty, "<div class=\"empty\"><p>\(t: "No letter waits.")</p></div>")
            \(letters.html { item, letter in
                """
                <article class="letter" aria-label="\(t: "Letter to \(letter.name)")"><dl>\
                <dt>\(t: "To")</dt><dd>\(letter.name)</dd><dt>\(t: "When")</dt><dd>\(moment: letter.made)</dd>\
                <dt>\(t: "How")</dt><dd>\(t: way(item))</dd></dl>
                <div class="body">\(letter.body)</div>
                <form method="post" action="/desk/letters?centre=\(centre)">\(Form().actField)\
                <button class="button second small" name="letter" value="\(item.id)">\(t: "It has gone")\
                <span class="unseen">: \(letter.name)</span></button></form></article>
                """ as HTML
            })
            \(if: !letters.isEmpty, FamilyBar.printButton)
            """)
    }

    private static func way(_ item: ShelfItem) -> Phrase {
        Post.State(of: item) == .toHandOver
            ? "Give it to them by hand, when you see them alone. Nothing may come by e-mail."
            : "Post it, or give it to them: there is no e-mail address."
    }

    private static func handed(_ call: Call) async throws -> Reply {
        let centre = try call.workplace(.coordinator)
        let letters = try await waiting(call, centre)
        guard var item = letters.first(where: { $0.0.id == call.form["letter"] })?.0 else {
            throw Halt.outOfStep(.unknownThing)
        }
        item.state = Post.State.handedOver.rawValue
        // One whose family was erased meanwhile does not come back.
        _ = try await call.office.store.replace(item, on: Post.shelf)
        return .see("/desk/letters?centre=\(centre)&done=handed")
    }
}
