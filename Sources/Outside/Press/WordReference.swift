/// How our Word documents look: the reference document that pandoc takes styles, margins and the page's foot
/// from (ECMA-376). A4, with the page's number at its foot; a face that every machine has, or one of the same
/// widths.
enum WordReference {
    static let file = ZipArchive(files: [
        (name: "[Content_Types].xml", content: Array(types.utf8)),
        (name: "_rels/.rels", content: Array(relations.utf8)),
        (name: "word/document.xml", content: Array(document.utf8)),
        (name: "word/_rels/document.xml.rels", content: Array(documentRelations.utf8)),
        (name: "word/styles.xml", content: Array(WordStyles.xml.utf8)),
        (name: "word/footer1.xml", content: Array(footer.utf8)),
    ]).bytes()

    static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    private static let types = """
        \(head)<Types xmlns="\(package)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(kinds).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(kinds).styles+xml"/>\
        <Override PartName="/word/footer1.xml" ContentType="\(kinds).footer+xml"/></Types>
        """

    private static let relations = """
        \(head)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>
        """

    private static let documentRelations = """
        \(head)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(office)/footer" Target="footer1.xml"/></Relationships>
        """

    private static let document = """
        \(head)<w:document xmlns:w="\(words)" xmlns:r="\(office)"><w:body><w:p/><w:sectPr>\
        <w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" \
        w:gutter="0"/></w:sectPr></w:body></w:document>
        """

    private static let footer = """
        \(head)<w:ftr xmlns:w="\(words)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
        \(field("PAGE"))<w:r><w:t xml:space="preserve"> / </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>
        """

    private static func field(_ instruction: String) -> String {
        """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \(instruction) \
        </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r>
        """
    }
}

/// The styles that pandoc gives paragraphs, and those that our pages ask for by `custom-style`.
enum WordStyles {
    /// Sizes are in half points, distances in twentieths of one.
    private struct Style {
        let id: String
        let name: String
        var basedOn: String? = "Normal"
        var paragraph = ""
        var text = ""
    }

    private static let ink = "1A1A1A"

    private static let paragraphs: [Style] = [
        Style(
            id: "Normal", name: "Normal", basedOn: nil,
            paragraph: #"<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>"#),
        Style(id: "BodyText", name: "Body Text"),
        Style(id: "FirstParagraph", name: "First Paragraph", basedOn: "BodyText"),
        Style(
            id: "Compact", name: "Compact", basedOn: "BodyText", paragraph: #"<w:spacing w:after="80"/>"#),
        Style(
            id: "BlockText", name: "Block Text", basedOn: "BodyText",
            paragraph: #"<w:ind w:left="567" w:right="567"/>"#),
        heading(1, before: 240, after: 160, size: 32),
        heading(2, before: 280, after: 100, size: 26),
        heading(3, before: 220, after: 80, size: 23),
        heading(4, before: 200, after: 60, size: 22),
        Style(id: "Footer", name: "footer", paragraph: #"<w:jc w:val="center"/>"#, text: size(18)),
        Style(
            id: "Court", name: "Court", paragraph: #"<w:spacing w:after="60"/><w:jc w:val="left"/>"#,
            text: "<w:b/>"),
        Style(
            id: "OrderTitle", name: "Order Title",
            paragraph: #"<w:spacing w:before="280" w:after="240"/><w:jc w:val="center"/>"#,
            text: "<w:b/>" + size(28)),
        Style(id: "Note", name: "Note", text: size(18)),
    ]

    private static func size(_ halfPoints: Int) -> String {
        "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
    }

    private static func heading(_ level: Int, before: Int, after: Int, size: Int) -> Style {
        Style(
            id: "Heading\(level)", name: "heading \(level)",
            paragraph:
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
                + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
            text: "<w:b/><w:bCs/>" + Self.size(size))
    }

    private static func xml(_ style: Style) -> String {
        let isDefault = style.basedOn == nil ? #" w:default="1""# : ""
        let base = style.basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        return """
            <w:style w:type="paragraph"\(isDefault) w:styleId="\(style.id)"><w:name w:val="\(style.name)"/>\(base)\
            <w:qFormat/><w:pPr>\(style.paragraph)</w:pPr><w:rPr>\(style.text)</w:rPr></w:style>
            """
    }

    private static let defaults = """
        <w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="\(ink)"/>\
        \(size(22))<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault/></w:docDefaults>
        """

    private static let border = #"w:val="single" w:sz="4" w:space="0" w:color="808080""#

    /// Of tables: lines all round, as a table of a court's is read.
    private static let tables = """
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
        <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>\
        <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
        <w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/>\
        <w:tblPr><w:tblBorders><w:top \(border)/><w:left \(border)/><w:bottom \(border)/><w:right \(border)/>\
        <w:insideH \(border)/><w:insideV \(border)/></w:tblBorders><w:tblCellMar>\
        <w:top w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
        """

    private static let characters = """
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/></w:style>\
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
        <w:rPr><w:color w:val="0B4A8F"/><w:u w:val="single"/></w:rPr></w:style>
        """

    static let xml = """
        \(WordReference.head)<w:styles xmlns:w="\(WordReference.words)">\(defaults)\
        \(paragraphs.map(xml).joined())\(characters)\(tables)</w:styles>
        """
}
