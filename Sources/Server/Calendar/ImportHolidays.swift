import ArgumentParser
import Domain
import Foundation
import Outside

/// `steppingstone holidays`: what can be done with lists of bank holidays.
struct Holidays: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holidays", abstract: "Takes up lists of bank holidays.",
        subcommands: [ImportHolidays.self])
}

/// `steppingstone holidays import`: takes up the official list.
struct ImportHolidays: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes up the official list of bank holidays, in place of an earlier one.",
        discussion: """
            The file is the JSON that GOV.UK publishes. Each year that it holds takes the place of what is \
            known of that year. A running server takes it up when it next starts.
            """)

    @Argument(help: "The official list, a file of JSON.") var file: String
    @OptionGroup var folder: DataFolder

    func run() throws {
        guard FileManager.default.fileExists(atPath: file) else {
            throw Complaint("There is no file \(file). Name the list of bank holidays.")
        }
        let folder = URL(fileURLWithPath: folder.path)
        let before = try HolidayFile.calendar(in: folder)
        let list: HolidayList
        do {
            list = try HolidayFile.keep(URL(fileURLWithPath: file), in: folder)
        } catch let failure as HolidayList.Failure {
            throw Complaint("\(file) cannot be used. \(failure)")
        }
        for row in list.leftOut { Voice.note("Left out: \(row).") }
        for line in Self.changes(list, before) { Voice.answer(line) }
        let known = list.applied(to: WorkingCalendar()).knownThrough
        Voice.answer("Working days in England and Wales are known to the end of \(known.year).")
    }

    /// Each division's years, and each day that is new or gone.
    private static func changes(_ list: HolidayList, _ before: WorkingCalendar) -> [String] {
        Division.allCases.flatMap { division -> [String] in
            guard let years = list.years[division], let first = years.keys.min(), let last = years.keys.max()
            else { return [] }
            var lines = ["\(division.rawValue): \(first) to \(last)"]
            for (year, days) in years.sorted(by: { $0.key < $1.key }) {
                let known = Set(before.bankHolidays(in: year, division: division))
                lines += days.filter { !known.contains($0) }.map { "  \($0) is now a bank holiday" }
                lines += known.subtracting(days).sorted().map { "  \($0) is no longer a bank holiday" }
            }
            return lines
        }
    }
}
