import Testing

@testable import Domain

private let whole: [RecordHeading: String] = [
    .attendees: "Sam, Dad, Sue", .events: "11:05 Sam built a tower.", .ending: "Sam waved.",
]

@Suite struct RecordWritingTests {
    @Test(
        "F1 no stage, no kind of supported contact and nobody at the centre has a way to write an observation"
    )
    func supportedIsNeverObserved() throws {
        for kind in [ServiceKind.supportedCentre, .virtualSupported] {
            for stage in CaseStage.allCases {
                for who in [Cast.cora, Cast.sue, Cast.vic] {
                    var world = World.family(
                        at: "2025-03-08T15:00", kind, stage: stage,
                        sessions: [session("s1", on: "2025-03-08", kind: kind)])
                    let commands: [any Command] = [
                        SaveRecordDraft(file: "the-case", session: "s1", text: whole),
                        FinishRecord(file: "the-case", session: "s1"),
                        AddAddendum(file: "the-case", session: "s1", text: "more"),
                        SaveRecordDraft(file: "the-case", session: "unknown", text: whole),
                    ]
                    for command in commands {
                        #expect(refusal { try world.when(command, by: who) } == .F1)
                    }
                    #expect(refusal { _ = try world.ask(page, by: who) } == .F1)
                    #expect(world.theCase.records.observed.isEmpty)
                }
            }
        }
    }

    @Test("F1 a supported record can neither be checked, sent nor returned as final")
    func supportedHasNothingToSend() throws {
        var world = World.family(
            at: "2025-03-08T15:00", .supportedCentre,
            sessions: [session("s1", on: "2025-03-08", kind: .supportedCentre)])
        let commands: [any Command] = [
            CheckRecord(file: "the-case", session: "s1"),
            ReturnRecord(file: "the-case", session: "s1", why: "x"),
            SendRecord(
                file: "the-case", session: "s1", to: .court, recipient: "The court", authority: .order,
                pays: "nobody"),
            SendReturn(file: "the-case", kind: .finalRecord),
        ]
        for command in commands { #expect(refusal { try world.when(command, by: Cast.cora) } == .F1) }
    }

    @Test("F2 a record belongs to one session: its supervisor and the coordinator write it, nobody else")
    func whoWrites() throws {
        var world = held()
        for who in [Cast.sue, Cast.cora] { try world.when(save([.events: who.actor]), by: who) }
        for who in [Cast.sally, Cast.vic, Cast.mum, Cast.dad, Cast.stranger, Cast.ray, .anyone] {
            #expect(halt { try world.when(save(whole), by: who) }?.isDenied == true)
        }
    }

    @Test("F2 nothing is recorded of a session that has not begun; from its beginning on it is")
    func onlyOnceBegun() throws {
        let ahead = session("s1", on: "2025-03-08", .confirmed)
        var world = World.family(at: "2025-03-08T10:59", sessions: [ahead])
        #expect(halt { try world.when(save(whole), by: Cast.sue) }?.step == .notHeld)
        world.place(ahead, begun: "2025-03-08T11:00")
        try world.when(save(whole), by: Cast.sue)
        #expect(world.theCase.records.observed["s1"]?.text == whole)
    }

    @Test("F2 a session that came to nothing may be recorded; a cancelled one may not")
    func notHeldAndCancelled() throws {
        var world = World.family(
            at: "2025-03-08T15:00",
            sessions: [
                session("s1", on: "2025-03-08", .notHeld, outcome: .childRefused),
                session("s2", on: "2025-03-15", .cancelled),
            ])
        try world.when(save(whole), by: Cast.sue)
        #expect(
            halt {
                try world.when(
                    SaveRecordDraft(file: "the-case", session: "s2", text: whole), by: Cast.sue)
            }?.step == .notHeld)
    }

    @Test("F2 an autosave keeps only what changed, and the same again keeps nothing")
    func autosave() throws {
        var world = held()
        try world.when(save([.events: "a", .arrival: "b"]), by: Cast.sue)
        let events = try world.when(save([.events: "a", .arrival: "c"]), by: Cast.sue)
        #expect((events.first as? RecordDraftSaved)?.text == [.arrival: "c"])
        #expect(try world.when(save([.events: "a", .arrival: "c"]), by: Cast.sue).isEmpty)
        #expect(world.theCase.records.observed["s1"]?.text == [.events: "a", .arrival: "c"])
        #expect(world.theCase.records.observed["s2"] == nil)
    }

    @Test("F2 nobody writes over what somebody else wrote after their page was drawn")
    func writtenMeanwhile() throws {
        var world = held()
        try world.when(save([.events: "a", .arrival: "b"]), by: Cast.sue)
        let shown: [RecordHeading: String] = [
            .events: RecordMark.of("a"), .arrival: RecordMark.of("b"), .ending: RecordMark.of(""),
        ]
        func saves(_ text: [RecordHeading: String]) -> SaveRecordDraft {
            SaveRecordDraft(file: "the-case", session: "s1", text: text, drawnFrom: shown)
        }
        try world.when(saves([.events: "cora’s", .arrival: "b"]), by: Cast.cora)
        #expect(halt { try world.when(saves([.events: "sue’s"]), by: Cast.sue) }?.step == .writtenMeanwhile)
        #expect(world.theCase.records.observed["s1"]?.text[.events] == "cora’s")
        // Another heading, and one left as it was shown, do not get in each other's way.
        let events = try world.when(saves([.events: "a", .arrival: "b", .ending: "e"]), by: Cast.sue)
        #expect((events.first as? RecordDraftSaved)?.text == [.ending: "e"])
        #expect(world.theCase.records.observed["s1"]?.text[.events] == "cora’s")
        // Both wrote the same: there is nothing to choose.
        #expect(try world.when(saves([.events: "cora’s"]), by: Cast.sue).isEmpty)
    }

    @Test("F2 a record is complete only with who was there, what happened and how it ended")
    func completeness() throws {
        var world = held()
        #expect(halt { try world.when(finish, by: Cast.sue) }?.step == .notBegun)
        try world.when(save([.attendees: "Sam", .events: " \n"]), by: Cast.sue)
        #expect(
            halt { try world.when(finish, by: Cast.sue) }?.fields == [
                FieldProblem("text.events", .missing), FieldProblem("text.ending", .missing),
            ])
        try world.when(save(whole), by: Cast.sue)
        #expect(try world.when(finish, by: Cast.sue).count == 1)
        #expect(try world.when(finish, by: Cast.sue).isEmpty)
    }

    @Test("F2 a late autosave does not change what its author called complete")
    func finishedHoldsStill() throws {
        var world = try finished()
        #expect(halt { try world.when(save([.events: "late"]), by: Cast.sue) }?.step == .alreadyDone)
        #expect(try world.when(save(whole), by: Cast.sue).isEmpty)
        try world.when(ReturnRecord(file: "the-case", session: "s1", why: "more to say"), by: Cast.sue)
        try world.when(save([.events: "late"]), by: Cast.sue)
        #expect(world.theCase.records.observed["s1"]?.finished == nil)
    }

    @Test("F2 a second person checks: not the author, not the coordinator who wrote in it")
    func secondPerson() throws {
        var world = try finished()
        #expect(refusal { try world.when(check, by: Cast.sue) } == .F2)
        #expect(halt { try world.when(check, by: Cast.vic) }?.isDenied == true)
        var other = held()
        try other.when(save(whole), by: Cast.sue)
        try other.when(save([.arrival: "late bus"]), by: Cast.cora)
        try other.when(finish, by: Cast.sue)
        #expect(refusal { try other.when(check, by: Cast.cora) } == .F2)
        try other.when(check, by: Cast.sally)
        try world.when(check, by: Cast.cora)
        #expect(world.theCase.records.observed["s1"]?.checkedBy == "cora")
        #expect(try world.when(check, by: Cast.sally).isEmpty)
    }

    @Test("F2 what is not complete is not checked")
    func notFinishedNotChecked() throws {
        var world = held()
        #expect(halt { try world.when(check, by: Cast.cora) }?.step == .notBegun)
        try world.when(save(whole), by: Cast.sue)
        #expect(halt { try world.when(check, by: Cast.cora) }?.step == .notFinished)
    }

    @Test("F2 the checker sends a record back with a reason, and it is open again")
    func returned() throws {
        var world = try finished()
        try world.when(ReturnRecord(file: "the-case", session: "s1", why: "Times, please."), by: Cast.cora)
        let model = try world.ask(page, by: Cast.sue)
        #expect(model.standing == .returned(why: "Times, please."))
        #expect(model.mayWrite && !model.mayCheck)
        try world.when(finish, by: Cast.sue)
        #expect(try world.ask(page, by: Cast.cora).mayCheck)
    }

    @Test("F5 a checked record is locked: later changes are dated addenda beside it")
    func locked() throws {
        var world = try finished()
        let addendum = AddAddendum(file: "the-case", session: "s1", text: "The tower was red.")
        #expect(halt { try world.when(addendum, by: Cast.sue) }?.step == .notChecked)
        try world.when(check, by: Cast.cora)
        for command in [
            save([.events: "x"]), ReturnRecord(file: "the-case", session: "s1", why: "x"),
        ] as [any Command] {
            #expect(halt { try world.when(command, by: Cast.sue) }?.step == .locked)
        }
        world.now = moment("2025-03-10T09:00")
        try world.when(addendum, by: Cast.sue)
        #expect(try world.when(addendum, by: Cast.sue).isEmpty)
        let record = try #require(world.theCase.records.observed["s1"])
        #expect(record.text == whole)
        #expect(record.addenda.map(\.at) == [moment("2025-03-10T09:00")])
    }

    @Test(
        "F2 a record is read by its supervisor and the coordinator; by another supervisor to check it"
    )
    func whoReads() throws {
        var world = held()
        try world.when(save([.events: "He seemed tired."]), by: Cast.sue)
        #expect(halt { _ = try world.ask(page, by: Cast.sally) }?.isDenied == true)
        let model = try world.ask(page, by: Cast.sue)
        #expect(model.hints[.events]?.map(\.words) == ["seemed"])
        #expect(model.missing == [.attendees, .ending])
        #expect(model.children == ["Sam"])
        try world.when(save(whole), by: Cast.sue)
        try world.when(finish, by: Cast.sue)
        #expect(try world.ask(page, by: Cast.sally).mayCheck)
        for who in [Cast.vic, Cast.mum, Cast.dad, Cast.stranger, .anyone] {
            #expect(halt { _ = try world.ask(page, by: who) }?.isDenied == true)
        }
    }

    private var page: RecordPage { RecordPage(file: "the-case", session: "s1") }
    private var finish: FinishRecord { FinishRecord(file: "the-case", session: "s1") }
    private var check: CheckRecord { CheckRecord(file: "the-case", session: "s1") }

    private func save(_ text: [RecordHeading: String]) -> SaveRecordDraft {
        SaveRecordDraft(file: "the-case", session: "s1", text: text)
    }

    private func held() -> World {
        World.family(
            at: "2025-03-08T15:00",
            sessions: [session("s1", on: "2025-03-08"), session("s2", on: "2025-03-15", .confirmed)])
    }

    private func finished() throws -> World {
        var world = held()
        try world.when(save(whole), by: Cast.sue)
        try world.when(finish, by: Cast.sue)
        return world
    }
}
