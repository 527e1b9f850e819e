/// Text as mail carries it: short lines of plain characters, everything else as codes (RFC 2045 §6.7).
enum QuotedPrintable {
    private static let lineLimit = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Lines of the text end wherever it has CR LF, CR or LF.
    static func encoded(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() where number < lines.count - 1 || !line.isEmpty {
            result += encodedLine(Array(line.utf8)) + Array("\r\n".utf8)
        }
        return result
    }

    private static func encodedLine(_ line: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var lengthInLine = 0
        for (place, byte) in line.enumerated() {
            let isLast = place == line.count - 1
            let piece = piece(byte, startsLine: lengthInLine == 0, endsLine: isLast)
            // A line that goes on needs room for its `=`.
            if lengthInLine + piece.count > (isLast ? lineLimit : lineLimit - 1) {
                result += Array("=\r\n".utf8)
                lengthInLine = 0
            }
            let placed = lengthInLine == 0 ? self.piece(byte, startsLine: true, endsLine: isLast) : piece
            result += placed
            lengthInLine += placed.count
        }
        return result
    }

    private static func piece(_ byte: UInt8, startsLine: Bool, endsLine: Bool) -> [UInt8] {
        let isPlain =
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): !endsLine
            case UInt8(ascii: "="): false
            // Programs on the way end a message at a lone dot and change a line that begins with `From `.
            case UInt8(ascii: "."), UInt8(ascii: "F"): !startsLine
            default: (0x21...0x7E).contains(byte)
            }
        return isPlain ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
