import Journal

/// What a page answers.
enum Reply: Sendable {
    case page(Page)
    /// A page made of one model and nothing else, and what that model was made of.
    case made(Page, Basis)
    /// A piece of a page, for a live part.
    case piece(HTML)
    case see(String)
    /// To that address, setting cookies on the way; an empty value takes a cookie away.
    case seeWithCookies(String, [CookieSetting])
    case text(String, status: Int)
    /// Pieces of a page as they change, until the visitor goes.
    case live(@Sendable () async throws -> HTML)
    case done
    /// Kept while somebody writes; the marks of what is kept now.
    case kept(version: String)

    /// A page with status 200.
    static func show(_ page: Page) -> Reply { .page(page) }
}

struct CookieSetting: Sendable {
    var name: String
    var value: String
    var maxAgeSeconds: Int
}

/// A whole page.
struct Page: Sendable {
    var title: String
    var shape: Shape = .narrow
    var caseBar: HTML?
    var status = 200
    var body: HTML
    /// Which entry of the navigation it belongs to: its address.
    var place: String?

    /// How wide it is, and for whom.
    enum Shape: Sendable {
        /// Families, referrers, the public.
        case narrow
        /// Desks, cases, the diary.
        case wide
        /// The Today board.
        case board
        /// A family's own pages: a way out in a hurry, and a title that says nothing.
        case family
    }

    init(
        _ title: Phrase, shape: Shape = .narrow, status: Int = 200, place: String? = nil,
        caseBar: HTML? = nil, _ body: HTML
    ) {
        self.title = title.text
        self.shape = shape
        self.status = status
        self.place = place
        self.caseBar = caseBar
        self.body = body
    }
}
