import Domain

/// A piece of a page as UTF-8 bytes. What is interpolated is escaped by construction; what is written in the
/// source is markup. There is no other way to make one, but for `HTML(raw:)` in this folder.
struct HTML: ExpressibleByStringInterpolation, Sendable {
    var bytes: [UInt8]

    init(stringLiteral literal: String) { bytes = Array(literal.utf8) }
    init(stringInterpolation interpolation: Interpolation) { bytes = interpolation.bytes }
    private init(raw bytes: [UInt8]) { self.bytes = bytes }

    static let empty: HTML = ""

    /// Text, escaped.
    init(text: String) { self = "\(text)" }

    static func + (left: HTML, right: HTML) -> HTML { HTML(raw: left.bytes + right.bytes) }
    static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

    /// As text, for tests and mail.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Gathers markup and escaped values.
    struct Interpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }

        /// Text, escaped for content and for quoted attributes alike.
        mutating func appendInterpolation(_ text: String) { Escape.append(text, to: &bytes) }
        mutating func appendInterpolation(_ text: String?) {
            if let text { Escape.append(text, to: &bytes) }
        }
        mutating func appendInterpolation(_ number: Int) {
            bytes.append(contentsOf: String(number).utf8)
        }
        mutating func appendInterpolation(_ id: some Identifier) {
            Escape.append(id.rawValue, to: &bytes)
        }
        mutating func appendInterpolation(_ time: TimeOfDay) {
            bytes.append(contentsOf: time.description.utf8)
        }
        mutating func appendInterpolation(_ rule: RuleID) {
            bytes.append(contentsOf: rule.rawValue.utf8)
        }
        mutating func appendInterpolation(_ html: HTML) { bytes.append(contentsOf: html.bytes) }
        mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes.append(contentsOf: html.bytes) }
        }
        mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }
        /// Words for people, in the reader's language.
        mutating func appendInterpolation(t phrase: Phrase) {
            Escape.append(phrase.text, to: &bytes)
        }
        /// The piece, where the condition holds.
        mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
            if condition { bytes.append(contentsOf: html().bytes) }
        }
    }
}

/// Escaping for HTML's content and quoted attributes.
enum Escape {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: Array("&amp;".utf8))
            case UInt8(ascii: "<"): bytes.append(contentsOf: Array("&lt;".utf8))
            case UInt8(ascii: ">"): bytes.append(contentsOf: Array("&gt;".utf8))
            case UInt8(ascii: "\""): bytes.append(contentsOf: Array("&quot;".utf8))
            case UInt8(ascii: "'"): bytes.append(contentsOf: Array("&#39;".utf8))
            default: bytes.append(byte)
            }
        }
    }
}

extension Sequence {
    /// One piece of a page for each element.
    func html(_ make: (Element) throws -> HTML) rethrows -> HTML {
        var all = HTML.empty
        for element in self { all += try make(element) }
        return all
    }
}
