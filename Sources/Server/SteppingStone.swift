import ArgumentParser
import Foundation

/// The program: what it can be asked to do, each by a word of its own.
@main
struct SteppingStone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "steppingstone",
        abstract: "Runs child contact centres, and the register of them, in England and Wales.",
        subcommands: [
            Serve.self,
            Centres.self, Postcodes.self, Holidays.self,
            Verify.self, BackUp.self, Restore.self, Keys.self, SealCommands.self, ShowOwnData.self,
            ResetSignInByHand.self,
            CountWorkdays.self, MeasureDistance.self, ReadOpenings.self,
            PlayScenarios.self, ListCommands.self, TraceRules.self, ListRoutes.self, OrderWordingCommand.self,
        ])

    /// Does what was asked. What goes wrong is one line on standard error: 64 where the words of the request
    /// are wrong, 1 where the work failed.
    static func main() async {
        HeldKey.take()
        do {
            var command = try parseAsRoot()
            if var later = command as? any AsyncParsableCommand {
                try await later.run()
            } else {
                try command.run()
            }
        } catch {
            end(error)
        }
    }

    private static func end(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        // Help was asked for, or everything has been said already.
        if code == .success || error is ExitCode { exit(withError: error) }
        Voice.complain(code == .validationFailure ? usage(error) : Complaint.words(error))
        Foundation.exit(code == .validationFailure ? 64 : 1)
    }

    /// What is wrong with the request, and where help is.
    private static func usage(_ error: any Error) -> String {
        let whole = message(for: error).split(separator: "\n").joined(separator: " ")
        // "The value 'x' is invalid for '--add <number>': 'x' is not a number." says the value twice.
        let said = whole.replacing(#/^The value '.*' is invalid for '([^' ]+)[^']*': /#) { "\($0.1): " }
        let end = said.last.map { ".!?".contains($0) } == true ? "" : "."
        let last = fullMessage(for: error).split(separator: "\n").last ?? ""
        guard let see = last.firstRange(of: "See '"), let until = last[see.upperBound...].firstIndex(of: "'")
        else { return said + end }
        return "\(said)\(end) For help: \(last[see.upperBound..<until])"
    }
}
