import Testing

@testable import Domain

@Suite("Who opened a case, as one adult of it is told (L3)")
struct WhoOpenedTests {
    private static let file: CaseID = "the-case"

    /// What mum and dad are told where that one actor opened the case.
    private func told(_ actor: String, referrer: ReferrerAnswers, role: Role? = nil) throws
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
            ReferralSubmitted(papers: [:]))
        if let role { world.given(.person(PersonID(actor)), RoleGranted(role: role)) }
        func told(_ adult: AdultID) throws -> [OpenedOnDay.Role] {
            let who = Who.person("reader", [.party(Self.file, adult)])
            let question = WhoOpenedMyCase(
                file: Self.file, notes: [.init(actor: actor, at: moment("2025-03-02T23:40"))])
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
        let byDad = try told(actor, referrer: parent(.visitingAdult))
        #expect(byDad.mum == [] && byDad.dad == [.yourself])
        let byMum = try told(actor, referrer: parent(.residentCarer))
        #expect(byMum.mum == [.yourself] && byMum.dad == [])
        let unsaid = try told(actor, referrer: parent(nil))
        #expect(unsaid.mum == [] && unsaid.dad == [])
    }

    @Test(
        "Whoever has a part in it by profession is named by it",
        arguments: [
            (Role.practitioner, OpenedOnDay.Role.practitioner),
            (.localAuthority("the-council"), .localAuthority), (.court("the-court"), .court),
            (.commissioner(.cafcassCymru), .commissioner), (.registerOfficer, .formerly),
        ])
    func professions(role: Role, said: OpenedOnDay.Role) throws {
        let solicitor = ReferrerAnswers(kind: .legalRepresentative, name: "R", email: "r@example.org")
        let roles = try told("pat", referrer: solicitor, role: role)
        #expect(roles.mum == [said] && roles.dad == [said])
        #expect(try told("ray", referrer: solicitor).mum == [.referrer])
    }
}
