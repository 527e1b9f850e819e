import Foundation

/// What the program says: answers on standard output, everything else on standard error.
enum Voice {
    /// A line of the answer.
    static func answer(_ line: String) { print(line) }

    /// A line beside the answer: a warning, what became of a row.
    static func note(_ line: String) { write(line + "\n") }

    /// What went wrong, and how to mend it.
    static func complain(_ line: String) { note("steppingstone: \(line)") }

    /// Writes as it is, without a new line, for what is drawn over again.
    static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
