/// The names of an enum's cases.
///
/// Swift can list the cases of an enum only where they carry nothing. The coding of an enum that carries
/// values asks for keys of a private type that nobody can name, so the names are read from where the compiler
/// writes them down: the type's own metadata (swift/docs/ABI/TypeMetadata.rst). This is used for printing,
/// sampling and reading scenarios only; a test compares what is read with enums that are known.
enum EnumCases {
    /// In the order of the metadata: first the cases that carry something. Nil where the type is no enum.
    static func names(of type: Any.Type) -> [String]? {
        let metadata = unsafeBitCast(type, to: UnsafeRawPointer.self)
        guard metadata.load(as: UInt.self) == enumKind else { return nil }
        let descriptor = metadata.load(
            fromByteOffset: MemoryLayout<UInt>.size, as: UnsafeRawPointer.self)
        guard let fields = relative(descriptor + 16) else { return nil }
        let size = Int(fields.load(fromByteOffset: 10, as: UInt16.self))
        let count = Int(fields.load(fromByteOffset: 12, as: UInt32.self))
        return (0..<count).compactMap { index in
            relative(fields + 16 + index * size + 8).map {
                String(cString: $0.assumingMemoryBound(to: CChar.self))
            }
        }
    }

    private static let enumKind: UInt = 0x201

    /// Where a relative pointer points to; nil where it points nowhere.
    private static func relative(_ place: UnsafeRawPointer) -> UnsafeRawPointer? {
        let offset = place.load(as: Int32.self)
        return offset == 0 ? nil : place + Int(offset)
    }
}
