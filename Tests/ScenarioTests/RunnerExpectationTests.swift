import Domain
import Scenarios
import Testing

/// Each thing that a scenario may expect, once so that it is met and then wrongly: the runner must say so.
@Suite("What the scenario runner looks at")
struct RunnerExpectationTests {
    private let runner = ScenarioRunner(calendar: WorkingCalendar())

    private func failures(_ beginning: String, _ steps: String) async throws -> [String] {
        let text = "title: A trial\nstart: 2025-03-03T09:00\ngiven: [\(beginning)]\nsteps:\n\(steps)"
        let path = "\(Places.scenarios)/trial.yaml"
        let scenario = try #require(try Scenario.read(text, path: path).first)
        return await runner.play(scenario).failures
    }

    /// Lateness, told by the visiting adult on the morning of the first session.
    private func late(_ expected: String) -> String {
        """
        - at: 2025-03-08T10:10
          as: visitor
          do: SayLate
          with: { case: the-case, session: the-case.2025-03-08.1030, side: visitingAdult, minutes: 20 }
          expect: \(expected)

        """
    }

    @Test(
        "Who is told is looked at, and who must not be",
        arguments: [
            ("{ told: [resident-carer], not_told: [visiting-adult, court] }", nil),
            ("{ told: [visiting-adult] }", "expected told [\"visiting-adult\"]; came [\"resident-carer\"]"),
            ("{ told: [] }", "expected told []; came [\"resident-carer\"]"),
            ("{ told: [resident-carer, court] }", "came [\"resident-carer\"]"),
            ("{ not_told: [resident-carer] }", "expected not told [\"resident-carer\"]"),
        ] as [(String, String?)])
    func telling(_ expected: String, _ failure: String?) async throws {
        let found = try await failures("sessions-booked", late(expected))
        #expect(found.count == (failure == nil ? 0 : 1))
        if let failure { #expect(found.first?.contains(failure) == true, "\(found)") }
    }

    @Test(
        "A clock is looked at for its last day and for how it stands",
        arguments: [
            ("2025-03-09T12:00", "[running, 2025-03-10]", true), ("2025-03-09T12:00", "2025-03-09", false),
            ("2025-03-09T12:00", "met", false), ("2025-03-09T12:00", "overdue", false),
            ("2025-03-09T12:00", "none", false), ("2025-03-09T12:00", "[running, 2025-03-11]", false),
            ("2025-03-10T23:59", "running", true), ("2025-03-10T23:59", "overdue", false),
            ("2025-03-11T00:00", "overdue", true), ("2025-03-11T00:00", "running", false),
        ])
    func clocks(_ at: String, _ expected: String, isSo: Bool) async throws {
        let steps = "- { at: \(at), expect: { clocks: { D1: \(expected) } } }\n"
        let found = try await failures("referral-submitted", steps)
        #expect(found.isEmpty == isSo, "\(found)")
        #expect(found.allSatisfy { $0.contains("expected clock D1") && $0.contains("came 2025-03-10") })
    }

    /// Supported contact in spite of a sign: a warning (B2).
    private func accepting(_ more: String) -> String {
        """
        - as: coordinator
          do: ScreenReferral
          with: { case: the-case, found: { longGap: since 2021 }, hasUnmanagedHarm: false, assessor: Cora }
        - as: coordinator
          do: AcceptReferral
          with: { case: the-case, kind: supportedCentre, endsOn: 2025-09-03, conditions: [] }
          \(more)

        """
    }

    @Test(
        "A warning halts until its own reason is given",
        arguments: [
            ("expect: { warned: B2, events: [] }", nil), ("expect: ok", "expected ok; came warned B2"),
            ("expect: { warned: B1 }", "expected warned B1; came warned B2"),
            ("expect: { refused: B2 }", "expected refused B2; came warned B2"),
            ("reasons: { B2: it went well }", nil),
            ("reasons: { B4: it went well }", "expected ok; came warned B2"),
            ("{ reasons: { B2: well }, expect: { warned: B2 } }", "expected warned B2; came ok"),
        ] as [(String, String?)])
    func warnings(_ more: String, _ failure: String?) async throws {
        let plain = more.hasPrefix("{") ? "reasons: { B2: well }\n  expect: { warned: B2 }" : more
        let found = try await failures("referral-submitted", accepting(plain))
        #expect(found.count == (failure == nil ? 0 : 1), "\(found)")
        if let failure { #expect(found.first?.contains(failure) == true, "\(found)") }
    }

    @Test(
        "Every fact of a case is looked at",
        arguments: [
            ("stage", "accepted", "closed"), ("kind", "supportedCentre", "supervisedCentre"),
            ("received", "2025-03-03", "2025-03-04"), ("ends", "2027-02-26", "none"),
            ("minutes_used", "180", "0"), ("hours_used", "3", "2.5"), ("hours_left", "none", "3"),
            ("minutes_left", "hidden", "180"), ("sessions", "3", "2"), ("held", "0", "1"),
            ("session_days", "[2025-03-22, 2025-03-08, 2025-03-15]", "[2025-03-08]"),
            ("next_session", "2025-03-08", "2025-03-15"), ("suspended", "false", "true"),
            ("clocks", "{ D1: met, F3: none }", "{ D1: 2025-03-10 }"),
            ("papers", "{ safeguardingLetter: received }", "{ safeguardingLetter: none }"),
        ])
    func facts(_ name: String, _ right: String, _ wrong: String) async throws {
        func see(_ value: String) -> String {
            "- see: { as: coordinator, case: the-case, \(name): \(value) }\n"
        }
        let none = try await failures("sessions-booked", see(right))
        #expect(none.isEmpty, "\(none)")
        let found = try await failures("sessions-booked", see(wrong))
        #expect(found.count == 1 && found[0].contains("expected to see \(name)"), "\(found)")
    }

    @Test("A fact that a reader is not shown is hidden from them only, and a stranger sees nothing")
    func hiddenFacts() async throws {
        let seen = "- see: { as: visitor, case: the-case, clocks: hidden, papers: hidden, stage: accepted }\n"
        #expect(try await failures("sessions-booked", seen).isEmpty)
        let wrong = "- see: { as: coordinator, case: the-case, clocks: hidden, papers: hidden }\n"
        #expect(try await failures("sessions-booked", wrong).count == 2)
        let stranger = "- see: { as: anyone, case: the-case, stage: accepted }\n"
        #expect(try await failures("sessions-booked", stranger).first?.contains("came denied") == true)
    }

    @Test("The board of a day is looked at, for one family")
    func board() async throws {
        func see(_ facts: String) -> String {
            "- see: { as: volunteer, centre: the-centre, day: 2025-03-08, case: the-case, \(facts) }\n"
        }
        let right = try await failures("sessions-booked", see("photographs: none, inside: [], hold: none"))
        #expect(right.isEmpty, "\(right)")
        let wrong = see("photographs: shownOnly, inside: [Dan Cole], hold: residentSide, conditions: none")
        #expect(try await failures("sessions-booked", wrong).count == 4)
    }

    @Test("Only some of a form's problems, or the wrong step, are not what was written")
    func nearMisses() async throws {
        func review(_ expected: String) -> String {
            """
            - as: coordinator
              do: ResumeContact
              with: { case: the-case, reassessment: "", assessor: "" }
              expect: \(expected)

            """
        }
        #expect(try await failures("sessions-booked", review("{ invalid: [assessor] }")).count == 1)
        let sent = "- { as: coordinator, do: SendReturn, with: { case: the-case, kind: finalRecord }"
        let other = try await failures("sessions-booked", "\(sent), expect: { outOfStep: alreadyDone } }\n")
        #expect(other.count == 1, "\(other)")
    }
}
