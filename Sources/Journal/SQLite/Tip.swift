import Crypto
import Foundation

/// Where the chain ends: the position and hash of its newest event.
struct Tip: Sendable, Equatable {
    var position: Int64
    var hash: [UInt8]

    static let beginning = Tip(position: 0, hash: [UInt8](repeating: 0, count: 32))

    /// The tip after one more event, whose fields are in that frame (see `PreparedEvent.frame`):
    /// `SHA-256(previous hash ‖ frame)`.
    func adding(_ frame: UnsafeRawBufferPointer) -> Tip {
        var function = SHA256()
        hash.withUnsafeBytes { function.update(bufferPointer: $0) }
        function.update(bufferPointer: frame)
        return Tip(position: position + 1, hash: function.finalize().withUnsafeBytes { Array($0) })
    }

    /// The master key's signature of the tip: who cuts off the newest events cannot sign the one before.
    func code(by master: MasterKey) -> Data { master.signing.code(signed) }

    func isSigned(_ code: Data, by master: MasterKey) -> Bool { master.signing.isValid(code, of: signed) }

    private var signed: [UInt8] {
        var frame = Frame(capacity: 64)
        frame.add("tip")
        frame.add(position)
        frame.add(hash)
        return frame.bytes
    }
}
