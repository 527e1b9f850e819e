/// A QR code (ISO/IEC 18004): text in byte mode, error correction level M, versions 1 to 20. No library for
/// it can be had that does no more; docs/decisions/0019 says why it is here.
struct QRCode: Sendable {
    /// Modules along a side.
    let size: Int
    private let modules: [Bool]

    /// What the largest holds.
    static let mostBytes = 666

    func isDark(_ x: Int, _ y: Int) -> Bool { modules[y * size + x] }

    /// - Parameter mask: which of the eight masks; nil for the one that reads best.
    /// - Returns: nil where the text is longer than `mostBytes`.
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
        QRVersion(number: 11, correction: 30, blocks: 1, data: 50, longerBlocks: 4, alignment: [6, 30, 54]),
        QRVersion(number: 12, correction: 22, blocks: 6, data: 36, longerBlocks: 2, alignment: [6, 32, 58]),
        QRVersion(number: 13, correction: 22, blocks: 8, data: 37, longerBlocks: 1, alignment: [6, 34, 62]),
        QRVersion(
            number: 14, correction: 24, blocks: 4, data: 40, longerBlocks: 5, alignment: [6, 26, 46, 66]),
        QRVersion(
            number: 15, correction: 24, blocks: 5, data: 41, longerBlocks: 5, alignment: [6, 26, 48, 70]),
        QRVersion(
            number: 16, correction: 28, blocks: 7, data: 45, longerBlocks: 3, alignment: [6, 26, 50, 74]),
        QRVersion(
            number: 17, correction: 28, blocks: 10, data: 46, longerBlocks: 1, alignment: [6, 30, 54, 78]),
        QRVersion(
            number: 18, correction: 26, blocks: 9, data: 43, longerBlocks: 4, alignment: [6, 30, 56, 82]),
        QRVersion(
            number: 19, correction: 26, blocks: 3, data: 44, longerBlocks: 11, alignment: [6, 30, 58, 86]),
        QRVersion(
            number: 20, correction: 26, blocks: 3, data: 41, longerBlocks: 13, alignment: [6, 34, 62, 90]),
    ]
}
