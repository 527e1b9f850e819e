import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Outside

@testable import Site

extension Reader {
    private static let form = """
        act=a-1&name=Room+one&capacityFamilies=2&children.0.firstName=Sam&children.0.born.day=3&\
        children.0.born.month=4&children.0.born.year=2019&children.1.born=2020-02-29&days=saturday&days=sunday&\
        adults.0.contact.email=sam%40example.org&adults.0.contact.telephone=0113+496+0000&found.harm=yes&\
        at=2026-11-21T09:55&from=9%3A05&to=11:30&pence=1%2C045.50&reason=%C3%A9+%E2%80%99&answers.referrer.name=Ann
        """
    private static let names = [
        "&children.9999.firstName=x", "&children.0.", "&a.b.c.d.e.f=1", "&x=1", "&days=", "&.=",
        "&born.year=",
        "%2E", "&adults.0.contact.email=", "&at=", "&=", ".", "&children.0=", "&children.-1=1",
    ]
    private static let multipart = """
        multipart/form-data; boundary="AaB03x"\n--AaB03x\r\nContent-Disposition: form-data; name="act"\r\n\r\n\
        a-1\r\n--AaB03x\r\nContent-Disposition: form-data; name="paper"; filename="order é.pdf"; \
        filename*=UTF-8''order%20%C3%A9.pdf\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n\r\n--AaB03x--\r\n
        """
    private static let zip: [UInt8] =
        [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 30) + [0x50, 0x4B, 1, 2]
        + [UInt8](repeating: 0, count: 24) + [5, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 12)
        + Array("word/".utf8) + [0x50, 0x4B, 5, 6] + [0, 0, 0, 0, 1, 0, 1, 0, 51, 0, 0, 0, 34, 0, 0, 0, 0, 0]
    private static let oldWord: [UInt8] =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 22) + [9, 0, 6, 0]
        + [UInt8](repeating: 0, count: 14) + [1, 0, 0, 0] + [UInt8](repeating: 0, count: 1000)

    static let formReaders = [
        Reader("url-encoded fields", [form, "", "a", "a=b&a=c"], words: names) { text in
            _ = Fields(urlEncoded: text)
        },
        Reader("a part of a path", ["DEMOMARSH2-1", "2026-11-21", "caf%C3%A9", "%2e%2e%2f"]) { text in
            _ = Fields.decodedPath(text)
            _ = (Day(iso: text), StreamID(name: text), RuleID(rawValue: text), FirstRunPages.slug(text))
        },
        Reader(
            "multipart", [multipart],
            words: ["--AaB03x", "\r\n", "--AaB03x\r\n", "; filename=\"", "\\\"", "*="]
        ) {
            let halves = $0.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let body = halves.count > 1 ? Array(halves[1].utf8) : []
            _ = try Multipart.fields(body, contentType: String(halves[0]))
        },
        Reader("kinds of files", [zip, oldWord, Array("%PDF-1.7".utf8), Array("GIF89a".utf8)]) { bytes in
            _ = FileKind.look(bytes)
        },
        Reader("names of files", ["order.pdf", "C:\\papers\\order é.docx", "../../etc/passwd"]) { text in
            let name = FileName.safe(text)
            _ = Headers.attachment(name)
            _ = Headers.attachment(text)
        },
        Reader("cookies", ["visit=abc; referral=def", "a=b;visit=", "visit"], words: ["; ", "visit=", "="]) {
            text in
            var fields = HTTPFields()
            fields[.cookie] = text
            let head = HTTPRequest(
                method: .get, scheme: "http", authority: "x", path: "/", headerFields: fields)
            _ = Tokens(Request(head: head, body: .init(buffer: .init())))
        },
        Reader("amounts", ["45", "£1,045.50", "0.5", "9999999.99"]) { text in
            if let pence = Pounds.pence(text) { _ = (Pounds.text(pence), Pounds.typed(pence)) }
        },
        Reader("single fields", ["sam@example.org", "0113 496 0000", "LS1 1AA", "2026-11-21", "9:05"]) {
            text in
            var check = FieldCheck()
            check.email("a", text)
            check.telephone("b", text)
            check.postcode("c", text)
            check.required("d", text, limit: 10)
            check.optional("e", text, limit: 10)
            _ = (Day(iso: text), TimeOfDay(text), Instant(london: text), text.trimmed)
        },
        Reader(
            "files of orders",
            [
                """
                {"clauses":[{"id":"costs","paragraph":"4.1(h)","text":"x"}],"format":"stepping-stone/contact-order","order":{"about":\
                {"children":"Sam","made":"2026-11-26"},"leftOut":["costs"],"notNeeded":["interpreter"]},"version":1}
                """, "{}", "[]",
            ], words: ["costs", "\"version\":", "\"order\":{", "null"]
        ) { text in
            _ = OrderFile(reading: Data(text.utf8)).map { Form(of: $0.order) }
        },
        Reader("papers of orders", [orderPDF] + orderCodes, words: orderWords) { bytes in
            _ = OrderFile(reading: Data(bytes)).map { Form(of: $0.order) }
            _ = PaperFiles.inside(bytes)
        },
        Reader("commands from forms", [form], words: names) { text in
            let reader = FormReader(Fields(urlEncoded: text))
            let command = Book.commands[text.utf8.count % Book.commands.count]
            _ = FormReading.read(command, reader)
        },
    ]
}

extension Reader {
    private static let orderPDF = Array(
        """
        %PDF-1.7
        1 0 obj
        <</Type /EmbeddedFile /Length 67>>
        stream
        {"clauses":[],"format":"stepping-stone/contact-order","order":{},"version":1}
        endstream
        endobj
        %%EOF
        """.utf8)
    private static let orderCodes = [24, 60, 500].map { most in
        let order = #"{"clauses":[],"format":"stepping-stone/contact-order","order":{},"version":1}"#
        let texts = PaperCodes.texts(of: Array(order.utf8), mostBytes: most)
        return Array(texts.joined(separator: "\n").utf8)
    }
    private static let orderWords = [
        "/EmbeddedFile", "/Length ", "99999999999999999999", "/Filter /FlateDecode", "stream\r", "obj",
        "endobj",
        "PK\u{3}\u{4}", "customXml/item1.xml",
    ]
}

private enum FormReading {
    static func read<Value: Decodable>(_ type: Value.Type, _ reader: FormReader) -> Bool {
        reader.read(type).0 != nil
    }
}
