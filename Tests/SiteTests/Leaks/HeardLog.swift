import Logging
import Synchronization

/// Every line that a program logs, as a server that is being looked at does, with all that stands beside it.
final class HeardLog: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    var logger: Logger {
        var logger = Logger(label: "heard", factory: { _ in Handler(log: self) })
        logger.logLevel = .info
        return logger
    }

    private func hear(_ line: String) { lines.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let log: HeardLog
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let beside = metadata.merging(event.metadata ?? [:]) { $1 }
            log.hear("\(event.level) \(event.message) \(beside)")
        }
    }
}
