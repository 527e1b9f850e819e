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
        OpenFile.warn(path, what: "the key file")
        return .file(path)
    }
}
