import ArgumentParser
import Domain
import Foundation

/// `steppingstone openings`: reads the words in which a centre says when it opens, and lists the dates.
struct ReadOpenings: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openings",
        abstract: "Reads the words in which a centre says when it opens, and lists the dates.",
        discussion: """
            It prints what it understood, then notes: every word that it could not read, and whatever was
            left unsaid; then the dates. Where a centre is closed on bank holidays, those of England and
            Wales are left out.

            Without words it reads them from standard input, one centre's words a line.
            """)

    @Argument(help: "The words, in quotation marks.") var words: String?
    @Option(help: "The year whose dates are listed. (default: this year)") var year: Int?
    @Option(
        help: ArgumentHelp(
            "The first date, for what is more than a week apart.", valueName: "date"),
        transform: DayArgument.read)
    var first: Day?

    func validate() throws {
        if let year, !(1583...9999).contains(year) {
            throw ValidationError("\(year) is not a year that can be listed: say one from 1583 to 9999.")
        }
    }

    func run() throws {
        let year = year ?? Instant.now.day.year
        guard let words else {
            return try InputLines.each(like: "1st and 3rd Saturday, 10am to 12pm", isProse: true) { line in
                Voice.answer("Line \(line.number): \(line.text)")
                try OpeningAnswer(line.text, year: year, first: first).say()
            }
        }
        try OpeningAnswer(words, year: year, first: first).say()
    }
}

extension Instant {
    /// What the machine's clock says.
    static var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
