import Domain
import Hummingbird
import Journal

@testable import Site

/// Ways in which a view of the product might leak a word, each tried on a real page on its way to a reader.
enum LeakingView: CaseIterable {
    case words, capitals, attribute, comment, address, header, cookie, plainText, piece, error

    /// The route, of which the answer now holds that word.
    func leaking(_ word: String, _ route: Route) -> Route {
        var leaking = Route(method: route.method, path: route.path, gate: route.gate) { call in
            let reply = try await route.answer(call)
            return leaked(word, Self.page(of: reply))
        }
        leaking.limitBytes = route.limitBytes
        return leaking
    }

    private static func page(of reply: Reply) -> Page {
        switch reply {
        case .page(let page), .made(let page, _): page
        default: Page("Made up", "<p></p>")
        }
    }

    private func leaked(_ word: String, _ page: Page) -> Reply {
        var page = page
        switch self {
        case .words: page.body = "\(page.body)<p>\(word)</p>"
        case .capitals: page.body = "\(page.body)<p>\(word.uppercased())</p>"
        case .attribute: page.body = "\(page.body)<input type=\"hidden\" name=\"x\" value=\"\(word)\">"
        case .comment: page.body = "\(page.body)<!-- \(word) -->"
        case .address: page.body = "\(page.body)<a href=\"/find?place=\(Self.encoded(word))\">x</a>"
        case .header: return .see("/find?place=\(Self.encoded(word))")
        case .cookie:
            return .seeWithCookies(
                "/", [CookieSetting(name: "x", value: Self.encoded(word), maxAgeSeconds: 9)])
        case .plainText: return .text(word, status: 200)
        case .piece: return .piece("<p>\(word)</p>")
        case .error:
            page.status = 422
            page.body = "<ul><li>\(word) is not a day</li></ul>"
        }
        return .page(page)
    }

    /// Every byte that is not a letter or a digit, as addresses write it.
    private static func encoded(_ word: String) -> String {
        word.utf8.map { byte in
            let text = String(UnicodeScalar(byte))
            if text.allSatisfy({ $0.isLetter || $0.isNumber }) { return text }
            return "%" + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

extension Route {
    /// The same page with its wall taken down: made for that other person, whoever comes.
    func opened(as who: Who, _ account: Account) -> Route {
        var opened = Route(method: method, path: path, gate: .open) { call in
            try await answer(
                Call(
                    office: call.office, now: call.now, path: call.path, names: call.names,
                    query: call.query, form: call.form, who: who, account: account,
                    visitToken: call.visitToken, visit: call.visit, linkToken: call.linkToken,
                    isAutosave: call.isAutosave))
        }
        opened.limitBytes = limitBytes
        return opened
    }
}
