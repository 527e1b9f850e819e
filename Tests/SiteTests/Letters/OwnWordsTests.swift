import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("A centre’s own words for its letters")
struct OwnWordsTests {
    private func letter(_ kind: LetterKind, _ wording: LetterWording?) -> String {
        let centre = LetterExamples.Centre(wording: wording)
        return LetterExamples.letter(kind, of: centre, on: Millbrook.today, address: "https://a.example").body
    }

    @Test("Words before and after stand around ours; a body takes its place, with the blanks filled in")
    func filled() {
        let ours = letter(.sessions, nil)
        let around = letter(.sessions, LetterWording(before: "First, {name}.", after: "Ring {telephone}."))
        #expect(around.contains("First, Robin Example.\n\nThese times are booked:"))
        #expect(around.contains("Ring 01632 960000."))
        #expect(ours.contains("These times are booked:"))
        let own = letter(.sessions, LetterWording(body: "Here you are:\r\n\r\n{times}\r\n"))
        #expect(own.contains("Here you are:\n\n- ") && own.contains("bring at 10:00"))
        #expect(!own.contains("These times are booked:") && own.contains("Reference: EXAMPLE234-1"))
    }

    @Test("A letter that is not the centre’s to word stays as it is, whatever was kept")
    func fixed() {
        let wording = LetterWording(body: "Nothing of the kind")
        #expect(!letter(.declined, wording).contains("Nothing of the kind"))
    }

    @Test("Every blank of every letter is filled in", arguments: LetterKind.allCases)
    func blanks(kind: LetterKind) {
        let all = kind.blanks.map { "<\($0.typed)>" }.joined(separator: " ")
        let body = letter(kind, LetterWording(before: all))
        let line = body.components(separatedBy: "\n\n").first { $0.hasPrefix("<") } ?? ""
        #expect(!line.contains("<>") && !line.contains("{"), "\(line)")
    }

    @Test("Braces are read with care")
    func braces() {
        #expect(BlankedText("a {name} b").pieces == [.text("a "), .blank(.name), .text(" b")])
        #expect(BlankedText("{nobody} {name").strange(to: [.name]) == ["{nobody}", "{name"])
        #expect(BlankedText("{{name}}").strange(to: [.name]) == ["{"])
        #expect(BlankedText("{").pieces == [.unknown("{")])
        #expect(BlankedText("{times}").strange(to: [.name]) == ["{times}"])
        #expect(BlankedText("").pieces.isEmpty)
    }

    @Test(
        "The page shows what is wrong beside the field, keeps what was typed, previews, saves and goes back")
    func page() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let place = "/centre/letters/sessions"
        let wrong = try await joan.post(place, ("do", "save"), ("wording.body", "Come, {nobody}!"))
        #expect(wrong.status == 422 && wrong.text.contains("Come, {nobody}!"))
        #expect(wrong.text.contains("{nobody}") && wrong.text.contains("This must hold: {times}"))
        let look = try await joan.post(place, ("do", "look"), ("wording.body", "Kindly come:\n{times}"))
        #expect(look.status == 200 && look.text.contains("Kindly come:\n- "))
        #expect(try await centre(millbrook).wordings.isEmpty)
        let saved = try await joan.post(place, ("do", "save"), ("wording.body", "Kindly come:\n{times}"))
        #expect(saved.status == 303)
        #expect(
            try await centre(millbrook).wordings[.sessions]?.last?.wording?.body == "Kindly come:\n{times}")
        #expect(try await joan.get("/centre/letters").text.contains("Your own"))
        #expect(try await joan.post(place, ("do", "ours")).status == 303)
        let page = try await joan.get(place).text
        #expect(page.contains("Our words again") && page.contains("Kindly come:"))
        // What the law words is not the centre's.
        #expect(try await joan.get("/centre/letters/noReport").status == 404)
        let priya = try await millbrook.as("Priya")
        #expect(try await priya.post(place, ("do", "save"), ("wording.after", "x")).status != 303)
    }

    private func centre(_ millbrook: Millbrook) async throws -> CentreLettersModel {
        let joan = Who.person("a-coordinator", [.coordinator(Millbrook.centre)])
        return try await millbrook.office.desk.ask(
            CentreLettersPage(centre: Millbrook.centre), by: joan, at: millbrook.clock.now())
    }
}
