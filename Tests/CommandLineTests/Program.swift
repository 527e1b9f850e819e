import Foundation

/// The built program, run as people run it.
enum Program {
    /// Beside the tests, where the build puts both.
    static let path: String = {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("steppingstone").path
    }()

    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// What came of one run.
    struct Run {
        let status: Int32
        /// The lines of standard output.
        let output: [String]
        /// The lines of standard error.
        let errors: [String]
    }

    /// - Parameter input: what it reads; nothing where left out.
    static func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        try run(all: arguments, input: input, environment: environment)
    }

    /// - Parameter environment: what it finds there beside what this process has.
    static func run(
        all arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        let folder = try Scratch()
        let paths = try ["in", "out", "err"].map { name in
            let file = folder.file(name)
            try Data((name == "in" ? input : "").utf8).write(to: URL(fileURLWithPath: file))
            return file
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: paths[0])
        process.standardOutput = FileHandle(forWritingAtPath: paths[1])
        process.standardError = FileHandle(forWritingAtPath: paths[2])
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try lines(paths[1]), errors: try lines(paths[2]))
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { String($0) }
    }
}

/// A folder of its own, gone when nothing holds it any more.
final class Scratch {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// A file of that text.
    func file(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
        return file(name)
    }

    deinit {
        // What is left behind in the temporary folder does no harm.
        try? FileManager.default.removeItem(atPath: path)
    }
}
