/// The letters and digits of something that may be a postcode, in capitals, without what stands between them.
///
/// Held in one number rather than an array, because lists of postcodes have millions of lines.
struct PostcodeLetters {
    /// The last character is the lowest byte.
    private(set) var bits: UInt64 = 0
    private(set) var count = 0

    /// Nil where there is anything but letters, digits, spaces of any kind and hyphens, or too many of them.
    init?(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let skipped = PostcodeLetters.gap(bytes, at: index)
            if skipped > 0 {
                index += skipped
                continue
            }
            guard count < 7, let letter = PostcodeLetters.capital(bytes[index]) else { return nil }
            bits = bits << 8 | UInt64(letter)
            count += 1
            index += 1
        }
    }

    /// How many bytes of space or hyphen stand there: none, one, or those of a Unicode space.
    private static func gap(_ bytes: Span<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x20, 0x2D, 0x09, 0x0A, 0x0D: 1
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0  // non-breaking space
        // U+2000 to U+2015, spaces and dashes of several widths; U+202F, a narrow non-breaking one
        case 0xE2:
            index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (bytes[index + 2] <= 0x95 || bytes[index + 2] == 0xAF) ? 3 : 0
        default: 0
        }
    }

    private static func capital(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x41...0x5A: byte
        case 0x61...0x7A: byte - 0x20
        default: nil
        }
    }

    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt64(8 * (count - 1 - index))) }

    private func isLetter(_ index: Int) -> Bool { self[index] >= 0x41 }
    private func isDigit(_ index: Int) -> Bool { self[index] < 0x41 }

    /// Whether that many characters from the start are `A9`, `A99`, `A9A`, `AA9`, `AA99` or `AA9A`.
    /// No area begins with Q, V or X, and none has I, J or Z second.
    func isOutcode(length: Int) -> Bool {
        guard (2...4).contains(length), isLetter(0), !Self.is(self[0], oneOf: "QVX") else { return false }
        let digit = isLetter(1) ? 2 : 1
        if digit == 2, Self.is(self[1], oneOf: "IJZ") { return false }
        guard digit < length, isDigit(digit) else { return false }
        return length <= digit + 2
    }

    /// Whether the three characters from there are a digit and two of the letters in use, which leave out C,
    /// I, K, M, O and V.
    func isIncode(from start: Int) -> Bool {
        isDigit(start)
            && (start + 1...start + 2).allSatisfy { isLetter($0) && !Self.is(self[$0], oneOf: "CIKMOV") }
    }

    /// The outcode moved to the top four of seven bytes, padded with spaces; the lower three are zero.
    func packed(outLength: Int) -> UInt64 {
        var outcode = count > outLength ? bits >> 24 : bits
        for _ in outLength..<4 { outcode = outcode << 8 | 0x20 }
        return outcode << 24
    }

    private static func `is`(_ byte: UInt8, oneOf letters: StaticString) -> Bool {
        letters.withUTF8Buffer { $0.contains(byte) }
    }
}
