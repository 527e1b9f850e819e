/// Taking a line of bytes apart without making texts of it.
extension PostcodeLayout {
    /// Finds the fields between commas; quotes around a field, spaces about it, a byte order mark at the
    /// start of the line and a carriage return at its end are left out.
    static func split(_ line: Span<UInt8>, into fields: inout [Range<Int>]) {
        fields.removeAll(keepingCapacity: true)
        var start = startAfterByteOrderMark(line)
        var isQuoted = false
        var index = start
        while index < line.count {
            let byte = line[index]
            if byte == 0x22 {
                isQuoted.toggle()
            } else if byte == 0x2C, !isQuoted {
                fields.append(trimmed(line, start..<index))
                start = index + 1
            }
            index += 1
        }
        fields.append(trimmed(line, start..<line.count))
    }

    private static func startAfterByteOrderMark(_ line: Span<UInt8>) -> Int {
        line.count >= 3 && line[0] == 0xEF && line[1] == 0xBB && line[2] == 0xBF ? 3 : 0
    }

    private static func trimmed(_ line: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, isMargin(line[low]) { low += 1 }
        while low < high, isMargin(line[high - 1]) { high -= 1 }
        return low..<high
    }

    private static func isMargin(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x22 }

    static func text(_ line: Span<UInt8>, _ field: Range<Int>) -> String {
        String(decoding: field.map { line[$0] }, as: UTF8.self)
    }

    /// A decimal number such as `394251` or `-2.117310`; nil for anything else.
    static func number(_ line: Span<UInt8>, _ field: Range<Int>) -> Double? {
        guard let first = field.first, field.count <= 18 else { return nil }
        let isNegative = line[first] == 0x2D
        var digits: Int64 = 0
        var (digitCount, divisor) = (0, 1.0)
        var isFraction = false
        for index in field.dropFirst(isNegative ? 1 : 0) {
            switch line[index] {
            case 0x30...0x39:
                digits = digits * 10 + Int64(line[index] - 0x30)
                digitCount += 1
                if isFraction { divisor *= 10 }
            case 0x2E where !isFraction: isFraction = true
            default: return nil
            }
        }
        guard digitCount > 0 else { return nil }
        return (isNegative ? -1 : 1) * Double(digits) / divisor
    }
}
