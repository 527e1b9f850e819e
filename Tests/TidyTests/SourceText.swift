/// A Swift file with what is code told from what is comment or text. It reads just enough of the language for
/// that: nested comments, texts of one line and of many, raw texts, and code filled into texts.
struct SourceText: Sendable {
    /// Every line as it stands.
    let lines: [String]
    /// Every line with spaces in place of comments and of what texts say.
    let code: [String]
    /// Whether the line begins inside a text of many lines: words for people, which nothing breaks.
    let beginsInText: [Bool]

    init(_ text: String) {
        var scanner = Scanner(Array(text.utf8))
        scanner.scan()
        lines = Self.split(scanner.bytes)
        code = Self.split(scanner.code)
        beginsInText = scanner.beginsInText
    }

    private static func split(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

private struct Scanner {
    let bytes: [UInt8]
    private(set) var code: [UInt8]
    private(set) var beginsInText: [Bool] = [false]
    private var index = 0
    private var modes: [Mode] = [.code(depth: 0)]

    private enum Mode {
        case code(depth: Int)
        case text(isLong: Bool, hashes: Int)
        case comment(depth: Int)
        case lineComment
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        code = bytes
    }

    mutating func scan() {
        while index < bytes.count, let mode = modes.last {
            if bytes[index] == UInt8(ascii: "\n") {
                if case .lineComment = mode { modes.removeLast() }
                endLine()
                continue
            }
            switch mode {
            case .code(let depth): scanCode(depth)
            case .text(let isLong, let hashes): scanText(isLong, hashes)
            case .comment(let depth): scanComment(depth)
            case .lineComment: blank(1)
            }
        }
    }

    private mutating func endLine() {
        index += 1
        if case .text(isLong: true, _) = modes.last {
            beginsInText.append(true)
        } else {
            beginsInText.append(false)
        }
    }

    private mutating func scanCode(_ depth: Int) {
        if starts("//") {
            modes.append(.lineComment)
        } else if starts("/*") {
            modes.append(.comment(depth: 1))
            blank(2)
        } else if let (isLong, hashes) = opening() {
            modes.append(.text(isLong: isLong, hashes: hashes))
            blank(hashes + (isLong ? 3 : 1))
        } else {
            scanParenthesis(depth)
            index += 1
        }
    }

    /// Code that is filled into a text ends where its parenthesis closes.
    private mutating func scanParenthesis(_ depth: Int) {
        guard modes.count > 1 else { return }
        if bytes[index] == UInt8(ascii: "(") {
            modes[modes.count - 1] = .code(depth: depth + 1)
        } else if bytes[index] == UInt8(ascii: ")") {
            if depth == 1 { modes.removeLast() } else { modes[modes.count - 1] = .code(depth: depth - 1) }
        }
    }

    private mutating func scanText(_ isLong: Bool, _ hashes: Int) {
        let marks = String(repeating: "#", count: hashes)
        let end = (isLong ? "\"\"\"" : "\"") + marks
        if starts(end) {
            modes.removeLast()
            blank(end.utf8.count)
        } else if starts("\\" + marks + "(") {
            modes.append(.code(depth: 1))
            blank(hashes + 2)
        } else if starts("\\" + marks), index + hashes + 1 < bytes.count,
            bytes[index + hashes + 1] != UInt8(ascii: "\n")
        {
            blank(hashes + 2)
        } else {
            blank(1)
        }
    }

    private mutating func scanComment(_ depth: Int) {
        if starts("/*") {
            modes[modes.count - 1] = .comment(depth: depth + 1)
            blank(2)
        } else if starts("*/") {
            if depth == 1 { modes.removeLast() } else { modes[modes.count - 1] = .comment(depth: depth - 1) }
            blank(2)
        } else {
            blank(1)
        }
    }

    private func opening() -> (isLong: Bool, hashes: Int)? {
        guard bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "#") else { return nil }
        let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
        guard index + hashes < bytes.count, bytes[index + hashes] == UInt8(ascii: "\"") else { return nil }
        return (bytes[(index + hashes)...].starts(with: "\"\"\"".utf8), hashes)
    }

    private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where index < bytes.count {
            code[index] = UInt8(ascii: " ")
            index += 1
        }
    }
}
