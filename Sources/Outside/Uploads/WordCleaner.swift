/// Keeps of a Word document what is read in it (ECMA-376): texts, pictures, how they look. Who wrote,
/// changed, noted and printed it, where and with what, is taken out; a document that brings programs, other
/// files, or would fetch something when it is opened, is refused.
enum WordCleaner {
    /// - Throws: why it is not kept.
    static func cleaned(_ bytes: [UInt8]) throws(UnfitFile) -> [UInt8] {
        var archive = try ZipArchive(bytes)
        guard archive.entries.contains(where: { $0.name == WordParts.types }),
            archive.entries.contains(where: { $0.name.hasPrefix("word/") })
        else { throw .wrongKind }
        for entry in archive.entries { try WordParts.check(entry.name) }
        var kept: [ZipArchive.Entry] = []
        for var entry in archive.entries {
            // Even what goes is unpacked, so that no part of it is more than it says.
            let content = try entry.content()
            guard !WordParts.isGone(entry.name) else { continue }
            if let cleaned = try cleaned(entry.name, content) { entry.replace(cleaned) }
            kept.append(entry)
        }
        archive.entries = kept
        return archive.bytes()
    }

    /// Nil where the part stays as it is.
    private static func cleaned(_ name: String, _ content: [UInt8]) throws(UnfitFile) -> [UInt8]? {
        let name = name.lowercased()
        if name == WordParts.types.lowercased() { return try types(content) }
        if name.hasSuffix(".rels") { return try relations(content) }
        if name.hasSuffix(".xml") { return try WordText.cleaned(content) }
        // By its content: a picture's name may say anything.
        switch FileKind.look(content) {
        case .jpeg: return try JPEGCleaner.cleaned(content)
        case .png: return try PNGCleaner.cleaned(content)
        case .word, .pdf: throw .holdsFiles
        case nil: return nil
        }
    }

    private static func types(_ content: [UInt8]) throws(UnfitFile) -> [UInt8] {
        try XMLRewriter.rewritten(content) { _, attributes throws(UnfitFile) in
            for one in attributes where one.value.lowercased().contains("macroenabled") { throw .hasMacros }
            let part = attributes.first { $0.name == "PartName" }?.value.dropFirst()
            return part.map { WordParts.isGone(String($0)) } == true ? .gone : .kept(attributes)
        }
    }

    private static func relations(_ content: [UInt8]) throws(UnfitFile) -> [UInt8] {
        try XMLRewriter.rewritten(content) { element, attributes throws(UnfitFile) in
            guard element == "Relationship" || element.hasSuffix(":Relationship") else {
                return .kept(attributes)
            }
            var values: [String: String] = [:]
            for one in attributes { values[one.name] = one.value }
            let (target, type) = (values["Target"] ?? "", values["Type"] ?? "")
            guard values["TargetMode"] == "External" else {
                return WordParts.isGoneTarget(target) ? .gone : .kept(attributes)
            }
            if type.hasSuffix("/attachedTemplate") { return .gone }
            guard type.hasSuffix("/hyperlink") else { throw .loadsFromElsewhere }
            return .kept(attributes.map { $0.name == "Target" ? harmless($0) : $0 })
        }
    }

    /// A link may lead to a page or an address; one into somebody's own folders tells their name.
    private static func harmless(_ target: XMLRewriter.Attribute) -> XMLRewriter.Attribute {
        let address = target.value.lowercased()
        let isFine = ["http://", "https://", "mailto:", "tel:", "#"].contains { address.hasPrefix($0) }
        return isFine ? target : XMLRewriter.Attribute(name: target.name, value: "about:blank")
    }
}

/// The parts of a Word document by their names.
enum WordParts {
    static let types = "[Content_Types].xml"
    /// What parts may be: words, pictures, letters' shapes.
    private static let endings: Set<String> = [
        "xml", "rels", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "odttf",
    ]
    /// Folders and files that say who, when, where and with what: properties, signatures, labels, data of
    /// other programs, people, printers.
    private static let gone = [
        "docprops/", "customxml/", "docmetadata/", "_xmlsignatures/", "package/", "word/people.xml",
        "word/printersettings/", "word/webextensions/", "word/userxml", "word/keymapcustomizations.xml",
        "word/attachedtoolbars.bin",
    ]

    /// - Throws: `UnfitFile.hasMacros` or `.holdsFiles` for parts that no plain document has.
    static func check(_ name: String) throws(UnfitFile) {
        let lower = name.lowercased()
        if lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("activex") {
            throw .hasMacros
        }
        if isGone(name) || lower.hasSuffix("/") { return }
        let ending = lower.split(separator: "/").last?.split(separator: ".").last.map(String.init) ?? ""
        guard endings.contains(ending), !lower.contains("embeddings/"), !lower.contains("/afchunk") else {
            throw .holdsFiles
        }
    }

    static func isGone(_ name: String) -> Bool {
        let lower = name.lowercased()
        return gone.contains { lower.hasPrefix($0) }
    }

    /// Whether a relation leads to such a part: `../customXml/item1.xml`, `/docProps/core.xml`, `people.xml`.
    static func isGoneTarget(_ target: String) -> Bool {
        var path = target.lowercased()[...]
        while path.hasPrefix("../") { path = path.dropFirst(3) }
        if path.hasPrefix("/") { path = path.dropFirst() }
        return isGone(String(path)) || isGone("word/\(path)")
    }
}

/// The words of a Word document: who wrote and changed them is taken out, what they say stays.
enum WordText {
    /// Elements that say how it was made: sessions of writing, variables, the template, merged addresses.
    private static let gone: Set<String> = [
        "rsids", "docVars", "attachedTemplate", "mailMerge", "writeProtection", "documentId", "docId",
        "persistentDocumentId",
    ]
    private static let names: Set<String> = ["author", "userId", "providerId", "initials"]
    private static let dates: Set<String> = ["date", "dateUtc"]

    static func cleaned(_ content: [UInt8]) throws(UnfitFile) -> [UInt8] {
        var fields = ""
        let rewritten = try XMLRewriter.rewritten(content) { element, attributes throws(UnfitFile) in
            if gone.contains(String(local(element))) { return .gone }
            if local(element) == "altChunk" { throw .holdsFiles }
            for one in attributes where local(one.name) == "instr" { fields += " \(one.value) " }
            return .kept(attributes.compactMap(cleaned))
        }
        fields += " \(instructions(content)) "
        try check(fields)
        return rewritten
    }

    private static func cleaned(_ attribute: XMLRewriter.Attribute) -> XMLRewriter.Attribute? {
        guard attribute.name.contains(":") else { return attribute }
        let name = String(local(attribute.name))
        if name.hasPrefix("rsid") || dates.contains(name) { return nil }
        guard names.contains(name) else { return attribute }
        return XMLRewriter.Attribute(name: attribute.name, value: name == "initials" ? "" : "Author")
    }

    private static func local(_ name: String) -> Substring {
        name.split(separator: ":").last ?? ""
    }

    /// What fields are told to do, in one text: a word of it may be cut over several elements.
    private static func instructions(_ content: [UInt8]) -> String {
        var text: [UInt8] = []
        let (begin, end) = (Array("instrText".utf8), UInt8(ascii: "<"))
        var at = 0
        while at + begin.count < content.count {
            guard content[at] == begin[0], content[at..<(at + begin.count)].elementsEqual(begin),
                at > 0, content[at - 1] == UInt8(ascii: ":") || content[at - 1] == end
            else {
                at += 1
                continue
            }
            at += begin.count
            while at < content.count, content[at] != UInt8(ascii: ">") { at += 1 }
            at += 1
            let from = min(at, content.count)
            while at < content.count, content[at] != end { at += 1 }
            text += content[from..<min(at, content.count)]
            // Past the element's own end, which has its name too.
            while at < content.count, content[at] != UInt8(ascii: ">") { at += 1 }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func check(_ fields: String) throws(UnfitFile) {
        let words = fields.uppercased().split { !$0.isLetter }
        if words.contains("DDE") || words.contains("DDEAUTO") { throw .hasMacros }
        if words.contains("INCLUDEPICTURE") || words.contains("INCLUDETEXT") || words.contains("IMPORT") {
            throw .loadsFromElsewhere
        }
    }
}
