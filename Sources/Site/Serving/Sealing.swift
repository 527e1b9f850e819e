import Domain
import Journal
import Logging
import ServiceLifecycle

/// Seals the journal once a day, and the days missed while no server ran; writes each seal to a file beside
/// the journal.
struct Sealing: Service {
    let book: SealBook
    /// Where the files go.
    let folder: String
    let clock: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var areWritten = false
            while !Task.isCancelled {
                do {
                    let now = clock()
                    if try await !book.make(on: now.day, at: now).isEmpty { areWritten = false }
                    if !areWritten { try book.writeFiles(in: folder) }
                    areWritten = true
                } catch {
                    if !Task.isCancelled { logger.error("sealing", metadata: ["error": "\(error)"]) }
                }
                try? await Task.sleep(for: .seconds(10))  // Cancelled while waiting: the loop ends.
            }
        }
    }
}

/// Changes the master key where somebody at the command line, who has the old one, asks for it.
struct KeyChanging: Service {
    let post: RotationPost
    let store: SQLiteStore
    let logger: Logger

    func run() async throws {
        post.forget()
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if let answer = try await post.serve(store) {
                        // Told at the level of a warning: whoever keeps the house must hear of it.
                        logger.warning(
                            "change of keys",
                            metadata: ["outcome": "\(answer.fault ?? "done")", "keys": "\(answer.keys)"])
                    }
                } catch {
                    logger.error("change of keys", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(1))  // Cancelled while waiting: the loop ends.
            }
        }
    }
}
