import Domain
import Foundation

/// One file of a list of postcodes, packed or not.
struct PostcodeSource {
    let file: URL
    /// After unpacking.
    let bytes: Int64
    /// When it was last written.
    let day: Day
    let isPacked: Bool

    /// The file itself, or the tables in the folder, or in its `Data/CSV` or `Data` folder, as they are
    /// published.
    /// - Throws: `PostcodeImport.Failure` where there is nothing to read.
    static func files(at source: URL) throws -> [PostcodeSource] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: source.path, isDirectory: &isFolder) else {
            throw PostcodeImport.Failure.noFile(path: source.path)
        }
        guard isFolder.boolValue else { return [try PostcodeSource(source)] }
        for folder in ["Data/CSV", "Data", ""] {
            let files = tables(in: folder.isEmpty ? source : source.appendingPathComponent(folder))
            if !files.isEmpty { return try files.map(PostcodeSource.init) }
        }
        throw PostcodeImport.Failure.noFile(path: source.appendingPathComponent("*.csv").path)
    }

    private static func tables(in folder: URL) -> [URL] {
        // A folder that is missing or closed holds no tables: the next one is tried.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted()
            .filter { $0.lowercased().hasSuffix(".csv") || $0.lowercased().hasSuffix(".csv.gz") }
            .filter { !$0.lowercased().contains("header") && !$0.hasPrefix(".") }
            .map(folder.appendingPathComponent)
    }

    /// - Throws: `PostcodeImport.Failure.packedAsZip`, or Foundation's error where the file may not be read.
    init(_ file: URL) throws {
        self.file = file
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        let size = (attributes[.size] as? NSNumber)?.int64Value ?? 0
        let written = attributes[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0)
        day = Instant(milliseconds: Int64(written.timeIntervalSince1970 * 1000)).day
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }  // only read from: there is nothing to lose
        let start = try handle.read(upToCount: 4) ?? Data()
        if start.elementsEqual([0x50, 0x4B, 0x03, 0x04]) {
            throw PostcodeImport.Failure.packedAsZip(path: file.path)
        }
        isPacked = start.starts(with: [0x1F, 0x8B])
        bytes = isPacked ? try Self.unpackedBytes(handle, size: size) : size
    }

    /// The last four bytes of a gzip file: its unpacked length, less any whole 4 GB (RFC 1952).
    private static func unpackedBytes(_ handle: FileHandle, size: Int64) throws -> Int64 {
        guard size >= 18 else { return size }
        try handle.seek(toOffset: UInt64(size - 4))
        let tail = try handle.read(upToCount: 4) ?? Data()
        return tail.reversed().reduce(0) { $0 << 8 | Int64($1) }
    }

    /// Hands over the file's bytes, unpacked, a megabyte or less at a time.
    /// - Throws: `PostcodeImport.Failure.cannotUnpack`, Foundation's error, or what `body` throws.
    func eachChunk(_ body: (Data) throws -> Void) throws {
        guard isPacked else { return try Self.eachChunk(of: FileHandle(forReadingFrom: file), body) }
        let unpacker = Process()
        unpacker.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        unpacker.arguments = ["gzip", "-dc", "--", file.path]
        let output = Pipe()
        unpacker.standardOutput = output
        unpacker.standardError = FileHandle.nullDevice
        do { try unpacker.run() } catch {
            throw PostcodeImport.Failure.cannotUnpack(path: file.path, reason: "\(error)")
        }
        do { try Self.eachChunk(of: output.fileHandleForReading, body) } catch {
            unpacker.terminate()
            throw error
        }
        unpacker.waitUntilExit()
        guard unpacker.terminationStatus == 0 else {
            let reason = "gzip ended with status \(unpacker.terminationStatus)"
            throw PostcodeImport.Failure.cannotUnpack(path: file.path, reason: reason)
        }
    }

    private static func eachChunk(of handle: FileHandle, _ body: (Data) throws -> Void) throws {
        defer { try? handle.close() }  // only read from: there is nothing to lose
        while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty { try body(chunk) }
    }
}
