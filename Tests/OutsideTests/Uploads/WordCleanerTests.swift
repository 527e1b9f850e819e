import Testing

@testable import Outside

@Suite("Word documents lose who made them, and keep what they say")
struct WordCleanerTests {
    private typealias Make = FileMaking

    private static let types = """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """
    private static let body = """
        <?xml version="1.0"?><!-- MARK-NOTE --><?mso MARK-PI?><w:document xmlns:w="w" xmlns:w16du="u"><w:body>\
        <w:p w:rsidR="00MARK01" w14:paraId="1A"><w:r><w:t xml:space='preserve'>Dear "court" &amp; family, 5 &lt; 6</w:t></w:r>\
        <w:ins w:id="1" w:author="MARK-AUTHOR" w:date="2026-11-03T10:00:00Z" w16du:dateUtc="MARK-DATE"><w:r><w:t>added</w:t></w:r></w:ins>\
        <w:commentReference w:id="2" w:initials="MARK"/><w:t><![CDATA[a < b]]></w:t></w:p></w:body></w:document>
        """
    private static let settings = """
        <w:settings xmlns:w="w"><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="MARK-RSID"/></w:rsids>\
        <w:docVars><w:docVar w:name="MARK" w:val="MARK"/></w:docVars><w:zoom w:percent="100"/></w:settings>
        """
    private static let relations = """
        <Relationships xmlns="r"><Relationship Id="rId1" Type="http://x/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="http://x/customXml" Target="../customXml/item1.xml"/>\
        <Relationship Id="rId3" Type="http://x/people" Target="people.xml"/>\
        <Relationship Id="rId4" Type="http://x/hyperlink" Target="https://www.gov.uk/" TargetMode="External"/>\
        <Relationship Id="rId5" Type="http://x/hyperlink" Target="file:///C:/Users/MARK/a.docx" TargetMode="External"/>\
        <Relationship Id="rId6" Type="http://x/attachedTemplate" Target="file:///C:/Users/MARK/Normal.dotm" TargetMode="External"/>\
        </Relationships>
        """

    private static let parts: [(String, String)] = [
        ("[Content_Types].xml", types),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"c\" Target=\"docProps/core.xml\"/></Relationships>"
        ),
        ("docProps/core.xml", "<a>MARK-CORE</a>"), ("docProps/app.xml", "<a>MARK-COMPANY</a>"),
        ("docProps/custom.xml", "<a>MARK-CUSTOM</a>"), ("docProps/thumbnail.jpeg", "MARK-THUMB"),
        ("customXml/item1.xml", "<a>MARK-ITEM</a>"), ("docMetadata/LabelInfo.xml", "<a>MARK-LABEL</a>"),
        ("word/people.xml", "<a>MARK-PEOPLE</a>"), ("word/document.xml", body),
        ("word/settings.xml", settings), ("word/_rels/document.xml.rels", relations),
        ("word/styles.xml", "<w:styles xmlns:w=\"w\"/>"),
    ]

    private func document(_ more: [(String, [UInt8])] = [], without: String? = nil) -> [(
        name: String, content: [UInt8]
    )] {
        Self.parts.filter { $0.0 != without }.map { ($0.0, Array($0.1.utf8)) } + more.map { ($0.0, $0.1) }
    }

    private func contents(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for entry in try ZipArchive(bytes).entries { contents[entry.name] = try entry.content() }
        return contents
    }

    @Test("Properties, people, changes’ authors and times, sessions, templates and pictures’ notes are gone")
    func cleaned() throws {
        let photograph = Make.jpeg([Make.exif(orientation: 6, isLittle: true)])
        let whole = Make.zip(
            document([("word/media/image1.jpeg", photograph)]), comment: "MARK-COMMENT",
            before: Array("MARK-BEFORE".utf8))
        let cleaned = try WordCleaner.cleaned(whole)
        #expect(!Make.contains(cleaned, "MARK"))
        let contents = try contents(cleaned)
        #expect(
            Set(contents.keys) == [
                "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/settings.xml",
                "word/_rels/document.xml.rels", "word/styles.xml", "word/media/image1.jpeg",
            ])
        #expect(try contents["word/media/image1.jpeg"] == JPEGCleaner.cleaned(photograph))
        let body = String(decoding: contents["word/document.xml"] ?? [], as: UTF8.self)
        for words in [
            "Dear \"court\" &amp; family, 5 &lt; 6", "added", "<![CDATA[a < b]]>", "w14:paraId=\"1A\"",
        ] {
            #expect(body.contains(words), "\(words)")
        }
        #expect(body.contains("<w:ins w:id=\"1\" w:author=\"Author\">"))
        let relations = String(decoding: contents["word/_rels/document.xml.rels"] ?? [], as: UTF8.self)
        #expect(relations.contains("rId1") && relations.contains("https://www.gov.uk/"))
        #expect(relations.contains("rId5") && relations.contains("about:blank"))
        for gone in ["rId2", "rId3", "rId6"] { #expect(!relations.contains(gone), "\(gone)") }
        let types = String(decoding: contents["[Content_Types].xml"] ?? [], as: UTF8.self)
        #expect(!types.contains("docProps") && types.contains("/word/document.xml"))
        #expect(try WordCleaner.cleaned(cleaned) == cleaned)
    }

    @Test(
        "Programs and other files inside are refused, whatever they are called",
        arguments: [
            ("word/vbaProject.bin", UnfitFile.hasMacros), ("word/VBAPROJECT.BIN", .hasMacros),
            ("word/vbaData.xml", .hasMacros), ("word/activeX/activeX1.xml", .hasMacros),
            ("word/embeddings/oleObject1.bin", .holdsFiles), ("word/embeddings/sheet.xlsx", .holdsFiles),
            ("word/afchunk.html", .holdsFiles), ("setup.exe", .holdsFiles), ("word/media/a.mp4", .holdsFiles),
            ("../evil.xml", .broken), ("/etc/passwd", .broken), ("word\\a.xml", .broken),
            ("C:/a.xml", .broken), ("word/document.XML", .broken), ("", .broken),
        ])
    func parts(name: String, why: UnfitFile) {
        let whole = Make.zip(document([(name, Array("<a/>".utf8))]))
        #expect(throws: why) { try WordCleaner.cleaned(whole) }
    }

    @Test("A picture’s name hides no other file")
    func hidden() {
        for content in [Make.pdf(), Make.zip([("a", [])])] {
            #expect(throws: UnfitFile.holdsFiles) {
                try WordCleaner.cleaned(Make.zip(document([("word/media/image1.png", content)])))
            }
        }
    }

    @Test(
        "What would act or fetch when it is opened is refused",
        arguments: [
            (
                "word/document.xml", "<w:a><w:instrText>DDEAUTO c:\\cmd</w:instrText></w:a>",
                UnfitFile.hasMacros
            ),
            (
                "word/document.xml",
                "<w:a><w:instrText>DDE</w:instrText><w:instrText>AUTO x</w:instrText></w:a>", .hasMacros
            ),
            ("word/document.xml", "<w:a><w:fldSimple w:instr=\" dde x\"/></w:a>", .hasMacros),
            (
                "word/document.xml", "<w:a><w:instrText> INCLUDEPICTURE \"http://x\" </w:instrText></w:a>",
                .loadsFromElsewhere
            ),
            ("word/document.xml", "<w:a><w:altChunk r:id=\"rId1\"/></w:a>", .holdsFiles),
            ("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", .broken),
            ("word/document.xml", "<w:a", .broken), ("word/document.xml", "<w:a b=c/>", .broken),
            (
                "word/_rels/document.xml.rels",
                "<Relationship Type=\"x/image\" Target=\"http://x\" TargetMode=\"External\"/>",
                .loadsFromElsewhere
            ),
            (
                "word/_rels/document.xml.rels",
                "<Relationship Type=\"x/oleObject\" Target=\"file:///a\" TargetMode=\"External\"/>",
                .loadsFromElsewhere
            ),
            (
                "[Content_Types].xml",
                "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
                .hasMacros
            ),
        ])
    func acting(part: String, text: String, why: UnfitFile) {
        let whole = Make.zip(document([(part, Array(text.utf8))], without: part))
        #expect(throws: why) { try WordCleaner.cleaned(whole) }
    }

    @Test(
        "What unpacks to more than it says, or to more than a document is, is refused before it is unpacked")
    func bombs() throws {
        let zeros = [UInt8](repeating: 0, count: 100)
        let lying = Make.zip(document([("word/a.xml", zeros)])) { head in
            if head.name == "word/a.xml" {
                (head.method, head.size, head.packed) = (8, 50, [1, 100, 0, 0x9B, 0xFF] + zeros)
            }
        }
        #expect(throws: UnfitFile.unpacksTooLarge) { try WordCleaner.cleaned(lying) }
        let huge = Make.zip(document([("word/a.xml", [])])) { head in
            if head.name == "word/a.xml" {
                (head.method, head.size) = (8, UploadLimits.mostUnpackedBytes + 1)
            }
        }
        #expect(throws: UnfitFile.unpacksTooLarge) { try WordCleaner.cleaned(huge) }
        let many = (0...UploadLimits.mostParts).map { ("word/\($0).xml", [UInt8]()) }
        #expect(throws: UnfitFile.unpacksTooLarge) { try WordCleaner.cleaned(Make.zip(many)) }
        let wrongSum = Make.zip(document()) { $0.sum ^= 1 }
        #expect(throws: UnfitFile.broken) { try WordCleaner.cleaned(wrongSum) }
        let locked = Make.zip(document()) { $0.flags = 1 }
        #expect(throws: UnfitFile.encrypted) { try WordCleaner.cleaned(locked) }
    }

    @Test("A zip of anything else is no document; a broken one is refused wherever it is broken")
    func others() {
        #expect(throws: UnfitFile.wrongKind) { try WordCleaner.cleaned(Make.zip([("a.xml", [])])) }
        #expect(throws: UnfitFile.wrongKind) { try WordCleaner.cleaned(Make.zip([])) }
        let whole = Make.zip([
            ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", Array("<a/>".utf8)),
        ])
        #expect(throws: Never.self) { try WordCleaner.cleaned(whole) }
        for length in whole.indices {
            #expect(throws: UnfitFile.self) { try WordCleaner.cleaned(Array(whole[..<length])) }
        }
        #expect(throws: UnfitFile.self) { try WordCleaner.cleaned(whole + [0]) }
        for place in whole.indices {
            for byte: UInt8 in [0, 0x7F, 0xFF] {
                var changed = whole
                changed[place] = byte
                _ = try? WordCleaner.cleaned(changed)  // Where it is only a date, it is still one.
            }
        }
    }
}
