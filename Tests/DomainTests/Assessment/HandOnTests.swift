import Testing

@testable import Domain

@Suite struct HandOnTests {
    var world = World(at: "2025-03-03T09:00")
    let next: CaseID = "family-two"

    init() throws {
        world.givenCentre()
        world.givenCentre("other")
        try world.givenDraft()
        for id in ["one", "two"] {
            let paper = AttachedDocument(
                id: DocumentID(id), kind: id == "one" ? .order : .other, fileName: "a.pdf",
                mediaType: "application/pdf", bytes: 10, showsPrivateDetails: false)
            try world.when(AttachDocument(file: World.file, document: paper), by: World.referrer)
        }
        try world.when(SubmitReferral(file: World.file), by: World.referrer)
    }

    private func handOn(to centre: CentreID = "other", as file: CaseID = "family-two") -> HandOn {
        HandOn(file: World.file, to: centre, newCase: file, documents: ["one"])
    }

    @Test("B3 a case goes on with its papers, and nobody starts again")
    mutating func goesOn() throws {
        world.at("2025-03-05T10:00")
        try world.when(handOn(), by: World.coordinator)
        let (old, new) = (world.file(World.file), world.file(next))
        #expect(old.stage == .handedOn)
        #expect(new.stage == .submitted)
        #expect(new.centre == "other" && new.kind == .supervisedCentre)
        #expect(new.referral.documents.map(\.id) == ["one"])
        #expect(new.referral.received?.day == day("2025-03-05"))
        #expect(new.referral.papers == [.order: .received, .safeguardingLetter: .needed])
        #expect(new.answers.children == old.answers.children)
        #expect(new.assessment.screening == nil)
        #expect(try world.when(handOn(), by: World.coordinator).isEmpty)
    }

    @Test("B3 the case that goes on stays in its family")
    mutating func sameFamily() {
        var world = world
        #expect(
            wrongFields { try world.when(handOn(as: "stranger-two"), by: World.coordinator) } == ["newCase"]
        )
    }

    @Test("B3 A1 it goes on only to a centre accredited for supervised contact")
    mutating func accredited() {
        world.givenCentre("plain", standards: [.supported], kinds: [.supportedCentre])
        var world = world
        #expect(refusal { try world.when(handOn(to: "plain"), by: World.coordinator) } == .A1)
        #expect(wrongFields { try world.when(handOn(to: World.centre), by: World.coordinator) } == ["to"])
    }

    @Test("B3 what was arranged before contact is taken back")
    mutating func preVisitsTakenBack() throws {
        let visit = ArrangePreVisit(
            file: World.file, appointment: "p1", subject: .adult("mum"), day: day("2025-03-06"),
            from: TimeOfDay(minutes: 600), minutes: 60, way: .faceToFace)
        try world.when(visit, by: World.coordinator)
        try world.when(handOn(), by: World.coordinator)
        #expect(try world.house().day(World.centre, day("2025-03-06")).preVisits.isEmpty)
    }
}
