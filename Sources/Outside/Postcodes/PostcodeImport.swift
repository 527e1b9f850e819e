public import Domain
public import Foundation

/// Reads a published list of postcodes into this program's own file.
///
/// Known lists: Ordnance Survey's Code-Point Open (one of its files, or the folder of them), a list with the
/// headings `postcode, quality, easting, northing, country`, the ONS Postcode Directory and its kin (`pcds,
/// lat, long`), and lists of districts with latitude and longitude. Any of them may be packed with gzip.
public enum PostcodeImport {
    /// Why nothing was imported.
    public enum Failure: Error, Equatable, CustomStringConvertible {
        case noFile(path: String)
        case packedAsZip(path: String)
        case unknownHeadings(path: String, line: String)
        case cannotUnpack(path: String, reason: String)
        case nothingUsable(rowsRead: Int, firstReason: String?)

        public var description: String {
            switch self {
            case .noFile(let path): "There is no list of postcodes at \(path)."
            case .packedAsZip(let path):
                "\(path) is a zip file. Unpack it first, then give the folder that was in it."
            case .unknownHeadings(let path, let line):
                "\(path) is not a list of postcodes known here. Its first line is: \(line)"
            case .cannotUnpack(let path, let reason): "\(path) could not be unpacked: \(reason)"
            case .nothingUsable(let rows, let reason):
                "None of the \(rows) rows could be used, so the list in use stays."
                    + (reason.map { " The first: \($0)." } ?? "")
            }
        }
    }

    /// Reads the list and puts it to use in the folder, beside or in place of an earlier one.
    /// - Parameters:
    ///   - source: a file, or a folder of files.
    ///   - folder: where `Places` looks; it is made where missing.
    ///   - progress: called now and then with the bytes read and the bytes in all, after unpacking.
    /// - Throws: `Failure`, or Foundation's error where a disk refuses. The list in use stays as it is.
    public static func run(
        _ source: URL, into folder: URL,
        progress: (_ bytesRead: Int64, _ bytesInAll: Int64) -> Void = { _, _ in }
    ) throws -> PostcodeImportReport {
        let files = try PostcodeSource.files(at: source)
        let bytesInAll = files.reduce(0) { $0 + $1.bytes }
        var reading = PostcodeReading()
        var bytesBefore: Int64 = 0
        for file in files {
            try reading.read(file) { progress(bytesBefore + min($0, file.bytes), bytesInAll) }
            bytesBefore += file.bytes
        }
        progress(bytesInAll, bytesInAll)
        let (records, report) = reading.finished(asOf: files.map(\.day).max() ?? Day(number: 0))
        guard !records.isEmpty else {
            throw Failure.nothingUsable(
                rowsRead: report.rowsRead, firstReason: report.bad.first.map(\.description))
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = report.isOfDistricts ? Places.districtsFile : Places.postcodesFile
        try PostcodeFile.write(records, asOf: report.asOf, to: folder.appendingPathComponent(name))
        return report
    }
}

/// What became of each row of an imported list of postcodes.
public struct PostcodeImportReport: Sendable {
    /// A row that could not be read.
    public struct BadRow: Sendable, CustomStringConvertible {
        /// The file's name, without its folder.
        public let file: String
        /// From 1, the heading included.
        public let line: Int
        /// Why.
        public let reason: Reason

        public var description: String { "\(file), line \(line): \(reason)" }
    }

    /// Why a row could not be read.
    public enum Reason: Sendable, Hashable, CustomStringConvertible {
        case tooFewColumns
        case notPostcode(String)
        case unreadablePosition
        case outsideBritain

        public var description: String {
            switch self {
            case .tooFewColumns: "it has too few columns"
            case .notPostcode(let text): "'\(text)' is not a postcode"
            case .unreadablePosition: "its position is not a pair of numbers"
            case .outsideBritain: "its position is not in these islands"
            }
        }
    }

    /// Whether the list was one of districts (`IP24`) rather than of postcodes.
    public internal(set) var isOfDistricts = false
    /// The newest day that a file of the list was written.
    public internal(set) var asOf = Day(number: 0)
    /// Rows met, without headings and empty lines.
    public internal(set) var rowsRead = 0
    /// Postcodes in the new file.
    public internal(set) var kept = 0
    /// Rows left out because the list itself gives no position for them.
    public internal(set) var withoutPosition = 0
    /// Rows left out because their only position is on a grid which is not Great Britain's: Northern
    /// Ireland's and the Channel Islands'.
    public internal(set) var onOtherGrid = 0
    /// Rows left out because an earlier one has the same postcode.
    public internal(set) var repeated = 0
    /// How many rows could not be read; `bad` holds the first ten thousand of them.
    public internal(set) var badCount = 0
    /// The rows that could not be read, in order.
    public internal(set) var bad: [BadRow] = []

    mutating func add(_ row: BadRow) {
        badCount += 1
        if bad.count < 10_000 { bad.append(row) }
    }
}
