import Testing

@testable import Domain

@Suite("Figures of a large centre")
struct ManyCasesTests {
    @Test("Two thousand cases with their sessions are counted from one list, in a moment")
    func twoThousand() throws {
        var chance = SeededChance(seed: 7)
        let rows = (0..<2000).map { Self.row($0, &chance) }
        let house = House(
            now: Instant(day("2026-01-10"), TimeOfDay(minutes: 600)), rules: .current,
            calendar: WorkingCalendar(), states: { StreamState($0) },
            lists: { $0 == .allCases("the-centre") ? rows : [] })
        let span = DaySpan(first: day("2025-01-01"), last: day("2025-12-31"))
        let clock = ContinuousClock()
        let began = clock.now
        let model = try FiguresPage(centre: "the-centre", span: span).answer(for: .system, in: house)
        let took = clock.now - began
        #expect(model.figures[.received] == 2000 && model.figures[.sessionsBooked] == 24_000)
        // Far less where nothing else runs; a slip to one case after another would take minutes.
        #expect(took < .seconds(20), "it took \(took)")
    }

    private static func row(_ number: Int, _ chance: inout SeededChance) -> Summary {
        let received = day("2025-01-01") + chance.upTo(200)
        let id = CaseID("FAMILY\(number)-1")
        var figures = CaseFigures(CaseFile(id: id))
        figures.children = 1 + chance.upTo(3)
        figures.answer = CaseFigures.Answer(what: .accepted, on: received + 5)
        figures.sessions = (0..<12).map { place in
            SessionMark(
                day: received + 10 + place * 12, minutes: 60,
                fate: SessionMark.Fate.allCases[chance.upTo(SessionMark.Fate.allCases.count)])
        }
        let body = CaseSummary(
            id: id, centre: "the-centre", stage: .accepted, kind: .supportedCentre, referrer: .court,
            children: ["Sam"], received: Instant(received, TimeOfDay(minutes: 600)), clocks: [],
            papersMissing: [], figures: figures)
        return Summary(stream: .caseFile(id), body: .caseFile(body))
    }
}
