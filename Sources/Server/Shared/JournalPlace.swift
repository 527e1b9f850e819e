import ArgumentParser
import Foundation
import Journal

/// Where everything is kept.
struct DataFolder: ParsableArguments {
    @Option(name: .customLong("data"), help: "The folder that holds everything kept.")
    var path = "./data"
}

/// Where the journal is, and the key that opens it.
struct JournalPlace: ParsableArguments {
    @OptionGroup var folder: DataFolder
    @Option(
        name: .customLong("key"),
        help:
            "The file of the journal's key; or it is in STEPPINGSTONE_KEY. (default: master.key in the data folder)"
    )
    var keyFile: String?

    var data: String { folder.path }

    /// The key's place: the file that was named, the environment, or the file in the data folder.
    ///
    /// - Throws: `Complaint` where both are given; `StoreFault.malformedKey`.
    func key() throws -> KeyPlace {
        if let text = HeldKey.text {
            guard keyFile == nil else {
                throw Complaint(
                    "A key is named with --key and another is in \(HeldKey.name). Give one of them.")
            }
            return .held(try MasterKey(text: text, from: HeldKey.name), from: HeldKey.name)
        }
        let path = keyFile ?? "\(folder.path)/master.key"
        warnOfOpenFile(path)
        return .file(path)
    }

    /// A warning and no more: some that run programs hand secrets over in files that others could read.
    private func warnOfOpenFile(_ path: String) {
        var found = stat()
        guard stat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG, found.st_mode & 0o077 != 0 else {
            return
        }
        Voice.note(
            "Warning: others on this machine can read the key file \(path). Mend it: chmod 600 \(path)")
    }
}
