import Testing

@testable import Domain

@Suite("Who opened a case, as one adult of it is told (L3)")
struct WhoOpenedTests {
    private static let file: CaseID = "the-case"

    /// What mum and dad are told where that one actor opened the case.
    private func told(_ actor: String, as relation: Relation?, referrer: ReferrerAnswers) throws
        -> (mum: [OpenedOnDay.Role], dad: [OpenedOnDay.Role])
    {
        var world = World(at: "2025-03-03T09:00")
        world.given(.centre(World.centre), CentreEntered(profile: CentreProfile(name: "Oak", town: "York")))
        let answers = ReferralAnswers.whole { $0.referrer = referrer }
        world.given(
            .caseFile(Self.file),
            FamilyGiven(
                stage: .accepted, kind: .supportedCentre, referrer: referrer.kind, hasOrder: true,
                sessions: []), ReferralAnswered(answers: answers),
            ReferralSubmitted(papers: [:]), PartyLinked(adult: "mum", person: "mary"),
            PartyLinked(adult: "dad", person: "fred"))
        func told(_ adult: AdultID) throws -> [OpenedOnDay.Role] {
            let who = Who.person("reader", [.party(Self.file, adult)])
            let question = WhoOpenedMyCase(
                file: Self.file,
                notes: [.init(actor: actor, relation: relation, at: moment("2025-03-02T23:40"))])
            return try world.ask(question, by: who).days.map(\.role)
        }
        return (try told("mum"), try told("dad"))
    }

    private func parent(_ role: AdultRole?) -> ReferrerAnswers {
        ReferrerAnswers(kind: .parent, name: "A parent", email: "parent@example.org", ownRole: role)
    }

    @Test(
        "When a parent who referred looked at the referral, the other side is not told",
        arguments: ["ray", "link:abcdef"])
    func parents(actor: String) throws {
        let byDad = try told(actor, as: .referrer, referrer: parent(.visitingAdult))
        #expect(byDad.mum == [] && byDad.dad == [.yourself])
        let byMum = try told(actor, as: .referrer, referrer: parent(.residentCarer))
        #expect(byMum.mum == [.yourself] && byMum.dad == [])
        let unsaid = try told(actor, as: .referrer, referrer: parent(nil))
        #expect(unsaid.mum == [] && unsaid.dad == [])
    }

    @Test("Each adult is told of their own openings, and not of the other's")
    func sides() throws {
        let mary = try told("mary", as: .adult, referrer: parent(nil))
        #expect(mary.mum == [.yourself] && mary.dad == [])
        let fred = try told("fred", as: .adult, referrer: parent(nil))
        #expect(fred.mum == [] && fred.dad == [.yourself])
        let gone = try told("somebody", as: .adult, referrer: parent(nil))
        #expect(gone.mum == [] && gone.dad == [])
    }

    @Test("What nobody was shown, and what the house itself looks at, is told to neither")
    func nothing() throws {
        for relation in [Relation.refused, .house, .anyone] {
            let roles = try told("pat", as: relation, referrer: parent(nil))
            #expect(roles.mum == [] && roles.dad == [])
        }
    }

    @Test(
        "Everybody else is named by what they were to the case when they opened it",
        arguments: [
            (Relation.practitioner, OpenedOnDay.Role.practitioner), (.coordinator, .coordinator),
            (.supervisor, .supervisor), (.volunteer, .volunteer), (.localAuthority, .localAuthority),
            (.court, .court), (.commissioner, .commissioner), (.registerOfficer, .formerly),
            (.formerly, .formerly),
        ])
    func professions(relation: Relation, said: OpenedOnDay.Role) throws {
        let solicitor = ReferrerAnswers(kind: .legalRepresentative, name: "R", email: "r@example.org")
        let roles = try told("pat", as: relation, referrer: solicitor)
        #expect(roles.mum == [said] && roles.dad == [said])
        #expect(try told("ray", as: .referrer, referrer: solicitor).mum == [.referrer])
        #expect(try told("ray", as: nil, referrer: solicitor).mum == [.formerly])
    }
}
