import Foundation
import Testing

@Suite("The journal's key on the command line", .enabled(if: Program.isBuilt, "the program is not built"))
struct KeyTests {
    private static let list = """
        name,town,postcode,kind,opening_text,charges,landline,accredited_on
        Rowan Child Contact Centre,Leeds,LS1 1AA,supported,1st Saturday 10am to 12pm,,,2026-01-10

        """
    private static let name = "STEPPINGSTONE_KEY"

    /// A folder with a journal in `data`.
    private func filled(_ environment: [String: String] = [:]) throws -> Scratch {
        let folder = try Scratch()
        let run = try Program.run(
            "centres", "import", folder.file("list.csv", Self.list), "--data", folder.file("data"),
            environment: environment)
        try #require(run.status == 0)
        return folder
    }

    private func hex(_ path: String) throws -> String {
        try Data(contentsOf: URL(fileURLWithPath: path)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
            .joined()
    }

    /// The commands that need the key, each on a folder's journal.
    private func commands(_ data: String) -> [[String]] {
        [
            ["serve", "--port", "1", "--data", data], ["verify", "--data", data],
            ["own-data", "A-1", "--data", data], ["seal", "public-key", "--data", data],
            ["key", "rotate", "--data", data, "--new-key", data + "/other.new"],
        ]
    }

    @Test("It is taken from the environment in hexadecimal digits or base 64, and then no file is made")
    func environment() throws {
        let bytes = Data((0..<32).map { UInt8($0 * 7) })
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let folder = try filled([Self.name: digits])
        let data = folder.file("data")
        #expect(!FileManager.default.fileExists(atPath: "\(data)/master.key"))
        for text in [digits, digits.uppercased(), bytes.base64EncodedString(), " \(digits)\n"] {
            let run = try Program.run("verify", "--data", data, environment: [Self.name: text])
            #expect(run.status == 0, "\(run.errors)")
        }
        let file = folder.file("the.key")
        try bytes.write(to: URL(fileURLWithPath: file))
        chmod(file, 0o600)
        #expect(try Program.run("verify", "--data", data, "--key", file).status == 0)
    }

    @Test("A wrong, missing or malformed key gets one clear line from every command that needs it")
    func refusals() throws {
        let folder = try filled()
        let data = folder.file("data")
        let wrong = try folder.file("wrong.key", String(repeating: "k", count: 32))
        let short = try folder.file("short.key", "too short")
        chmod(wrong, 0o600)
        chmod(short, 0o600)
        let right = "\(data)/master.key"
        for command in commands(data) {
            let runs = [
                (try Program.run(all: command + ["--key", wrong]), ["\(wrong) is not this journal's key"]),
                (try Program.run(all: command + ["--key", short]), ["\(short) is no key", "32 bytes"]),
                (try Program.run(all: command + ["--key", folder.file("no")]), ["There is no key at"]),
                (
                    try Program.run(all: command, environment: [Self.name: "12ab"]),
                    ["\(Self.name) is no key", "64 hexadecimal digits"]
                ),
                (
                    try Program.run(
                        all: command, environment: [Self.name: String(repeating: "ab", count: 32)]),
                    ["\(Self.name) is not this journal's key"]
                ),
                (
                    try Program.run(
                        all: command + ["--key", right], environment: [Self.name: try hex(right)]),
                    ["Give one of them"]
                ),
            ]
            for (run, words) in runs {
                #expect(run.status == 1 && run.errors.count == 1 && run.output.isEmpty, "\(command)")
                for word in words { #expect(run.errors.first?.contains(word) == true, "\(run.errors)") }
            }
        }
        // A backup needs no key, and so no job that makes backups has to be given one.
        let copy = try Program.run(
            "backup", folder.file("copy"), "--data", data, environment: [Self.name: "x"])
        #expect(copy.status == 0)
    }

    @Test("A key file that others can read is warned of")
    func openFile() throws {
        let folder = try filled()
        let key = folder.file("data/master.key")
        let quiet = try Program.run("verify", "--data", folder.file("data"))
        #expect(quiet.errors.allSatisfy { !$0.contains("Warning") })
        chmod(key, 0o644)
        let run = try Program.run("verify", "--data", folder.file("data"))
        #expect(run.status == 0)
        #expect(run.errors.contains { $0.hasPrefix("Warning: ") && $0.contains("chmod 600") })
    }

    @Test("Changed while nothing is served, the new key is in the place of the old, which old backups need")
    func rotation() throws {
        let folder = try filled()
        let (data, copy) = (folder.file("data"), folder.file("copy"))
        let key = "\(data)/master.key"
        let before = try hex(key)
        #expect(try Program.run("backup", copy, "--data", data).status == 0)
        let run = try Program.run("key", "rotate", "--data", data)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.count == 3 && run.output.last?.contains("Backups made before now") == true)
        #expect(try hex(key) != before)
        #expect(try Program.run("verify", "--data", data).status == 0)
        let former = try #require(
            try FileManager.default.contentsOfDirectory(atPath: data).first { $0.contains(".until-") })
        #expect(try hex("\(data)/\(former)") == before)
        let old = try Program.run("verify", "--data", data, "--key", "\(data)/\(former)")
        #expect(old.status == 1 && old.errors.count == 1)
        #expect(old.errors.first?.contains("from before a change of keys") == true)
        let again = folder.file("again")
        #expect(try Program.run("restore", copy, "--data", again).status == 0)
        #expect(try Program.run("verify", "--data", again, "--key", "\(data)/\(former)").status == 0)
        #expect(try Program.run("verify", "--data", again, "--key", key).status == 1)
    }

    @Test(
        "Changed where the environment holds it, the new key is left in its file, and the environment is asked for"
    )
    func rotationInEnvironment() throws {
        let old = String(repeating: "0f", count: 32)
        let folder = try filled([Self.name: old])
        let (data, key) = (folder.file("data"), folder.file("new.key"))
        let words = ["key", "rotate", "--data", data]
        let nowhere = try Program.run(all: words, environment: [Self.name: old])
        #expect(nowhere.status == 1 && nowhere.errors.first?.contains("--new-key") == true)
        let run = try Program.run(all: words + ["--new-key", key], environment: [Self.name: old])
        #expect(run.status == 0 && run.output.last?.contains(Self.name) == true)
        #expect(try Program.run("verify", "--data", data, environment: [Self.name: old]).status == 1)
        let verified = try Program.run("verify", "--data", data, environment: [Self.name: try hex(key)])
        #expect(verified.status == 0)
    }

    @Test("A change that was cut short before the file took its place is brought to its end")
    func resumed() throws {
        let folder = try filled()
        let data = folder.file("data")
        let key = "\(data)/master.key"
        let old = folder.file("old.key")
        try FileManager.default.copyItem(atPath: key, toPath: old)
        let changed = try Program.run("key", "rotate", "--data", data, "--new-key", folder.file("n.key"))
        #expect(changed.status == 0)
        // As it was a moment before: the new key in its own file, the old one in its place.
        try FileManager.default.moveItem(atPath: key, toPath: folder.file("n.key"))
        try FileManager.default.moveItem(atPath: old, toPath: key)
        let refused = try Program.run("verify", "--data", data)
        #expect(refused.status == 1 && refused.errors.first?.contains(folder.file("n.key")) == true)
        let ended = try Program.run("key", "rotate", "--data", data, "--new-key", folder.file("n.key"))
        #expect(ended.status == 0)
        #expect(try Program.run("verify", "--data", data).status == 0)
    }
}
