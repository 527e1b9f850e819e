/// What a file is, told by its content and never by its name: the kinds that a referral's papers may be.
enum FileKind: String, CaseIterable, Sendable {
    case pdf
    /// Word since 2007.
    case word
    /// Word 97 to 2003.
    case oldWord
    case png, jpeg, gif, heic, webp, tiff

    /// The kind of these bytes; nil for every other kind, and for a document that carries macros.
    static func look(_ bytes: [UInt8]) -> FileKind? {
        if let picture = picture(bytes) { return picture }
        if bytes.starts(with: ZipDirectory.fileMark) { return isWord(bytes) ? .word : nil }
        if bytes.starts(with: OldDocument.mark) { return isOldWord(bytes) ? .oldWord : nil }
        return isPDF(bytes) ? .pdf : nil
    }

    /// The media type it is sent as, whatever the sender called it.
    var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .oldWord: "application/msword"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .gif: "image/gif"
        case .heic: "image/heic"
        case .webp: "image/webp"
        case .tiff: "image/tiff"
        }
    }

    /// What people call it.
    var label: String {
        switch self {
        case .pdf: "PDF"
        case .word, .oldWord: "Word"
        case .png, .jpeg, .gif, .heic, .webp, .tiff: Phrase("Picture").text
        }
    }

    private static func picture(_ bytes: [UInt8]) -> FileKind? {
        if bytes.starts(with: [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
        if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            return .tiff
        }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
        return isHEIC(bytes) ? .heic : nil
    }

    /// The first box of the file names its brand, then those it is compatible with (ISO/IEC 14496-12 §4.3).
    private static func isHEIC(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 16, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        let boxEnd = min(bytes[..<4].reduce(0) { $0 << 8 | Int($1) }, bytes.count, 256)
        let brands = stride(from: 8, to: max(boxEnd - 3, 8), by: 4).filter { $0 != 12 }
            .map { String(decoding: bytes[$0..<($0 + 4)], as: UTF8.self) }
        return brands.contains { ["heic", "heix", "heim", "heis"].contains($0) }
    }

    /// Readers find the mark anywhere in the first kilobyte; what begins like a page or a program is none.
    private static func isPDF(_ bytes: [UInt8]) -> Bool {
        let mark = Array("%PDF-".utf8)
        let start = bytes.prefix(1024)
        guard let at = start.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return false }
        let others = ["<", "MZ", "\u{7F}ELF", "#!"]
        let first = start[..<at].drop { $0 <= UInt8(ascii: " ") || [0xEF, 0xBB, 0xBF].contains($0) }
        return !others.contains { first.starts(with: $0.utf8) }
    }

    private static func isWord(_ bytes: [UInt8]) -> Bool {
        guard let names = ZipDirectory.names(bytes) else { return false }
        return names.contains("[Content_Types].xml") && names.contains { $0.hasPrefix("word/") }
            && !names.contains { $0.lowercased().hasSuffix("vbaproject.bin") }
    }

    private static func isOldWord(_ bytes: [UInt8]) -> Bool {
        let names = OldDocument.names(bytes)
        return names.contains("WordDocument") && names.isDisjoint(with: ["Macros", "_VBA_PROJECT", "VBA"])
    }
}
