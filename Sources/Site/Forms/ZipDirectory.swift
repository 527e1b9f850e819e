/// The list of what a zip file holds, which stands at its end (PKWARE APPNOTE §4.3.12 and §4.3.16).
enum ZipDirectory {
    /// What a zip file begins with: the mark of its first entry.
    static let fileMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let entryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let endLengthBytes = 22
    private static let entryLengthBytes = 46
    private static let commentLimitBytes = 65_535
    /// A long document with a picture on every page has hundreds.
    private static let entryLimit = 10_000

    /// The names inside; nil where the list is broken, or of a kind that no word processor writes.
    static func names(_ bytes: [UInt8]) -> Set<String>? {
        guard let end = end(bytes) else { return nil }
        let count = number(bytes, end + 10, 2)
        let start = number(bytes, end + 16, 4)
        guard count <= entryLimit, start + number(bytes, end + 12, 4) == end else { return nil }
        var names: Set<String> = []
        var at = start
        for _ in 0..<count {
            guard at + entryLengthBytes <= end, bytes[at...].starts(with: entryMark) else { return nil }
            let nameStart = at + entryLengthBytes
            let nameEnd = nameStart + number(bytes, at + 28, 2)
            guard nameEnd <= end else { return nil }
            names.insert(String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self))
            at = nameEnd + number(bytes, at + 30, 2) + number(bytes, at + 32, 2)
        }
        return at == end ? names : nil
    }

    /// Where the end record stands: its comment must reach exactly to the end of the file.
    private static func end(_ bytes: [UInt8]) -> Int? {
        let last = bytes.count - endLengthBytes
        guard last >= 0 else { return nil }
        for at in stride(from: last, through: max(0, last - commentLimitBytes), by: -1)
        where bytes[at] == endMark[0] && bytes[at...].starts(with: endMark)
            && number(bytes, at + 20, 2) == last - at
        {
            return at
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        bytes[at..<(at + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
