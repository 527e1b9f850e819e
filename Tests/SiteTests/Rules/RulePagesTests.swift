import Domain
import Journal
import Testing

@testable import Site

@Suite("The rules' pages")
struct RulePagesTests {
    @Test("Every number of a rule is shown with what it counts")
    func figures() async throws {
        let millbrook = try await Millbrook()
        let alan = try await millbrook.as("Alan")
        for entry in Rulebook.entries where !entry.figures.isEmpty {
            let page = try await alan.get("/rules/\(entry.id)").text
            for figure in entry.figures {
                for value in millbrook.office.desk.rules.history(figure) {
                    let said = "<li>\(figure.unit.said(value.value)), in force since"
                    #expect(page.contains(said), "\(entry.id): \(said)")
                }
            }
        }
        #expect(try await alan.get("/rules/D2").text.contains("<li>10 working days, in force since"))
        #expect(try await alan.get("/rules/E4").text.contains("<li>6 hours, in force since"))
    }

    @Test("Worked examples name what was given and seen in words, not as the program does")
    func examples() async throws {
        let alan = try await Millbrook().as("Alan")
        let page = try await alan.get("/rules/E4").text
        #expect(page.contains("<li>hours left: 0</li>") && !page.contains("hours_left"))
        let risk = try await alan.get("/rules/B1").text
        #expect(risk.contains("<li>kind: supported centre</li>") && !risk.contains("supportedCentre"))
    }

    @Test(
        "Names of the code become words; what people write stays as it is",
        arguments: [
            ("hours_left: 0", "hours left: 0"), ("endsOn: 2028-01-31", "ends on: 31 January 2028"),
            ("dates: 2025-03-08, 2025-03-15", "dates: 8 March 2025, 15 March 2025"),
            (
                "offered: supportedCentre, supervisedElsewhere",
                "offered: supported centre, supervised elsewhere"
            ),
            (
                "answers: referrer kind legalRepresentative; name Ruth Lee",
                "answers: referrer kind legal representative; name Ruth Lee"
            ),
            ("reachBy: sam@example.org", "reach by: sam@example.org"),
            ("session: the-case.2025-03-22.1030", "session: the-case.2025-03-22.1030"),
            ("name: Ann McDonald", "name: Ann McDonald"), ("found: ", "found: "), ("", ""),
        ])
    func details(line: String, said: String) { #expect(SpokenName.ofDetail(line) == said) }

    @Test(
        "Which cases a rule holds is for those who run or supervise at a centre; nobody else sees a word of it"
    )
    func cases() async throws {
        let millbrook = try await Millbrook()
        for (name, sees) in [
            ("Joan", true), ("Priya", true), ("Alan", false), ("Tess", false), ("Nia", false),
        ] {
            let page = try await millbrook.as(name).get("/rules/D1")
            #expect(page.status == 200)
            #expect(page.text.contains("Cases that it holds now") == sees, "\(name)")
            #expect(page.text.contains("Mila") == sees, "\(name)")
        }
        #expect(try await !millbrook.as("Joan").get("/rules/A9").text.contains("Cases that it holds now"))
    }

    @Test("A deadline that ends at a moment is overdue at once; one that ends with a day counts its days")
    func overdue() throws {
        let now = Instant(.of("2026-11-21"), .of("10:00"))
        func words(_ clock: Clock) -> String { Parts.clock(clock, now: now).string }
        let begun = now.adding(minutes: -120)
        let moment = Clock(rule: .G1, duty: .tellAuthorities, starts: begun, overdueFrom: begun, met: nil)
        #expect(words(moment).contains("<b>overdue</b>"))
        let still = Clock(
            rule: .G1, duty: .tellAuthorities, starts: begun, overdueFrom: now.adding(minutes: 1), met: nil)
        #expect(words(still).contains("<b>today</b>"))
        for (day, said) in [
            ("2026-11-20", "1 day overdue"), ("2026-11-19", "2 days overdue"), ("2026-11-21", "today"),
            ("2026-11-22", "1 day left"),
        ] {
            let clock = Clock(rule: .D1, duty: .answerReferral, starts: begun, lastDay: .of(day), met: nil)
            #expect(words(clock).contains("<b>\(said)</b>"), "\(day)")
        }
    }
}
