import ArgumentParser
import Domain
import Foundation
import Outside

/// `steppingstone postcodes`: what can be done with lists of postcodes.
struct Postcodes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "postcodes", abstract: "Takes up lists of postcodes.",
        subcommands: [ImportPostcodes.self])
}

/// `steppingstone postcodes import`: takes up a published list.
struct ImportPostcodes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes up a published list of postcodes, in place of an earlier one.",
        discussion: """
            Known are Ordnance Survey's Code-Point Open (one file, or the folder of them), the postcode
            directories of the Office for National Statistics, and lists of districts with their latitude and
            longitude; each may be packed with gzip. A running server takes it up when it next starts.
            """)

    @Argument(help: "A file, or a folder of files.") var source: String
    @OptionGroup var folder: DataFolder

    func run() throws {
        var bar = ProgressBar(label: "Reading postcodes")
        let report = try PostcodeImport.run(
            URL(fileURLWithPath: source), into: URL(fileURLWithPath: folder.path)
        ) { bar.show($0, of: $1) }
        bar.end()
        PostcodeReport(report).say()
    }
}

/// What became of a list of postcodes, in words.
struct PostcodeReport {
    private static let shownRows = 20
    private let report: PostcodeImportReport

    init(_ report: PostcodeImportReport) { self.report = report }

    func say() {
        for row in report.bad.prefix(Self.shownRows) { Voice.note(row.description) }
        let hidden = report.badCount - min(report.bad.count, Self.shownRows)
        if hidden > 0 { Voice.note("and \(hidden) rows more that could not be read") }
        let what = report.isOfDistricts ? "postcode districts" : "postcodes"
        Voice.answer(
            "\(report.rowsRead) rows read, \(report.kept) \(what) kept; the file is of \(report.asOf).")
        let left = [
            (report.withoutPosition, "without a position"), (report.onOtherGrid, "on another country's grid"),
            (report.repeated, "there already"), (report.badCount, "that could not be read"),
        ]
        for (count, why) in left where count > 0 { Voice.answer("Left out: \(count) \(why).") }
        if !report.isOfDistricts { Voice.answer(attribution) }
    }

    /// What the licence of both lists asks to be shown.
    private var attribution: String {
        ["OS data", "Royal Mail data", "National Statistics data"]
            .map { "Contains \($0) © Crown copyright and database right \(report.asOf.year)." }
            .joined(separator: " ")
            .replacing(
                "Royal Mail data © Crown copyright", with: "Royal Mail data © Royal Mail copyright")
            + " Used under the Open Government Licence v3.0."
    }
}
