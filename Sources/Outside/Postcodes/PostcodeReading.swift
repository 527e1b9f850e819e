import Domain
import Foundation

/// A list of postcodes while it is read: line by line, as bytes, because it has millions of them.
struct PostcodeReading {
    private var records: [PostcodeRecord] = []
    private var report = PostcodeImportReport()
    /// Postcodes or outcodes, by the first row that is either.
    private var kind: PostcodeLayout.Kind?
    private var fields: [Range<Int>] = []

    /// - Throws: `PostcodeImport.Failure` where the headings are unknown, and what reading the file throws.
    mutating func read(_ source: PostcodeSource, progress: (Int64) -> Void) throws {
        var layout: PostcodeLayout?
        var pending: [UInt8] = []
        var line = 0
        var bytesRead: Int64 = 0
        try source.eachChunk { chunk in
            pending.append(contentsOf: chunk)
            bytesRead += Int64(chunk.count)
            let used = try readLines(pending, isLast: false, of: source, &line, &layout)
            pending.removeFirst(used)
            // A line of a megabyte is no list's: a picture or a program was given.
            guard pending.count < 1 << 20 else {
                throw PostcodeImport.Failure.unknownHeadings(path: source.file.path, line: "one endless line")
            }
            progress(bytesRead)
        }
        _ = try readLines(pending, isLast: true, of: source, &line, &layout)
    }

    /// Reads the whole lines among the bytes, and answers how many bytes they were.
    private mutating func readLines(
        _ bytes: [UInt8], isLast: Bool, of source: PostcodeSource, _ line: inout Int,
        _ layout: inout PostcodeLayout?
    ) throws -> Int {
        let span = bytes.span
        var start = 0
        while start < span.count {
            var end = start
            while end < span.count, span[end] != 0x0A { end += 1 }
            guard end < span.count || isLast else { return start }
            line += 1
            try readLine(span.extracting(start..<end), line, of: source, &layout)
            start = end + 1
        }
        return span.count
    }

    private mutating func readLine(
        _ bytes: Span<UInt8>, _ line: Int, of source: PostcodeSource, _ layout: inout PostcodeLayout?
    ) throws {
        PostcodeLayout.split(bytes, into: &fields)
        if fields.allSatisfy(\.isEmpty) { return }
        guard let known = layout else {
            let texts = fields.map { PostcodeLayout.text(bytes, $0) }
            guard let found = PostcodeLayout(firstLine: texts) else {
                let shown = String(texts.joined(separator: ",").prefix(200))
                throw PostcodeImport.Failure.unknownHeadings(path: source.file.path, line: shown)
            }
            layout = found
            if !found.hasHeadings { readRow(bytes, line, of: source, found) }
            return
        }
        readRow(bytes, line, of: source, known)
    }

    private mutating func readRow(
        _ bytes: Span<UInt8>, _ line: Int, of source: PostcodeSource, _ layout: PostcodeLayout
    ) {
        report.rowsRead += 1
        switch layout.read(bytes, fields, as: &kind) {
        case .record(let record): records.append(record)
        case .withoutPosition: report.withoutPosition += 1
        case .onOtherGrid: report.onOtherGrid += 1
        case .bad(let reason):
            report.add(.init(file: source.file.lastPathComponent, line: line, reason: reason))
        }
    }

    /// The records sorted, of repeated ones the first, and what became of each row.
    consuming func finished(asOf day: Day) -> ([PostcodeRecord], PostcodeImportReport) {
        // Published lists are sorted already, but for the files of a folder: then this is one pass.
        let order = records.indices.sorted {
            (records[$0].key, $0) < (records[$1].key, $1)
        }
        var sorted: [PostcodeRecord] = []
        sorted.reserveCapacity(records.count)
        for index in order where sorted.last?.key != records[index].key { sorted.append(records[index]) }
        report.repeated = records.count - sorted.count
        report.kept = sorted.count
        report.isOfDistricts = kind == .outcodes
        report.asOf = day
        return (sorted, report)
    }
}
