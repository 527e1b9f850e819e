/// A QR code (ISO/IEC 18004): text in byte mode, error correction level M, versions 1 to 10. No library for
/// it can be had that does no more; docs/decisions/0019 says why it is here.
struct QRCode: Sendable {
    /// Modules along a side.
    let size: Int
    private let modules: [Bool]

    func isDark(_ x: Int, _ y: Int) -> Bool { modules[y * size + x] }

    /// - Parameter mask: which of the eight masks; nil for the one that reads best.
    /// - Returns: nil where the text is longer than 213 bytes.
    init?(_ text: String, mask: Int? = nil) {
        let bytes = Array(text.utf8)
        guard let version = QRVersion.all.first(where: { $0.holds(bytes.count) }) else { return nil }
        let codewords = QRCodewords.all(of: bytes, version)
        var drawn = QRDrawing(version)
        drawn.place(codewords)
        let masks = mask.map { [$0 & 7] } ?? Array(0..<8)
        let finished = masks.map { drawn.masked($0) }
        guard let best = finished.min(by: { $0.penalty < $1.penalty }) else { return nil }
        size = version.size
        modules = best.modules
    }
}

/// What a version holds at level M.
struct QRVersion: Sendable {
    let number: Int
    /// Codewords of error correction in each block.
    let correction: Int
    /// Blocks and the codewords of data in each; the second kind has one codeword more.
    let blocks: Int
    let data: Int
    let longerBlocks: Int
    /// Where the middles of alignment patterns lie, along either side.
    let alignment: [Int]

    var size: Int { 17 + 4 * number }
    var dataCodewords: Int { blocks * data + longerBlocks * (data + 1) }
    /// Of the number that says how many bytes follow.
    var countBits: Int { number < 10 ? 8 : 16 }

    func holds(_ bytes: Int) -> Bool { 4 + countBits + 8 * bytes <= 8 * dataCodewords }

    static let all = [
        QRVersion(number: 1, correction: 10, blocks: 1, data: 16, longerBlocks: 0, alignment: []),
        QRVersion(number: 2, correction: 16, blocks: 1, data: 28, longerBlocks: 0, alignment: [6, 18]),
        QRVersion(number: 3, correction: 26, blocks: 1, data: 44, longerBlocks: 0, alignment: [6, 22]),
        QRVersion(number: 4, correction: 18, blocks: 2, data: 32, longerBlocks: 0, alignment: [6, 26]),
        QRVersion(number: 5, correction: 24, blocks: 2, data: 43, longerBlocks: 0, alignment: [6, 30]),
        QRVersion(number: 6, correction: 16, blocks: 4, data: 27, longerBlocks: 0, alignment: [6, 34]),
        QRVersion(number: 7, correction: 18, blocks: 4, data: 31, longerBlocks: 0, alignment: [6, 22, 38]),
        QRVersion(number: 8, correction: 22, blocks: 2, data: 38, longerBlocks: 2, alignment: [6, 24, 42]),
        QRVersion(number: 9, correction: 22, blocks: 3, data: 36, longerBlocks: 2, alignment: [6, 26, 46]),
        QRVersion(number: 10, correction: 26, blocks: 4, data: 43, longerBlocks: 1, alignment: [6, 28, 50]),
    ]
}
