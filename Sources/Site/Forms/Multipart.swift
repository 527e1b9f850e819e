import Foundation

/// Reads `multipart/form-data`, as browsers send forms that carry files (RFC 7578, RFC 2046 §5.1).
enum Multipart {
    /// The fields and files of a form.
    ///
    /// - Parameter contentType: the request's `Content-Type`, which names the boundary.
    /// - Throws: `MultipartFault` where the body is no such form, or breaks off.
    static func fields(_ body: [UInt8], contentType: String) throws(MultipartFault) -> Fields {
        let boundary = try boundary(of: contentType)
        var reader = MultipartReader(body, boundary: boundary)
        var fields = Fields()
        try reader.passPreamble()
        var partCount = 0
        while !reader.isAtEnd {
            partCount += 1
            guard partCount <= MultipartReader.partLimit else { throw .tooManyParts }
            let part = try MultipartPart(headers: try reader.headers())
            let content = try reader.content()
            switch part.fileName {
            case nil:
                fields.add(part.name, String(decoding: body[content], as: UTF8.self))
            case "" where content.isEmpty:
                // What browsers send for a file field where nothing was chosen.
                break
            case let name?:
                let file = UploadedFile(
                    name: FileName.safe(name), claimedType: part.mediaType, bytes: Array(body[content]))
                fields.add(part.name, file: file)
            }
        }
        return fields
    }

    /// The boundary is 1 to 70 plain characters and does not end in a space (RFC 2046 §5.1.1).
    private static func boundary(of contentType: String) throws(MultipartFault) -> [UInt8] {
        let value = HeaderValue(contentType)
        guard value.first == "multipart/form-data" else { throw .notAForm }
        guard let boundary = value["boundary"].map({ Array($0.utf8) }), (1...70).contains(boundary.count),
            boundary.allSatisfy({ (0x20...0x7E).contains($0) }), boundary.last != UInt8(ascii: " ")
        else { throw .noBoundary }
        return boundary
    }
}

/// Why a body is not a form with files. The sender is told that it did not arrive whole and may send it
/// again.
enum MultipartFault: Error, Hashable {
    case notAForm
    case noBoundary
    /// The boundary is nowhere in the body.
    case noStart
    /// The last part is not followed by the closing boundary: the sending broke off.
    case noEnd
    case brokenHeaders
    case noName
    case tooManyParts
}

/// Walks over the body once. A delimiter begins with a carriage return and holds no other, so that looking
/// for it never looks at a byte twice.
struct MultipartReader {
    /// Far more than any form has; it bounds the work that one request can ask for.
    static let partLimit = 1000
    private static let headerLimitBytes = 16_384
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let dash = UInt8(ascii: "-")

    private let body: [UInt8]
    private let delimiter: [UInt8]
    private var index = 0
    private(set) var isAtEnd = false

    init(_ body: [UInt8], boundary: [UInt8]) {
        self.body = body
        delimiter = Array("\r\n--".utf8) + boundary
    }

    /// Goes to the first part, past anything that stands before it.
    mutating func passPreamble() throws(MultipartFault) {
        let first = delimiter.dropFirst(2)
        if body.starts(with: first), let next = afterDelimiter(endingAt: first.count) {
            (index, isAtEnd) = next
        } else {
            guard let found = nextDelimiter() else { throw .noStart }
            (index, isAtEnd) = (found.after, found.isLast)
        }
    }

    /// The header lines of the part that begins here, each continued line joined to its own.
    mutating func headers() throws(MultipartFault) -> [String] {
        let limit = min(body.count, index + Self.headerLimitBytes)
        var lines: [String] = []
        while true {
            let start = index
            while index < limit, body[index] != Self.lineFeed { index += 1 }
            guard index < limit else { throw limit == body.count ? .noEnd : .brokenHeaders }
            guard index > start, body[index - 1] == Self.carriageReturn else { throw .brokenHeaders }
            let line = String(decoding: body[start..<(index - 1)], as: UTF8.self)
            index += 1
            if line.isEmpty { return lines }
            if let last = lines.last, line.first == " " || line.first == "\t" {
                lines[lines.count - 1] = last + " " + line.drop { $0 == " " || $0 == "\t" }
            } else {
                lines.append(line)
            }
        }
    }

    /// Where the content of this part stands; what follows is the next part, or the end.
    mutating func content() throws(MultipartFault) -> Range<Int> {
        let start = index
        guard let found = nextDelimiter() else { throw .noEnd }
        (index, isAtEnd) = (found.after, found.isLast)
        return start..<found.at
    }

    private func nextDelimiter() -> (at: Int, after: Int, isLast: Bool)? {
        var from = index
        while let at = delimiterText(from: from) {
            if let next = afterDelimiter(endingAt: at + delimiter.count) {
                return (at, next.index, next.isLast)
            }
            from = at + delimiter.count
        }
        return nil
    }

    /// Where the delimiter's text stands next, whatever follows it.
    private func delimiterText(from start: Int) -> Int? {
        body.withUnsafeBytes { body in
            delimiter.withUnsafeBytes { delimiter in
                guard let base = body.baseAddress, let wanted = delimiter.baseAddress else { return nil }
                var at = start
                while at + delimiter.count <= body.count {
                    guard let found = memchr(base + at, Int32(Self.carriageReturn), body.count - at)
                    else { return nil }
                    at = UnsafeRawPointer(found) - base
                    guard at + delimiter.count <= body.count else { return nil }
                    if memcmp(base + at, wanted, delimiter.count) == 0 { return at }
                    at += 1
                }
                return nil
            }
        }
    }

    /// A boundary closes its line, or is followed by two dashes; a longer text that only begins like it is
    /// content.
    private func afterDelimiter(endingAt end: Int) -> (index: Int, isLast: Bool)? {
        var next = end
        if next + 1 < body.count, body[next] == Self.dash, body[next + 1] == Self.dash {
            return (body.count, true)
        }
        while next < body.count, body[next] == UInt8(ascii: " ") || body[next] == UInt8(ascii: "\t") {
            next += 1
        }
        guard next + 1 < body.count, body[next] == Self.carriageReturn, body[next + 1] == Self.lineFeed
        else { return nil }
        return (next + 2, false)
    }
}
