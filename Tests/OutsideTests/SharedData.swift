import Foundation

/// Real lists that tests read where they are at hand; the program ships none of them.
enum SharedData {
    /// `STEPPINGSTONE_DATA`, else `shared/data` beside the package's folder.
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["STEPPINGSTONE_DATA"] {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return package.deletingLastPathComponent().appendingPathComponent("shared/data")
    }()

    /// Every postcode of Great Britain with its place, of 2014.
    static let postcodes = "postcode-units-2014.csv.gz"

    static func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name).path) }
}

/// A folder of its own for one test, gone afterwards.
func withScratchFolder<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // What is left behind in the temporary folder does no harm.
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}
