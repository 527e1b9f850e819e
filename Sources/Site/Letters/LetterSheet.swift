import Domain
import Foundation

/// A letter as it is printed: on one sheet after another, in ordinary or in large print, from the same text
/// that is mailed.
struct LetterSheet: Sendable {
    /// How large its letters are. House rule: large print has 18 points at least, nothing slanted, and lines
    /// that begin below one another.
    enum Print: String, Sendable {
        case ordinary, large
    }

    let letter: Letter
    let print: Print
    /// The picture at its head.
    var logo: Data?

    /// As a page of its own, with all that it needs in it: nothing is fetched.
    var html: String {
        let page: HTML = """
            <!doctype html><html lang="\(Language.reader.rawValue)"><head><meta charset="utf-8"/>\
            <title>\(letter.subject)</title><style>\(style)</style></head><body>\(picture)\
            <p class="day">\(Spoken.day(letter.made.day))</p><main><h1>\(letter.subject)</h1>\
            \(Self.blocks(letter.body).html(Self.block))</main></body></html>
            """
        return page.string
    }

    private var picture: HTML {
        guard let logo, let kind = letter.logo else { return "" }
        let source = "data:\(kind.mediaType);base64,\(logo.base64EncodedString())"
        return "<img class=\"logo\" alt=\"\" src=\"\(source)\"/>"
    }

    /// The letter's text, cut where it has an empty line or begins or ends a list.
    static func blocks(_ text: String) -> [[String]] {
        var blocks: [[String]] = []
        var isOpen = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.trimmed.isEmpty {
                isOpen = false
            } else if isOpen, let last = blocks.last?.last, isItem(last) == isItem(line) {
                blocks[blocks.count - 1].append(line)
            } else {
                blocks.append([line])
                isOpen = true
            }
        }
        return blocks
    }

    private static func isItem(_ line: String) -> Bool { line.hasPrefix("- ") }

    private static func block(_ lines: [String]) -> HTML {
        guard let first = lines.first, isItem(first) else {
            let rest = lines.dropFirst().map { "<br/>\($0)" as HTML }
            return "<p>\(lines.first)\(Array(rest))</p>"
        }
        return "<ul>\(lines.html { "<li>\(String($0.dropFirst(2)))</li>" })</ul>"
    }

    private var style: HTML {
        let size: HTML = print == .large ? "18pt" : "12pt"
        let line: HTML = print == .large ? "1.6" : "1.45"
        return """
            @page { size: A4; margin: 22mm 20mm } \
            body { font: \(size)/\(line) "DejaVu Sans", Verdana, Arial, sans-serif; color: #000; text-align: left } \
            h1 { font-size: 1.15em; margin: 0 0 1em } p, ul { margin: 0 0 0.9em } ul { padding-left: 1.2em } \
            li { margin: 0 0 0.4em; break-inside: avoid } p { orphans: 3; widows: 3 } \
            em, i { font-style: normal } .day { margin: 0 0 1.5em } \
            .logo { max-width: 60mm; max-height: 25mm; margin: 0 0 1em; display: block }
            """
    }
}
