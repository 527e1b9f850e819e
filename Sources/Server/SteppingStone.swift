import ArgumentParser

/// The program: what it can be asked to do, each by a word of its own.
@main
struct SteppingStone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "steppingstone",
        abstract: "Runs child contact centres, and the register of them, in England and Wales.",
        discussion: "Ask any of the words below what it takes: steppingstone workdays --help",
        subcommands: [
        ])
}
