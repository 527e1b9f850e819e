import ArgumentParser
import Domain
import Foundation
import Journal
import Outside

/// `steppingstone centres`: what can be done with the register's centres.
struct Centres: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "centres", abstract: "Takes up lists of centres.", subcommands: [ImportCentres.self])
}

/// `steppingstone centres import`: takes a published list of centres up into the register.
struct ImportCentres: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes a list of centres up into the register.",
        discussion: """
            The first line names the columns, in any order: name, town and kind there must be (kind holds
            supported, supervised, virtual, joined by +); postcode, opening_text, charges, landline,
            accredited_on and country may be.

            Each bad row is named with its line and what is wrong with it; the others load, and the program
            ends with 1 only where none could. A later import changes what has changed. A centre is offered
            to families only while an accreditation holds.
            """)

    @Argument(help: "A file of comma-separated values.") var file: String
    @Option(
        help: ArgumentHelp(
            "The day of the award, for centres whose row has none.", valueName: "date"),
        transform: DayArgument.read)
    var awarded: Day?
    @OptionGroup var place: JournalPlace

    func run() async throws {
        let list = try read()
        let store = try SQLiteStore(folder: place.data, key: try place.key())
        for row in list.bad { Voice.note(row.description) }
        let calendar = try HolidayFile.calendar(in: URL(fileURLWithPath: place.data))
        let desk = Desk(store: store, calendar: calendar)
        var report = CentreImportReport(bad: list.bad.count)
        do {
            for row in list.rows {
                let entry = CentreEntry(row: row, desk: desk, awarded: awarded, now: .now)
                report.add(try await entry.made(), of: row)
            }
        } catch {
            try await store.close()
            throw error
        }
        try await store.close()
        Voice.answer(report.printed)
        if let advice = report.advice { Voice.answer(advice) }
        if !report.hasLoaded { throw ExitCode.failure }
    }

    private func read() throws -> CentreList {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw Complaint("There is no file \(file). Name the list of centres.")
        }
        guard !isFolder.boolValue else { throw Complaint("\(file) is a folder. Name the file in it.") }
        do {
            return try CentreList(Data(contentsOf: URL(fileURLWithPath: file)))
        } catch let failure as CentreList.Failure {
            throw Complaint("\(file) is not a list of centres. \(failure)")
        }
    }
}

/// What became of a list's rows.
struct CentreImportReport {
    private var counts: [CentreEntry.Change: Int] = [:]
    private var bad: Int
    private var offered = 0
    private var undated = 0

    init(bad: Int) { self.bad = bad }

    /// Whether any row could be taken.
    var hasLoaded: Bool { !counts.isEmpty }

    /// Counts a row and says what is to be said of it.
    mutating func add(_ made: CentreEntry.Made, of row: CentreRow) {
        switch made {
        case .refused(let reason):
            bad += 1
            Voice.note("line \(row.line): \(reason)")
        case .taken(let taken):
            counts[taken.change, default: 0] += 1
            if taken.isOffered { offered += 1 }
            if taken.lacksAward { undated += 1 }
            for note in taken.notes { Voice.answer("line \(row.line), \(row.name): \(note)") }
        }
    }

    var printed: String {
        let total = counts.values.reduce(0, +)
        let parts = CentreEntry.Change.allCases.map { "\(counts[$0] ?? 0) \($0.rawValue)" }
        return "\(total) centres: \(parts.joined(separator: ", ")); \(offered) offered to families. "
            + "\(bad) rows could not be taken."
    }

    /// What to do about centres that no family is shown for want of a date; nil where there are none.
    var advice: String? {
        guard undated > 0 else { return nil }
        return
            "\(undated) have no date of accreditation: add it in the list, or give one for all by --awarded."
    }
}
