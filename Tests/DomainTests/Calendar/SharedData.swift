import Foundation

/// The folder of public data beside the project, where a test may compare with what was published.
enum SharedData {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["STEPPINGSTONE_DATA"] {
            return URL(fileURLWithPath: named)
        }
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appendingPathComponent("shared/data")
    }()

    static func has(_ name: String) -> Bool {
        FileManager.default.isReadableFile(atPath: folder.appendingPathComponent(name).path)
    }

    static func data(_ name: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(name))
    }
}
