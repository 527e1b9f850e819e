/// The names inside the file format that Word, Excel and others shared until 2007 (MS-CFB §2.6.1).
enum OldDocument {
    static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let entryLengthBytes = 128
    private static let nameLimitBytes = 64
    /// A storage and a stream.
    private static let kinds: ClosedRange<UInt8> = 1...2

    /// The names of everything inside. Entries stand at multiples of their own length, so every such place is
    /// looked at and no chain of sectors, which a broken file may close into a ring, is followed.
    static func names(_ bytes: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        let last = bytes.count - entryLengthBytes
        for at in stride(from: entryLengthBytes, through: last, by: entryLengthBytes) {
            let lengthBytes = Int(bytes[at + 64]) | Int(bytes[at + 65]) << 8
            guard kinds.contains(bytes[at + 66]), (4...nameLimitBytes).contains(lengthBytes),
                lengthBytes.isMultiple(of: 2)
            else { continue }
            // The length counts the closing zero.
            let units = stride(from: at, to: at + lengthBytes - 2, by: 2).map {
                UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
            }
            names.insert(String(decoding: units, as: UTF16.self))
        }
        return names
    }
}
