/// Chance that a seed gives again: splitmix64.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ count: Int) -> Int { count > 0 ? Int.random(in: 0..<count, using: &self) : 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &self) }
}

/// Spoils valid inputs in the ways that break readers, and now and then makes one of nothing.
struct Mutator {
    /// Valid inputs.
    let examples: [[UInt8]]
    /// Words of the input's own grammar.
    let words: [[UInt8]]

    /// What trips readers of text and of numbers.
    private static let traps: [[UInt8]] =
        [
            "0", "-1", "00", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e309",
            "NaN",
            "99999999999999999999999999", "2147483648", "4294967296", "0x10", "1_000", "\u{0}", "\r\n", "\n",
            "\r",
            "\t", " ", "\u{FEFF}", "\u{200D}", "\u{301}", "\u{1F468}\u{200D}\u{1F469}", "٣", "½", "é",
            "e\u{301}",
            "\u{202E}", "\"", "'", "\\", "%", "%0", "%zz", "%00", "+", "&", "=", ";", ",", ":", "/", "..",
            "[", "]",
            "{", "}", "<", ">", "@", "#", "&a", "*a", "|", "-", "--", "=?utf-8?B?", "?=", "null", "true",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
        ]
    private static let longestInput = 50_000

    func input(_ chance: inout Chance) -> [UInt8] {
        if chance.below(20) == 0 { return noise(&chance) }
        var input = chance.pick(examples) ?? []
        for _ in 0...chance.below(6) { spoil(&input, &chance) }
        return input.count > Self.longestInput ? Array(input.prefix(Self.longestInput)) : input
    }

    private func noise(_ chance: inout Chance) -> [UInt8] {
        (0..<chance.below(200)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
    }

    private func spoil(_ input: inout [UInt8], _ chance: inout Chance) {
        let place = chance.below(input.count + 1)
        let end = min(input.count, place + chance.below(chance.below(4) == 0 ? 400 : 8))
        switch chance.below(12) {
        case 0: if place < input.count { input[place] ^= 1 << UInt8(chance.below(8)) }
        case 1: if place < input.count { input[place] = UInt8(truncatingIfNeeded: chance.next()) }
        case 2: input.removeSubrange(place..<end)
        case 3: input.removeSubrange(place...)
        case 4, 5: input.insert(contentsOf: chance.pick(words) ?? [], at: place)
        case 6, 7: input.insert(contentsOf: chance.pick(Self.traps) ?? [], at: place)
        case 8: input.replaceSubrange(place..<end, with: chance.pick(Self.traps) ?? [])
        case 9: input.insert(contentsOf: Array(input[place..<end]), at: chance.below(input.count + 1))
        case 10: repeatPiece(&input, place..<end, &chance)
        default:
            let other = chance.pick(examples) ?? []
            input = Array(input.prefix(place)) + Array(other.dropFirst(chance.below(other.count + 1)))
        }
    }

    /// One piece many times over: what takes long, or goes deep, shows itself.
    private func repeatPiece(_ input: inout [UInt8], _ range: Range<Int>, _ chance: inout Chance) {
        let piece = chance.below(2) == 0 ? (chance.pick(words) ?? []) : Array(input[range])
        let times = chance.below(chance.below(20) == 0 ? 2000 : 20)
        guard piece.count * times < Self.longestInput else { return }
        input.insert(contentsOf: Array(repeatElement(piece, count: times).joined()), at: range.lowerBound)
    }
}
