import ArgumentParser
import Journal

/// `steppingstone verify`: proves that the journal is as it was written.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Walks the whole journal and proves that it is as it was written.",
        discussion: "Names the first broken event, and ends with 1, where it is not. A server may be running."
    )

    @OptionGroup var place: JournalPlace

    func run() throws {
        let key = try place.key()
        var bar = ProgressBar(label: "Verifying")
        let report = try Chain.verify(folder: place.data, key: key) { bar.show($0, of: $1) }
        bar.end()
        Voice.answer(
            "\(report.events) events in \(report.streams) streams (\(report.erased) of them erased),")
        Voice.answer("\(report.keys) keys, \(report.summaries) summaries, \(report.documents) documents,")
        Voice.answer("\(report.items) items on shelves, \(report.outcomes) outcomes of commands,")
        Voice.answer("\(report.reads) notes of who read what, \(report.seals) daily seals.")
        guard report.isWhole else {
            for broken in report.broken { Voice.complain("Broken: \(broken)") }
            throw ExitCode.failure
        }
        Voice.answer("All of it is as it was written.")
    }
}
