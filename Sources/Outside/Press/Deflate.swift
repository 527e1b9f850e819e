/// Packs bytes as a zip does (RFC 1951), by the standard's own fixed codes: a text of a thousand bytes
/// becomes half as long. What it packs is small; it looks back over all of it.
enum Deflate {
    static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var writer = DeflateWriter()
        // The one block, and its kind: the fixed codes.
        writer.number(1, bits: 1)
        writer.number(1, bits: 2)
        var seen: [UInt32: [Int]] = [:]
        var at = 0
        while at < bytes.count {
            let found = longest(in: bytes, at: at, seen)
            if found.length >= shortestRepeat {
                writer.repeats(found.length, back: found.back)
            } else {
                writer.literal(Int(bytes[at]))
            }
            for place in at..<(at + max(1, found.length)) {
                if let key = key(bytes, place) { seen[key, default: []].append(place) }
            }
            at += max(1, found.length)
        }
        writer.literal(256)
        return writer.finished()
    }

    private static let shortestRepeat = 3
    private static let longestRepeat = 258
    private static let farthest = 32_768
    /// Of places that begin alike, how many are looked at.
    private static let mostLooks = 32

    private static func key(_ bytes: [UInt8], _ at: Int) -> UInt32? {
        guard at + shortestRepeat <= bytes.count else { return nil }
        return UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
    }

    private static func longest(
        in bytes: [UInt8], at: Int, _ seen: [UInt32: [Int]]
    ) -> (length: Int, back: Int) {
        var best = (length: 0, back: 0)
        guard let key = key(bytes, at), let places = seen[key] else { return best }
        let most = min(longestRepeat, bytes.count - at)
        for place in places.suffix(mostLooks).reversed() where at - place <= farthest {
            var length = 0
            while length < most, bytes[place + length] == bytes[at + length] { length += 1 }
            if length > best.length { best = (length, at - place) }
        }
        return best
    }
}

/// Bits, the lowest first.
private struct DeflateWriter {
    private var out: [UInt8] = []
    private var held = 0
    private var heldBits = 0

    mutating func number(_ value: Int, bits: Int) {
        held |= value << heldBits
        heldBits += bits
        while heldBits >= 8 {
            out.append(UInt8(truncatingIfNeeded: held))
            held >>= 8
            heldBits -= 8
        }
    }

    /// A code, whose bits stand the other way round.
    private mutating func code(_ value: Int, bits: Int) {
        for place in (0..<bits).reversed() { number(value >> place & 1, bits: 1) }
    }

    /// A byte, the end, or how long what is repeated is, by the fixed codes.
    mutating func literal(_ symbol: Int) {
        switch symbol {
        case ..<144: code(0x30 + symbol, bits: 8)
        case ..<256: code(0x190 + symbol - 144, bits: 9)
        case ..<280: code(symbol - 256, bits: 7)
        default: code(0xC0 + symbol - 280, bits: 8)
        }
    }

    mutating func repeats(_ length: Int, back: Int) {
        let long = DeflateCodes.lengthBases.lastIndex { $0 <= length } ?? 0
        literal(257 + long)
        number(length - DeflateCodes.lengthBases[long], bits: DeflateCodes.lengthExtras[long])
        let far = DeflateCodes.distanceBases.lastIndex { $0 <= back } ?? 0
        code(far, bits: 5)
        number(back - DeflateCodes.distanceBases[far], bits: DeflateCodes.distanceExtras[far])
    }

    mutating func finished() -> [UInt8] {
        if heldBits > 0 { out.append(UInt8(truncatingIfNeeded: held)) }
        (held, heldBits) = (0, 0)
        return out
    }
}
