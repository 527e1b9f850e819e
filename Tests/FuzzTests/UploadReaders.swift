@testable import Outside

extension Reader {
    private static let exif = FileMaking.exif(orientation: 6, isLittle: true)
    private static let types = """
        <?xml version="1.0"?><Types xmlns="t"><Override PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """
    private static let body = """
        <?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p w:rsidR="1"><w:r><w:t>Dear &amp; \
        court</w:t></w:r></w:p></w:body></w:document>
        """
    private static let word = FileMaking.zip([
        ("[Content_Types].xml", Array(types.utf8)), ("word/document.xml", Array(body.utf8)),
        ("docProps/core.xml", Array("<a>x</a>".utf8)),
    ])
    /// A file as qpdf describes it.
    private static let described = """
        {"version": 2, "parameters": {}, "qpdf": [{"jsonversion": 2, "pdfversion": "1.7", "maxobjectid": 3}, \
        {"obj:1 0 R": {"value": {"/Type": "/Catalog", "/Pages": "2 0 R"}}, "obj:2 0 R": {"value": {"/Kids": []}}, \
        "obj:3 0 R": {"stream": {"dict": {"/Length": 4}, "data": "AAAA"}}, "trailer": {"value": {"/Root": "1 0 R"}}}]}
        """

    /// Papers: what people send is cleaned by these before anything is kept.
    static let uploadReaders = [
        Reader(
            "photographs", [FileMaking.jpeg([exif]), FileMaking.jpeg()],
            words: ["Exif\0\0", "II*\0", "JFIF\0"]
        ) {
            _ = try? JPEGCleaner.cleaned($0)  // A no is an answer.
        },
        Reader("pictures", [FileMaking.png()], words: ["IHDR", "IDAT", "IEND", "tEXt"]) {
            _ = try? PNGCleaner.cleaned($0)  // As above.
        },
        Reader(
            "Word documents", [word],
            words: ["PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "<w:", "]]>", "&#"]
        ) {
            _ = try? WordCleaner.cleaned($0)  // As above.
        },
        Reader("what is packed", [[0x4B, 0xCB, 0xCF, 0x07, 0x00], [1, 3, 0, 0xFC, 0xFF, 1, 2, 3]]) {
            _ = try? Inflate.inflated($0[...], limitBytes: 100_000)  // As above.
        },
        Reader(
            "PDFs as they are described", [Array(described.utf8)],
            words: ["\"/JS\"", "3 0 R", "{\"value\": "]
        ) {
            _ = try? PDFCleaner.cleaned(description: $0)  // As above.
        },
    ]
}
