import Testing

@testable import Domain

@Suite("What is unusual in who reads a centre's cases (L3)")
struct ReadingTests {
    private static let file: CaseID = "the-case"

    /// A family that comes on the 8th with Sue; Vic is on duty that day, Val is not.
    private func world() throws -> World {
        var world = World.diary()
        world.ready("the-case", .supervisedCentre)
        try world.book("the-case", .iso("2025-03-08"), from: .at("11:00"), supervisor: "sue")
        return world
    }

    private func unusual(
        _ actor: String, _ relation: Relation?, at: String, in world: World
    ) throws -> Set<UnusualReading>? {
        let note = ReadingNote(
            actor: actor, file: Self.file, relation: relation, from: "192.0.2.7", at: moment(at))
        let model = try world.ask(
            ReadingAtCentre(centre: World.centre, notes: [note]), by: World.cora)
        return (model.unusual + model.usual).first?.cases[Self.file]
    }

    @Test(
        "Reading at night is unusual, to the minute",
        arguments: [("21:59", false), ("22:00", true), ("05:59", true), ("06:00", false)])
    func night(time: String, isUnusual: Bool) throws {
        let found = try unusual("cora", .coordinator, at: "2025-03-07T\(time)", in: try world())
        #expect(found == (isUnusual ? [.atNight] : []))
    }

    @Test("Whoever asked for what is not theirs is shown, whatever they are")
    func refused() throws {
        #expect(try unusual("otto", .refused, at: "2025-03-07T10:00", in: try world()) == [.refused])
    }

    @Test(
        "A supervisor has to do with families that they watch, for so many days before and after",
        arguments: [
            ("sue", "2025-03-08", false), ("sam", "2025-03-08", true), ("sue", "2025-02-22", false),
            ("sue", "2025-02-21", true), ("sue", "2025-03-22", false), ("sue", "2025-03-23", true),
        ])
    func theirs(actor: String, day: String, isUnusual: Bool) throws {
        let found = try unusual(actor, .supervisor, at: "\(day)T10:00", in: try world())
        #expect(found == (isUnusual ? [.notTheirs] : []))
    }

    @Test("Whoever is on duty when the family comes has to do with it")
    func duty() throws {
        var world = try world()
        #expect(try unusual("vic", .volunteer, at: "2025-03-08T10:00", in: world) == [.notTheirs])
        world.given(
            .day(World.centre, .iso("2025-03-08")),
            StaffRostered(duties: [
                RosterDuty(person: "vic", span: TimeSpan(from: .at("10:00"), to: .at("14:00")))
            ]))
        #expect(try unusual("vic", .volunteer, at: "2025-03-08T10:00", in: world) == [])
    }

    @Test("Whoever knows the family is shown, although they may have to")
    func known() throws {
        var world = try world()
        world.given(.centre(World.centre), FamilyKnown(person: "sue", file: Self.file))
        #expect(try unusual("sue", .supervisor, at: "2025-03-08T10:00", in: world) == [.knowsFamily])
    }

    @Test("What an adult reads of their own, and what the house reads, is nobody's to watch")
    func notShown() throws {
        for relation in [Relation.adult, .house, .anyone] {
            #expect(try unusual("mary", relation, at: "2025-03-07T23:00", in: try world()) == nil)
        }
    }

    @Test("Many cases in a day are as many as the rule says, and so many times the person's other days")
    func many() {
        let limit = ReadingRules.manyCases
        #expect(!ReadingRules.isMany(limit - 1, others: []))
        #expect(ReadingRules.isMany(limit, others: []))
        #expect(ReadingRules.isMany(limit, others: [limit / ReadingRules.manyTimes]))
        #expect(!ReadingRules.isMany(limit, others: [limit / ReadingRules.manyTimes + 1]))
    }

    @Test("Only whoever runs the centre sees it, and of another centre's case nothing")
    func walls() throws {
        let world = try world()
        let question = ReadingAtCentre(centre: World.centre, notes: [])
        let supervisor = Who.person("sue", [.supervisor(World.centre)])
        #expect(throws: Halt.self) { try world.ask(question, by: supervisor) }
        let elsewhere = Who.person("eve", [.coordinator("another-centre")])
        #expect(throws: Halt.self) { try world.ask(question, by: elsewhere) }
        let note = ReadingNote(
            actor: "sue", file: Self.file, relation: .supervisor, from: "", at: moment("2025-03-08T10:00"))
        let theirs = try world.ask(ReadingAtCentre(centre: "another-centre", notes: [note]), by: elsewhere)
        #expect(theirs.usual.isEmpty && theirs.unusual.isEmpty)
    }
}
