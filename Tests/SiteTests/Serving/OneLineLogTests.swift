import Testing

@testable import Site

@Suite("The log")
struct OneLineLogTests {
    @Test(
        "has each entry on one line, whatever is in it",
        arguments: [
            ("plain words, ’ and é", "plain words, ’ and é"), ("a\nb", "a\\u{a}b"),
            ("a\r\nb", "a\\u{d}\\u{a}b"),
            ("\u{1B}[31mred", "\\u{1b}[31mred"), ("a\u{202E}b", "a\\u{202e}b"), ("a\u{2028}b", "a\\u{2028}b"),
            ("\0", "\\u{0}"), ("", ""),
        ])
    func lines(text: String, line: String) {
        #expect(OneLineLog.oneLine(text) == line)
    }
}
