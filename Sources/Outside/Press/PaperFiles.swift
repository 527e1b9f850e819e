import Foundation

/// The files inside papers of ours, read back out of a PDF or a Word document, which other programs may have
/// saved again since.
public enum PaperFiles {
    /// No paper of ours has as many.
    private static let mostFiles = 8
    /// A file that names what it does not hold, over and over, is not followed for ever.
    private static let mostLooks = 64

    /// - Parameter limitBytes: the most that one may hold; larger ones are passed over.
    /// - Returns: the contents, in their order; none where the paper has none, or is of another kind.
    public static func inside(_ paper: [UInt8], limitBytes: Int = 1 << 20) -> [[UInt8]] {
        switch FileKind.look(paper) {
        case .pdf: inPDF(paper, limitBytes)
        case .word: inWord(paper, limitBytes)
        case .jpeg, .png, nil: []
        }
    }

    // MARK: PDF

    /// Streams of embedded files stand by themselves, whatever else is packed together (ISO 32000-1 §7.5.7),
    /// and so they are found without the rest being understood.
    private static func inPDF(_ pdf: [UInt8], _ limitBytes: Int) -> [[UInt8]] {
        let (kind, data) = (Data("/EmbeddedFile".utf8), Data(pdf))
        var files: [[UInt8]] = []
        var (from, looks) = (0, 0)
        while files.count < mostFiles, looks < mostLooks,
            let found = data.range(of: kind, in: from..<data.count)
        {
            (from, looks) = (found.upperBound, looks + 1)
            if let file = stream(around: found, in: data, limitBytes) { files.append(file) }
        }
        return files
    }

    /// No dictionary of such a stream is as long.
    private static let mostDictionaryBytes = 4_096

    private static func stream(around kind: Range<Int>, in pdf: Data, _ limitBytes: Int) -> [UInt8]? {
        let before = max(0, kind.lowerBound - mostDictionaryBytes)..<kind.lowerBound
        let after = kind.upperBound..<min(pdf.count, kind.upperBound + mostDictionaryBytes)
        guard let start = pdf.range(of: Data("obj".utf8), options: .backwards, in: before)?.upperBound,
            let keyword = pdf.range(of: Data("stream".utf8), in: after),
            keyword.upperBound < pdf.count
        else { return nil }
        let dictionary = String(decoding: pdf[start..<keyword.lowerBound], as: UTF8.self)
        guard !dictionary.contains("endobj"),
            let length = dictionary.firstMatch(of: #/\/Length\s+(\d+)(?!\s+\d+\s+R)\s*(?:\/|>)/#).flatMap({
                Int($0.1)
            })
        else { return nil }
        // The keyword ends with a line feed, and a carriage return may stand before it.
        let begin = keyword.upperBound + (pdf[keyword.upperBound] == UInt8(ascii: "\r") ? 2 : 1)
        guard length <= limitBytes, begin + length <= pdf.count else { return nil }
        let content = Array(pdf[begin..<(begin + length)])
        switch dictionary.firstMatch(of: #/\/Filter\s*\[?\s*\/(\w+)\s*\]?/#)?.1 {
        case nil: return content
        case "FlateDecode"?:
            // What cannot be unpacked is no file of ours. Two bytes say how it was packed.
            return try? Inflate.inflated(content.dropFirst(2), limitBytes: limitBytes)
        default: return nil
        }
    }

    // MARK: Word

    private static func inWord(_ document: [UInt8], _ limitBytes: Int) -> [[UInt8]] {
        // A document that cannot be unpacked holds nothing of ours.
        guard let archive = try? ZipArchive(document) else { return [] }
        let parts = archive.entries.filter {
            $0.name.hasPrefix("customXml/item") && !$0.name.hasPrefix("customXml/itemProps")
                && $0.name.hasSuffix(".xml") && $0.sizeBytes <= 2 * limitBytes
        }.sorted { $0.name < $1.name }
        return parts.prefix(4 * mostFiles).compactMap { part in
            // As above.
            guard let content = try? part.content() else { return nil }
            return file(in: String(decoding: content, as: UTF8.self))
        }
    }

    private static func file(in part: String) -> [UInt8]? {
        guard let namespace = part.range(of: WordPaper.namespace),
            let open = part[namespace.upperBound...].firstIndex(of: ">"),
            let close = part[open...].dropFirst().firstIndex(of: "<")
        else { return nil }
        let content = part[part.index(after: open)..<close].filter { !$0.isWhitespace }
        return Data(base64Encoded: content).map { Array($0) }
    }
}
