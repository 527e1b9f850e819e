import Domain
import Foundation

@testable import Outside
@testable import Scenarios

extension Reader {
    private static let list = """
        name,town,postcode,kind,opening_text,charges,landline,accredited_on
        Rowan Child Contact Centre,Leeds,LS1 1AA,supported,"1st and 3rd Saturday, 10am to 12pm",,0113 496 0000,2026-01-10
        "Alder ""A"" Centre",York,YO1 9ZZ,supported+supervised,Saturday,,,01/05/2019

        """
    private static let postcodes = """
        pcds,lat,long,ctry\nLS1 1AA,53.8,-1.55,E92000001\nYO1 9ZZ,53.95,-1.08,E92000001\nCF10 1AA,51.48,-3.18,W92000004\n
        """
    private static let codePoint =
        "\"LS1 1AA\",10,429900,433700,\"E92000001\"\n\"YO1 9ZZ\",10,460300,451700,\"E92000001\"\n"
    private static let holidays = """
        {"england-and-wales":{"division":"england-and-wales","events":[{"title":"New Year’s Day","date":"2027-01-01",\
        "notes":"","bunting":true},{"title":"Good Friday","date":"2027-03-26","notes":"","bunting":false}]},\
        "scotland":{"division":"scotland","events":[]}}
        """
    private static let openings = [
        "1st and 3rd Saturday each month between 10:30 and 12:30", "Every other Sunday 10am-12noon",
        "Mon-Fri 9am to 5pm, closed bank holidays", "Wednesdays 3.30pm - 6pm (term time only)",
        "2nd & 4th Saturday 10.00 - 13.00 and 14.00 - 16.00",
    ]
    private static let scenarios = Example.texts(in: "Scenarios", ending: ".yaml").map(\.text)
    /// Readers of files have one each to themselves: suites run one reader after another.
    private static let file = FileManager.default.temporaryDirectory.appendingPathComponent(
        "fuzz-\(getpid()).csv")

    static let fileReaders = [
        Reader("comma-separated values", [list], words: ["\"", ",", "\n", "\"\"", "\r\n", "\"x"]) { text in
            for row in CSVRow.rows(of: Data(text.utf8)) { _ = row.problem?.description }
        },
        Reader("a list of centres", [list], words: ["\"", ",", "\n", "\"\"", "supported", "1st Saturday"]) {
            text in
            _ = try CentreList(Data(text.utf8))
        },
        Reader(
            "opening times", openings,
            words: [
                "1st ", "Saturday ", "and ", "-", "10:30 ", "12noon", "every other ", "Mon-Fri ", "pm", "& ",
                "(",
                ")", "2nd, 4th ", "closed ", "January ", "5th ", "25:99 ", "except ",
            ], share: 4
        ) { text in
            _ = OpeningReader.read(text)
        },
        Reader("postcodes", ["LS1 1AA", "yo19zz", "GIR 0AA", "SW1A"]) { text in
            _ = (Postcode(text), Outcode(text))
            if let postcode = Postcode(text) { _ = Places.builtIn.find(postcode) }
        },
        Reader(
            "a list of postcodes", [postcodes, codePoint], words: ["\n", ",", "-90", "NaN", "1e309", "\""],
            share: 20
        ) { text in
            try Data(text.utf8).write(to: file)
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "fuzz-folder-\(getpid())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            _ = try PostcodeImport.run(file, into: folder)
        },
        Reader(
            "bank holidays", [holidays],
            words: ["{", "[", "\"events\":", "\"date\":\"2027-02-30\"", "[[", "\"\\u"]
        ) {
            _ = try HolidayList(Data($0.utf8))
        },
        Reader(
            "scenarios", scenarios,
            words: [
                "- ", ": ", "{ ", "[", "&a ", "*a", "\n  ", "? ", "|", ">", "!!", "<<: *a", "[[[[[[[[",
                "{a: {a: ",
            ], share: 4
        ) { text in
            _ = try Scenario.read(text, path: "it")
        },
        Reader("casts of scenarios", ["coordinator", "supervisor/sally", "visitor/gran of another-case"]) {
            text in
            _ = Cast(text)
        },
    ]
}
