import Domain
import Foundation
import Testing

@testable import Site

@Suite("Letters as they are printed")
struct LetterSheetTests {
    private func sheet(_ body: String, _ print: LetterSheet.Print = .ordinary, logo: Data? = nil) -> String {
        var letter = Letter(
            name: "Sam", email: nil, subject: "A message for you", body: body,
            made: Instant(Millbrook.today, .of("10:00")), reader: "Resident carer")
        if logo != nil { letter.logo = CentreLogo(id: "x", mediaType: "image/png", bytes: 3) }
        return LetterSheet(letter: letter, print: print, logo: logo).html
    }

    @Test("Paragraphs and lists are what the text has")
    func blocks() {
        let page = sheet("Dear Sam,\n\nThese:\n- one\n- two\nand so on\nas ever\n\n\nYours")
        #expect(
            page.contains(
                "<p>Dear Sam,</p><p>These:</p><ul><li>one</li><li>two</li></ul><p>and so on<br/>as ever</p><p>Yours</p>"
            ))
    }

    @Test("Large print has eighteen points, and nothing is slanted")
    func large() {
        #expect(sheet("x", .large).contains("font: 18pt/") && sheet("x").contains("font: 12pt/"))
        for print in [LetterSheet.Print.large, .ordinary] {
            let page = sheet("x", print)
            #expect(page.contains("sans-serif") && page.contains("text-align: left"))
            #expect(!page.contains("italic") && !page.contains("justify") && !page.contains("oblique"))
        }
    }

    @Test("Whatever was typed stays text, and nothing is fetched")
    func hostile() {
        let page = sheet("<script>x</script> <img src=http://a.example> \u{202E}abc 👋🏽 \"&", .large)
        #expect(!page.contains("<script>") && !page.contains("<img") && page.contains("&lt;script&gt;"))
        #expect(!sheet("x", logo: Data([1, 2, 3])).contains("http"))
        #expect(sheet("x", logo: Data([1, 2, 3])).contains("src=\"data:image/png;base64,AQID\""))
    }
}
