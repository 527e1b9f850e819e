/// Reads rows of comma-separated values from the bytes of a text, one after the other.
struct CSVReader {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// The next row; nil at the end.
    mutating func nextRow() -> CSVRow? {
        while index < bytes.count, isEndOfLine { passEndOfLine() }
        guard index < bytes.count else { return nil }
        let (start, firstLine) = (index, line)
        var fields: [String] = []
        var problem: CSVRow.Problem?
        while true {
            fields.append(field(&problem))
            guard index < bytes.count, bytes[index] == Self.comma else { break }
            index += 1
        }
        if let problem, line > firstLine || problem == .unclosedQuote {
            // The broken quote has swallowed other rows: they are given back.
            (index, line) = (start, firstLine)
            return CSVRow(line: firstLine, fields: [restOfLine()], problem: problem)
        }
        if index < bytes.count { passEndOfLine() }
        return CSVRow(line: firstLine, fields: fields, problem: problem)
    }

    private mutating func field(_ problem: inout CSVRow.Problem?) -> String {
        guard index < bytes.count, bytes[index] == Self.quote else {
            let text = plainField()
            if text.utf8.contains(Self.quote) { problem = problem ?? .quoteInsideField }
            return text
        }
        guard var text = quotedField() else {
            problem = .unclosedQuote
            return ""
        }
        let after = plainField()
        if after.contains(where: { $0 != " " && $0 != "\t" }) {
            problem = problem ?? .textAfterQuote
            text += after
        }
        return text
    }

    /// Up to the next comma or end of line.
    private mutating func plainField() -> String {
        let start = index
        while index < bytes.count, bytes[index] != Self.comma, !isEndOfLine { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// From an opening quote past its closing one; nil where it has none.
    private mutating func quotedField() -> String? {
        var content: [UInt8] = []
        index += 1
        while index < bytes.count {
            if bytes[index] == Self.quote {
                index += 1
                guard index < bytes.count, bytes[index] == Self.quote else {
                    return String(decoding: content, as: UTF8.self)
                }
                content.append(Self.quote)
                index += 1
            } else if isEndOfLine {
                let start = index
                passEndOfLine()
                content += bytes[start..<index]
            } else {
                content.append(bytes[index])
                index += 1
            }
        }
        return nil
    }

    private mutating func restOfLine() -> String {
        let start = index
        while index < bytes.count, !isEndOfLine { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private var isEndOfLine: Bool { bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn }

    private mutating func passEndOfLine() {
        let isPair =
            bytes[index] == Self.carriageReturn && index + 1 < bytes.count
            && bytes[index + 1] == Self.lineFeed
        index += isPair ? 2 : 1
        line += 1
    }
}
