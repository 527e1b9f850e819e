import Foundation
import Testing

@Suite("steppingstone openings", .enabled(if: Program.isBuilt, "the program is not built"))
struct OpeningsTests {
    @Test("What was understood comes first, then every date with its weekday and hours")
    func dates() throws {
        let run = try Program.run(
            "openings", "1st and 3rd Saturday each month between 10:30 and 12:30", "--year", "2026")
        #expect(run.output.first == "Understood: 1st and 3rd Saturday of the month, 10:30 to 12:30")
        #expect(run.output.count == 25)
        #expect(run.output.dropFirst().first == "2026-01-03 Saturday 10:30 to 12:30")
        #expect(run.output.last == "2026-12-19 Saturday 10:30 to 12:30")
        #expect(run.status == 0)
    }

    @Test("12 pm is noon")
    func noon() throws {
        let run = try Program.run("openings", "Saturday 10am to 12 pm", "--year", "2026")
        #expect(run.output.first == "Understood: every Saturday, 10:00 to 12:00")
    }

    @Test("Fortnightly asks for its first date, and counts from it")
    func fortnightly() throws {
        let words = "Saturdays fortnightly 10.30am to 1.30pm"
        let without = try Program.run("openings", words, "--year", "2026")
        #expect(without.output.contains { $0.contains("first date") && $0.contains("--first 2026-01-03") })
        #expect(!without.output.contains { $0.hasPrefix("2026-") })
        let with = try Program.run("openings", words, "--year", "2026", "--first", "2026-01-10")
        #expect(
            with.output.filter { $0.hasPrefix("2026-") }.prefix(2)
                == ["2026-01-10 Saturday 10:30 to 13:30", "2026-01-24 Saturday 10:30 to 13:30"])
        let wrong = try Program.run("openings", words, "--year", "2026", "--first", "2026-01-09")
        #expect(
            wrong.errors == [
                "steppingstone: 2026-01-09 is a Friday. Give --first a day of the right weekday."
            ])
        #expect(wrong.status == 1)
    }

    @Test("Bank holidays of England and Wales are left out where the words say so")
    func bankHolidays() throws {
        let run = try Program.run("openings", "Mondays 10am to 1pm, closed bank holidays", "--year", "2026")
        let dates = run.output.filter { $0.hasPrefix("2026-") }.map { $0.prefix(10) }
        #expect(dates.count == 52 - 4 - 1)  // Easter, May twice, August; and 28 December
        #expect(!dates.contains("2026-04-06") && !dates.contains("2026-12-28"))
    }

    @Test("What could not be read is named, and the rest is still listed")
    func partly() throws {
        let run = try Program.run("openings", "Saturday 10am to 1pm, zumba", "--year", "2026")
        #expect(run.output.contains { $0.hasPrefix("Note:") && $0.contains("zumba") })
        #expect(run.output.contains("2026-01-03 Saturday 10:00 to 13:00"))
        #expect(run.status == 0)
    }

    @Test("Where nothing was understood the end is 1", arguments: ["purple monkey", "", "12345"])
    func nothing(words: String) throws {
        let run = try Program.run("openings", words, "--year", "2026")
        #expect(run.errors.count == 1)
        #expect(run.errors.first?.contains("could be read as openings") == true)
        #expect(run.status == 1)
    }

    @Test("Each line of standard input is answered by itself")
    func lines() throws {
        let run = try Program.run(
            "openings", "--year", "2026", input: "1st Saturday 10am to 12pm\n\nrubbish\n2nd Sunday 2pm-4pm\n")
        #expect(run.output.filter { $0.hasPrefix("Line ") }.count == 3)
        #expect(run.output.filter { $0.hasPrefix("2026-") }.count == 24)
        #expect(run.errors.map { $0.hasPrefix("steppingstone: line 3: ") } == [true])
        #expect(run.status == 1)
    }

    @Test(
        "A year or a first date that cannot be is refused",
        arguments: [["--year", "0"], ["--first", "soon"]])
    func usage(option: [String]) throws {
        let run = try Program.run(all: ["openings", "Saturday 10am to 1pm"] + option)
        #expect(run.errors.count == 1)
        #expect(run.status == 64)
    }
}

@Suite("steppingstone distance and postcodes", .enabled(if: Program.isBuilt, "the program is not built"))
struct DistanceTests {
    private static let list = """
        postcode,quality,easting,northing,country
        IP24 3JQ,10,587000,283000,E92000001
        IP1 2HJ,10,616000,244900,E92000001
        NONSENSE,10,616000,244900,E92000001

        """

    @Test("Without a list of postcodes the answer is approximate and says so")
    func approximate() throws {
        let folder = try Scratch()
        let run = try Program.run("distance", "IP24 3JQ", "leeds", "--data", folder.path)
        #expect(run.output.count == 1)
        #expect(run.output.first?.contains(" km (approximate") == true)
        #expect(run.output.first?.contains("import a list of postcodes") == true)
        #expect(run.status == 0)
    }

    @Test("With the postcodes' own places it is exact; importing says what is bad, and whose it is")
    func exact() throws {
        let folder = try Scratch()
        let data = folder.file("data")
        let imported = try Program.run(
            "postcodes", "import", folder.file("list.csv", Self.list), "--data", data)
        #expect(imported.errors.contains("Reading postcodes: 100 %"))
        #expect(imported.errors.contains("list.csv, line 4: 'NONSENSE' is not a postcode"))
        #expect(imported.output.first?.hasPrefix("3 rows read, 2 postcodes kept") == true)
        #expect(imported.output.last?.contains("Contains OS data © Crown copyright") == true)
        #expect(imported.status == 0)
        // On the grid 47.88 km; the grid's scale here is nearly one.
        let run = try Program.run("distance", "--data", data, input: "IP24 3JQ,IP1 2HJ\nip12hj , ip243jq\n")
        #expect(run.output.count == 2)
        #expect(run.output.allSatisfy { $0.hasPrefix("47.9 km (exact") })
    }

    @Test("A place that is not known is named, and the other lines answered")
    func unknown() throws {
        let folder = try Scratch()
        let run = try Program.run(
            "distance", "--data", folder.path, input: "Leeds,York\nZZ1 1ZZ,York\nLeeds\nLeeds,Atlantis\n")
        #expect(run.output.count == 1)
        #expect(run.errors.map { String($0.prefix(22)) } == (2...4).map { "steppingstone: line \($0):" })
        #expect(run.status == 1)
        #expect(try Program.run("distance", "Leeds").status == 64)
    }

    @Test("A list that is none is refused in one line", arguments: ["a,b\n1,2\n", "", "PK\u{3}\u{4}"])
    func noList(text: String) throws {
        let folder = try Scratch()
        let run = try Program.run(
            "postcodes", "import", folder.file("list.csv", text), "--data", folder.file("data"))
        #expect(run.errors.filter { $0.hasPrefix("steppingstone: ") }.count == 1)
        #expect(run.status == 1)
        #expect(try Program.run("postcodes", "import", folder.file("none")).status == 1)
    }
}
