import Domain
import Foundation
import Testing

@testable import Outside

@Suite("An official list of bank holidays is taken up")
struct HolidayListTests {
    /// A year as it is published: the days that 2029 has by rule, and one more.
    private static let published = """
        {"england-and-wales": {"division": "england-and-wales", "events": [
        {"title": "New Year’s Day", "date": "2029-01-01", "notes": "", "bunting": true},
        {"title": "Good Friday", "date": "2029-03-30", "notes": "", "bunting": false},
        {"title": "Easter Monday", "date": "2029-04-02", "notes": "", "bunting": true},
        {"title": "Early May", "date": "2029-05-07", "notes": "", "bunting": true},
        {"title": "Spring", "date": "2029-05-28", "notes": "", "bunting": true},
        {"title": "A day proclaimed", "date": "2029-06-05", "notes": "", "bunting": true},
        {"title": "Summer", "date": "2029-08-27", "notes": "", "bunting": true},
        {"title": "Christmas Day", "date": "2029-12-25", "notes": "", "bunting": true},
        {"title": "Boxing Day", "date": "2029-12-26", "notes": "", "bunting": true}]}}
        """

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    @Test("as it is published: a new day is no working day, and the year is known from then on")
    func published() throws {
        let (before, list) = (WorkingCalendar(), try HolidayList(Data(Self.published.utf8)))
        let after = list.applied(to: before)
        let proclaimed = try day("2029-06-05")
        #expect(before.isWorkingDay(proclaimed, division: .englandAndWales))
        #expect(!after.isWorkingDay(proclaimed, division: .englandAndWales))
        #expect(after.isWorkingDay(proclaimed, division: .scotland))
        #expect(before.warnsBeyond(proclaimed) && !after.warnsBeyond(proclaimed))
        #expect(after.warnsBeyond(try day("2030-01-01")))
        #expect(list.leftOut.isEmpty)
    }

    @Test("as it is kept, with words among its years")
    func kept() throws {
        let dates = ["01/01", "30/03", "02/04", "07/05", "28/05", "27/08", "25/12", "26/12"]
        let entries = dates.map { "{\"title\": \"x\", \"date\": \"\($0)/2029\"}" }.joined(separator: ",")
        let json = """
            {"title": "t", "divisions": {"common.nations.england-and-wales_slug": {
            "title": "common.nations.england-and-wales", "2029": [\(entries)]}}}
            """
        let list = try HolidayList(Data(json.utf8))
        #expect(
            list.years[.englandAndWales]?[2029]
                == WorkingCalendar().bankHolidays(in: 2029, division: .englandAndWales))
    }

    @Test("a day that was withdrawn is a working day again")
    func withdrawn() throws {
        let json = Self.published.replacing("2029-05-07", with: "2029-05-08")
        let after = try HolidayList(Data(json.utf8)).applied(to: WorkingCalendar())
        #expect(after.isWorkingDay(try day("2029-05-07"), division: .englandAndWales))
    }

    @Test("a year that is not whole is left out and named, and the others count")
    func partial() throws {
        let json = Self.published.replacing(
            "\"events\": [", with: "\"events\": [{\"title\": \"x\", \"date\": \"2030-01-01\"},")
        let list = try HolidayList(Data(json.utf8))
        #expect(
            list.leftOut.map(\.description) == [
                "england-and-wales 2030: it lists only 1, which is no whole year"
            ])
        #expect(list.applied(to: WorkingCalendar()).knownThrough == (try day("2029-12-31")))
    }

    @Test(
        "what is no such list says why",
        arguments: [
            ("{}", HolidayList.Failure.nothing), ("[1]", .notAList), ("no json", .notAList),
            ("{\"mars\": {\"events\": []}}", .notAList),
            ("{\"scotland\": {\"events\": [{\"date\": \"2029-02-30\"}]}}", .unreadable(date: "2029-02-30")),
            (
                "{\"divisions\": {\"x.scotland_slug\": {\"2029\": [{\"date\": \"31/02/2029\"}]}}}",
                .unreadable(date: "31/02/2029")
            ),
        ])
    func wrong(json: String, failure: HolidayList.Failure) {
        #expect(throws: failure) { try HolidayList(Data(json.utf8)) }
    }

    @Test("a spoilt list leaves the one in use as it was")
    func stays() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }  // a leftover harms nothing
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (good, bad) = (folder.appendingPathComponent("good"), folder.appendingPathComponent("bad"))
        try Data(Self.published.utf8).write(to: good)
        try Data("{}".utf8).write(to: bad)
        #expect(try HolidayFile.calendar(in: folder).knownThrough == WorkingCalendar().knownThrough)
        try HolidayFile.keep(good, in: folder)
        #expect(throws: HolidayList.Failure.nothing) { try HolidayFile.keep(bad, in: folder) }
        #expect(try HolidayFile.calendar(in: folder).knownThrough == (try day("2029-12-31")))
    }

    @Test(
        "the real list changes nothing that this edition knows",
        .enabled(if: SharedData.has("bank-holidays.json"), "skipped: bank-holidays.json is not at hand"))
    func real() throws {
        let list = try HolidayList(Data(contentsOf: SharedData.file("bank-holidays.json")))
        #expect(list.leftOut.isEmpty)
        for division in Division.allCases {
            let years = try #require(list.years[division])
            #expect(years.count >= 8)
            for (year, days) in years {
                #expect(days == WorkingCalendar().bankHolidays(in: year, division: division))
            }
        }
    }
}
