import ArgumentParser

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
        help: "The file of the journal's key. (default: master.key in the data folder)")
    var keyFile: String?

    var data: String { folder.path }
    var key: String { keyFile ?? "\(folder.path)/master.key" }
}
