import ArgumentParser
import Domain
import Foundation
import Outside

/// `steppingstone workdays`: counts working days.
struct CountWorkdays: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workdays",
        abstract: "Counts working days from a date.",
        discussion: """
            The first day is not counted, and the answer is a working day. Count back with a number below
            nought. With 0 it is the day itself, or the next working day.

            Without --from it reads lines from standard input, such as england-and-wales,2025-12-22,10
            and answers each with a line.
            """)

    @Option(help: ArgumentHelp("The day to count from.", valueName: "date"), transform: DayArgument.read)
    var from: Day?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many working days to add.", valueName: "number"),
        transform: WorkdayQuestion.readCount)
    var add: Int?

    @Option(
        help: ArgumentHelp(
            "Whose bank holidays count: england-and-wales, scotland, northern-ireland. "
                + "(default: england-and-wales)"),
        transform: WorkdayQuestion.readDivision)
    var division: Division?

    @Option(help: "The folder whose imported list of bank holidays counts, where it has one.")
    var data: String?

    func validate() throws {
        if from != nil, add == nil {
            throw ValidationError("Say how many days with --add, such as --add 10.")
        }
        if from == nil, add != nil || division != nil {
            throw ValidationError("Say the day to count from with --from, such as --from 2025-12-22.")
        }
    }

    func run() throws {
        let folder = data.map { URL(fileURLWithPath: $0) }
        let calendar = try folder.map(HolidayFile.calendar) ?? WorkingCalendar()
        guard let from, let add else {
            return try InputLines.each(like: "england-and-wales,2025-12-22,10") { line in
                try Self.answer(WorkdayQuestion(line), calendar, at: "line \(line.number): ")
            }
        }
        let question = WorkdayQuestion(division: division ?? .englandAndWales, from: from, add: add)
        try Self.answer(question, calendar, at: "")
    }

    private static func answer(
        _ question: WorkdayQuestion, _ calendar: WorkingCalendar, at place: String
    ) throws {
        let answer = try question.answer(calendar)
        Voice.answer(answer.description)
        if let warning = question.warning(answer, calendar) { Voice.note("\(place)Warning: \(warning)") }
    }
}
