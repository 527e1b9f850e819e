/// A picture of black and white squares as a PNG (W3C PNG §11): what a camera reads, and what PDF and Word
/// hold alike.
public enum DotPicture {
    private static let mark: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// - Parameters:
    ///   - side: how many squares there are along each side.
    ///   - dots: how many dots each square has along its side.
    ///   - isDark: whether the square in that column and row is black.
    public static func png(side: Int, dots: Int, isDark: (_ x: Int, _ y: Int) -> Bool) -> [UInt8] {
        let width = side * dots
        var rows: [UInt8] = []
        for y in 0..<side {
            // No filter; eight dots in a byte, the leftmost highest; one is white.
            var row: [UInt8] = [0] + [UInt8](repeating: 0, count: (width + 7) / 8)
            for x in 0..<width where !isDark(x / dots, y) { row[1 + x / 8] |= 0x80 >> UInt8(x % 8) }
            for _ in 0..<dots { rows += row }
        }
        let size = number(UInt32(width))
        // One bit a dot, shades of grey, no interlacing.
        let head = size + size + [1, 0, 0, 0, 0]
        let packed = [0x78, 0x01] + Deflate.deflated(rows) + number(sum(rows))
        return mark + chunk("IHDR", head) + chunk("IDAT", packed) + chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return number(UInt32(content.count)) + body + number(CRC32.of(body))
    }

    private static func number(_ number: UInt32) -> [UInt8] {
        (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }

    /// Adler's sum (RFC 1950 §9).
    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }
}
