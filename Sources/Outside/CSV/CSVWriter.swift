public import Foundation

/// Writes rows as RFC 4180 has them.
public enum CSVWriter {
    /// A file of these rows, in UTF-8.
    public static func file(_ rows: [[String]]) -> Data {
        Data(rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined().utf8)
    }

    /// One cell. A spreadsheet takes a text that begins with one of these signs for a formula and runs it; an
    /// apostrophe before it keeps it a text. A number stays a number.
    static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula && Int(text) == nil ? "'" + text : text
        guard safe.contains(where: { "\",".contains($0) || $0.isNewline }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
