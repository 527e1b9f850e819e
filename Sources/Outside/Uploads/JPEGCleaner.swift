/// Keeps of a JPEG what its picture needs (ITU-T T.81): tables, frames, scans, its colours, and which way up
/// it is. Everything that cameras and programs note beside it is left out, with whatever follows the end:
/// where and when and by whom, previews, comments. The picture's own data stays as it is, byte by byte.
enum JPEGCleaner {
    private static let frames: Set<UInt8> = [
        0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF,
    ]
    /// Tables: of Huffman codes, arithmetic conditioning, quantisation, restarts, and the number of lines.
    private static let tables: Set<UInt8> = [0xC4, 0xCC, 0xDB, 0xDD, 0xDC]
    private static let end: UInt8 = 0xD9
    private static let scan: UInt8 = 0xDA

    /// - Parameter keepsOrientation: whether a note on which way up it is, is kept: not inside a PDF, which
    ///   turns pictures by itself.
    /// - Throws: `UnfitFile.broken`, `.tooManyPixels`.
    static func cleaned(_ bytes: [UInt8], keepsOrientation: Bool = true) throws(UnfitFile) -> [UInt8] {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { throw .broken }
        var kept: [UInt8] = []
        var orientation: UInt8?
        var (hasFrame, hasScan) = (false, false)
        var at = 2
        while true {
            // A picture that breaks off is one as far as it goes.
            guard let marker = try nextMarker(bytes, &at) else { break }
            if marker == end { break }
            guard at + 2 <= bytes.count else { throw .broken }
            let length = Int(bytes[at]) << 8 | Int(bytes[at + 1])
            guard length >= 2, at + length <= bytes.count else { throw .broken }
            let content = bytes[(at + 2)..<(at + length)]
            if frames.contains(marker) {
                try check(Array(content))
                hasFrame = true
            }
            if marker == 0xE1, orientation == nil { orientation = ExifOrientation.read(content) }
            let isKept = frames.contains(marker) || tables.contains(marker) || isColour(marker, content)
            if isKept || marker == scan { kept += [0xFF, marker] + bytes[at..<(at + length)] }
            if marker == 0xE0 { kept += plainHead(content) }
            at += length
            if marker == scan {
                guard hasFrame else { throw .broken }
                hasScan = true
                let from = at
                skipScan(bytes, &at)
                kept += bytes[from..<at]
            }
        }
        guard hasScan else { throw .broken }
        let turned = keepsOrientation ? orientation.map(ExifOrientation.segment) ?? [] : []
        return [0xFF, 0xD8] + turned + kept + [0xFF, end]
    }

    /// The marker that stands here, past what fills the space before it; nil at the end of the file.
    private static func nextMarker(_ bytes: [UInt8], _ at: inout Int) throws(UnfitFile) -> UInt8? {
        guard at < bytes.count else { return nil }
        guard bytes[at] == 0xFF else { throw .broken }
        while at < bytes.count, bytes[at] == 0xFF { at += 1 }
        guard at < bytes.count else { return nil }
        at += 1
        let marker = bytes[at - 1]
        guard marker >= 0xC0, marker != 0xD8, !(0xD0...0xD7).contains(marker) else { throw .broken }
        return marker
    }

    /// JFIF's head without its preview: how colours are meant hangs on it.
    private static func plainHead(_ content: ArraySlice<UInt8>) -> [UInt8] {
        guard content.count >= 14, content.starts(with: Array("JFIF".utf8) + [0]) else { return [] }
        return [0xFF, 0xE0, 0, 16] + content.prefix(12) + [0, 0]
    }

    /// To the next marker that is none of the data's own: `FF 00` is a byte, `FF D0` to `FF D7` restart.
    private static func skipScan(_ bytes: [UInt8], _ at: inout Int) {
        while at < bytes.count {
            if bytes[at] == 0xFF, at + 1 < bytes.count {
                let next = bytes[at + 1]
                let isData = next == 0 || (0xD0...0xD7).contains(next)
                if !isData && next != 0xFF { return }
                at += isData ? 2 : 1
            } else {
                at += 1
            }
        }
    }

    /// A colour profile, and Adobe's note on how colours are mixed.
    private static func isColour(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
        marker == 0xE2 && content.starts(with: Array("ICC_PROFILE".utf8) + [0])
            || marker == 0xEE && content.count == 12 && content.starts(with: "Adobe".utf8)
    }

    private static func check(_ frame: [UInt8]) throws(UnfitFile) {
        guard frame.count >= 6 else { throw .broken }
        let height = Int(frame[1]) << 8 | Int(frame[2])
        let width = Int(frame[3]) << 8 | Int(frame[4])
        guard width > 0 else { throw .broken }
        guard width * max(height, 1) <= UploadLimits.mostPixels else { throw .tooManyPixels }
    }
}

/// Which way up a photograph is: the one note of a camera's that a picture cannot do without (Exif 2.32
/// §4.6.4, tag 0x0112).
enum ExifOrientation {
    private static let head = Array("Exif".utf8) + [0, 0]
    private static let tag = 0x0112

    /// From 2 to 8; nil where the picture stands as it is kept, or nothing is said.
    static func read(_ segment: ArraySlice<UInt8>) -> UInt8? {
        guard segment.starts(with: head) else { return nil }
        let bytes = Array(segment.dropFirst(head.count))
        guard bytes.count >= 8 else { return nil }
        let isLittle = bytes[0] == 0x49
        func number(_ at: Int, _ count: Int) -> Int? {
            guard at >= 0, at + count <= bytes.count else { return nil }
            let part = bytes[at..<(at + count)]
            return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let start = number(4, 4), let count = number(start, 2) else { return nil }
        for entry in 0..<min(count, 512) {
            let at = start + 2 + entry * 12
            guard let name = number(at, 2), let value = number(at + 8, 2) else { return nil }
            if name == tag { return (2...8).contains(value) ? UInt8(value) : nil }
        }
        return nil
    }

    /// A segment that says this and nothing else.
    static func segment(_ orientation: UInt8) -> [UInt8] {
        let directory: [UInt8] =
            [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1] + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            + [0, 0, 0, 0]
        let length = 2 + head.count + directory.count
        return [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + head + directory
    }
}
