import ArgumentParser
import Foundation
import Journal

/// `steppingstone backup`: copies the journal into one file.
struct BackUp: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the whole journal, as it is at one moment, into one new file.",
        discussion: """
            A server may be running. The file is worth nothing without the journal's key, which is not in it:
            keep a copy of the key file somewhere else.
            """)

    @Argument(help: "The file to write; there must be none of that name.") var file: String
    @OptionGroup var folder: DataFolder

    func run() throws {
        try Archive.backUp(folder: folder.path, to: file)
        Voice.answer("The journal in \(folder.path) is copied to \(file). Keep the key file apart from it.")
    }
}

/// `steppingstone restore`: puts a backup into a new folder.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts the journal of a backup into a folder that holds none.")

    @Argument(help: "The file that backup wrote.") var file: String
    @OptionGroup var folder: DataFolder

    func run() throws {
        guard FileManager.default.fileExists(atPath: file) else {
            throw Complaint("There is no file \(file). Name the one that backup wrote.")
        }
        try Archive.restore(file, into: folder.path)
        Voice.answer(
            "The journal is in \(folder.path). Put its key file there as master.key, or name it with --key.")
        Voice.answer("Then prove it: steppingstone verify --data \(folder.path)")
    }
}
