import Domain

/// What child and adult do together in a room (J9), as the room's page holds it: all tables, of which the
/// script shows the one that is open.
struct TogetherView {
    let part: RoomSeat.Part

    var html: HTML {
        """
        <section class="together" data-together data-side="\(side)" aria-labelledby="together-title" hidden>
        <h2 id="together-title">\(t: "Together")</h2>
        <div class="buttons"\(if: part != .host, " hidden")>\(TogetherActivity.allCases.html(opener))\
        <button class="button second small" type="button" data-clear data-while-open hidden>\(t: "From the beginning")</button>\
        <button class="button second small" type="button" data-close data-while-open hidden>\(t: "Put it away")</button></div>
        <p data-turn role="status"></p>
        \(drawing)\(story)\(noughts)\(memory)
        <button class="button" type="button" data-again hidden>\(t: "Play again")</button>
        <div hidden>\(words.html { "<span data-together-word=\"\($0.0)\">\(t: $0.1)</span>" })</div></section>
        """
    }

    private var side: String {
        switch part {
        case .host: "host"
        case .childSide: TableSide.child.rawValue
        case .adultSide: TableSide.adult.rawValue
        case .interpreter, .observer: "none"
        }
    }

    private func opener(_ activity: TogetherActivity) -> HTML {
        """
        <button class="button second" type="button" data-open="\(activity.rawValue)" aria-pressed="false">\
        \(t: VirtualWords.activity(activity))</button>
        """
    }

    private var words: [(String, Phrase)] {
        [
            ("yourTurn", "Your turn"), ("theirTurn", "The other one’s turn"),
            ("won", "You have three in a row!"),
            ("wonOther", "Three in a row!"), ("draw", "Nobody has three in a row."),
            ("over", "All pairs are found. Child and adult:"), ("mark-child", "cross"),
            ("mark-adult", "nought"),
            ("mark-none", "free"), ("faceDown", "face down"),
        ]
    }

    // MARK: Drawing

    private static let crayons: [(paint: String, name: Phrase)] = [
        ("#17202a", "Black"), ("#c62828", "Red"), ("#ef6c00", "Orange"), ("#f9c80e", "Yellow"),
        ("#2e7d32", "Green"), ("#1565c0", "Blue"), ("#7b1fa2", "Purple"), ("#795548", "Brown"),
    ]

    private var drawing: HTML {
        let crayons = Self.crayons.enumerated().html { number, crayon in
            """
            <div><input type="radio" id="crayon-\(number)" name="crayon" value="\(number)"\(if: number == 0, " checked")>\
            <label for="crayon-\(number)" data-crayon data-paint="\(crayon.paint)"><svg viewBox="0 0 24 24" aria-hidden="true">\
            <circle cx="12" cy="12" r="11" fill="\(crayon.paint)"/></svg><span class="unseen">\(t: crayon.name)</span></label></div>
            """
        }
        let widths: [(Int, Phrase)] = [(1, "Thin"), (2, "Middle"), (3, "Thick")]
        let thick = widths.html { number, name in
            """
            <div><input type="radio" id="thick-\(number)" name="thick" value="\(number)"\(if: number == 2, " checked")>\
            <label for="thick-\(number)"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="\(number * 3)" fill="currentColor"/></svg>\
            <span class="unseen">\(t: name)</span></label></div>
            """
        }
        return """
            <div data-table="drawing" hidden><fieldset class="crayons"><legend class="unseen">\(t: "Crayon")</legend>\(crayons)</fieldset>
            <fieldset class="crayons"><legend class="unseen">\(t: "How thick")</legend>\(thick)</fieldset>
            <svg class="sheet" viewBox="0 0 1000 1000" tabindex="0" role="application" aria-label="\(t: "A sheet to draw on. Arrow keys move, the space bar puts the crayon down and lifts it.")" data-sheet>\
            <g data-lines></g><g data-cross transform="translate(500 500)" stroke="#17202a" stroke-width="4"><path d="M-14 0h28M0-14v28"/></g></svg>
            <p><button class="button second" type="button" data-undo>\(t: "Take my last line away")</button></p></div>
            """
    }

    // MARK: A picture story

    private var story: HTML {
        let pages = BoatStory.pages.enumerated().html { number, page in
            """
            <article data-page="\(number)"\(if: number > 0, " hidden")><svg viewBox="0 0 160 90" aria-hidden="true">\(page.picture)</svg>\
            <p>\(t: page.words)</p></article>
            """
        }
        return """
            <div class="story" data-table="story" hidden>\(pages)<div class="buttons">\
            <button class="button second" type="button" data-before>\(t: "Page before")</button>\
            <button class="button" type="button" data-next>\(t: "Next page")</button></div></div>
            """
    }

    // MARK: Games

    private var noughts: HTML {
        let squares = (0..<9).html { _ in "<button type=\"button\" data-square></button>" }
        return """
            <div data-table="noughtsAndCrosses" hidden><p>\(t: "The child has crosses and begins. Three in a row wins.")</p>\
            <div class="squares">\(squares)</div></div>
            """
    }

    private static let faces: [(name: Phrase, picture: HTML)] = [
        (
            "sun",
            "<circle cx=\"12\" cy=\"12\" r=\"5\"/><path d=\"M12 1v3M12 20v3M1 12h3M20 12h3M4 4l2 2M18 18l2 2M20 4l-2 2M6 18l-2 2\"/>"
        ),
        ("boat", "<path d=\"M2 16h20l-4 5H6zM12 16V3l7 9h-7\"/>"),
        ("fish", "<path d=\"M2 12c4-7 11-7 15 0-4 7-11 7-15 0zM17 12l5-5v10zM7 11v1\"/>"),
        ("house", "<path d=\"M3 12l9-9 9 9v9H3zM10 21v-6h4v6\"/>"),
        (
            "flower",
            "<circle cx=\"12\" cy=\"8\" r=\"3\"/><path d=\"M12 2v3M12 11v11M6 8h3M15 8h3M12 18c-4 0-5-2-5-4M12 20c4 0 5-2 5-4\"/>"
        ),
        ("star", "<path d=\"M12 2l3 7 7 .5-5.500 4.500 2 7.500L12 17l-6.500 4.500 2-7.500L2 9.500 9 9z\"/>"),
    ]

    private var memory: HTML {
        let cards = (0..<(MemoryGame.pairCount * 2)).html { _ in "<button type=\"button\" data-card></button>"
        }
        let faces = Self.faces.enumerated().html { number, face in
            """
            <template data-face="\(number)" data-name="\(t: face.name)"><svg viewBox="0 0 24 24" aria-hidden="true">\(face.picture)</svg></template>
            """
        }
        return """
            <div data-table="memory" hidden><p>\(t: "Turn two cards. If they are alike you keep them and go on.")</p>\
            <div class="cards-table">\(cards)</div>\(faces)<template data-face="back"><svg viewBox="0 0 24 24" aria-hidden="true">\
            <path d="M4 4l16 16M20 4L4 20"/></svg></template></div>
            """
    }
}

/// A story of our own, with pictures of our own: a small boat that goes round the lake.
enum BoatStory {
    struct Leaf {
        let words: Phrase
        let picture: HTML
    }

    static let pages: [Leaf] = [
        Leaf(
            words: "Here is a small red boat. It lives at the edge of a lake.",
            picture: scene(boat(at: 24) + reeds)),
        Leaf(
            words: "One morning the sun says: it is a good day to go round the lake.",
            picture: scene(sun + boat(at: 30))),
        Leaf(
            words: "The boat meets a fish. “Come along!” says the boat.",
            picture: scene(sun + boat(at: 50) + fish(at: 96, 76))),
        Leaf(
            words: "They meet a duck. “Come along!” say the boat and the fish.",
            picture: scene(sun + boat(at: 60) + fish(at: 40, 78) + duck(at: 112))),
        Leaf(
            words: "A cloud comes, and it rains. Splish, splash, splosh.",
            picture: scene(cloud + rain + boat(at: 70) + duck(at: 118))),
        Leaf(
            words: "The duck knows a place under the tree. There it is dry.",
            picture: scene(cloud + tree + boat(at: 104) + duck(at: 82))),
        Leaf(
            words: "The rain stops. Look, a rainbow! How many colours can you find?",
            picture: scene(rainbow + boat(at: 70) + duck(at: 110) + fish(at: 40, 78))),
        Leaf(
            words: "The boat is home again. Good night, boat. Tomorrow is another day.",
            picture: night(boat(at: 24) + reeds)),
    ]

    private static func scene(_ more: HTML) -> HTML {
        "<rect width=\"160\" height=\"60\" fill=\"#dff1fb\"/><rect y=\"60\" width=\"160\" height=\"30\" fill=\"#5aa9d6\"/>\(more)"
    }
    private static func night(_ more: HTML) -> HTML {
        """
        <rect width="160" height="60" fill="#1d2b53"/><rect y="60" width="160" height="30" fill="#16324f"/>\
        <circle cx="130" cy="18" r="9" fill="#f9e9a8"/><g fill="#f9e9a8"><circle cx="30" cy="12" r="1.500"/><circle cx="66" cy="22" r="1.500"/>\
        <circle cx="98" cy="9" r="1.500"/></g>\(more)
        """
    }
    private static func boat(at x: Int) -> HTML {
        """
        <g transform="translate(\(x) 44)"><path d="M-16 18h32l-6 9h-20z" fill="#c62828"/><path d="M0 18V-8" stroke="#5d4037" stroke-width="2"/>\
        <path d="M2-6l13 20H2z" fill="#fff" stroke="#5d4037"/></g>
        """
    }
    private static func fish(at x: Int, _ y: Int) -> HTML {
        """
        <g transform="translate(\(x) \(y))" fill="#ef6c00"><path d="M-10 0c5-8 13-8 18 0-5 8-13 8-18 0zM8 0l7-6v12z"/><circle cx="-5" cy="-1" r="1.200" fill="#17202a"/></g>
        """
    }
    private static func duck(at x: Int) -> HTML {
        """
        <g transform="translate(\(x) 58)"><path d="M-11 2c0 8 22 8 22-3-5 2-8 0-9-3z" fill="#f9c80e"/><circle cx="-7" cy="-4" r="5" fill="#f9c80e"/>\
        <path d="M-12-4l-5 2 5 1z" fill="#ef6c00"/><circle cx="-8" cy="-5" r="1" fill="#17202a"/></g>
        """
    }
    private static let sun: HTML = "<circle cx=\"136\" cy=\"18\" r=\"10\" fill=\"#f9c80e\"/>"
    private static let reeds: HTML =
        "<path d=\"M4 70V44M9 72V38M14 74V48\" stroke=\"#2e7d32\" stroke-width=\"2.500\" fill=\"none\"/>"
    private static let cloud: HTML =
        "<path d=\"M52 26a9 9 0 0 1 4-17 13 13 0 0 1 25-2 10 10 0 0 1 5 19z\" fill=\"#90a4ae\"/>"
    private static let rain: HTML =
        "<path d=\"M56 32l-3 9M66 32l-3 9M76 32l-3 9M86 32l-3 9M61 42l-3 9M71 42l-3 9M81 42l-3 9\" stroke=\"#1565c0\" stroke-width=\"1.500\"/>"
    private static let tree: HTML =
        "<path d=\"M126 62V34\" stroke=\"#5d4037\" stroke-width=\"6\"/><circle cx=\"122\" cy=\"24\" r=\"20\" fill=\"#2e7d32\"/><circle cx=\"104\" cy=\"32\" r=\"12\" fill=\"#388e3c\"/>"
    private static let rainbow: HTML = """
        <g fill="none" stroke-width="3"><path d="M20 60a60 52 0 0 1 120 0" stroke="#c62828"/><path d="M23 60a57 49 0 0 1 114 0" stroke="#ef6c00"/>\
        <path d="M26 60a54 46 0 0 1 108 0" stroke="#f9c80e"/><path d="M29 60a51 43 0 0 1 102 0" stroke="#2e7d32"/>\
        <path d="M32 60a48 40 0 0 1 96 0" stroke="#1565c0"/><path d="M35 60a45 37 0 0 1 90 0" stroke="#7b1fa2"/></g>
        """
}
