import ArgumentParser
import Foundation
import Site

/// The words of orders, for a court that has its own.
struct OrderWordingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order-wording",
        abstract: "Lists the texts of orders, writes ours out, or checks a court’s.",
        discussion: """
            A court's own words stand in a folder, a text file for each text, named as they are listed here. What \
            stands in braces is filled in from the draft; with a capital letter it begins a sentence. Where a \
            text has no file, our own stands. Then: steppingstone serve --order-wording FOLDER
            """)

    @Option(help: "An empty folder to write our own texts to.") var write: String?
    @Option(help: "A folder to check, as serve would.") var check: String?

    func run() throws {
        if let write {
            do {
                try OrderWording.write(to: write)
            } catch let fault as OrderWording.Fault {
                throw Complaint("\(fault).")
            }
            return Voice.answer(
                "Our texts are in \(write). Change them, and take out those that may stay ours.")
        }
        if let check {
            let count = try OrderWordingSettings.read(check).count
            return Voice.answer(
                "\(count.own) of \(count.all) texts are the court’s own. The others are ours.")
        }
        Voice.answer(OrderWording.listed)
    }
}

/// A court's own words, as `serve` takes them.
enum OrderWordingSettings {
    /// - Throws: `Complaint`, in one line.
    static func read(_ folder: String) throws -> OrderWording {
        do {
            return try OrderWording(folder: folder)
        } catch let fault as OrderWording.Fault {
            throw Complaint("--order-wording cannot be used: \(fault).")
        }
    }
}
