import Foundation
import Testing

@Suite(
    "steppingstone centres, verify, backup and restore",
    .enabled(if: Program.isBuilt, "the program is not built"))
struct JournalTests {
    private static let list = """
        name,town,postcode,kind,opening_text,charges,landline,accredited_on
        Rowan Child Contact Centre,Leeds,LS1 1AA,supported,1st and 3rd Saturday 10am to 12pm,,0113 496 0000 (mornings),2026-01-10
        Alder Contact Centre,York,YO1 9ZZ,supported+supervised,Saturday,,,
        ,Hull,,supported,,,,
        Elm Contact Centre,Hull,NOWHERE,supported,,,,
        Oak Contact Centre,Hull,,supervised,,,,2019-05-01

        """

    private func imported(_ folder: Scratch, _ more: String...) throws -> Program.Run {
        try Program.run(
            all: ["centres", "import", folder.file("list.csv"), "--data", folder.file("data")] + more)
    }

    @Test("Good rows load, bad rows are named, and a second import changes only what has changed")
    func centres() throws {
        let folder = try Scratch()
        _ = try folder.file("list.csv", Self.list)
        let first = try imported(folder)
        #expect(first.errors.map { String($0.prefix(7)) } == ["line 4:", "line 5:"])
        #expect(first.output.contains { $0.contains("Alder") && $0.contains("(A1)") })
        #expect(first.output.contains { $0.contains("Oak") && $0.contains("2022-04-30 (A2)") })
        #expect(
            first.output.contains { $0.hasPrefix("3 centres: 3 entered, 0 changed, 0 unchanged; 1 offered") })
        #expect(first.status == 0)
        let again = try imported(folder)
        #expect(
            again.output.contains { $0.hasPrefix("3 centres: 0 entered, 0 changed, 3 unchanged; 1 offered") })
        _ = try folder.file("list.csv", Self.list.replacing("mornings", with: "evenings"))
        let changed = try imported(folder)
        #expect(changed.output.contains { $0.hasPrefix("3 centres: 0 entered, 1 changed, 2 unchanged") })
        let awarded = try imported(folder, "--awarded", "2026-02-01")
        #expect(
            awarded.output.contains {
                $0.hasPrefix("3 centres: 0 entered, 1 changed, 2 unchanged; 2 offered")
            })
        #expect(try Program.run("verify", "--data", folder.file("data")).status == 0)
    }

    @Test("A sign-in is reset for whoever has one with a password, in a journal that there is")
    func resetSignIn() throws {
        let folder = try Scratch()
        _ = try folder.file("list.csv", Self.list)
        _ = try imported(folder)
        let unknown = try Program.run("reset-sign-in", "nobody@example.org", "--data", folder.file("data"))
        #expect(unknown.status == 1 && unknown.output.isEmpty)
        #expect(unknown.errors.first?.contains("Nobody signs in with a password") == true)
        let nowhere = try Program.run("reset-sign-in", "nobody@example.org", "--data", folder.file("none"))
        #expect(nowhere.status == 1 && nowhere.errors.first?.contains("There is no journal") == true)
    }

    @Test("What is held about somebody is asked for by a case that there is, in a journal that there is")
    func ownData() throws {
        let folder = try Scratch()
        let none = try Program.run("own-data", "A-1", "mum", "--data", folder.file("none"))
        #expect(none.status == 1 && none.errors.count == 1 && none.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder.file("none")))
        _ = try folder.file("list.csv", Self.list)
        _ = try imported(folder)
        for words in [["A-1"], ["A-1", "mum"]] {
            let run = try Program.run(all: ["own-data"] + words + ["--data", folder.file("data")])
            #expect(run.status == 1 && run.errors.count == 1 && run.output.isEmpty)
        }
    }

    @Test("A list that cannot be read is refused in one line")
    func noList() throws {
        let folder = try Scratch()
        let runs = [
            try imported(folder),
            try Program.run("centres", "import", folder.path, "--data", folder.file("data")),
            try Program.run(
                "centres", "import", folder.file("other.csv", "a,b\n"), "--data", folder.file("data")),
        ]
        #expect(runs.allSatisfy { $0.errors.count == 1 && $0.output.isEmpty && $0.status == 1 })
    }

    @Test("A backup made while the folder is held restores to the same journal, and needs its key")
    func backup() throws {
        let folder = try Scratch()
        let (data, copy, other) = (folder.file("data"), folder.file("copy"), folder.file("other"))
        _ = try folder.file("list.csv", Self.list)
        _ = try imported(folder)
        let lock = open("\(data)/lock", O_RDWR)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let refused = try imported(folder)
        #expect(refused.errors.count == 1)
        #expect(refused.errors.first?.contains("in use by a running server") == true)
        #expect(refused.status == 1)
        #expect(try Program.run("backup", copy, "--data", data).status == 0)
        #expect(try Program.run("backup", copy, "--data", data).errors.count == 1)
        #expect(try Program.run("restore", copy, "--data", data).status == 1)
        #expect(try Program.run("restore", copy, "--data", other).status == 0)
        #expect(try Program.run("verify", "--data", other).errors.first?.contains("--key") == true)
        let key = "\(data)/master.key"
        let verified = try Program.run("verify", "--data", other, "--key", key)
        #expect(verified.status == 0)
        #expect(try verified.output == Program.run("verify", "--data", data).output)
    }

    @Test("A changed byte is found and its event named")
    func tampered() throws {
        let folder = try Scratch()
        _ = try folder.file("list.csv", Self.list)
        _ = try imported(folder)
        // Whoever closes the journal last brings all of it into the one file.
        #expect(try Program.run("verify", "--data", folder.file("data")).status == 0)
        let journal = URL(fileURLWithPath: folder.file("data/journal.sqlite"))
        var bytes = try Data(contentsOf: journal)
        let event = try #require(bytes.range(of: Data("AccreditationAwarded".utf8), options: .backwards))
        bytes[event.lowerBound] ^= 1
        try bytes.write(to: journal)
        let run = try Program.run("verify", "--data", folder.file("data"))
        #expect(run.errors.contains { $0.hasPrefix("steppingstone: Broken: event ") })
        #expect(run.status == 1)
    }

    @Test("Where there is nothing to verify, back up or restore, one line says so")
    func nothing() throws {
        let folder = try Scratch()
        let runs = [
            try Program.run("verify", "--data", folder.path),
            try Program.run("backup", folder.file("copy"), "--data", folder.path),
            try Program.run("restore", folder.file("none"), "--data", folder.file("new")),
            try Program.run("restore", folder.file("no.copy", "not a journal"), "--data", folder.file("new")),
        ]
        #expect(runs.allSatisfy { $0.errors.count == 1 && $0.status == 1 })
    }
}

@Suite(
    "steppingstone scenario, commands and rules", .enabled(if: Program.isBuilt, "the program is not built"))
struct ScenarioCommandTests {
    private static let scenario = """
        title: A centre is entered
        rules: [A1]
        start: 2026-03-03T09:00
        steps:
          - as: officer
            do: EnterCentre
            with: { centre: rowan, profile: { name: Rowan, town: Leeds, country: england, takesSelfReferrals: true } }

        """

    @Test("A scenario that comes out as written ends with 0, one that does not with 1")
    func scenario() throws {
        let folder = try Scratch()
        let good = try Program.run("scenario", folder.file("good.yaml", Self.scenario))
        #expect(good.output.last?.hasPrefix("1 of 1 scenarios came out as written") == true)
        #expect(good.status == 0)
        let bad = Self.scenario.replacing("as: officer", with: "as: anyone")
        #expect(try Program.run("scenario", folder.file("bad.yaml", bad)).status == 1)
        #expect(try Program.run("scenario", folder.path).output.last?.hasPrefix("1 of 2 ") == true)
        #expect(try Program.run("scenario", folder.file("none")).errors.count == 1)
        #expect(try Program.run("scenario").status == 64)
    }

    @Test("Every command is listed with its fields")
    func commands() throws {
        let all = try Program.run("commands")
        #expect(all.output.contains("EnterCentre") && all.output.contains("        postcode?: text"))
        #expect(all.status == 0)
        #expect(try Program.run("commands", "Frobnicate").status == 64)
    }

    @Test("Every rule is listed; a check without scenarios fails")
    func rules() throws {
        #expect(try Program.run("rules").output.first == "A1 Accredited services only")
        let folder = try Scratch()
        #expect(try Program.run("rules", "--check", "--scenarios", folder.path).status == 1)
    }

    @Test("An unknown word is refused, and help is help")
    func words() throws {
        #expect(try Program.run("frobnicate").status == 64)
        let help = try Program.run("--help")
        #expect(help.status == 0 && help.errors.isEmpty)
        #expect(help.output.contains { $0.contains("workdays") })
    }
}
