import Testing

@testable import Domain
@testable import Site

@Suite("What is read of Cafcass Cymru’s cases, and who reads it")
struct CommissioningLettersTests {
    private static let names = ["Efa", "Parry", "Megan", "Huw", "Kit", "Wren", "Dot", "Max"]

    private func letter(_ file: CaseID, to: Recipient, _ about: NoticeSubject) async throws -> Letter {
        let millbrook = try await Millbrook()
        let facts = try #require(try await millbrook.ask(LetterFor(Notice(file, to: to, about))))
        return LetterWords.letter(facts, address: "http://localhost", at: millbrook.clock.now())
    }

    @Test("C8 the letter names the court and its number, and nobody of the family")
    func notConsulted() async throws {
        let letter = try await letter(
            "DEMOPARRY5-1", to: .commissioner(.cafcassCymru), .courtDidNotConsult)
        #expect(letter.body.contains("Family Court at Exampleton") && letter.body.contains("EX26P00123"))
        #expect(letter.body.contains("http://localhost/cymru"))
        for name in Self.names where name != "Parry" { #expect(!letter.body.contains(name), "\(name)") }
    }

    @Test("C2 the centre is told that the two people are others, and looks them up in the case")
    func named() async throws {
        let letter = try await letter(
            "DEMOWRENX9-1", to: .centre(Demonstration.neighbour), .localAuthorityPeopleNamed)
        #expect(letter.body.contains("http://localhost/desk"))
        for name in Self.names + ["Ann Fiction", "Tom Imagined"] {
            #expect(!letter.body.contains(name), "\(name)")
        }
    }

    @Test("C9 each adult’s letter is signed by the team and holds what was added for them alone")
    func made() async throws {
        let letter = try await letter(
            "DEMOKAFQR6-1", to: .adult("grace"), .referralMade(words: "Bring nothing."))
        #expect(letter.email == "grace@example.org" && letter.subject == "A message for you")
        #expect(letter.body.contains("Bring nothing.") && letter.body.contains("Cafcass Cymru"))
        #expect(letter.body.contains("hello@millbrook.example.org"))
        #expect(!letter.body.contains("Paul") && !letter.body.contains("paul@"))
    }

    @Test("F3 the final record is read session by session, without headings that nobody filled in")
    func record() {
        let at = Instant(Millbrook.today, .of("09:00"))
        let model = FinalRecordModel(
            file: "the-case", centreName: "The Centre", sent: at,
            sessions: [
                FinalRecordModel.Session(
                    session: "one", day: Millbrook.today - 7,
                    contact: TimeSpan(from: .of("10:30"), to: .of("11:30")),
                    record: FrozenRecord(
                        text: [.events: "They <built> a tower.", .arrival: " "],
                        addenda: [Addendum(text: "It was red.", author: "sue", at: at)]))
            ])
        let text = FinalRecordView.body(model).string
        #expect(text.contains("They &lt;built&gt; a tower.") && text.contains("It was red."))
        #expect(text.contains("10:30–11:30") && !text.contains(RecordWords.heading(.arrival).text))
    }
}
