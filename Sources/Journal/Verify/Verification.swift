import Foundation

/// One walk over a journal.
final class Verification {
    let view: View
    let master: MasterKey
    let keyring: Keyring
    var report = VerifyReport()
    var sealWalk = SealWalk([])
    /// How many links the summaries speak of.
    var linksSaid: Int64 = 0
    /// Summaries that are not in their places yet.
    var tail: [String: TailSummary] = [:]
    /// How many summaries are of their stream's newest version.
    var summariesMatched: Int64 = 0

    init(_ view: View, _ master: MasterKey) {
        self.view = view
        self.master = master
        keyring = Keyring(master: master, nextID: .max, limit: 5_000)
    }

    func run(_ progress: (Int64, Int64) -> Void) -> VerifyReport {
        section("the seals") { try readSeals() }
        section("the events") { try walkEvents(progress) }
        section("the newest summaries") { try walkTail() }
        section("the streams") { try walkStreams() }
        section("the keys") { try walkKeys() }
        section("the summaries") { try walkSummaries() }
        section("the links") { try countLinks() }
        section("the shelves") { try walkItems() }
        section("the documents") { try walkDocuments() }
        section("the outcomes") { try walkOutcomes() }
        section("the access log") { try walkReads() }
        section("the seals") { try compareSeals() }
        section("the reactors' places") { try walkCursors() }
        section("the file") { try askSQLite() }
        return report
    }

    /// Runs one part of the walk; its first fault ends it, and the next part begins.
    private func section(_ name: String, _ body: () throws -> Void) {
        do {
            try body()
        } catch let broken as Found {
            report.broken.append(broken.broken)
        } catch {
            report.broken.append(.init(position: 0, stream: name, version: 0, reason: Self.reason(error)))
        }
    }

    static func reason(_ error: any Error) -> String {
        switch error as? StoreFault {
        case .broken(_, let reason): reason
        case .other(let reason): reason
        default: (error as? SealFault)?.description ?? "\(error)"
        }
    }

    /// Ends a part of the walk.
    struct Found: Error {
        var broken: VerifyReport.Broken
    }

    func broken(_ name: String, _ reason: String) -> Found {
        Found(broken: .init(position: 0, stream: name, version: 0, reason: reason))
    }

    /// Runs `body`, naming what is broken where it throws.
    func naming<T>(_ name: @autoclosure () -> String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let found as Found {
            throw found
        } catch {
            throw broken(name(), Self.reason(error))
        }
    }
}
