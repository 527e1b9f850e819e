import Foundation

/// What durability costs on this disk, whoever asks for it.
enum Disk {
    /// The median time of writing 4 kB at the end of a file and waiting until it is safe.
    static func waitMicroseconds(in folder: String) throws -> Int {
        let file = open("\(folder)/wait", O_WRONLY | O_CREAT, 0o600)
        defer { close(file) }
        let page = [UInt8](repeating: 1, count: 4096)
        var waits: [Duration] = []
        for _ in 0..<500 {
            let begin = ContinuousClock.now
            guard write(file, page, page.count) == page.count, fdatasync(file) == 0 else {
                throw CocoaError(.fileWriteUnknown)
            }
            waits.append(ContinuousClock.now - begin)
        }
        return Int(waits.sorted()[250] / .microseconds(1))
    }
}
