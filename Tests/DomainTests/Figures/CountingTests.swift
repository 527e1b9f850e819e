import Testing

@testable import Domain

@Suite("What is counted of a centre")
struct CountingTests {
    private let quarter = Quarter(year: 2025, number: 2)

    /// Five families, counted by hand in each test.
    private var cases: [CountedCase] {
        [
            counted(
                "ONE-1", received: "2025-03-20", from: .parent,
                answer: (.accepted, "2025-04-02"),
                sessions: [
                    "2025-04-12 60 held", "2025-04-26 60 visitingDidNotCome", "2025-05-10 120 held",
                    "2025-07-05 60 ahead",
                ]),
            counted(
                "TWO-1", received: "2025-04-01", from: .court, children: 2,
                answer: (.declined, "2025-04-04")),
            counted(
                "THREE-1", received: "2025-06-30", from: .cafcassCymru, kind: .supervisedCentre, children: 3),
            counted(
                "FOUR-1", received: "2025-05-01", from: .parent, children: 2,
                answer: (.accepted, "2025-06-10"), waitingSince: "2025-05-08",
                sessions: ["2025-06-21 60 held", "2025-06-28 60 cancelledByCentre"],
                ended: (.movedOn, "2025-06-30")),
            // The same family once more, after a step down within the centre.
            counted(
                "FOUR-2", received: "2025-06-30", from: .parent, children: 1,
                answer: (.accepted, "2025-06-30"), sessions: ["2025-06-30 60 held"]),
        ]
    }

    private var figures: CentreFigures { CentreFigures(cases, in: quarter.span) }

    @Test("Referrals count on the day of receipt, by who made them; the first day and the last both count")
    func referrals() {
        #expect(figures[.received] == 4)
        #expect(figures[.fromParent] == 2 && figures[.fromCourt] == 1 && figures[.fromCafcassCymru] == 1)
        #expect(figures[.fromCafcass] == 0)
    }

    @Test("Answers count on the day of the answer; what has none yet stands as it did on the last day")
    func answers() {
        #expect(figures[.accepted] == 3)
        #expect(figures[.rejected] == 1 && figures[.rejectedAtForm] == 1)
        #expect(figures[.rejectedAfterPreVisit] == 0)
        #expect(figures[.unanswered] == 1 && figures[.waiting] == 0)
        let may = CentreFigures(cases, in: MonthOfYear(year: 2025, month: 5).span)
        #expect(may[.waiting] == 1 && may[.unanswered] == 0)
    }

    @Test("A family with two cases is one family, with the children of the larger; sessions count one by one")
    func sessions() {
        #expect(figures[.families] == 2 && figures[.children] == 3)
        #expect(figures[.sessionsBooked] == 6 && figures[.sessionsHeld] == 4)
        #expect(figures[.noShows] == 1 && figures[.visitingDidNotCome] == 1)
        #expect(figures[.cancelled] == 1 && figures[.cancelledByCentre] == 1)
        #expect(figures[.notNotedYet] == 0)
        #expect(figures.minutesKept == 360 && figures.minutesHeld == 300)
        #expect(figures[.contactEnded] == 1 && figures[.endedMovedOn] == 1)
    }

    @Test("Waits are told by the nearest rank, so that each is a number of days that somebody waited")
    func waits() {
        // 13, 3, 40 and 0 days to the answer; 33 on the list; 23, 51 and 0 to the first session.
        #expect(figures.daysToAnswer == Quartiles([0, 3, 13, 40]))
        #expect(figures.daysToAnswer.map { [$0.count, $0.lower, $0.median, $0.upper] } == [4, 0, 3, 13])
        #expect(figures.daysOnWaitingList.map { [$0.count, $0.median] } == [1, 33])
        #expect(
            figures.daysToFirstSession.map { [$0.count, $0.lower, $0.median, $0.upper] } == [3, 0, 23, 51])
        #expect(Quartiles([]) == nil)
    }

    @Test("A sum is the sum of its parts, each in one place")
    func sums() {
        let sums = Counted.allCases.filter { !$0.parts.isEmpty }
        let parts = sums.flatMap(\.parts)
        #expect(Set(parts).count == parts.count)
        for sum in sums { #expect(figures[sum] == sum.parts.reduce(0) { $0 + figures[$1] }) }
    }

    @Test("Quarters and months are read back from their names, and nothing else is")
    func names() {
        #expect(Quarter(name: "2025-Q2") == quarter && quarter.name == "2025-Q2")
        #expect(quarter.first == day("2025-04-01") && quarter.last == day("2025-06-30"))
        #expect(Quarter(year: 2025, number: 1).before.name == "2024-Q4")
        #expect(Quarter(year: 2025, number: 4).next.first == day("2026-01-01"))
        for wrong in ["2025-Q0", "2025-Q5", "2025-2", "25-Q2", "2025-Q2-", "-Q2", ""] {
            #expect(Quarter(name: wrong) == nil, "\(wrong)")
        }
        #expect(MonthOfYear(name: "2024-02")?.last == day("2024-02-29"))
        #expect(MonthOfYear(name: "2024-13") == nil && MonthOfYear(name: "2024-2") == nil)
    }

    @Test("Days in the wrong order, or more than a year of them, are not counted")
    func spans() {
        func problems(_ first: String, _ last: String) -> Int {
            FiguresPage.problems(of: DaySpan(first: day(first), last: day(last))).count
        }
        #expect(problems("2025-01-01", "2025-01-01") == 0 && problems("2025-01-01", "2026-01-02") == 0)
        #expect(problems("2025-01-01", "2026-01-03") == 1 && problems("2025-01-02", "2025-01-01") == 1)
    }
}

/// A case as figures see it.
func counted(
    _ file: CaseID, received: String, from referrer: ReferrerKind, kind: ServiceKind = .supportedCentre,
    children: Int = 1, answer: (CaseFigures.Answer.What, String)? = nil, isPreVisited: Bool = false,
    waitingSince: String? = nil, withdrawn: String? = nil, sessions: [String] = [],
    ended: (ClosingReason, String)? = nil
) -> CountedCase {
    var figures = CaseFigures(CaseFile(id: file))
    figures.children = children
    figures.answer = answer.map { CaseFigures.Answer(what: $0.0, on: day($0.1)) }
    figures.isPreVisited = isPreVisited
    figures.waitingSince = waitingSince.map { day($0) }
    figures.withdrawn = withdrawn.map { day($0) }
    figures.ended = ended.map { CaseFigures.Ended(why: $0.0, on: day($0.1)) }
    figures.sessions = sessions.map(mark)
    return CountedCase(
        file: file, received: day(received), referrer: referrer, kind: kind, figures: figures)
}

/// `2025-04-12 60 held`.
private func mark(_ text: String) -> SessionMark {
    let parts = text.split(separator: " ")
    guard let fate = SessionMark.Fate(rawValue: String(parts[2])), let minutes = Int(parts[1]) else {
        preconditionFailure("\(text) is no session")
    }
    return SessionMark(day: day(String(parts[0])), minutes: minutes, fate: fate)
}
