import Domain

/// Dates as they are given on the command line.
enum DayArgument {
    /// - Throws: `Complaint` where the text is not a date, or there is no such day.
    static func read(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else {
            throw Complaint("'\(text)' is not a date: write it as 2025-12-22.")
        }
        return day
    }
}
