import Domain

/// Long lists, page by page: however many rows there come to be, no page of ours holds more of them.
struct Pager: Sendable {
    /// House rule: as many as somebody looks through; and a page of them is still made in a moment.
    static let most = 200

    /// The page's address, without its query.
    let path: String
    let query: Fields

    /// The rows that are asked for, and the ways to the others: nothing where all are shown.
    ///
    /// - Parameter name: tells several lists of one page apart.
    func cut<Row>(_ all: [Row], _ name: String = "page") -> (rows: [Row], ways: HTML) {
        guard all.count > Self.most else { return (all, "") }
        let last = (all.count - 1) / Self.most + 1
        let page = min(max(query[name].flatMap { Int($0) } ?? 1, 1), last)
        let from = (page - 1) * Self.most
        let rows = Array(all[from..<min(from + Self.most, all.count)])
        let before: HTML = "<li><a href=\"\(address(name, page - 1))\">\(t: "Those before")</a></li>"
        let after: HTML = "<li><a href=\"\(address(name, page + 1))\">\(t: "Those after")</a></li>"
        return (
            rows,
            """
            <nav class="pages" aria-label="\(t: "More of this list")">\
            <p>\(t: "These are \(from + 1) to \(from + rows.count) of \(all.count).")</p>\
            <ul>\(if: page > 1, before)\(if: page < last, after)</ul></nav>
            """
        )
    }

    /// The same page with another part of that list.
    private func address(_ name: String, _ page: Int) -> String {
        var pairs = ["\(name)=\(page)"]
        for (field, values) in query.values.sorted(by: { $0.key < $1.key })
        where field != name && field != "done" {
            pairs += values.map { "\(Self.encoded(field))=\(Self.encoded($0))" }
        }
        return "\(path)?\(pairs.joined(separator: "&"))"
    }

    /// Letters and digits stand for themselves, every other byte as its code.
    private static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(byte))
            let digits = String(byte, radix: 16, uppercase: true)
            encoded +=
                isPlain ? String(Character(scalar)) : "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
        return encoded
    }
}

extension Call {
    var pager: Pager { Pager(path: path, query: query) }
}
