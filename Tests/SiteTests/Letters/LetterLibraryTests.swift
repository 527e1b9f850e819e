import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("The library of letters")
struct LetterLibraryTests {
    private static let day = Millbrook.today

    @Test("Each letter stands on one shelf, and has a name of its own")
    func shelves() {
        let all = LetterLibrary.shelves.flatMap(\.letters)
        #expect(all.count == LetterKind.allCases.count)
        #expect(Set(all) == Set(LetterKind.allCases))
        #expect(Set(all.map { LetterLibrary.name($0).text }).count == all.count)
        for letter in all { #expect(!LetterLibrary.made(letter).text.isEmpty && !letter.readers.isEmpty) }
    }

    @Test("Each has an example of itself, whose subject says nothing", arguments: LetterKind.allCases)
    func examples(kind: LetterKind) {
        let letter = LetterExamples.letter(kind, on: Self.day, address: "https://contact.example.org")
        #expect(letter.kind == kind)
        #expect(["A message for you", "About reference EXAMPLE234-1"].contains(letter.subject))
        let isFamilys = kind.readers.contains(.residentCarer)
        #expect((letter.subject == "A message for you") == isFamilys)
        #expect(letter.body.contains("EXAMPLE234-1") && !letter.body.contains("{"))
    }

    @Test("A letter to the family says nothing of the other side", arguments: LetterKind.allCases)
    func oneSide(kind: LetterKind) {
        // Both sides read the same words of the way out, which speak of each.
        guard kind.readers.contains(.residentCarer), kind != .delay, kind != .exitPlan else { return }
        let body = LetterExamples.letter(kind, on: Self.day, address: "").body.lowercased()
        for word in ["visiting adult", "come at", "her address", "his address"] {
            #expect(!body.contains(word), "\(word)")
        }
    }

    @Test("The reminder the day before says nothing of children or contact, nor of the other side")
    func reminder() {
        let body = LetterExamples.letter(.videoReminder, on: Self.day, address: "https://a.example").body
        let own = body.components(separatedBy: "Reference:").first?.lowercased() ?? ""
        for word in ["child", "contact", "video", "court", "other side", "visit"] {
            #expect(!own.contains(word), "\(word)")
        }
    }

    @Test("Every letter that is written of a family goes to somebody whom the library names")
    func written() async throws {
        let hunt = LeakHunt(family: try await MarkedFamily(in: WalkedWorld()))
        let letters = try await hunt.written().map(\.letter)
        for letter in letters {
            let kind = try #require(letter.kind)
            let reader: LetterReader? =
                switch letter.reader {
                case "Resident carer": .residentCarer
                case "Visiting adult": .visitingAdult
                case "Referrer": .referrer
                case "Court": .court
                case "Cafcass Cymru", "Cafcass": .commissioner
                case "Centre": .centre
                case "Practitioner": .practitioner
                case "The local authority": .localAuthority
                default: nil
                }
            let known = try #require(reader, "\(letter.reader)")
            #expect(kind.readers.contains(known), "\(kind) to \(letter.reader)")
        }
        let kinds = Set(letters.compactMap(\.kind))
        #expect(kinds.isSuperset(of: [.invoice, .datesAndTimes, .contactResumed, .sessions]))
    }

    @Test("Staff read every letter at /letters, and nobody else does")
    func page() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let text = try await joan.get("/letters").text
        for letter in LetterKind.allCases {
            #expect(text.contains(HTML(text: LetterLibrary.name(letter).text).string), "\(letter)")
        }
        #expect(try await millbrook.as("Tess").get("/letters").status != 200)
    }
}
