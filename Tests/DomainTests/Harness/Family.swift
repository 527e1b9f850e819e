@testable import Domain

/// A case as it stands when contact goes on, without the rooms that bring it there.
struct FamilyGiven: CaseEvent {
    var stage: CaseStage
    var kind: ServiceKind
    var referrer: ReferrerKind
    var hasOrder: Bool
    var sessions: [CaseSession]

    func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = stage
        file.assessment.acceptedKind = kind
        var answers = ReferralAnswers()
        answers.service = ServiceAnswers(centre: "the-centre", kind: kind)
        answers.referrer = ReferrerAnswers(kind: referrer, name: "Ray", email: "ray@example.org")
        answers.proceedings = ProceedingsAnswers(hasOrder: hasOrder)
        answers.children = [
            ChildAnswers(id: "sam", firstName: "Sam", lastName: "Hill", born: Day(iso: "2018-05-01")!)
        ]
        answers.adults = [adult("mum", .residentCarer), adult("dad", .visitingAdult)]
        file.referral.answers = answers
        file.referral.referredBy = "ray"
        for session in sessions { file.bookings.sessions[session.session] = session }
    }

    private func adult(_ id: AdultID, _ role: AdultRole) -> AdultAnswers {
        AdultAnswers(
            id: id, role: role, firstName: "\(id)", lastName: "Hill", relationship: "parent",
            contact: ContactDetails())
    }
}

/// Sessions as a day knows them.
struct SessionGiven: DayEvent {
    var placed: PlacedSession
    func evolve(_ day: inout CentreDay, _ moment: Moment) { day.sessions[placed.session] = placed }
}

/// A day by its date.
func day(_ iso: String) -> Day { Day(iso: iso)! }
/// A moment by London's clock.
func moment(_ text: String) -> Instant { Instant(london: text)! }

/// One hour of contact from eleven that day, held unless said otherwise, watched by Sue where it is
/// supervised.
func session(
    _ id: SessionID, on date: String, _ status: CaseSession.Status = .held, minutes: Int = 60,
    kind: ServiceKind = .supervisedCentre, outcome: SessionOutcome? = nil
) -> CaseSession {
    CaseSession(
        session: id, centre: "the-centre", day: day(date),
        times: SessionTimes(
            contactFrom: TimeOfDay(minutes: 660), minutes: minutes, CentreSettings()), room: "blue",
        kind: kind, supervisor: kind.isSupervised ? "sue" : nil, status: status, outcome: outcome)
}

/// The people of the centre and of the case.
enum Cast {
    static let cora = Who.person("cora", [.coordinator("the-centre")])
    static let sue = Who.person("sue", [.supervisor("the-centre")])
    static let sally = Who.person("sally", [.supervisor("the-centre")])
    static let vic = Who.person("vic", [.volunteer("the-centre")])
    static let mum = Who.person("mum-account", [.party("the-case", "mum")])
    static let dad = Who.person("dad-account", [.party("the-case", "dad")])
    static let stranger = Who.person("stranger", [.coordinator("another-centre")])
    static let ray = Who.person("ray", [.referrer])
    static let commissioner = Who.person("carys", [.commissioner(.cafcassCymru)])
}

extension World {
    /// A case at the centre in which contact goes on.
    static func family(
        at now: String, _ kind: ServiceKind = .supervisedCentre, stage: CaseStage = .accepted,
        cymru: Bool = false, hasOrder: Bool = true, sessions: [CaseSession] = []
    ) -> World {
        var world = World(at: now)
        world.given(
            .caseFile("the-case"),
            FamilyGiven(
                stage: stage, kind: kind, referrer: cymru ? .cafcassCymru : .legalRepresentative,
                hasOrder: hasOrder, sessions: sessions))
        for session in sessions where session.status == .provisional || session.status == .confirmed {
            world.place(session)
        }
        return world
    }

    /// Puts a session into its day.
    mutating func place(_ session: CaseSession, begun: String? = nil) {
        given(
            .day("the-centre", session.day),
            SessionGiven(
                placed: PlacedSession(
                    session: session.session, file: "the-case", times: session.times, room: "blue",
                    kind: session.kind, supervisor: session.supervisor, isConfirmed: true, neverMeets: [],
                    begun: begun.map { moment($0) })))
    }

    /// Where the case stands.
    var theCase: CaseFile { file("the-case") }

    /// Who is told of what by an event, as things stand.
    func notices(of event: any Event) throws -> [Notice] {
        guard let telling = event as? any TellingEvent else { return [] }
        return try telling.notices(of: .caseFile("the-case"), in: house())
    }
}

/// What stopped some work; nil where nothing did.
func halt(_ work: () throws -> Void) -> Halt? {
    do {
        try work()
        return nil
    } catch {
        return error as? Halt
    }
}

extension Halt {
    var step: OutOfStep? {
        if case .outOfStep(let step) = self { step } else { nil }
    }
    var fields: [FieldProblem]? {
        if case .invalid(let problems) = self { problems } else { nil }
    }
    var isDenied: Bool {
        if case .denied = self { true } else { false }
    }
}

extension Clock {
    /// Of that rule.
    static func of(_ rule: RuleID, _ clocks: [Clock]) -> [Clock] { clocks.filter { $0.rule == rule } }
}
