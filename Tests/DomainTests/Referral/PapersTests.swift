import Testing

@testable import Domain

@Suite struct PapersTests {
    var world = World(at: "2025-03-03T09:00")
    init() { world.givenCentre() }

    private func document(_ id: DocumentID, _ kind: PaperKind, shows: Bool? = false) -> AttachedDocument {
        AttachedDocument(
            id: id, kind: kind, fileName: "paper.pdf", mediaType: "application/pdf", bytes: 1000,
            showsPrivateDetails: shows)
    }

    @Test("C3 the letter is needed in every case, the order where there is one")
    mutating func needed() throws {
        try world.givenSubmitted()
        #expect(
            world.file(World.file).referral.papers == [.safeguardingLetter: .needed, .order: .needed])
    }

    @Test(
        "C3 injunctions of the preceding two years are needed, and those whose day nobody knows",
        arguments: [("2023-03-03", true), ("2023-03-02", false), (nil, true)])
    func injunctions(_ issued: String?, _ isNeeded: Bool) {
        var answers = ReferralAnswers.whole()
        answers.risk?.orders = [CourtOrderKnown(kind: .nonMolestation, issued: issued.map(day))]
        let needed = ReferralRules.papersNeeded(answers, on: day("2025-03-03"), .current)
        #expect(needed.contains(.injunction) == isNeeded)
    }

    @Test("C3 a paper that is attached is received; one taken out is missing again")
    mutating func attachedAndRemoved() throws {
        try world.givenDraft()
        try world.when(
            AttachDocument(file: World.file, document: document("d1", .order)), by: World.referrer)
        try world.when(SubmitReferral(file: World.file), by: World.referrer)
        #expect(world.file(World.file).referral.papers[.order] == .received)
        try world.when(RemoveDocument(file: World.file, document: "d1"), by: World.referrer)
        #expect(world.file(World.file).referral.papersMissing == [.order, .safeguardingLetter])
    }

    @Test("C3 the letter is never marked as not needed")
    mutating func letterAlwaysNeeded() throws {
        try world.givenSubmitted()
        var world = world
        let note = NotePaper(file: World.file, paper: .safeguardingLetter, status: .notNeeded)
        #expect(refusal { try world.when(note, by: World.coordinator) } == .C3)
        try world.when(
            NotePaper(file: World.file, paper: .section7Report, status: .needed), by: World.coordinator)
        #expect(world.file(World.file).referral.papers[.section7Report] == .needed)
    }

    @Test("C4 the papers' clock counts from the order, and is met when order and letter are here")
    mutating func papersClock() throws {
        try world.givenSubmitted(.whole { $0.proceedings?.orderDate = day("2025-03-02") })
        let clock = try #require(deadline(.C4))
        #expect(clock.lastDay == day("2025-03-04"))
        #expect(!clock.isOverdue(at: Instant(london: "2025-03-04T23:59") ?? world.now))
        #expect(clock.isOverdue(at: Instant(london: "2025-03-05T00:00") ?? world.now))
        for (id, kind) in [("d1", PaperKind.order), ("d2", .safeguardingLetter)] {
            #expect(deadline(.C4)?.isRunning == true)
            try world.when(
                AttachDocument(file: World.file, document: document(DocumentID(id), kind)),
                by: World.referrer)
        }
        #expect(deadline(.C4)?.met == world.now)
    }

    @Test("In a case where something is private, a document says whether it shows that")
    mutating func privateDetails() throws {
        try world.givenDraft()
        var world = world
        let silent = AttachDocument(file: World.file, document: document("d1", .other, shows: nil))
        #expect(
            wrongFields { try world.when(silent, by: World.referrer) } == ["document.showsPrivateDetails"])
        try world.when(
            AttachDocument(file: World.file, document: document("d2", .other, shows: true)),
            by: World.referrer)
        try world.when(SubmitReferral(file: World.file), by: World.referrer)
        let desk = try world.ask(ReferralForCentre(file: World.file), by: World.coordinator)
        #expect(desk.documents.map(\.isForStaffOnly) == [true])
        #expect(desk.privateDetails == [PrivateDetail(adult: "mum", way: .address)])
    }

    @Test("A document is of a known kind of file and at most twenty-five megabytes")
    mutating func limits() throws {
        try world.givenDraft()
        var world = world
        var large = document("d1", .other)
        large.bytes = DocumentLimits.largestBytes + 1
        large.mediaType = "application/x-msdownload"
        #expect(
            wrongFields {
                try world.when(AttachDocument(file: World.file, document: large), by: World.referrer)
            }
                == ["document.bytes", "document.mediaType"])
    }

    @Test("What the centre added of its own the referrer neither sees nor takes out")
    mutating func centresOwn() throws {
        try world.givenSubmitted()
        try world.when(
            AttachDocument(file: World.file, document: document("police", .otherConcerns)),
            by: World.coordinator)
        #expect(try world.ask(ReferralDraft(file: World.file), by: World.referrer).documents.isEmpty)
        var world = world
        #expect(
            isDenied {
                try world.when(RemoveDocument(file: World.file, document: "police"), by: World.referrer)
            })
    }

    @Test("C3 who supervises notes what is here and adds to it; taking out is the coordinator's")
    mutating func takingOut() throws {
        try world.givenSubmitted()
        try world.when(
            AttachDocument(file: World.file, document: document("d1", .order)), by: World.supervisor)
        try world.when(
            NotePaper(file: World.file, paper: .safeguardingLetter, status: .received), by: World.supervisor)
        let takeOut = RemoveDocument(file: World.file, document: "d1")
        var world = world
        #expect(isDenied { try world.when(takeOut, by: World.supervisor) })
        #expect(isDenied { try world.when(takeOut, by: World.volunteer) })
        try world.when(takeOut, by: World.coordinator)
        #expect(world.file(World.file).referral.papersMissing == [.order])
    }

    private func deadline(_ rule: RuleID) -> Clock? {
        CaseClocks.all(of: world.file(World.file), in: world.house()).first { $0.rule == rule }
    }
}
