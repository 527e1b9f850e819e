import Foundation
import Testing

@testable import Domain

@Suite("Cases by chance over two years")
struct RandomRunTests {
    /// 5,000 cases, or `RUN_CASES`; another run each time, or that of `SEED`.
    @Test("no rule is broken and every deadline shown is the one that is owed")
    func twoYears() {
        let given = ProcessInfo.processInfo.environment
        let seed = given["SEED"].flatMap(UInt64.init) ?? .random(in: 0...UInt64.max)
        let count = given["RUN_CASES"].flatMap(Int.init) ?? 5_000
        print("RUN_CASES=\(count) SEED=\(seed)")
        let run = RandomRun(cases: count, seed: seed)
        run.play()
        let reading = run.reading
        print(
            "\(run.done) acts done and \(run.refused) not, \(reading.eventsHeard) events, "
                + "\(reading.clocksCompared) deadlines compared, \(run.sessionsHeld) sessions held")
        #expect(
            reading.objections.isEmpty,
            "SEED=\(seed): \(reading.objections.prefix(5).joined(separator: "\n"))")
        for (why, times) in run.house.refusals.sorted(by: { $0.value > $1.value }).prefix(12) {
            print("  \(times) times not: \(why)")
        }
        // A run in which little happens shows little.
        #expect(run.done > count * 10 && run.refused > count)
        #expect(reading.clocksCompared > count * 10 && run.sessionsHeld > count / 2)
    }

    @Test("the second reading objects where a rule is broken")
    func canObject() {
        let reading = SecondReading(awards: [:], rooms: [:])
        let now = moment("2025-03-03T09:00")
        let yes = ReferralAccepted(kind: .supportedCentre, endsOn: day("2025-09-01"), conditions: [])
        reading.hear(.caseFile("a"), yes, at: now)
        #expect(reading.objections.contains { $0.contains("B1") })
        #expect(reading.objections.contains { $0.contains("A1") })
        reading.hear(.caseFile("a"), RecordDraftSaved(session: "s", text: [:]), at: now)
        #expect(reading.objections.contains { $0.contains("F1") })
        let line = Charge(id: "c", kind: .report, session: nil, payer: .adult("dad"), pence: 100, words: nil)
        reading.hear(.caseFile("a"), ChargesNoted(lines: [line]), at: now)
        #expect(reading.objections.contains { $0.contains("E12") })
        let before = reading.objections.count
        reading.hear(.caseFile("a"), ReferralSubmitted(papers: [:]), at: now)
        reading.hear(
            .caseFile("a"), ReferralAnswered(answers: .whole()), at: now)
        reading.compare([], of: "a", at: now)
        #expect(reading.objections.count == before + 1)
        let strict = SecondReading(awards: [:], rooms: [:], fitUntil: ["vic": day("2025-03-08").number])
        let duty = RosterDuty(person: "vic", span: TimeSpan("10:00", "16:00"))
        for (date, objections) in [("2025-03-08", 0), ("2025-03-09", 1)] {
            strict.hear(.day("ash", day(date)), StaffRostered(duties: [duty]), at: now)
            #expect(strict.objections.count == objections)
        }
    }
}
