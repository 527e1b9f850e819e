/// Unpacks what a zip holds (RFC 1951), never into more than was said before.
enum Inflate {
    /// - Parameter limitBytes: how much may come out.
    /// - Throws: `UnfitFile.unpacksTooLarge` where more would; `.broken` where it is no such stream, or
    ///   breaks off.
    static func inflated(_ packed: ArraySlice<UInt8>, limitBytes: Int) throws(UnfitFile) -> [UInt8] {
        var reader = InflateReader(Array(packed), limitBytes: limitBytes)
        return try reader.read()
    }
}

private struct InflateReader {
    private let packed: [UInt8]
    private let limitBytes: Int
    private var place = 0
    private var held: UInt32 = 0
    private var heldBits = 0
    private var out: [UInt8] = []

    /// The order in which a block tells the lengths of its own codes.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let fixed = (
        literals: HuffmanTable(
            [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
                + [Int](repeating: 8, count: 8)),
        distances: HuffmanTable([Int](repeating: 5, count: 30))
    )

    init(_ packed: [UInt8], limitBytes: Int) {
        self.packed = packed
        self.limitBytes = limitBytes
    }

    mutating func read() throws(UnfitFile) -> [UInt8] {
        var isLast = false
        while !isLast {
            isLast = try bits(1) == 1
            switch try bits(2) {
            case 0: try plain()
            case 1:
                guard let literals = Self.fixed.literals, let distances = Self.fixed.distances else {
                    throw .broken
                }
                try coded(literals, distances)
            case 2:
                let (literals, distances) = try tables()
                try coded(literals, distances)
            default: throw .broken
            }
        }
        return out
    }

    private mutating func bits(_ count: Int) throws(UnfitFile) -> Int {
        while heldBits < count {
            guard place < packed.count else { throw .broken }
            held |= UInt32(packed[place]) << UInt32(heldBits)
            place += 1
            heldBits += 8
        }
        let value = held & ((1 << UInt32(count)) - 1)
        held >>= UInt32(count)
        heldBits -= count
        return Int(value)
    }

    private mutating func symbol(_ table: HuffmanTable) throws(UnfitFile) -> Int {
        // Near the end fewer bits are left than the longest code has; zeros stand in for them.
        while heldBits < table.longest, place < packed.count {
            held |= UInt32(packed[place]) << UInt32(heldBits)
            place += 1
            heldBits += 8
        }
        let (symbol, length) = table.look(held)
        guard length > 0, length <= heldBits else { throw .broken }
        held >>= UInt32(length)
        heldBits -= length
        return symbol
    }

    private mutating func plain() throws(UnfitFile) {
        place -= heldBits / 8
        (held, heldBits) = (0, 0)
        guard place + 4 <= packed.count else { throw .broken }
        let length = Int(packed[place]) | Int(packed[place + 1]) << 8
        let inverse = Int(packed[place + 2]) | Int(packed[place + 3]) << 8
        place += 4
        guard length == ~inverse & 0xFFFF, place + length <= packed.count else { throw .broken }
        guard out.count + length <= limitBytes else { throw .unpacksTooLarge }
        out += packed[place..<(place + length)]
        place += length
    }

    private mutating func coded(_ literals: HuffmanTable, _ distances: HuffmanTable) throws(UnfitFile) {
        while true {
            let symbol = try symbol(literals)
            if symbol == 256 { return }
            if symbol < 256 {
                guard out.count < limitBytes else { throw .unpacksTooLarge }
                out.append(UInt8(symbol))
                continue
            }
            guard symbol - 257 < DeflateCodes.lengthBases.count else { throw .broken }
            let number = symbol - 257
            let length = DeflateCodes.lengthBases[number] + (try bits(DeflateCodes.lengthExtras[number]))
            let code = try self.symbol(distances)
            guard code < DeflateCodes.distanceBases.count else { throw .broken }
            let distance = DeflateCodes.distanceBases[code] + (try bits(DeflateCodes.distanceExtras[code]))
            guard distance <= out.count else { throw .broken }
            guard out.count + length <= limitBytes else { throw .unpacksTooLarge }
            // It may repeat what it is only just writing, so that it goes byte by byte.
            for _ in 0..<length { out.append(out[out.count - distance]) }
        }
    }

    private mutating func tables() throws(UnfitFile) -> (HuffmanTable, HuffmanTable) {
        let literalCount = try bits(5) + 257
        let distanceCount = try bits(5) + 1
        let codeCount = try bits(4) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw .broken }
        var codeLengths = [Int](repeating: 0, count: 19)
        for place in Self.order.prefix(codeCount) { codeLengths[place] = try bits(3) }
        guard let codes = HuffmanTable(codeLengths) else { throw .broken }
        var lengths: [Int] = []
        while lengths.count < literalCount + distanceCount {
            switch try symbol(codes) {
            case 16:
                guard let last = lengths.last else { throw .broken }
                lengths += [Int](repeating: last, count: 3 + (try bits(2)))
            case 17: lengths += [Int](repeating: 0, count: 3 + (try bits(3)))
            case 18: lengths += [Int](repeating: 0, count: 11 + (try bits(7)))
            case let length: lengths.append(length)
            }
        }
        guard lengths.count == literalCount + distanceCount, lengths[256] > 0,
            let literals = HuffmanTable(Array(lengths[..<literalCount])),
            let distances = HuffmanTable(Array(lengths[literalCount...]))
        else { throw .broken }
        return (literals, distances)
    }
}

/// What the codes for repeats stand for (RFC 1951 §3.2.5).
enum DeflateCodes {
    static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163,
        195,
        227, 258,
    ]
    static let lengthExtras = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
        4097, 6145, 8193, 12_289, 16_385, 24_577,
    ]
    static let distanceExtras = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
}

/// Codes by their bits: every pattern of the longest code's length knows which symbol it begins with.
private struct HuffmanTable {
    let longest: Int
    /// The symbol times 16, and its code's length.
    private let entries: [UInt16]

    /// Nil where the lengths belong to no set of codes.
    init?(_ lengths: [Int]) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[length] += 1 }
        let longest = counts.lastIndex { $0 > 0 } ?? 1
        var left = 1
        for length in 1...15 {
            left = left * 2 - counts[length]
            if left < 0 { return nil }
        }
        var next = [Int](repeating: 0, count: 16)
        for length in 1..<15 { next[length + 1] = (next[length] + counts[length]) << 1 }
        var entries = [UInt16](repeating: 0, count: 1 << longest)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            var turned = 0
            for bit in 0..<length where next[length] >> bit & 1 == 1 { turned |= 1 << (length - 1 - bit) }
            next[length] += 1
            for place in stride(from: turned, to: entries.count, by: 1 << length) {
                entries[place] = UInt16(symbol << 4 | length)
            }
        }
        self.longest = longest
        self.entries = entries
    }

    func look(_ bits: UInt32) -> (symbol: Int, length: Int) {
        let entry = Int(entries[Int(bits) & (entries.count - 1)])
        return (entry >> 4, entry & 15)
    }
}
