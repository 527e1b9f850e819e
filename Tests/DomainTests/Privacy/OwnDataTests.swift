import Testing

@testable import Domain

@Suite("What is held about somebody, paragraph by paragraph (L3)")
struct OwnDataTests {
    static let visit: SessionID = "a-session"

    /// A supervised case with a record of which every heading is written.
    func world(
        teller: ReferrerKind = .legalRepresentative, side: AdultRole? = nil,
        record: [RecordHeading: String] = [
            .attendees: "Mia, Dan and Sam", .events: "Dan read to Sam.\n\n  Mia’s letter was spoken of.  ",
            .ending: "Sam waved.", .whatTheChildSaid: "I like it here.",
        ]
    ) throws -> World {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        let answers = ReferralAnswers.whole(.supervisedCentre) { answers in
            answers.referrer?.kind = teller
            answers.referrer?.ownRole = side
            answers.adults?[0].firstName = "Mia"
            answers.adults?[1].firstName = "Dan"
            answers.adults?[0].hasParentalResponsibility = true
            answers.adults?[1].hasParentalResponsibility = nil
            answers.adults?[0].safeTimes = "Mornings"
            answers.children?[0].views = "She would rather draw."
        }
        world.given(
            .caseFile(World.file),
            ReferralBegun(link: World.link, beginning: ReferralBeginning(referrer: teller)),
            AnswersGiven(answers: answers), ReferralSubmitted(papers: [:]),
            FamilyBooked(session: session(Self.visit, on: "2025-03-01")))
        if !record.isEmpty {
            world.given(
                .caseFile(World.file), RecordDraftSaved(session: Self.visit, text: record),
                RecordFinished(session: Self.visit))
        }
        return world
    }

    func package(_ world: World, _ adult: AdultID = "mum") throws -> OwnDataPackage {
        try #require(try OwnDataPackage(of: adult, world.file(World.file), in: world.house()))
    }

    func paragraph(_ place: String, _ world: World) throws -> OwnDataParagraph {
        try #require(try package(world).paragraphs.first { $0.place == place }, "\(place)")
    }

    func asked(_ world: World, children: Bool? = nil) throws -> World {
        var world = world
        try world.when(
            AskForOwnData(file: World.file, adult: "mum", children: children), by: World.coordinator)
        return world
    }

    func decide(_ decisions: [OwnDataDecision]) -> DecideOwnData {
        DecideOwnData(file: World.file, adult: "mum", decisions: decisions)
    }

    var release: ReleaseOwnData {
        ReleaseOwnData(file: World.file, adult: "mum", isReadThrough: true)
    }

    /// Every paragraph that somebody must decide, left out.
    func leftOut(_ world: World) throws -> [OwnDataDecision] {
        try package(world).undecided(nil).map {
            OwnDataDecision(paragraph: $0.place, choice: .leaveOut, ground: .otherPerson)
        }
    }

    func copy(_ world: World) throws -> OwnDataCopy {
        try #require(world.file(World.file).keeping.requests["mum"]?.lastCopy).copy
    }

    // MARK: Whose it is

    @Test("A record is for somebody to decide, paragraph by paragraph; a child’s words stay out")
    func record() throws {
        let world = try world()
        let events = try package(world).paragraphs.filter { $0.label == .heading(.events) }
        #expect(events.map(\.text) == ["Dan read to Sam.", "Mia’s letter was spoken of."])
        #expect(events.map(\.place) == ["record.a-session/events/0", "record.a-session/events/1"])
        #expect(events.allSatisfy { $0.owner == .staffOnAll && $0.standard == .undecided })
        let said = try paragraph("record.a-session/whatTheChildSaid/0", world)
        #expect(said.owner == .childsWords && said.standard == .leftOut)
    }

    @Test("A record that was sent to them they had: it is given, but for the child’s words")
    func sent() throws {
        var world = try world()
        world.given(
            .caseFile(World.file), AddendumAdded(session: Self.visit, text: "Early"),
            RecordSent(
                session: Self.visit, to: .adult, adult: "mum", practitioner: nil, recipient: "Mia",
                authority: .order, authorityDetails: nil, pays: "nobody", addendaIncluded: 1),
            AddendumAdded(session: Self.visit, text: "Late"))
        #expect(try paragraph("record.a-session/events/0", world).standard == .given)
        #expect(try paragraph("record.a-session/addendum/0", world).standard == .given)
        #expect(try paragraph("record.a-session/addendum/1", world).standard == .undecided)
        #expect(try paragraph("record.a-session/whatTheChildSaid/0", world).standard == .leftOut)
        let dads = try package(world, "dad").paragraphs.filter { $0.label == .heading(.events) }
        #expect(dads.allSatisfy { $0.standard == .undecided })
    }

    @Test(
        "What the referral tells is its teller’s: one’s own, the other side’s, or somebody’s between",
        arguments: [
            (ReferrerKind.parent, AdultRole.residentCarer, OwnDataOwner.own),
            (.parent, .visitingAdult, .otherSide), (.legalRepresentative, nil, .professional),
        ] as [(ReferrerKind, AdultRole?, OwnDataOwner)])
    func teller(kind: ReferrerKind, side: AdultRole?, owner: OwnDataOwner) throws {
        let world = try world(teller: kind, side: side)
        let package = try package(world)
        let told = package.items.first { $0.kind == .referral }?.paragraphs ?? []
        #expect(!told.isEmpty && told.contains { $0.owner == owner })
        #expect(told.allSatisfy { owner == .own ? $0.standard == .given : $0.standard != .given })
        #expect(package.facts.details?.safeTimes == (owner == .own ? "Mornings" : nil))
    }

    @Test("Of two who visit, a parent who refers as one of them is taken for neither")
    func oneOfTwo() throws {
        let world = try world(teller: .parent, side: .visitingAdult)
        #expect(
            try package(world, "dad").items.first { $0.kind == .referral }?.paragraphs.first?.owner == .own)
        var file = world.file(World.file)
        var uncle = try #require(file.answers.adults?.last)
        uncle.id = "uncle"
        file.referral.answers.adults?.append(uncle)
        let dad = try #require(file.answers.adult("dad"))
        let centre = try world.house().centre(World.centre)
        let making = OwnDataMaking(dad, file, at: centre, asksForChildren: false)
        #expect(!making.isTeller && making.teller == .otherSide)
    }

    // MARK: Children

    @Test("Of a child nothing goes unasked, and nobody without parental responsibility asks")
    func children() throws {
        let plain = try world()
        #expect(try package(asked(plain)).items.allSatisfy { $0.kind != .child })
        let items = try package(asked(plain, children: true)).items.filter { $0.kind == .child }
        #expect(items.count == 1)
        #expect(items.flatMap(\.paragraphs).allSatisfy { $0.standard != .given })
        let views = items.flatMap(\.paragraphs).first { $0.label == .field(.views) }
        #expect(views?.standard == .leftOut)
        var world = plain
        #expect(
            refusal {
                try world.when(
                    AskForOwnData(file: World.file, adult: "dad", children: true), by: World.coordinator)
            } == .L3)
        try world.when(AskForOwnData(file: World.file, adult: "dad"), by: World.coordinator)
    }

    @Test("Asked for after the rest, the children’s part comes to the same request")
    func childrenLater() throws {
        var world = try asked(try world())
        let events = try world.when(
            AskForOwnData(file: World.file, adult: "mum", children: true), by: World.coordinator)
        #expect(events.count == 1 && events.first is ChildrensDataAskedFor)
        #expect(
            try world.when(
                AskForOwnData(file: World.file, adult: "mum", children: true), by: World.coordinator
            ).isEmpty)
    }

    // MARK: Names

    @Test("Names of others are found as whole words, one’s own are not")
    func names() throws {
        let world = try world()
        #expect(try paragraph("record.a-session/attendees/0", world).names.contains("Dan"))
        let read = try paragraph("record.a-session/events/0", world)
        #expect(Set(read.names).isSuperset(of: ["Dan", "Sam"]))
        #expect(try !paragraph("record.a-session/attendees/0", world).names.contains("Mia"))
        let other = try self.world(record: [.events: "Danish pastry, DAN’S car, Mum and Daddy."])
        let found = try paragraph("record.a-session/events/0", other).names
        #expect(found.contains("Dan") && found.contains("daddy") && !found.contains("mum"))
        #expect(
            OwnDataNames.blackedOut(["Dan", "daddy"], in: "Danish pastry, DAN’S car, Mum and Daddy.")
                == "Danish pastry, ▇▇▇’S car, Mum and ▇▇▇.")
        #expect(OwnDataNames.blackedOut(["Sam"], in: "") == "")
        #expect(OwnDataNames.blackedOut(["Sam Hill", "Sam"], in: "Sam Hill, Sam") == "▇▇▇, ▇▇▇")
    }
}

/// A session that the case has, without the diary that brings it there.
private struct FamilyBooked: CaseEvent {
    var session: CaseSession
    func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.bookings.sessions[session.session] = session
    }
}

/// Answers of every page at once.
private struct AnswersGiven: CaseEvent {
    var answers: ReferralAnswers
    func evolve(_ file: inout CaseFile, _ moment: Moment) { file.referral.answers = answers }
}
