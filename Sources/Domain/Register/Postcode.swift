/// A full postcode of the United Kingdom, such as `IP24 3JQ`, known to have the right shape.
///
/// The shapes are those of Royal Mail's Programmer's Guide to PAF: an outcode of two to four characters and
/// an incode of three. Whether anybody has a letter box there, only a list of postcodes can say.
public struct Postcode: Hashable, Comparable, Sendable {
    /// Seven ASCII characters in the lower seven bytes, the first one highest: the outcode padded with spaces
    /// to four, then the incode. It sorts one district's postcodes together.
    public let packed: UInt64

    /// Reads what people type: small letters, no space or several, hyphens, non-breaking spaces.
    /// Nil where the shape is not a postcode's.
    public init?(_ text: some StringProtocol) {
        self.init(utf8: Array(text.utf8).span)
    }

    /// Reads the text's UTF-8 bytes, as from a file of millions of lines.
    public init?(utf8 bytes: Span<UInt8>) {
        guard let letters = PostcodeLetters(bytes), letters.count >= 5 else { return nil }
        let outLength = letters.count - 3
        guard letters.isOutcode(length: outLength), letters.isIncode(from: outLength) else { return nil }
        packed = letters.packed(outLength: outLength) | (letters.bits & 0xFF_FFFF)
    }

    /// The part before the space, which names the district: `IP24`.
    public var outcode: Outcode { Outcode(of: self) }

    /// The letters before the first digit, which name the postcode area: `IP`.
    public var area: String { outcode.area }

    public static func < (left: Postcode, right: Postcode) -> Bool { left.packed < right.packed }
}

/// The first half of a postcode, such as `IP24`, which names a district of some thousands of addresses.
public struct Outcode: Hashable, Comparable, Sendable {
    /// As `Postcode.packed`, with three zero bytes where the incode would be: it sorts before its postcodes.
    public let packed: UInt64

    /// Reads what people type; nil where the shape is not an outcode's.
    public init?(_ text: some StringProtocol) {
        self.init(utf8: Array(text.utf8).span)
    }

    /// Reads the text's UTF-8 bytes.
    public init?(utf8 bytes: Span<UInt8>) {
        guard let letters = PostcodeLetters(bytes), letters.isOutcode(length: letters.count) else {
            return nil
        }
        packed = letters.packed(outLength: letters.count)
    }

    init(of postcode: Postcode) { packed = postcode.packed & ~0xFF_FFFF }

    /// The letters before the first digit: `IP`.
    public var area: String { String(description.prefix { !$0.isNumber }) }
}

extension Postcode: CustomStringConvertible, Codable {
    /// In capitals with one space: `IP24 3JQ`.
    public var description: String { "\(outcode) \(ascii(packed, from: 4, to: 7))" }

    /// - Throws: `DecodingError.dataCorrupted` where the text is not a postcode.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let postcode = Postcode(text) else {
            throw unreadable(text, as: "postcode such as IP24 3JQ", decoder)
        }
        self = postcode
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Outcode: CustomStringConvertible, Codable {
    /// In capitals: `IP24`.
    public var description: String { ascii(packed, from: 0, to: 4) }

    public static func < (left: Outcode, right: Outcode) -> Bool { left.packed < right.packed }

    /// - Throws: `DecodingError.dataCorrupted` where the text is not the first half of a postcode.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let outcode = Outcode(text) else {
            throw unreadable(text, as: "first half of a postcode such as IP24", decoder)
        }
        self = outcode
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The characters at those positions of a packed postcode, without padding.
private func ascii(_ packed: UInt64, from start: Int, to end: Int) -> String {
    let bytes = (start..<end).map { UInt8(truncatingIfNeeded: packed >> UInt64(8 * (6 - $0))) }
    return String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
}
