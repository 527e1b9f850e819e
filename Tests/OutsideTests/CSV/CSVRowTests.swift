import Foundation
import Testing

@testable import Outside

@Suite("Comma-separated values")
struct CSVRowTests {
    private func rows(_ text: String) -> [CSVRow] { CSVRow.rows(of: Data(text.utf8)) }

    @Test(
        "The seven rules of RFC 4180 are kept",
        arguments: [
            ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("aaa, bbb ,,\r\n", [["aaa", " bbb ", "", ""]]),
            ("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            (
                "\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx",
                [["aaa", "b\r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]
            ),
            ("\"aaa\",\"b\"\"bb\",\"c,cc\"", [["aaa", "b\"bb", "c,cc"]]),
            ("\"\",\"\"\"\"", [["", "\""]]),
        ])
    func rules(text: String, expected: [[String]]) {
        let rows = rows(text)
        #expect(rows.map(\.fields) == expected)
        #expect(rows.allSatisfy { $0.problem == nil })
    }

    @Test("A row knows the line it begins on, whatever ends the lines", arguments: ["\n", "\r\n", "\r"])
    func lines(end: String) {
        let rows = rows("a,b" + end + end + "\"c" + end + "c\",d" + end + "e,f" + end)
        #expect(rows.map(\.line) == [1, 3, 5])
        #expect(rows[1].fields == ["c" + end + "c", "d"])
    }

    @Test("A quote that is never closed spoils its own row and no other")
    func unclosed() {
        let rows = rows("a,b\n\"c,d\ne,f\n")
        #expect(rows.map(\.problem) == [nil, .unclosedQuote, nil])
        #expect(rows.map(\.line) == [1, 2, 3])
        #expect(rows[2].fields == ["e", "f"])
    }

    @Test("A stray quote that would swallow the next rows gives them back")
    func swallowing() {
        let rows = rows("\"St Mary's,Leeds\ne,f\n\"g\",h\n")
        #expect(rows.map(\.problem) == [.textAfterQuote, nil, nil])
        #expect(rows.map(\.line) == [1, 2, 3])
    }

    @Test("Quotes where none may be are told")
    func strayQuotes() {
        let rows = rows("the \"Rise\" Trust,b\n\"a\"b,c\n\"a\" ,c")
        #expect(rows.map(\.problem) == [.quoteInsideField, .textAfterQuote, nil])
        #expect(rows[2].fields == ["a", "c"])
    }

    @Test("Byte order marks and older alphabets are read")
    func encodings() throws {
        #expect(CSVRow.rows(of: Data([0xEF, 0xBB, 0xBF] + Array("a,b".utf8))).map(\.fields) == [["a", "b"]])
        let western = Data(Array("Caf".utf8) + [0xE9, 0x2C, 0x92])
        #expect(CSVRow.rows(of: western).map(\.fields) == [["Café", "’"]])
        let wide = try #require("Café,b\r\nc".data(using: .utf16))
        #expect(CSVRow.rows(of: wide).map(\.fields) == [["Café", "b"], ["c"]])
        #expect(rows("Llansanffraid-ym-Mechain,Ŵyr").map(\.fields) == [["Llansanffraid-ym-Mechain", "Ŵyr"]])
    }

    @Test("No bytes at all, and any bytes, are read without a trap")
    func anything() {
        #expect(rows("").isEmpty)
        #expect(rows("\r\n\n\r").isEmpty)
        var state: UInt64 = 20_261_121
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(Array("\",\n\ra ".utf8 + [0xFF, 0xE2])[Int(state >> 60) % 8])
            }
            _ = CSVRow.rows(of: Data(bytes))
        }
    }
}
