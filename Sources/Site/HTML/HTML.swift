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

        mutating func appendLiteral(_ literal: String) {
            var literal = literal
            literal.withUTF8 { bytes.append(contentsOf: $0) }
        }

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
        var text = text
        text.withUTF8 { utf8 in
            // What needs no escape is copied in one go up to what does.
            var copied = 0
            for (place, byte) in utf8.enumerated() {
                guard let escaped = escaped(byte) else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<place]))
                escaped.withUTF8Buffer { bytes.append(contentsOf: $0) }
                copied = place + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
        }
    }

    private static func escaped(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
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
