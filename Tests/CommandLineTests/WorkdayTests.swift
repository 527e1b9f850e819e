import Foundation
import Testing

@Suite("steppingstone workdays", .enabled(if: Program.isBuilt, "the program is not built"))
struct WorkdayTests {
    @Test(
        "The first day is not counted, and the answer is a working day",
        arguments: [
            ("england-and-wales", "2025-12-22", "10", "2026-01-08"),
            ("scotland", "2025-12-22", "10", "2026-01-09"),
            ("northern-ireland", "2026-07-10", "1", "2026-07-14"),
            ("england-and-wales", "2025-12-29", "-1", "2025-12-24"),
            ("england-and-wales", "2025-12-25", "0", "2025-12-29"),
            ("england-and-wales", "2026-04-02", "1", "2026-04-07"),
        ])
    func answers(division: String, from: String, add: String, answer: String) throws {
        let run = try Program.run("workdays", "--from", from, "--add", add, "--division", division)
        #expect(run.output == [answer])
        #expect(run.errors.isEmpty)
        #expect(run.status == 0)
    }

    @Test("England and Wales are meant where no division is named")
    func withoutDivision() throws {
        #expect(try Program.run("workdays", "--from", "2025-12-22", "--add", "10").output == ["2026-01-08"])
    }

    @Test(
        "What is not known of bank holidays is said beside the answer",
        arguments: ["1980-05-01", "2035-05-01"])
    func warning(from: String) throws {
        let run = try Program.run("workdays", "--from", from, "--add", "3")
        #expect(run.output.count == 1)
        #expect(run.errors.count == 1)
        #expect(run.errors.first?.hasPrefix("Warning: bank holidays") == true)
        #expect(run.status == 0)
    }

    @Test(
        "A request that cannot be read is one line, says what is wrong, and ends with 64",
        arguments: [
            (["--from", "2025-13-22", "--add", "1"], "'2025-13-22' is not a date: write it as 2025-12-22."),
            (["--from", "22/12/2025", "--add", "1"], "'22/12/2025' is not a date"),
            (["--from", "2025-12-22", "--add", "x"], "'x' is not a whole number"),
            (["--from", "2025-12-22", "--add", "1.5"], "'1.5' is not a whole number"),
            (["--from", "2025-12-22", "--add", "100001"], "too many"),
            (["--from", "2025-12-22", "--add", "99999999999999999999"], "too many"),
            (["--from", "2025-12-22", "--add", "1", "--division", "wales"], "'wales' is not a division"),
            (["--from", "2025-12-22"], "--add 10"), (["--add", "3"], "--from 2025-12-22"),
            (["--bogus"], "Unknown option '--bogus'"),
        ])
    func usage(arguments: [String], says: String) throws {
        let run = try Program.run(all: ["workdays"] + arguments)
        #expect(run.output.isEmpty)
        #expect(run.errors.count == 1)
        #expect(run.errors.first?.contains(says) == true)
        #expect(run.errors.first?.hasSuffix("steppingstone workdays --help") == true)
        #expect(run.status == 64)
    }

    @Test("Bad lines are named by their number, the others answered, and the end is 1")
    func lines() throws {
        let input = """
            # division,date,n
            england-and-wales,2025-12-22,10

              Scotland , 2025-12-22 , -3   # back\r
            nonsense
            scotland,2025-02-29,1
            scotland,2025-02-28,one
            wales,2025-02-28,1
            england-and-wales,9999-12-30,20
            england-and-wales,1500-12-30,20
            northern-ireland,2026-03-16,1
            """
        let run = try Program.run("workdays", input: input)
        #expect(run.output == ["2026-01-08", "2025-12-17", "2026-03-18"])
        #expect(run.errors.count == 6)
        for (error, number) in zip(run.errors, [5, 6, 7, 8, 9, 10]) {
            #expect(error.hasPrefix("steppingstone: line \(number): "))
        }
        #expect(run.status == 1)
    }

    @Test("No lines, no answers")
    func empty() throws {
        let run = try Program.run("workdays", input: "\n# nothing\n")
        #expect(run.output.isEmpty && run.errors.isEmpty && run.status == 0)
    }

    @Test("A count by hand comes out the same, and counting back finds the day again")
    func byHand() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var chance = Chance(state: seed)
        let cases = (0..<400).map { _ in ByHand(&chance) }
        let there = try Program.run("workdays", input: cases.map(\.line).joined(separator: "\n"))
        #expect(there.output == cases.map(\.answer), "seed \(seed)")
        #expect(there.status == 0)
        // From a working day, n there and n back is that day again.
        let back = zip(cases, there.output).map { "\($0.division),\($1),\(-$0.count)" }
        let again = try Program.run("workdays", input: back.joined(separator: "\n"))
        #expect(again.output == cases.map(\.start), "seed \(seed)")
    }
}
