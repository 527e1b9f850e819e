/// The parts of one adult's own particulars (L3: subject access).
public enum OwnDataPart: String, Codable, CaseIterable, Hashable, Sendable {
    /// Who they are and how they are reached, as the referral told.
    case details
    case firstVisits
    /// Only in what was given before paragraphs had owners: what staff noted of their first visits.
    case firstVisitNotes
    case visits
    case breathTests
    case costs
}

/// What is held about one adult of a case, made from their own side alone: it has no field for the other.
public struct OwnData: Codable, Hashable, Sendable {
    public var details: AdultAnswers?
    public var firstVisits: [MyPreVisit]?
    /// Only in what was given before paragraphs had owners.
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

    /// All of it, as the case stands. What somebody else wrote of them is not here: it stands among the
    /// paragraphs, with its owner.
    init(of adult: AdultAnswers, isTeller: Bool, _ file: CaseFile, at centre: Centre, _ now: Instant) {
        let mine = MyCaseModel(file, adult, centre, now)
        let me = Payer.adult(adult.id)
        var known = adult
        if !isTeller { (known.safeTimes, known.mobility, known.solicitor) = (nil, nil, nil) }
        details = known
        firstVisits = mine.preVisits
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

extension OwnData {
    /// The parts that hold anything.
    public var parts: [OwnDataPart] {
        OwnDataPart.allCases.filter { part in
            switch part {
            case .details: details != nil
            case .firstVisits: firstVisits?.isEmpty == false
            case .firstVisitNotes: firstVisitNotes?.isEmpty == false
            case .visits: visits?.isEmpty == false
            case .breathTests: breathTests?.isEmpty == false
            case .costs: charges?.isEmpty == false || payments?.isEmpty == false
            }
        }
    }
}

/// One adult's request for what is held about them.
public struct OwnDataRequest: Codable, Hashable, Sendable {
    public var asked: Instant
    /// They asked for what is held about the children too.
    public var asksForChildren = false
    /// What was decided, by the paragraph's key. It stands when they ask again.
    public var decisions: [String: DecidedParagraph] = [:]
    /// When what they asked for was given; nil while it is not.
    public var released: Instant?
    /// Every copy that they were given, oldest first, each as it was.
    public var copies: [GivenCopy] = []

    /// What they were given before paragraphs had owners, as it was read through.
    public var reviewed: OwnData?
    public var leftOut: [OwnDataPart] = []
    public var because: String?

    /// A copy, and when it was given.
    public struct GivenCopy: Codable, Hashable, Sendable {
        public var at: Instant
        public var copy: OwnDataCopy
    }

    /// What was given last.
    public var lastCopy: GivenCopy? {
        if let last = copies.last { return last }
        guard let released, let reviewed else { return nil }
        return GivenCopy(
            at: released, copy: OwnDataCopy(facts: reviewed, leftOutFacts: leftOut, because: because))
    }
}

/// A decision on one paragraph, and who made it.
public struct DecidedParagraph: Codable, Hashable, Sendable {
    public var decision: OwnDataDecision
    public var by: String
    public var at: Instant
}
