/// A header's value with its parameters: `form-data; name="a"; filename="b.pdf"`.
///
/// It is read by bytes: a letter that joins itself to the quote before it must not hide the quote.
struct HeaderValue {
    /// What stands before the first semicolon, in small letters.
    let first: String
    private var parameters: [String: String] = [:]

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
    private static let semicolon = UInt8(ascii: ";")
    private static let equals = UInt8(ascii: "=")

    init(_ text: String) {
        var rest = Array(text.utf8)[...]
        first = Self.text(Self.take(&rest) { $0 == Self.semicolon }).lowercased()
        while rest.popFirst() != nil {
            let name = Self.text(Self.take(&rest) { $0 == Self.equals || $0 == Self.semicolon }).lowercased()
            guard rest.first == Self.equals else { continue }
            rest = rest.dropFirst().drop(while: Self.isBlank)
            let quoted = rest.first == Self.quote ? Self.quoted(&rest) : nil
            let plain = Self.text(Self.take(&rest) { $0 == Self.semicolon })
            // A name told twice is told once: the first stands.
            if !name.isEmpty, parameters[name] == nil { parameters[name] = quoted ?? plain }
        }
    }

    subscript(name: String) -> String? { parameters[name] }

    /// Takes a quoted text; nil, and takes nothing, where its closing quote is missing.
    ///
    /// A backslash covers a quote or another backslash and otherwise stands for itself: old browsers send
    /// paths.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> String? {
        var content: [UInt8] = []
        var ahead = rest.dropFirst()
        while let byte = ahead.popFirst() {
            if byte == quote {
                rest = ahead
                return String(decoding: content, as: UTF8.self)
            }
            // The last quote closes the text, even after a backslash: then the name itself ends in one.
            let isCover =
                byte == backslash
                && (ahead.first == backslash || ahead.first == quote && ahead.dropFirst().contains(quote))
            if isCover, let covered = ahead.popFirst() {
                content.append(covered)
            } else {
                content.append(byte)
            }
        }
        return nil
    }

    private static func take(_ rest: inout ArraySlice<UInt8>, until isEnd: (UInt8) -> Bool)
        -> ArraySlice<UInt8>
    {
        let taken = rest.prefix { !isEnd($0) }
        rest = rest[taken.endIndex...]
        return taken
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes.drop(while: isBlank)
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
