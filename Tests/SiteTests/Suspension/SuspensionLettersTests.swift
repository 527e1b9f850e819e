import Domain
import Testing

@testable import Site

@Suite("Letters while contact is suspended")
struct SuspensionLettersTests {
    @Test(
        "K2 both sides read the same words of the meanwhile, and neither is spoken to as the one who visits",
        arguments: AlternativeWay.allCases)
    func meanwhile(_ way: AlternativeWay) async throws {
        let afterwards = try await Afterwards()
        let (nia, joan) = (try await afterwards.staff("Nia"), try await afterwards.staff("Joan"))
        let suspended = try await nia.post(
            "/register/suspensions/new",
            [
                "scope": "nation", "from.day": "22", "from.month": "11", "from.year": "2026",
                "notice": "All centres are shut for visits.", "act": "one",
            ])
        #expect(suspended.status == 303)
        let decided = try await joan.post(
            "/desk/cases/\(Afterwards.marsh)/meanwhile",
            [
                "alternative.way": way.rawValue, "alternative.health": "All are well.",
                "alternative.words": "We will ring you on Monday.",
                "alternative.infectionRisk": "High.", "alternative.vulnerablePeople": "Nobody.",
                "alternative.whyNone": way == .noneForNow ? "The child is in hospital." : "",
            ])
        #expect(decided.status == 303)
        let words = try await bothSides(afterwards)
        #expect(words.count == 2 && words.first == words.last)
        let said = try #require(words.first)
        #expect(said.contains("While the centre is shut for visits"))
        #expect(said.contains("We will ring you on Monday."))
        #expect(!said.contains("see you") && !said.contains("whom you"))
        #expect(!said.contains("hospital"))
    }

    /// The letters to the two sides, without the line that greets each by name.
    private func bothSides(_ afterwards: Afterwards) async throws -> [Substring] {
        let file = try await afterwards.ask(ReferralForCentre(file: Afterwards.marsh))
        let adults = try #require(file.answers.adults)
        #expect(Set(adults.map(\.role)).count == 2)
        var words: [Substring] = []
        for adult in adults {
            let notice = Notice(Afterwards.marsh, to: .adult(adult.id), .alternativeDecided)
            let facts = try #require(try await afterwards.ask(LetterFor(notice)))
            let letter = LetterWords.letter(facts, address: "http://localhost", at: try Instant.noon)
            words.append(letter.body[(letter.body.firstIndex(of: "\n") ?? letter.body.startIndex)...])
        }
        return words
    }
}
