import ArgumentParser
import Domain
import Scenarios

/// `steppingstone commands`: what can be asked of the house, and the fields of each.
struct ListCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands",
        abstract: "Prints every command with its fields and their types, as scenarios write them.")

    @Argument(help: "Names of commands; all of them if none are given.") var names: [String] = []

    func validate() throws {
        for name in names where !Book.commands.contains(where: { $0.name == name }) {
            throw ValidationError("There is no command \(name). See them all: steppingstone commands.")
        }
    }

    func run() throws {
        let asked = Book.commands.filter { names.isEmpty || names.contains($0.name) }
        Voice.answer(try CommandSchema.printed(asked))
    }
}
