import Glibc
import Synchronization

/// Random nonces, drawn from the system's chance many at a time: asking for each would cost as much as
/// sealing.
enum Nonces {
    private static let drawn = Mutex<[UInt8]>([])
    /// What the system gives at most at a time.
    private static let drawBytes = 256

    static func next() throws -> [UInt8] {
        try drawn.withLock { drawn in
            if drawn.count < 12 {
                drawn = [UInt8](repeating: 0, count: drawBytes)
                guard getentropy(&drawn, drawBytes) == 0 else {
                    drawn = []
                    throw StoreFault.other("the system gives no chance")
                }
            }
            defer { drawn.removeLast(12) }
            return Array(drawn[(drawn.count - 12)...])
        }
    }
}
