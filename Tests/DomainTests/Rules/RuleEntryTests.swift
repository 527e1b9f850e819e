import Testing

@testable import Domain

@Suite("The rule book")
struct RuleEntryTests {
    @Test(
        "Every rule says what it asks, where it comes from and what is done about it",
        arguments: RuleID.allCases)
    func everyRuleIsTold(_ id: RuleID) {
        let entry = Rulebook.entry(id)
        #expect(entry.id == id)
        #expect(!entry.title.isEmpty && entry.title.count <= 60)
        #expect(!entry.asks.isEmpty)
        #expect(!entry.sources.isEmpty)
        #expect(entry.sources.allSatisfy { !$0.paragraph.isEmpty })
        #expect(!entry.does.isEmpty)
    }

    @Test(
        "The figures in a rule's words are that rule's figures, and all of them", arguments: RuleID.allCases)
    func figuresAreTheRulesOwn(_ id: RuleID) {
        let entry = Rulebook.entry(id)
        #expect(Set(RuleText.places(in: entry.asks)) == Set(entry.figures.map(\.rawValue)))
    }

    @Test("No number of the law is written in words or digits of its own", arguments: RuleID.allCases)
    func noNumberIsWrittenTwice(_ id: RuleID) {
        let entry = Rulebook.entry(id)
        let words = RuleText.filled(entry.asks) { _, _ in "" }
        let numbers = words.split { !$0.isNumber }.filter { $0 != "7" || !words.contains("section 7") }
        #expect(numbers.isEmpty)
    }

    @Test("Each figure belongs to a rule", arguments: Figure.allCases)
    func eachFigureHasARule(_ figure: Figure) {
        #expect(Rulebook.entries.contains { $0.figures.contains(figure) })
        #expect(!Rulebook.current.history(figure).isEmpty)
    }

    @Test("A figure's source is among the sources of a rule that rests on it", arguments: Figure.allCases)
    func figuresComeFromTheirRulesSources(_ figure: Figure) {
        let sources = Rulebook.entries.filter { $0.figures.contains(figure) }.flatMap(\.sources).map(\.source)
        #expect(Rulebook.current.history(figure).allSatisfy { sources.contains($0.source) })
    }

    @Test("A rule is told with the figures in force on that day")
    func toldWithTheFiguresInForce() throws {
        let before = try #require(Day(iso: "2027-03-31"))
        let later = Rulebook.current.amended(
            .replyLimitDays,
            .init(from: before + 1, value: 1, source: .judicialProtocol, paragraph: "4.1(d)"),
            version: "later")
        let entry = Rulebook.entry(.D1)
        #expect(entry.asks(on: before, in: later).contains("within 7 days of"))
        #expect(entry.asks(on: before + 1, in: later).contains("within 1 day of"))
    }

    @Test("Whole hours are said as hours, and a range names its unit once")
    func hoursAndRanges() throws {
        let day = try #require(Day(iso: "2025-03-08"))
        #expect(Rulebook.entry(.E4).asks(on: day, in: .current).contains("more than 6 hours in all"))
        #expect(
            Rulebook.entry(.E3).asks(on: day, in: .current).contains("with 3 to 4 sessions of 1 hour each"))
    }
}
