import ArgumentParser
import Foundation

/// Standard input as questions, one a line. Empty lines and what follows a `#` are passed over.
enum InputLines {
    /// Answers every line; a line that cannot be answered is named, and the others still are.
    ///
    /// - Parameters:
    ///   - example: a line as it should be, shown to somebody at a keyboard.
    ///   - isProse: whether a `#` within a line belongs to it; only lines that begin with one are notes then.
    /// - Throws: `ExitCode.failure` at the end where a line could not be answered.
    static func each(
        like example: String, isProse: Bool = false, _ answer: (_ line: Line) throws -> Void
    ) throws {
        if isatty(STDIN_FILENO) == 1 {
            Voice.note("Type lines such as: \(example)    End with Ctrl-D.")
        }
        var number = 0
        var isGood = true
        while let raw = readLine() {
            number += 1
            let text = asked(raw, isProse)
            guard !text.isEmpty else { continue }
            do {
                try answer(Line(number: number, text: text))
            } catch let complaint as Complaint {
                Voice.complain("line \(number): \(complaint)")
                isGood = false
            }
        }
        if !isGood { throw ExitCode.failure }
    }

    /// The line without its note and the space around it.
    private static func asked(_ raw: String, _ isProse: Bool) -> String {
        let line = raw.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
        if line.hasPrefix("#") { return "" }
        guard !isProse, let note = line.firstIndex(of: "#") else { return line }
        return line[..<note].trimmingCharacters(in: .whitespaces)
    }
}

/// One line of standard input, without its note and the space around it.
struct Line {
    /// From 1, every line counted.
    let number: Int
    let text: String

    /// What stands between its commas, without the space around it.
    var parts: [String] {
        text.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
