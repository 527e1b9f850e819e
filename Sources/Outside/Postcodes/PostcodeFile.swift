public import Domain
public import Foundation

/// A file of postcodes (or of outcodes) and their places, sorted, 16 bytes each, looked up where it lies.
///
/// It begins with 32 bytes: `STEPPOST`, the form's version and the day of the list it was made from (4 bytes
/// each), the number of records (8), and 8 of nought; all numbers with the smallest byte first. It is written
/// whole under another name and then moved into place, so that a reader meets the old list or the new one.
public struct PostcodeFile: Sendable {
    /// What is wrong with a file that should be one of ours.
    public enum Damage: Error, Equatable, CustomStringConvertible {
        case notPostcodeFile(path: String)
        case otherVersion(path: String, found: Int)
        case cutShort(path: String, records: Int, bytes: Int)

        public var description: String {
            switch self {
            case .notPostcodeFile(let path): "\(path) is not a file of postcodes. Import the list again."
            case .otherVersion(let path, let found):
                "\(path) is of form \(found), which this program does not read. Import the list again."
            case .cutShort(let path, let records, let bytes):
                "\(path) should hold \(records) postcodes but has only \(bytes) bytes. Import the list again."
            }
        }
    }

    /// How many postcodes or outcodes it holds.
    public let count: Int
    /// The day of the list that it was made from.
    public let asOf: Day
    private let bytes: Data

    /// Maps the file into memory; nothing is read until it is looked up.
    /// - Throws: `Damage`, or Foundation's error where the file is missing or may not be read.
    public init(contentsOf file: URL) throws {
        bytes = try Data(contentsOf: file, options: .alwaysMapped)
        (count, asOf) = try bytes.withUnsafeBytes { try Self.readHead($0, path: file.path) }
    }

    private static let magic = Array("STEPPOST".utf8)
    private static let version: UInt32 = 1
    private static let headSize = 32

    private static func readHead(_ bytes: UnsafeRawBufferPointer, path: String) throws -> (Int, Day) {
        guard bytes.count >= headSize, bytes.prefix(8).elementsEqual(magic) else {
            throw Damage.notPostcodeFile(path: path)
        }
        let form = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        guard form == version else { throw Damage.otherVersion(path: path, found: Int(form)) }
        let day = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: Int32.self))
        let records = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        guard records == UInt64((bytes.count - headSize) / PostcodeRecord.size),
            (bytes.count - headSize) % PostcodeRecord.size == 0
        else {
            throw Damage.cutShort(path: path, records: Int(clamping: records), bytes: bytes.count)
        }
        return (Int(records), Day(number: Int(day)))
    }

    /// The place of that postcode, where the list has it.
    public func place(of postcode: Postcode) -> Place? { place(key: postcode.packed) }

    /// The place of that district, where this is a list of districts.
    public func place(of outcode: Outcode) -> Place? { place(key: outcode.packed) }

    /// The mean of the places of the district's postcodes; nil where the list has none of them.
    public func middle(of outcode: Outcode) -> Place? {
        bytes.withUnsafeBytes { bytes in
            var index = firstIndex(from: outcode.packed, in: bytes)
            var (latitude, longitude, found) = (Int64(0), Int64(0), Int64(0))
            while index < count {
                let record = record(index, in: bytes)
                guard record.key & ~0xFF_FFFF == outcode.packed else { break }
                latitude += Int64(record.latitude)
                longitude += Int64(record.longitude)
                found += 1
                index += 1
            }
            guard found > 0 else { return nil }
            return PostcodeRecord(
                key: 0, latitude: Int32(latitude / found), longitude: Int32(longitude / found)
            ).place
        }
    }

    private func place(key: UInt64) -> Place? {
        bytes.withUnsafeBytes { bytes in
            let index = firstIndex(from: key, in: bytes)
            guard index < count else { return nil }
            let record = record(index, in: bytes)
            return record.key == key ? record.place : nil
        }
    }

    /// The first record whose key is not less than that one.
    private func firstIndex(from key: UInt64, in bytes: UnsafeRawBufferPointer) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if record(middle, in: bytes).key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func record(_ index: Int, in bytes: UnsafeRawBufferPointer) -> PostcodeRecord {
        PostcodeRecord(reading: bytes, at: Self.headSize + index * PostcodeRecord.size)
    }

    /// Writes the records, which must be sorted by key without repeats, beside the file and moves them into
    /// its place.
    /// - Throws: Foundation's error where the disk refuses.
    static func write(_ records: [PostcodeRecord], asOf day: Day, to file: URL) throws {
        var data = Data(count: headSize + records.count * PostcodeRecord.size)
        data.withUnsafeMutableBytes { bytes in
            bytes.copyBytes(from: magic)
            bytes.storeBytes(of: version.littleEndian, toByteOffset: 8, as: UInt32.self)
            bytes.storeBytes(of: Int32(day.number).littleEndian, toByteOffset: 12, as: Int32.self)
            bytes.storeBytes(of: UInt64(records.count).littleEndian, toByteOffset: 16, as: UInt64.self)
            for (index, record) in records.enumerated() {
                record.store(in: bytes, at: headSize + index * PostcodeRecord.size)
            }
        }
        try data.write(to: file, options: .atomic)
    }
}
