import Foundation

/// The programs that make papers, as they are installed on this machine.
public struct PressProgram: Hashable, Sendable {
    /// A Python that has WeasyPrint.
    let python: String
    /// What makes Word documents; nil where it is missing.
    let pandoc: String?
    /// What bounds what it may use.
    let limiter: String?

    /// Where `scripts/setup` puts it, and where a package would.
    private static let places = [".build-press", "/usr/local/lib/steppingstone/press"]
    private static let folders = ["/usr/local/bin", "/usr/bin", "/bin"]

    /// What the setting names: a Python environment's folder. Without a setting, the usual places.
    ///
    /// - Parameter setting: `STEPPINGSTONE_PRESS`.
    /// - Throws: `PressFault.off`, saying what is missing.
    public static func found(setting: String?) throws(PressFault) -> PressProgram {
        let places = setting.map { [$0] } ?? Self.places
        let isThere = FileManager.default.isExecutableFile
        guard let place = places.first(where: { isThere("\($0)/bin/python") }) else {
            throw .off(
                setting.map { "STEPPINGSTONE_PRESS names '\($0)', and no bin/python is in there" }
                    ?? "WeasyPrint is not installed: scripts/setup puts it in .build-press, "
                    + "STEPPINGSTONE_PRESS names another place")
        }
        // Each program is run from wherever this one stands: a path that depends on the folder is made whole.
        let folder = URL(fileURLWithPath: place).path
        return PressProgram(
            python: "\(folder)/bin/python", pandoc: pandoc(in: folder),
            limiter: folders.map { "\($0)/prlimit" }.first(where: isThere))
    }

    /// The pandoc of the environment, which knows its own data files; Debian's does not find them in its
    /// sandbox.
    private static func pandoc(in folder: String) -> String? {
        let files = FileManager.default
        let library = "\(folder)/lib"
        // A folder that cannot be read has no pandoc in it.
        let versions = (try? files.contentsOfDirectory(atPath: library)) ?? []
        return versions.sorted().map { "\(library)/\($0)/site-packages/pypandoc/files/pandoc" }
            .first(where: files.isExecutableFile)
    }
}

/// How much a paper may take.
public struct PressLimits: Hashable, Sendable {
    /// How long one may take, and how long the press may take to start.
    public var paper = Duration.seconds(60)
    public var start = Duration.seconds(60)
    /// Of work for one.
    public var workSeconds = 40
    /// Of address space for the press, more than half of which is programs that are only looked at.
    public var memoryBytes = 1 << 30
    /// Of a page with the files that go inside.
    public var mostSheetBytes = 8 << 20
    public var mostPaperBytes = 32 << 20
    /// How many are made at a time, and how many may wait.
    public var presses = 2
    public var mostWaiting = 32
    /// After so many a press is replaced, whatever it still holds.
    public var papersEach = 500

    public init() {}
}
