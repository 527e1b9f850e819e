import Foundation

/// Fields laid end to end, each after its length: no two lists of fields ever give the same bytes.
///
/// What the chain hashes and what a seal is bound to are frames. The length is four bytes, numbers are eight,
/// all with the lowest byte first.
struct Frame: Sendable {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 160) { bytes.reserveCapacity(capacity) }

    init(copying bytes: UnsafeRawBufferPointer) { self.bytes = Array(bytes) }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0.count, UnsafeRawBufferPointer($0)) }
    }

    mutating func add(_ data: some ContiguousBytes) {
        data.withUnsafeBytes { add($0.count, $0) }
    }

    mutating func add(_ number: Int64) {
        length(8)
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func add(_ count: Int, _ content: UnsafeRawBufferPointer) {
        length(count)
        bytes.append(contentsOf: content)
    }

    private mutating func length(_ count: Int) {
        withUnsafeBytes(of: UInt32(count).littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// Walks the fields of a frame without copying them. What is no frame has empty fields and does not trap.
struct FrameFields {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { offset >= bytes.count }

    /// The next field. A frame's maker and its walker name the fields in one order.
    mutating func next() -> UnsafeRawBufferPointer {
        guard offset + 4 <= bytes.count else { return end() }
        let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        guard offset + 4 + count <= bytes.count else { return end() }
        defer { offset += 4 + count }
        return UnsafeRawBufferPointer(rebasing: bytes[(offset + 4)..<(offset + 4 + count)])
    }

    mutating func number() -> Int64 {
        let field = next()
        return field.count == 8 ? Int64(littleEndian: field.loadUnaligned(as: Int64.self)) : 0
    }

    mutating func text() -> String { String(decoding: next(), as: UTF8.self) }

    private mutating func end() -> UnsafeRawBufferPointer {
        offset = bytes.count
        return UnsafeRawBufferPointer(start: nil, count: 0)
    }
}
