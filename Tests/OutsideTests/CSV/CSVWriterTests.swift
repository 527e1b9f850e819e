import Foundation
import Testing

@testable import Outside

@Suite("CSV that is written")
struct CSVWriterTests {
    @Test("Cells with commas, quotes and new lines are quoted; rows end as RFC 4180 has it")
    func quoting() {
        let file = CSVWriter.file([["a", "b,c"], ["say \"no\"", "two\nlines"]])
        #expect(String(decoding: file, as: UTF8.self) == "a,\"b,c\"\r\n\"say \"\"no\"\"\",\"two\nlines\"\r\n")
    }

    @Test("What a spreadsheet would run stays a text; a number stays a number")
    func formulas() {
        #expect(CSVWriter.cell("=1+1") == "'=1+1" && CSVWriter.cell("@x") == "'@x")
        #expect(CSVWriter.cell("-5") == "-5" && CSVWriter.cell("-x") == "'-x" && CSVWriter.cell("") == "")
    }
}
