/// What a form or a query brought: names with their values in order, and files.
struct Fields: Sendable {
    private(set) var values: [String: [String]] = [:]
    private(set) var files: [String: [UploadedFile]] = [:]

    /// Whether more came than any form has; the rest was not read.
    private(set) var isCutShort = false

    /// Far more than any form has; it bounds the work that one request can ask for.
    private static let pairLimit = 5000

    init() {}

    subscript(name: String) -> String? { values[name]?.first }
    func all(_ name: String) -> [String] { values[name] ?? [] }
    func file(_ name: String) -> UploadedFile? { files[name]?.first { !$0.bytes.isEmpty } }
    var isEmpty: Bool { values.isEmpty && files.isEmpty }
    /// Whether a name that begins with that and a dot holds anything.
    func hasAny(under prefix: String) -> Bool {
        values.contains { name, values in
            name.hasPrefix(prefix + ".") && values.contains { !$0.trimmed.isEmpty }
        }
    }
    /// Whether nothing was typed or chosen there.
    func isBlank(_ name: String) -> Bool {
        all(name).allSatisfy { $0.trimmed.isEmpty } && !hasAny(under: name)
    }

    mutating func add(_ name: String, _ value: String) { values[name, default: []].append(value) }
    mutating func set(_ name: String, _ value: String) { values[name] = [value] }
    mutating func remove(_ name: String) { values[name] = nil }
    mutating func add(_ name: String, file: UploadedFile) { files[name, default: []].append(file) }

    /// Reads `a=1&b=x+y%21`, as forms and queries are written.
    init(urlEncoded text: some StringProtocol) {
        // One more than is read, so that it shows.
        let pairs = text.split(separator: "&", maxSplits: Self.pairLimit)
        isCutShort = pairs.count > Self.pairLimit
        for pair in pairs.prefix(Self.pairLimit) {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(halves[0])
            let value = halves.count > 1 ? Self.decoded(halves[1]) : ""
            add(name, value)
        }
    }

    /// `+` is a space and `%21` a byte; what is no such code stands for itself.
    static func decoded(_ text: some StringProtocol) -> String {
        String(decoding: decodedBytes(text), as: UTF8.self)
    }

    static func decodedBytes(_ text: some StringProtocol, plusIsSpace: Bool = true) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+"), plusIsSpace {
                bytes.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), rest.count >= 2,
                let high = hex(rest[rest.startIndex]), let low = hex(rest[rest.startIndex + 1])
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// A part of a path: like a form's text, but a plus is a plus.
    static func decodedPath(_ text: some StringProtocol) -> String {
        String(decoding: decodedBytes(text, plusIsSpace: false), as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// A file as it was sent. What it says it is, is not believed: `FileKind` looks inside.
struct UploadedFile: Sendable {
    var name: String
    var claimedType: String?
    var bytes: [UInt8]
}
