/// The text as codewords: its bits, padded, and the error correction of each block, woven together.
enum QRCodewords {
    static func all(of bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        let data = padded(bytes, version)
        var blocks: [[UInt8]] = []
        var start = 0
        for number in 0..<(version.blocks + version.longerBlocks) {
            let length = version.data + (number < version.blocks ? 0 : 1)
            blocks.append(Array(data[start..<(start + length)]))
            start += length
        }
        let corrections = blocks.map { ReedSolomon.correction($0, version.correction) }
        return woven(blocks) + woven(corrections)
    }

    private static func padded(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        var bits: [Bool] = []
        func add(_ value: Int, _ count: Int) {
            for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
        }
        add(0b0100, 4)
        add(bytes.count, version.countBits)
        for byte in bytes { add(Int(byte), 8) }
        let most = version.dataCodewords * 8
        bits += Array(repeating: false, count: min(4, most - bits.count))
        bits += Array(repeating: false, count: (8 - bits.count % 8) % 8)
        var data = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<(start + 8)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        var pad = true
        while data.count < version.dataCodewords {
            data.append(pad ? 0xec : 0x11)
            pad.toggle()
        }
        return data
    }

    /// The first of each block, then the second of each, and so on.
    private static func woven(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in
            blocks.compactMap { place < $0.count ? $0[place] : nil }
        }
    }
}

/// Reed–Solomon over the field of 256 elements that QR codes use.
enum ReedSolomon {
    /// The codewords of error correction for those of data.
    static func correction(_ data: [UInt8], _ count: Int) -> [UInt8] {
        let divisor = generator(count)
        var rest = [UInt8](repeating: 0, count: count)
        for byte in data {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for place in rest.indices { rest[place] ^= product(divisor[place], factor) }
        }
        return rest
    }

    /// The polynomial with the first `count` powers of two as its roots, without its leading one.
    private static func generator(_ count: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: count)
        result[count - 1] = 1
        var root: UInt8 = 1
        for _ in 0..<count {
            for place in result.indices {
                result[place] = product(result[place], root)
                if place + 1 < count { result[place] ^= result[place + 1] }
            }
            root = product(root, 2)
        }
        return result
    }

    /// Modulo x⁸ + x⁴ + x³ + x² + 1.
    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        var result: UInt8 = 0
        for place in (0..<8).reversed() {
            result = (result << 1) ^ (result >> 7) &* 0x1d
            if other >> UInt8(place) & 1 == 1 { result ^= one }
        }
        return result
    }
}
