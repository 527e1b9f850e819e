import Testing

@Suite("Code told from comments and texts")
struct SourceTextTests {
    @Test(
        "Only code is left",
        arguments: [
            ("let a = 1 // b", "let a = 1     "), ("a /* b /* c */ d */ e", "a                   e"),
            (#"x("b \(c) d")"#, "x(     c)   )"), (#"x("b \(f("g")) d", h)"#, "x(     f(   ))   , h)"),
            (##"x(#"a "b" \(c)"#)"##, "x(              )"), (#"x("\"b\\")c"#, "x(       )c"),
            (#""// no comment" a"#, "                a"),
        ])
    func oneLine(text: String, code: String) {
        #expect(SourceText(text).code == [code])
    }

    @Test("Texts of many lines are known line by line")
    func manyLines() {
        let source = SourceText("let a = \"\"\"\n  say \"b\" \\(c)\n  \"\"\"\nlet d = 1")
        #expect(source.code == ["let a =    ", "            c)", "     ", "let d = 1"])
        #expect(source.beginsInText == [false, true, true, false])
    }
}
