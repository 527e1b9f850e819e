/// Writes an XML file of a Word document anew, without what is to go. It reads just enough of XML for that:
/// elements, attributes, texts. Comments and instructions to programs go; a document type, which could fetch
/// or multiply texts, is refused.
struct XMLRewriter {
    /// An attribute as it stands in the file, its value still escaped.
    struct Attribute {
        let name: String
        var value: String
    }

    /// What becomes of an element.
    enum Fate {
        case kept([Attribute])
        /// With all that it holds.
        case gone
    }

    private let bytes: [UInt8]
    private let fate: (_ element: String, _ attributes: [Attribute]) throws(UnfitFile) -> Fate
    private var at = 0
    private var out: [UInt8] = []
    /// How many elements are open within one that goes; 0 outside.
    private var goneDepth = 0
    private var isBegun = false

    /// - Parameter fate: asked of every element by its name with its prefix, such as `w:ins`.
    /// - Throws: `UnfitFile.broken` where it is no XML in UTF-8, and what `fate` throws.
    static func rewritten(
        _ bytes: [UInt8], fate: @escaping (String, [Attribute]) throws(UnfitFile) -> Fate
    ) throws(UnfitFile) -> [UInt8] {
        var rewriter = XMLRewriter(bytes: bytes, fate: fate)
        return try rewriter.rewritten()
    }

    private init(bytes: [UInt8], fate: @escaping (String, [Attribute]) throws(UnfitFile) -> Fate) {
        self.bytes = bytes
        self.fate = fate
    }

    private mutating func rewritten() throws(UnfitFile) -> [UInt8] {
        // Two bytes a letter, or a mark of it: no word processor writes its parts so.
        guard !bytes.contains(0) else { throw .broken }
        if starts("\u{FEFF}") { at = 3 }
        out.reserveCapacity(bytes.count)
        out += Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
        while at < bytes.count {
            if bytes[at] != UInt8(ascii: "<") {
                let from = at
                while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
                // Before the first element there is nothing to read.
                if isBegun { keep(bytes[from..<at]) }
            } else if starts("<?") {
                try pass("?>")
            } else if starts("<!--") {
                try pass("-->")
            } else if starts("<![CDATA[") {
                let from = at
                try pass("]]>")
                keep(bytes[from..<at])
            } else if starts("<!") {
                throw .broken
            } else if starts("</") {
                let from = at
                try pass(">")
                if goneDepth > 0 { goneDepth -= 1 } else { out += bytes[from..<at] }
            } else {
                try element()
            }
        }
        guard goneDepth == 0 else { throw .broken }
        return out
    }

    private mutating func keep(_ part: ArraySlice<UInt8>) {
        if goneDepth == 0 { out += part }
    }

    private func starts(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

    private mutating func pass(_ end: String) throws(UnfitFile) {
        let end = Array(end.utf8)
        while at + end.count <= bytes.count {
            if bytes[at] == end[0], bytes[at..<(at + end.count)].elementsEqual(end) {
                at += end.count
                return
            }
            at += 1
        }
        throw .broken
    }

    private mutating func element() throws(UnfitFile) {
        at += 1
        isBegun = true
        let name = word()
        guard !name.isEmpty else { throw .broken }
        var attributes: [Attribute] = []
        var isClosed = false
        while true {
            skipBlanks()
            guard at < bytes.count else { throw .broken }
            if bytes[at] == UInt8(ascii: ">") { break }
            if starts("/>") {
                isClosed = true
                at += 1
                break
            }
            attributes.append(try attribute())
        }
        at += 1
        if goneDepth > 0 {
            goneDepth += isClosed ? 0 : 1
            return
        }
        switch try fate(name, attributes) {
        case .gone: goneDepth = isClosed ? 0 : 1
        case .kept(let kept):
            out += Array("<\(name)".utf8)
            for one in kept { out += Array(" \(one.name)=\"\(one.value)\"".utf8) }
            out += Array((isClosed ? "/>" : ">").utf8)
        }
    }

    private mutating func attribute() throws(UnfitFile) -> Attribute {
        let name = word()
        skipBlanks()
        guard !name.isEmpty, at < bytes.count, bytes[at] == UInt8(ascii: "=") else { throw .broken }
        at += 1
        skipBlanks()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
            throw .broken
        }
        let quote = bytes[at]
        let from = at + 1
        at = from
        while at < bytes.count, bytes[at] != quote, bytes[at] != UInt8(ascii: "<") { at += 1 }
        guard at < bytes.count, bytes[at] == quote else { throw .broken }
        at += 1
        let value = String(decoding: bytes[from..<(at - 1)], as: UTF8.self)
        return Attribute(name: name, value: value.replacing("\"", with: "&quot;"))
    }

    private mutating func word() -> String {
        let from = at
        let ends = Array(" \t\r\n=/><\"'".utf8)
        while at < bytes.count, !ends.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[from..<at], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while at < bytes.count, Array(" \t\r\n".utf8).contains(bytes[at]) { at += 1 }
    }
}
