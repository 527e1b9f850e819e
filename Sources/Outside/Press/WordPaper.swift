import Foundation

/// A Word document as pandoc left it, finished: its title and language, the files inside, and nothing else of
/// the making.
enum WordPaper {
    /// The element that a file stands in, in a part of custom XML: its content in base64.
    static let namespace = "urn:stepping-stone:attachment:1"

    /// - Throws: `PressFault.failed` where it is no Word document, which pandoc does not make.
    static func finished(_ document: [UInt8], _ sheet: PressSheet) throws(PressFault) -> [UInt8] {
        do {
            var archive = try ZipArchive(document)
            try change("docProps/core.xml", of: &archive) { _ in core(sheet) }
            try change("docProps/app.xml", of: &archive) { _ in properties }
            try change("word/document.xml", of: &archive, plainPictures)
            guard !sheet.attachments.isEmpty else { return archive.bytes() }
            try change("[Content_Types].xml", of: &archive) { text in
                added(sheet.attachments.indices.map(type).joined(), before: "</Types>", text)
            }
            try change("word/_rels/document.xml.rels", of: &archive) { text in
                added(sheet.attachments.indices.map(relation).joined(), before: "</Relationships>", text)
            }
            let files = sheet.attachments.enumerated().flatMap { parts($0.offset, $0.element) }
            archive.entries += ZipArchive(files: files).entries
            return archive.bytes()
        } catch {
            throw .failed
        }
    }

    private static func change(
        _ name: String, of archive: inout ZipArchive, _ change: (String) -> String
    ) throws(UnfitFile) {
        guard let place = archive.entries.firstIndex(where: { $0.name == name }) else { throw .broken }
        let text = String(decoding: try archive.entries[place].content(), as: UTF8.self)
        archive.entries[place].replace(Array(change(text).utf8))
    }

    private static func added(_ more: String, before end: String, _ text: String) -> String {
        text.replacing(end, with: more + end, maxReplacements: 1)
    }

    /// pandoc names the picture's own frame by its whole content; what the picture shows is said beside it.
    private static func plainPictures(_ text: String) -> String {
        text.replacing(#/<pic:cNvPr descr="data:[^"]*"/#) { _ in #"<pic:cNvPr descr="""# }
    }

    // MARK: The parts

    private static func core(_ sheet: PressSheet) -> String {
        """
        \(WordReference.head)<cp:coreProperties xmlns:cp="\(WordReference.package)/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(escaped(sheet.title))</dc:title>\
        <dc:language>\(escaped(sheet.language))</dc:language></cp:coreProperties>
        """
    }

    private static let properties = """
        \(WordReference.head)<Properties \
        xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>
        """

    private static func type(_ number: Int) -> String {
        """
        <Override PartName="/customXml/itemProps\(number + 1).xml" \
        ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>
        """
    }

    private static func relation(_ number: Int) -> String {
        """
        <Relationship Id="rIdAttachment\(number + 1)" Type="\(WordReference.office)/customXml" \
        Target="../customXml/item\(number + 1).xml"/>
        """
    }

    private static func parts(_ number: Int, _ file: PressAttachment) -> [(name: String, content: [UInt8])] {
        let item = """
            \(WordReference.head)<attachment xmlns="\(namespace)" name="\(escaped(file.name))" \
            mediaType="\(escaped(file.mediaType))" description="\(escaped(file.description))">\
            \(Data(file.bytes).base64EncodedString())</attachment>
            """
        let properties = """
            \(WordReference.head)<ds:datastoreItem ds:itemID="{53544550-5354-4F4E-4521-00000000000\(number % 10)}" \
            xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>\
            <ds:schemaRef ds:uri="\(namespace)"/></ds:schemaRefs></ds:datastoreItem>
            """
        let relations = """
            \(WordReference.head)<Relationships xmlns="\(WordReference.package)/relationships">\
            <Relationship Id="rId1" Type="\(WordReference.office)/customXmlProps" \
            Target="itemProps\(number + 1).xml"/></Relationships>
            """
        return [
            ("customXml/item\(number + 1).xml", Array(item.utf8)),
            ("customXml/itemProps\(number + 1).xml", Array(properties.utf8)),
            ("customXml/_rels/item\(number + 1).xml.rels", Array(relations.utf8)),
        ]
    }

    /// Text as XML can hold it: what has no place there is left out (XML 1.0 §2.2).
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            default:
                let isFit = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                if isFit { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }
}
