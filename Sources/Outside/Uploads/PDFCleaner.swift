import Foundation

/// Keeps of a PDF what is read in it (ISO 32000-1): its pages with their texts, pictures, notes and fields,
/// and what helps to read them aloud. Who made it, when and with what, what programs keep in it for
/// themselves, and every earlier state of it, are taken out. One that is locked, acts, or holds other files
/// is refused.
struct PDFCleaner {
    let program: PDFProgram

    /// - Throws: why it is not kept.
    func cleaned(_ bytes: [UInt8]) async throws(UnfitFile) -> [UInt8] {
        let description = try await program.described(bytes)
        let cleaned = try Self.cleaned(description: description)
        return try await program.written(cleaned)
    }

    /// The same for qpdf's description of it.
    static func cleaned(description: [UInt8]) throws(UnfitFile) -> [UInt8] {
        guard var whole = object(description) as? [String: Any],
            var parts = whole["qpdf"] as? [[String: Any]], parts.count == 2,
            let trailer = (parts[1]["trailer"] as? [String: Any])?["value"] as? [String: Any]
        else { throw .broken }
        guard trailer["/Encrypt"] == nil else { throw .encrypted }
        for (name, object) in parts[1] {
            parts[1][name] = try cleaned(object: object, isTrailer: name == "trailer")
        }
        whole["qpdf"] = parts
        guard let data = data(whole) else { throw .broken }
        return data
    }

    private static func cleaned(object: Any, isTrailer: Bool) throws(UnfitFile) -> Any {
        guard var object = object as? [String: Any] else { throw .broken }
        if var stream = object["stream"] as? [String: Any] {
            guard let dictionary = stream["dict"] as? [String: Any] else { throw .broken }
            try PDFObjects.check(stream: dictionary)
            stream["dict"] = try PDFObjects.cleaned(dictionary)
            if PDFObjects.isPhotograph(dictionary), let text = stream["data"] as? String,
                let data = Data(base64Encoded: text)
            {
                stream["data"] = Data(try JPEGCleaner.cleaned(Array(data), keepsOrientation: false))
                    .base64EncodedString()
            }
            object["stream"] = stream
        } else if let value = object["value"] {
            var cleaned = try PDFObjects.cleaned(value)
            if isTrailer, var trailer = cleaned as? [String: Any] {
                for name in ["/Info", "/ID"] { trailer[name] = nil }
                cleaned = trailer
            }
            object["value"] = cleaned
        }
        return object
    }

    private static func object(_ bytes: [UInt8]) -> Any? {
        // What is no JSON is a document that qpdf could not describe.
        try? JSONSerialization.jsonObject(with: Data(bytes))
    }

    private static func data(_ object: Any) -> [UInt8]? {
        // As above, for what was read a moment ago.
        (try? JSONSerialization.data(withJSONObject: object)).map { Array($0) }
    }
}

/// The objects of a PDF as qpdf describes them: names with a slash, texts with `u:` or `b:`.
enum PDFObjects {
    /// Far deeper than any document nests what it says directly.
    private static let depthLimit = 100
    /// What does something, as an action's kind (ISO 32000-1 §12.6.4).
    private static let actions: Set<String> = [
        "/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/ResetForm", "/Rendition", "/Movie",
        "/Sound",
        "/GoToE", "/GoToR", "/RichMediaExecute", "/GoTo3DView", "/SetOCGState", "/Hide", "/Thread",
    ]
    /// What holds other files, or plays them.
    private static let files: Set<String> = [
        "/EmbeddedFiles", "/EmbeddedFile", "/EF", "/AF", "/Collection", "/RichMediaContent", "/3DD",
    ]
    private static let playing: Set<String> = [
        "/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D",
    ]
    /// What tells of the making, or acts when something is opened.
    private static let gone: Set<String> = [
        "/Metadata", "/PieceInfo", "/LastModified", "/SpiderInfo", "/OpenAction", "/AA", "/Thumb", "/Perms",
    ]
    /// Who wrote a note on a page, and when.
    private static let ofNotes: Set<String> = ["/T", "/M", "/CreationDate", "/NM", "/Subj"]

    /// - Throws: `UnfitFile.hasActions`, `.holdsFiles`, `.tooManyPixels`, `.broken`.
    static func cleaned(_ value: Any, depth: Int = 0) throws(UnfitFile) -> Any {
        guard depth < depthLimit else { throw .broken }
        if let list = value as? [Any] {
            var cleaned: [Any] = []
            for one in list { cleaned.append(try self.cleaned(one, depth: depth + 1)) }
            return cleaned
        }
        guard let dictionary = value as? [String: Any] else { return value }
        try check(dictionary)
        let kind = dictionary["/Subtype"] as? String
        let isNote = dictionary["/Rect"] != nil && kind != nil
        var cleaned: [String: Any] = [:]
        for (name, one) in dictionary {
            let inside = try self.cleaned(one, depth: depth + 1)
            // What goes was looked at too: it may tell what the document is for.
            if gone.contains(name) { continue }
            // A field's name is `/T` too, and it stays.
            if isNote, ofNotes.contains(name), !(kind == "/Widget" && name == "/T") { continue }
            if name == "/URI", !leadsToAPage(one) { continue }
            cleaned[name] = inside
        }
        return cleaned
    }

    private static func check(_ dictionary: [String: Any]) throws(UnfitFile) {
        if dictionary["/JS"] != nil || dictionary["/JavaScript"] != nil || dictionary["/XFA"] != nil {
            throw .hasActions
        }
        if let kind = dictionary["/S"] as? String, actions.contains(kind) { throw .hasActions }
        for name in dictionary.keys where files.contains(name) { throw .holdsFiles }
        if let kind = dictionary["/Type"] as? String, files.contains(kind) { throw .holdsFiles }
        if let kind = dictionary["/Subtype"] as? String, playing.contains(kind) { throw .holdsFiles }
        if dictionary["/Subtype"] as? String == "/Image" { try checkPixels(dictionary) }
    }

    /// A stream whose content is in another file.
    static func check(stream dictionary: [String: Any]) throws(UnfitFile) {
        if dictionary["/F"] != nil || dictionary["/FFilter"] != nil { throw .holdsFiles }
    }

    private static func checkPixels(_ dictionary: [String: Any]) throws(UnfitFile) {
        guard let width = dictionary["/Width"] as? Int, let height = dictionary["/Height"] as? Int else {
            return
        }
        guard width >= 0, height >= 0, height == 0 || width <= UploadLimits.mostPixels / height else {
            throw .tooManyPixels
        }
    }

    /// A picture whose packed data is a JPEG as cameras write it.
    static func isPhotograph(_ dictionary: [String: Any]) -> Bool {
        let filter = dictionary["/Filter"]
        return filter as? String == "/DCTDecode" || filter as? [String] == ["/DCTDecode"]
    }

    private static func leadsToAPage(_ value: Any) -> Bool {
        guard let text = (value as? String)?.lowercased() else { return false }
        return ["u:http://", "u:https://", "u:mailto:", "u:tel:"].contains { text.hasPrefix($0) }
    }
}
