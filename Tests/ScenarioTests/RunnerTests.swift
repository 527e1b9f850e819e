import Domain
import Scenarios
import Testing

/// The runner must find what is wrong: a runner that passes everything proves nothing.
@Suite("The scenario runner")
struct RunnerTests {
    private let runner = ScenarioRunner(calendar: WorkingCalendar())

    private func failures(_ steps: String, start: String = "2025-03-03T09:00") async throws -> [String] {
        let text = "title: A trial\nstart: \(start)\nsteps:\n\(steps)"
        let scenario = try #require(try Scenario.read(text, path: "trial.yaml").first)
        return await runner.play(scenario).failures
    }

    private func problem(_ text: String) -> String? {
        do {
            _ = try Scenario.read(text, path: "trial.yaml")
            return nil
        } catch {
            return "\(error)"
        }
    }

    private let entering = """
        - { as: system, do: EnterCentre, with: { centre: one,
            profile: { name: One, town: Thetford, country: england, takesSelfReferrals: true } } }
        - as: officer
          do: AwardAccreditation
          with: { centre: one, standard: supported, awarded: 2025-03-01 }

        """

    @Test("A step that comes out as written is no failure")
    func goodIsGood() async throws {
        let steps = """
            - as: coordinator at one
              do: StateOffers
              with: { centre: one, kinds: [supervisedCentre] }
              expect: { refused: A2 }
            - see: { as: anyone, centre: one, accredited: { supported: 2025-03-01, supervised: none } }
            """
        #expect(try await failures(entering + steps).isEmpty)
    }

    @Test("A refusal where none was expected, and none where one was, are failures that say both")
    func wrongIsFound() async throws {
        let steps = """
            - { as: coordinator at one, do: StateOffers, with: { centre: one, kinds: [supervisedCentre] } }
            - as: coordinator at one
              do: StateOffers
              with: { centre: one, kinds: [supportedCentre] }
              expect: { refused: A2, events: [CentreEntered] }
            """
        let found = try await failures(entering + steps)
        #expect(found.count == 3)
        #expect(found.first?.contains("step 3") == true)
        #expect(found.first?.contains("expected ok; came refused A2") == true)
        #expect(found.dropFirst().first?.contains("expected refused A2; came ok") == true)
        #expect(found.last?.contains("came [\"OffersStated\"]") == true)
    }

    @Test("A fact that is not so is a failure, and so is a fact that there is not")
    func wrongFactsAreFound() async throws {
        let steps = "- see: { as: anyone, centre: one, town: Diss, colour: blue }\n"
        let found = try await failures(entering + steps)
        #expect(found.count == 2)
        #expect(found.contains { $0.contains("expected to see town: Diss; came Thetford") })
        #expect(found.contains { $0.contains("there is no fact 'colour'") })
    }

    @Test("A clock that stands otherwise is a failure")
    func wrongClocksAreFound() async throws {
        let found = try await failures(
            "- { after: 1 day, expect: { clocks: { D1: 2025-03-10, D2: none } } }\n")
        #expect(found == ["step 1 (line 4): expected clock D1: [2025-03-10]; came none"])
    }

    @Test("The clock never goes back, and a day is a day across the change of clocks")
    func theClock() async throws {
        let back = try await failures("- { at: 2025-03-02T09:00 }\n")
        #expect(back.count == 1 && back[0].contains("the clock cannot go back"))
        let across = """
            - { after: 1 day }
            - { at: 2025-03-30T09:30 }
            """
        #expect(try await failures(across, start: "2025-03-29T09:30").isEmpty)
        let late = "- { after: 24 hours }\n- { at: 2025-03-30T09:30 }\n"
        #expect(try await failures(late, start: "2025-03-29T09:30").count == 1)
    }

    @Test("What nobody asked for is named with its line")
    func unknownWordsAreNamed() {
        let start = "title: A trial\nstart: 2025-03-03T09:00\nsteps:\n"
        let field = start + "- { as: system, do: StateOffers, with: { centre: one, kindz: [] } }"
        #expect(problem(field)?.contains("trial.yaml:4: 'kindz' is not known here") == true)
        #expect(problem(start + "- { as: system, do: StateOfers }")?.contains("no command is called") == true)
        #expect(problem(start + "- { as: nobody, do: StateOffers }")?.contains("nobody is called") == true)
        #expect(problem(start + "- { az: system }")?.contains("'az' is not known here") == true)
        #expect(problem(start + "- { at: noon }")?.contains("is no moment") == true)
        #expect(problem(start + "- { after: 1 day, expect: { refused: Z9 } }")?.contains("no rule") == true)
        #expect(problem("title: [")?.contains("not YAML") == true)
        #expect(problem("title: A trial\nsteps: []")?.contains("says no start") == true)
    }

    @Test("A field that cannot be read is a problem of that field")
    func unreadableFieldsAreInvalid() async throws {
        let steps = """
            - as: officer
              do: AwardAccreditation
              with: { centre: one, standard: supported, awarded: 2025-02-30 }
              expect: { invalid: awarded }
            - as: officer
              do: AwardAccreditation
              with: { centre: one, awarded: 2025-02-28 }
              expect: { invalid: standard }
            """
        #expect(try await failures(entering + steps).isEmpty)
    }

    @Test("A beginning that there is not ends the play")
    func missingBeginning() async throws {
        let text = "title: A trial\nstart: 2025-03-03\ngiven: [nowhere]\nsteps: []"
        let scenario = try #require(try Scenario.read(text, path: "trial.yaml").first)
        #expect(
            await runner.play(scenario).failures.first?.contains("no beginning is called 'nowhere'") == true)
    }

    @Test("A rule is broken where its no is met, its warning or its deadline gone by")
    func breakingIsKnown() throws {
        let text = """
            title: A trial
            rules: [A2, A5]
            start: 2025-03-03
            steps:
              - { after: 1 day, expect: { refused: A2 } }
              - { after: 1 day, expect: { clocks: { D1: overdue } } }
            """
        let coverage = Coverage(try Scenario.read(text, path: "trial.yaml"))
        #expect(coverage.breaking(.A2).count == 1 && coverage.keeping(.A2).isEmpty)
        #expect(coverage.breaking(.D1).count == 1)
        #expect(coverage.keeping(.A5).count == 1)
        let lacks = coverage.uncovered([.A2, .A5])
        #expect(lacks.map(\.rule) == [.A2, .A5])
        #expect(lacks.map(\.lacks) == [[.keeping], [.breaking]])
    }

    @Test("A citation is a comment that begins with the rule, and the declaration under it")
    func citationsAreFound() {
        let source = """
            /// E3, E4 (Cafcass Cymru, how many sessions): hours.
            @inlinable
            static func mayBook(_ hours: Int) {}
            // E5 is not cited here.
            let plain = 1
            /// One of the signs (B2).
            case sign
            """
        let found = Citation.find(in: source, path: "X.swift").map { "\($0.rule) \($0.name) \($0.line)" }
        #expect(found == ["E3 mayBook 3", "E4 mayBook 3", "B2 sign 7"])
    }
}
