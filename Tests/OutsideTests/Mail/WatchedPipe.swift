import Foundation

/// A named pipe that programs of a test hold open for writing: it ends when the last of them has ended.
struct WatchedPipe {
    private let reader: Int32

    /// - Throws: where the pipe cannot be made or opened.
    init(_ path: String) throws {
        guard mkfifo(path, 0o600) == 0 else { throw Failed(what: "mkfifo", errno) }
        // Opened without waiting for a writer, and not handed on to what the test starts.
        reader = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard reader >= 0 else { throw Failed(what: "open", errno) }
    }

    /// What was written, once nobody holds the pipe open any more.
    /// - Throws: where it cannot be read, or the test is over.
    func readToEnd() async throws -> String {
        var content: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(reader, &piece, piece.count)
            switch count {
            case 0: return String(decoding: content, as: UTF8.self)
            case 1...: content += piece[..<count]
            default:
                guard errno == EAGAIN || errno == EINTR else { throw Failed(what: "read", errno) }
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    func end() { _ = close(reader) }

    struct Failed: Error {
        let what: String
        let number: Int32

        init(what: String, _ number: Int32) {
            self.what = what
            self.number = number
        }
    }
}
