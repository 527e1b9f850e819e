import Foundation

/// Where the project's files are, from where this file was compiled.
enum Places {
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    static let sources = project + "/Sources"
    static let scenarios = project + "/Tests/Scenarios"
    static let goldenEvents = project + "/Tests/Golden/Events"
    static let goldenRefusals = project + "/Tests/Golden/Refusals"
}
