/// What a file is, told by its content and never by its name: the kinds that a family's papers may be. All of
/// them can be cleaned of what their makers did not mean to send.
public enum FileKind: String, CaseIterable, Sendable {
    case pdf
    /// Word since 2007.
    case word
    case png, jpeg

    /// The kind that these bytes begin like; nil for every other kind.
    public static func look(_ bytes: [UInt8]) -> FileKind? {
        if bytes.starts(with: PNGCleaner.mark) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: ZipArchive.fileMark) { return .word }
        return bytes.starts(with: "%PDF-".utf8) ? .pdf : nil
    }

    /// The media type it is sent as, whatever the sender called it.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }

    /// What the names of such files end in; the first is ours.
    public var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .word: ["docx"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        }
    }

    /// The kind of that media type, as it was kept.
    public init?(mediaType: String) {
        guard let kind = Self.allCases.first(where: { $0.mediaType == mediaType }) else { return nil }
        self = kind
    }

    /// Whether a file of this kind may be called that: with one of its endings, or with none, and with no
    /// ending of a program, a page or an archive before it (`order.exe.pdf`).
    public func mayBeCalled(_ name: String) -> Bool {
        let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false).dropFirst()
        guard let last = parts.last else { return true }
        let isEnding = last.count <= 5 && last.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let hasOther = isEnding && last.contains(where: \.isLetter) && !endings.contains(String(last))
        return !hasOther && parts.allSatisfy { !Self.dangerous.contains(String($0)) }
    }

    private static let dangerous: Set<String> = [
        "exe", "com", "scr", "pif", "bat", "cmd", "msi", "dll", "jar", "js", "jse", "vbs", "vbe", "wsf",
        "hta",
        "ps1", "sh", "py", "lnk", "reg", "app", "apk", "dmg", "iso", "img", "zip", "rar", "7z", "html", "htm",
        "xhtml", "mht", "svg", "xml", "php", "asp", "aspx", "jsp", "docm", "dotm", "xlsm",
    ]
}
