import Foundation
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
    /// A page on which somebody has just been signed in, and the cookies of their visit.
    case signedIn(Page, Account, [CookieSetting])
    /// A page from which the browser goes on by itself, to another site: the policy of our pages forbids
    /// that a form is sent on there.
    case goingOn(Page, to: String, [CookieSetting])
    /// A page that looks again by itself after so long.
    case waiting(Page, seconds: Int)
    /// To that address, signed out: the browser lets go of what it kept of us.
    case signedOut(String, [CookieSetting])
    case text(String, status: Int)
    /// Something to take away, under that name.
    case file(Data, name: String, mediaType: String)
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
    /// Whether there is a way out in a hurry, and whether the browser's title says nothing.
    var hasExit = false
    var isUntitled = false
    /// Whether its script may ask for camera and microphone; no page may but those that say so.
    var usesCamera = false

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
        (hasExit, isUntitled) = (shape == .family, shape == .family)
    }
}

extension Route {
    /// The page with what every page behind its gate has. Families' own pages, and those of whoever refers,
    /// have a way out and a title that says nothing; what is open to all has the way out for whoever is not
    /// signed in, since a family reads it too.
    func dressed(_ page: Page, _ account: Account?) -> Page {
        var page = page
        switch gate {
        case .party, .referrer: (page.hasExit, page.isUntitled) = (true, true)
        case .open: page.hasExit = page.hasExit || account == nil
        case .signedIn, .staff, .coordinator, .officer, .concerns, .court, .cymru, .localAuthority,
            .practitioner, .demonstration:
            break
        }
        return page
    }
}
