/// The parts of what is held about one adult (L3: subject access). A reviewer leaves out a part that says
/// something of somebody else.
public enum OwnDataPart: String, Codable, CaseIterable, Hashable, Sendable {
    /// Who they are and how they are reached, as the referral told.
    case details
    case firstVisits
    /// What staff noted of their first visits: written freely, and so it may tell of others.
    case firstVisitNotes
    case visits
    case breathTests
    case costs

    /// Left out until a reviewer has read it and takes it in.
    public var isLeftOutAtFirst: Bool {
        switch self {
        case .firstVisitNotes: true
        case .details, .firstVisits, .visits, .breathTests, .costs: false
        }
    }
}

/// What is held about one adult of a case, made from their own side alone: it has no field for the other.
public struct OwnData: Codable, Hashable, Sendable {
    public var details: AdultAnswers?
    public var firstVisits: [MyPreVisit]?
    public var firstVisitNotes: [String]?
    public var visits: [MySession]?
    public var breathTests: [BreathTest]?
    public var charges: [Charge]?
    public var payments: [Payment]?
    /// The version of the centre's rules that they accepted.
    public var rulesAccepted: Int?

    /// One breath test, by the day of its session.
    public struct BreathTest: Codable, Hashable, Sendable {
        public var day: Day?
        public var result: BreathTestResult
    }

    /// The whole of it, as the case stands.
    init(of adult: AdultAnswers, _ file: CaseFile, at centre: Centre, _ now: Instant) {
        let mine = MyCaseModel(file, adult, centre, now)
        let me = Payer.adult(adult.id)
        details = adult
        firstVisits = mine.preVisits
        firstVisitNotes = file.assessment.preVisits.values.filter { $0.subject == .adult(adult.id) }
            .sorted { ($0.day, $0.appointment) < ($1.day, $1.appointment) }.compactMap(\.notes)
        visits = mine.sessions
        breathTests = file.breathTests.results.compactMap { session, results in
            results[adult.id].map {
                BreathTest(day: file.bookings.sessions[session]?.day, result: $0)
            }
        }.sorted { one, other in
            guard let first = one.day else { return other.day != nil }
            return other.day.map { first < $0 } ?? false
        }
        charges = file.costs.charges.filter { $0.charge.payer == me }.map { noted in
            var charge = noted.charge
            charge.pence = noted.pence
            return charge
        }
        payments = file.costs.payments.filter { $0.payment.payer == me }.map { noted in
            var payment = noted.payment
            payment.pence = noted.pence
            return payment
        }
        rulesAccepted = file.assessment.houseRulesAccepted[adult.id]
    }

    /// The same without those parts.
    func leavingOut(_ parts: [OwnDataPart]) -> OwnData {
        var left = self
        for part in parts {
            switch part {
            case .details: left.details = nil
            case .firstVisits: left.firstVisits = nil
            case .firstVisitNotes: left.firstVisitNotes = nil
            case .visits: left.visits = nil
            case .breathTests: left.breathTests = nil
            case .costs:
                left.charges = nil
                left.payments = nil
            }
        }
        return left
    }
}

/// One adult's request for what is held about them.
public struct OwnDataRequest: Codable, Hashable, Sendable {
    public var asked: Instant
    /// What a reviewer read through, as it is to be given; nil until somebody did.
    public var reviewed: OwnData?
    public var leftOut: [OwnDataPart] = []
    /// Why, for the adult to read.
    public var because: String?
    public var released: Instant?
}
