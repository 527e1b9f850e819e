import Testing

@testable import Domain

extension OwnDataTests {
    // MARK: Deciding

    @Test("A decision has its reason, and says what there is to black out")
    func wrong() throws {
        var world = try asked(try world())
        let (events, said) = ("record.a-session/events/0", "record.a-session/whatTheChildSaid/0")
        let wrong: [(OwnDataDecision, String)] = [
            (OwnDataDecision(paragraph: "record.other/events/0", choice: .give), "paragraph"),
            (OwnDataDecision(paragraph: events, choice: .leaveOut), "ground"),
            (OwnDataDecision(paragraph: events, choice: .blackOut, ground: .otherPerson), "names"),
            (
                OwnDataDecision(
                    paragraph: events, choice: .blackOut, names: ["Da"], ground: .otherPerson), "names"
            ),
            (OwnDataDecision(paragraph: said, choice: .give), "words"),
            (
                OwnDataDecision(
                    paragraph: "facts/details", choice: .blackOut, names: ["Mia"], ground: .otherPerson),
                "choice"
            ),
        ]
        for (decision, field) in wrong {
            #expect(throws: Halt.self, "\(field)") {
                try world.when(decide([decision]), by: World.coordinator)
            }
            let problems = try decide([decision]).problems(in: world.house())
            #expect(problems.map(\.field) == ["decisions.0.\(field)"])
        }
        #expect(try world.when(decide([OwnDataDecision(paragraph: events)]), by: World.coordinator).isEmpty)
        #expect(isDenied { try world.when(decide([]), by: World.supervisor) })
    }

    @Test("Nothing goes while one paragraph is undecided, and the no says where")
    func undecided() throws {
        var world = try asked(try world())
        let all = try leftOut(world)
        try world.when(decide(Array(all.dropLast())), by: World.coordinator)
        do {
            try world.when(release, by: World.coordinator)
            Issue.record("it went")
        } catch Halt.refused(let refusal) {
            guard case .undecided(let open)? = refusal.reason as? RetentionRefusal else {
                throw Halt.refused(refusal)
            }
            #expect(open.map(\.count) == [1])
        }
        try world.when(decide(Array(all.suffix(1))), by: World.coordinator)
        #expect(
            refusal {
                try world.when(
                    ReleaseOwnData(file: World.file, adult: "mum", isReadThrough: nil), by: World.coordinator)
            } == .L3)
        try world.when(release, by: World.coordinator)
        #expect(try copy(world).items.flatMap(\.parts).allSatisfy { !$0.text.contains("Dan") })
    }

    @Test("What was chosen is what goes: given, left out, blacked out")
    func chosen() throws {
        var world = try asked(try world())
        try world.when(decide(try leftOut(world)), by: World.coordinator)
        try world.when(
            decide([
                OwnDataDecision(
                    paragraph: "record.a-session/events/0", choice: .blackOut, names: ["Dan"],
                    ground: .otherPerson),
                OwnDataDecision(paragraph: "record.a-session/ending/0", choice: .give),
                OwnDataDecision(
                    paragraph: "facts/visits", choice: .leaveOut, ground: .seriousHarm),
            ]), by: World.coordinator)
        try world.when(release, by: World.coordinator)
        let copy = try copy(world)
        let record = try #require(copy.items.first { $0.kind == .record })
        #expect(record.parts.map(\.text) == ["▇▇▇ read to Sam.", "Sam waved."])
        // Who was there, and the letter. That the child said something is not told.
        #expect(record.leftOut == 2 && copy.grounds == [.otherPerson])
        #expect(copy.facts.visits == nil && copy.facts.details?.firstName == "Mia")
    }

    @Test("What could harm somebody is left out without a word")
    func silent() throws {
        var world = try asked(try world(record: [.events: "One", .ending: "Two"]))
        let all = try leftOut(world).map { decision in
            var decision = decision
            if decision.paragraph.hasPrefix("record") { decision.ground = .seriousHarm }
            return decision
        }
        try world.when(decide(all), by: World.coordinator)
        try world.when(release, by: World.coordinator)
        let copy = try copy(world)
        #expect(copy.items.allSatisfy { $0.kind != .record } && !copy.grounds.contains(.seriousHarm))
    }

    // MARK: Again

    @Test("A decision holds for the words that were read, wherever they stand, and for no others")
    func again() throws {
        var world = try asked(try world())
        try world.when(decide(try leftOut(world)), by: World.coordinator)
        world.given(
            .caseFile(World.file), RecordReturned(session: Self.visit, why: "More"),
            RecordDraftSaved(
                session: Self.visit,
                text: [.events: "New words.\nDan read to Sam.", .ending: "Sam waved twice."]))
        let request = world.file(World.file).keeping.requests["mum"]
        let open = try package(world).undecided(request).map(\.text)
        #expect(open == ["New words.", "Sam waved twice."])
        #expect(refusal { try world.when(release, by: World.coordinator) } == .L3)
    }

    @Test("Of words that changed meanwhile nothing is decided")
    func stale() throws {
        var world = try asked(try world())
        let known = try paragraph("record.a-session/ending/0", world)
        world.given(
            .caseFile(World.file), RecordDraftSaved(session: Self.visit, text: [.ending: "Sam cried."]))
        let decision = OwnDataDecision(paragraph: known.place, mark: known.mark, choice: .give)
        #expect(throws: Halt.self) { try world.when(decide([decision]), by: World.coordinator) }
        #expect(world.file(World.file).keeping.requests["mum"]?.decisions.isEmpty == true)
    }

    @Test("What was given stays as it was given; asked for again, the decisions stand")
    func frozen() throws {
        var world = try asked(try world())
        try world.when(decide(try leftOut(world)), by: World.coordinator)
        try world.when(release, by: World.coordinator)
        let first = try copy(world)
        #expect(try world.when(release, by: World.coordinator).isEmpty)
        world.given(
            .caseFile(World.file), RecordDraftSaved(session: Self.visit, text: [.ending: "Sam cried."]))
        #expect(try copy(world) == first)
        world.at("2025-04-03T09:00")
        world = try asked(world)
        let request = try #require(world.file(World.file).keeping.requests["mum"])
        #expect(request.released == nil && request.lastCopy?.copy == first)
        #expect(try package(world).undecided(request).map(\.text) == ["Sam cried."])
        try world.when(
            decide([OwnDataDecision(paragraph: "record.a-session/ending/0", choice: .give)]),
            by: World.coordinator)
        try world.when(release, by: World.coordinator)
        #expect(world.file(World.file).keeping.requests["mum"]?.copies.count == 2)
    }

    @Test("What was given before paragraphs had owners is still theirs")
    func earlierKind() throws {
        var world = try world()
        let data = try package(world).facts
        world.given(
            .caseFile(World.file), OwnDataAskedFor(adult: "mum"),
            OwnDataReviewed(adult: "mum", data: data, leftOut: [.costs], because: "Others"),
            OwnDataReleased(adult: "mum"))
        let given = try copy(world)
        #expect(given.facts == data && given.leftOutFacts == [.costs] && given.because == "Others")
        #expect(try copy(asked(world)) == given)
        let mine = try world.ask(MyOwnData(file: World.file), by: World.mum)
        #expect(mine.given?.copy == given && mine.isAnswered)
        #expect(try world.ask(MyOwnData(file: World.file), by: World.dad).given == nil)
    }
}
