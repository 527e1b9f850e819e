/// Who has a case by profession, and what they ask, for whoever runs the centre.
public struct PractitionersOfCase: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> PractitionersOfCaseModel {
        PractitionersOfCaseModel(try house.caseFile(file))
    }
}

/// The practitioners of a case as its centre sees them.
public struct PractitionersOfCaseModel: Sendable {
    public let file: CaseID
    public let children: [String]
    public let kind: ServiceKind?
    public let stage: CaseStage
    /// Newest first, ended ones too.
    public let allocations: [Allocation]
    /// E10: in order of the session.
    public let observations: [ObservationRow]
    /// C15: what is to be answered, with who asks.
    public let attending: [AttendingRow]
    /// E10, C15: what was answered, whoever asked and whatever has become of it since.
    public let observationsAnswered: [ObservationRow]
    public let attendingAnswered: [AttendingRow]
    /// C15: who attends now.
    public let professional: ProfessionalAnswers?
    /// B7: newest first.
    public let remote: [RemoteAssessment]
    /// Whom the referral names by profession, to choose from.
    public let named: [NamedProfessional]

    /// A visit that was asked for.
    public struct ObservationRow: Sendable {
        public let session: SessionID
        public let day: Day
        public let contact: TimeSpan
        public let kind: ServiceKind
        public let name: String
        public let office: PractitionerOffice
        public let observation: Observation

        init(_ session: CaseSession, _ who: Allocation, _ observation: Observation) {
            self.session = session.session
            day = session.day
            contact = session.times.contact
            kind = session.kind
            name = who.name
            office = who.office
            self.observation = observation
        }
    }

    /// What somebody asks of a professional's attending.
    public struct AttendingRow: Sendable {
        public let name: String
        public let office: PractitionerOffice
        public let ask: AttendingAsk
    }

    init(_ file: CaseFile) {
        self.file = file.id
        children = file.childrensNames
        kind = file.kind
        stage = file.stage
        allocations = file.practice.allocations.reversed()
        observations = file.bookings.inOrder.flatMap { Self.rows($0, file.practice) }
        observationsAnswered = file.bookings.inOrder.flatMap { Self.answered($0, file.practice) }
        attendingAnswered = file.practice.attending.filter { $0.answer != nil }.compactMap { ask in
            file.practice.allocations.last { $0.person == ask.person }.map {
                AttendingRow(name: $0.name, office: $0.office, ask: ask)
            }
        }
        attending = file.practice.attending.filter { $0.answer == nil }.compactMap { ask in
            file.practice.current(ask.person).flatMap {
                $0.isActive ? AttendingRow(name: $0.name, office: $0.office, ask: ask) : nil
            }
        }
        professional = file.answers.professional.flatMap { $0.attends ? $0 : nil }
        remote = file.practice.remote.reversed()
        named = Self.named(file.answers)
    }

    private static func rows(_ session: CaseSession, _ practice: CasePractice) -> [ObservationRow] {
        (practice.observations[session.session] ?? [:]).values
            .filter { session.isAhead && $0.takenBack == nil }
            .sorted { ($0.asked, $0.person) < ($1.asked, $1.person) }
            .compactMap { observation in
                guard let who = practice.current(observation.person), who.isActive else { return nil }
                return ObservationRow(session, who, observation)
            }
    }

    private static func answered(_ session: CaseSession, _ practice: CasePractice) -> [ObservationRow] {
        (practice.observations[session.session] ?? [:]).values.filter { $0.answer != nil }
            .sorted { ($0.asked, $0.person) < ($1.asked, $1.person) }
            .compactMap { observation in
                practice.allocations.last { $0.person == observation.person }.map {
                    ObservationRow(session, $0, observation)
                }
            }
    }

    private static func named(_ answers: ReferralAnswers) -> [NamedProfessional] {
        guard let referrer = answers.referrer else { return [] }
        switch referrer.kind {
        case .cafcass, .cafcassCymru:
            return [
                NamedProfessional(name: referrer.name, email: referrer.email, telephone: referrer.telephone)
            ]
        case .localAuthority: return [referrer.socialWorker, referrer.teamManager].compactMap { $0 }
        case .parent, .legalRepresentative, .court: return []
        }
    }
}
