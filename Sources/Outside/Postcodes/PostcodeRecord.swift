import Domain

/// One line of a `PostcodeFile`: a postcode or an outcode, and where it is.
struct PostcodeRecord {
    /// `Postcode.packed` or `Outcode.packed`.
    var key: UInt64
    /// Degrees times ten million, about a centimetre.
    var latitude: Int32
    var longitude: Int32

    init(key: UInt64, latitude: Int32, longitude: Int32) {
        (self.key, self.latitude, self.longitude) = (key, latitude, longitude)
    }

    init(key: UInt64, _ place: Place) {
        self.init(
            key: key, latitude: Int32((place.latitude * Self.perDegree).rounded()),
            longitude: Int32((place.longitude * Self.perDegree).rounded()))
    }

    var place: Place {
        Place(latitude: Double(latitude) / Self.perDegree, longitude: Double(longitude) / Self.perDegree)
    }

    static let perDegree = 10_000_000.0
    static let size = 16

    /// The record as it stands in a file, smallest byte first.
    init(reading bytes: UnsafeRawBufferPointer, at offset: Int) {
        key = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        latitude = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: Int32.self))
        longitude = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 12, as: Int32.self))
    }

    func store(in bytes: UnsafeMutableRawBufferPointer, at offset: Int) {
        bytes.storeBytes(of: key.littleEndian, toByteOffset: offset, as: UInt64.self)
        bytes.storeBytes(of: latitude.littleEndian, toByteOffset: offset + 8, as: Int32.self)
        bytes.storeBytes(of: longitude.littleEndian, toByteOffset: offset + 12, as: Int32.self)
    }
}
