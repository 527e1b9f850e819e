/// Keeps of a PNG what its picture needs (PNG, third edition): the size, the pixels, their colours. Texts,
/// times, places, previews, and whatever follows the end are left out; pixels stay as they are, byte by byte.
enum PNGCleaner {
    static let mark: [UInt8] = [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A]
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "iCCP", "cICP", "pHYs",
        "bKGD",
    ]
    private static let depths: [UInt8: [UInt8]] = [
        0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]

    /// - Throws: `UnfitFile.broken`, `.tooManyPixels`.
    static func cleaned(_ bytes: [UInt8]) throws(UnfitFile) -> [UInt8] {
        guard bytes.starts(with: mark) else { throw .broken }
        var out = mark
        var at = mark.count
        var isFirst = true
        var hasPixels = false
        while true {
            guard at + 12 <= bytes.count else { throw .broken }
            let length = number(bytes, at)
            guard length <= bytes.count - at - 12 else { throw .broken }
            let name = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
            let content = bytes[(at + 8)..<(at + 8 + length)]
            guard CRC32.of(bytes[(at + 4)..<(at + 8 + length)]) == UInt32(number(bytes, at + 8 + length))
            else {
                throw .broken
            }
            if isFirst { try check(name, Array(content)) }
            guard isFirst || name != "IHDR" else { throw .broken }
            isFirst = false
            hasPixels = hasPixels || name == "IDAT"
            if kept.contains(name) { out += chunk(name, name == "iCCP" ? renamed(content) : Array(content)) }
            at += 12 + length
            if name == "IEND" { break }
        }
        guard hasPixels else { throw .broken }
        return out
    }

    private static func check(_ name: String, _ head: [UInt8]) throws(UnfitFile) {
        guard name == "IHDR", head.count == 13 else { throw .broken }
        let (width, height) = (number(head, 0), number(head, 4))
        guard width > 0, height > 0, width < 1 << 31, height < 1 << 31,
            depths[head[9]]?.contains(head[8]) == true, head[10] == 0, head[11] == 0, head[12] <= 1
        else { throw .broken }
        guard width <= UploadLimits.mostPixels / height else { throw .tooManyPixels }
    }

    /// A colour profile may be called after the machine that it was made for.
    private static func renamed(_ content: ArraySlice<UInt8>) -> [UInt8] {
        let profile = content.drop { $0 != 0 }
        return Array("profile".utf8) + Array(profile)
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + content
        return bytes(content.count) + named + bytes(Int(CRC32.of(named)))
    }

    private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
        bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func bytes(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
