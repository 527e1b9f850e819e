import Foundation

/// A small file as texts for pictures that a camera reads: packed (RFC 1951), cut into parts, each part in
/// base64url (RFC 4648 §5) after `SSO1:PART/PARTS:SUM:`, where the sum is the CRC-32 of all that was packed,
/// in eight hexadecimal digits. docs/decisions/0029 says what a reader does.
public enum PaperCodes {
    private static let mark = "SSO1:"
    private static let mostParts = 99
    /// Before a part's own letters: the mark, two numbers of two digits, the sum.
    private static let headBytes = 5 + 5 + 1 + 8 + 1

    /// - Parameter mostBytes: what one picture holds, a hundred at least.
    /// - Returns: nothing where it would take more than 99 of them.
    public static func texts(of content: [UInt8], mostBytes: Int) -> [String] {
        let packed = Base64URL.encoded(Deflate.deflated(content))
        let each = max(1, mostBytes - headBytes)
        let parts = (packed.utf8.count + each - 1) / each
        guard parts <= mostParts else { return [] }
        // Parts of one length: pictures of one size.
        let size = max(1, (packed.utf8.count + parts - 1) / max(1, parts))
        let sum = hexadecimal(CRC32.of(content))
        return (0..<parts).map { part in
            "\(mark)\(part + 1)/\(parts):\(sum):\(packed.dropFirst(part * size).prefix(size))"
        }
    }

    /// What such texts say, in whatever order they come, with space and line ends anywhere among them; a part
    /// that comes twice counts once.
    ///
    /// - Parameter limitBytes: the most that may come out.
    /// - Returns: nil where a part is missing or is of another file, or the sum is another.
    public static func content(in text: String, limitBytes: Int = 1 << 20) -> [UInt8]? {
        let letters = text.filter { !$0.isWhitespace }
        var parts: [Int: Substring] = [:]
        var said: (count: Int, sum: Substring)?
        for piece in letters.split(separator: mark) {
            let fields = piece.split(separator: ":", omittingEmptySubsequences: false)
            let numbers = fields.first.map { $0.split(separator: "/").compactMap { Int($0) } } ?? []
            guard fields.count == 3, numbers.count == 2, numbers[0] >= 1, numbers[0] <= numbers[1],
                numbers[1] <= mostParts, said == nil || said ?? (0, "") == (numbers[1], fields[1])
            else { return nil }
            said = (numbers[1], fields[1])
            parts[numbers[0]] = fields[2]
        }
        guard let said, parts.count == said.count else { return nil }
        let whole = (1...said.count).compactMap { parts[$0] }.joined()
        // What cannot be unpacked is none of ours.
        guard let packed = Base64URL.decoded(whole),
            let content = try? Inflate.inflated(Array(packed)[...], limitBytes: limitBytes),
            hexadecimal(CRC32.of(content)) == said.sum
        else { return nil }
        return content
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
