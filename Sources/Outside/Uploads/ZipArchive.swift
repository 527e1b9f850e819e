/// A zip file as word processors write them (PKWARE APPNOTE §4.3): read by the list at its end, and written
/// anew from nothing but names and contents, so that whatever else was in the file is gone.
struct ZipArchive {
    /// What a zip file begins with: the mark of its first entry.
    static let fileMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let entryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let endLengthBytes = 22
    private static let entryLengthBytes = 46
    private static let headLengthBytes = 30
    private static let commentLimitBytes = 65_535
    private static let namesAreUTF8: UInt16 = 1 << 11

    /// One file inside.
    struct Entry {
        let name: String
        /// 0 as it is, 8 deflated.
        fileprivate(set) var method: Int
        fileprivate(set) var sum: UInt32
        fileprivate(set) var packed: [UInt8]
        /// Unpacked.
        fileprivate(set) var sizeBytes: Int

        /// Its content, which is exactly what the list says.
        func content() throws(UnfitFile) -> [UInt8] {
            let content = method == 0 ? packed : try Inflate.inflated(packed[...], limitBytes: sizeBytes)
            guard content.count == sizeBytes, CRC32.of(content) == sum else { throw .broken }
            return content
        }

        /// Other content under the same name.
        mutating func replace(_ content: [UInt8]) {
            (method, sum, packed, sizeBytes) = (0, CRC32.of(content), content, content.count)
        }
    }

    var entries: [Entry]

    /// A new one, of files as they are: not packed, with no date and nobody's name.
    init(files: [(name: String, content: [UInt8])]) {
        entries = files.map { file in
            Entry(
                name: file.name, method: 0, sum: CRC32.of(file.content), packed: file.content,
                sizeBytes: file.content.count)
        }
    }

    /// - Throws: `UnfitFile.broken` where the list is broken or of a kind that no word processor writes,
    ///   `.encrypted`, or `.unpacksTooLarge` by what the list says of itself.
    init(_ bytes: [UInt8]) throws(UnfitFile) {
        guard let end = Self.end(bytes) else { throw .broken }
        let count = Self.number(bytes, end + 10, 2)
        let start = Self.number(bytes, end + 16, 4)
        guard count <= UploadLimits.mostParts else { throw .unpacksTooLarge }
        guard count == Self.number(bytes, end + 8, 2), start + Self.number(bytes, end + 12, 4) == end else {
            throw .broken
        }
        var entries: [Entry] = []
        var names: Set<String> = []
        var at = start
        var totalBytes = 0
        for _ in 0..<count {
            guard at + Self.entryLengthBytes <= end, bytes[at...].starts(with: Self.entryMark) else {
                throw .broken
            }
            let next =
                at + Self.entryLengthBytes + Self.number(bytes, at + 28, 2) + Self.number(bytes, at + 30, 2)
                + Self.number(bytes, at + 32, 2)
            guard next <= end else { throw .broken }
            let entry = try Self.entry(bytes, at, listedAt: start)
            guard names.insert(entry.name.lowercased()).inserted else { throw .broken }
            totalBytes += entry.sizeBytes
            guard totalBytes <= UploadLimits.mostUnpackedBytes else { throw .unpacksTooLarge }
            entries.append(entry)
            at = next
        }
        guard at == end else { throw .broken }
        self.entries = entries
    }

    private static func entry(_ bytes: [UInt8], _ at: Int, listedAt list: Int) throws(UnfitFile) -> Entry {
        let flags = number(bytes, at + 8, 2)
        guard flags & 1 == 0, flags & 1 << 6 == 0 else { throw .encrypted }
        let method = number(bytes, at + 10, 2)
        let (packedBytes, sizeBytes) = (number(bytes, at + 20, 4), number(bytes, at + 24, 4))
        let nameBytes = bytes[(at + entryLengthBytes)...].prefix(number(bytes, at + 28, 2))
        let name = String(decoding: nameBytes, as: UTF8.self)
        let head = number(bytes, at + 42, 4)
        guard method == 0 || method == 8, head + headLengthBytes <= list,
            bytes[head...].starts(with: fileMark), isPlain(name)
        else { throw .broken }
        let from = head + headLengthBytes + number(bytes, head + 26, 2) + number(bytes, head + 28, 2)
        guard from + packedBytes <= list, method == 8 || packedBytes == sizeBytes else { throw .broken }
        return Entry(
            name: name, method: method, sum: UInt32(number(bytes, at + 16, 4)),
            packed: Array(bytes[from..<(from + packedBytes)]), sizeBytes: sizeBytes)
    }

    /// A path that stays inside.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains("\0")
            && !name.contains(":") && !name.split(separator: "/").contains("..")
    }

    /// The whole file.
    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        for entry in entries {
            let at = bytes.count
            // Written by version 2.0, no date but zip's first day, no attributes, no comment.
            let middle =
                Self.bytes(20, 2) + Self.bytes(Int(Self.namesAreUTF8), 2) + Self.bytes(entry.method, 2)
                + [0, 0, 0x21, 0] + Self.bytes(Int(entry.sum), 4) + Self.bytes(entry.packed.count, 4)
                + Self.bytes(entry.sizeBytes, 4) + Self.bytes(entry.name.utf8.count, 2) + [0, 0]
            bytes += Self.fileMark + middle + Array(entry.name.utf8) + entry.packed
            list += Self.entryMark + Self.bytes(20, 2) + middle + [UInt8](repeating: 0, count: 10)
            list += Self.bytes(at, 4) + Array(entry.name.utf8)
        }
        let (count, start) = (Self.bytes(entries.count, 2), Self.bytes(bytes.count, 4))
        return bytes + list + Self.endMark + [0, 0, 0, 0] + count + count + Self.bytes(list.count, 4) + start
            + [0, 0]
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

    private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
