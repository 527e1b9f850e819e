public import Foundation

/// One row of a file of comma-separated values.
public struct CSVRow: Hashable, Sendable {
    /// How a row breaks the rules of quoting.
    public enum Problem: Hashable, Sendable, CustomStringConvertible {
        case quoteInsideField
        case textAfterQuote
        case unclosedQuote

        public var description: String {
            switch self {
            case .quoteInsideField: "a quotation mark stands inside a field that does not begin with one"
            case .textAfterQuote: "something other than a comma follows a closing quotation mark"
            case .unclosedQuote: "a quotation mark is opened and never closed"
            }
        }
    }

    /// The line of the file, from 1, on which the row begins.
    public let line: Int
    /// The values, without their quotes. Of a row with a problem, as much as could be told apart.
    public let fields: [String]
    /// What is wrong with its quoting; nil where nothing.
    public let problem: Problem?

    /// The rows of a file as RFC 4180 has it, and as spreadsheets write it: quoted fields may hold commas,
    /// doubled quotes and ends of lines; lines end with CR LF, LF or CR; a byte order mark and empty lines
    /// are passed over. A row whose quoting is broken is given with its problem, and reading goes on with the
    /// line after its first.
    public static func rows(of file: Data) -> [CSVRow] {
        var reader = CSVReader(Array(text(of: file).utf8))
        var rows: [CSVRow] = []
        while let row = reader.nextRow() { rows.append(row) }
        return rows
    }

    /// UTF-8; UTF-16 where a byte order mark says so; else Windows-1252, which British spreadsheets still
    /// write.
    private static func text(of file: Data) -> String {
        if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]),
            let text = String(data: file, encoding: .utf16)
        {
            return text
        }
        let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file
        return String(validating: bytes, as: UTF8.self)
            ?? String(data: bytes, encoding: .windowsCP1252) ?? String(decoding: bytes, as: UTF8.self)
    }
}
