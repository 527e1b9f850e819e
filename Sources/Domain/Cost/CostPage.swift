/// All of what a case costs, for whoever runs the centre (E12).
public struct CostPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> CostPageModel {
        let now = try house.caseFile(file)
        guard let centre = now.centre else { throw .denied }
        let terms = CostRules.terms(of: now)
        let named = (terms.sessions + terms.reports).map(\.payer)
        let everybody = CostRules.payers(of: now)
        let concerned = everybody.filter { named.contains($0) || now.costs.known.contains($0) }
        return CostPageModel(
            file: now.id, children: (now.answers.children ?? []).map(\.firstName), kind: now.kind,
            names: Dictionary((now.answers.adults ?? []).map { ($0.id, $0.name) }) { first, _ in first },
            payers: everybody, terms: terms, areNamed: now.costs.named != nil,
            toldInReferral: now.answers.proceedings?.paysForSessions,
            hasReports: now.kind?.isSupervised == true, charges: now.costs.charges,
            payments: now.costs.payments,
            balances: concerned.map { PayerBalance(payer: $0, balance: now.costs.balance(of: $0)) },
            sessions: now.bookings.inOrder, prices: try house.centre(centre).prices)
    }
}

/// What a case costs whom, as the centre sees it.
public struct CostPageModel: Sendable {
    public let file: CaseID
    public let children: [String]
    public let kind: ServiceKind?
    public let names: [AdultID: String]
    /// Who can be named.
    public let payers: [Payer]
    public let terms: CostTerms
    /// False where the terms follow from who referred, or there are none.
    public let areNamed: Bool
    /// Who pays, as the referral says it.
    public let toldInReferral: String?
    /// F1: whether there are records and reports at all.
    public let hasReports: Bool
    public let charges: [NotedCharge]
    public let payments: [NotedPayment]
    public let balances: [PayerBalance]
    /// In order of time, cancelled ones too.
    public let sessions: [CaseSession]
    /// The centre's own list.
    public let prices: [Price]
}

/// What one payer was charged and has paid.
public struct PayerBalance: Sendable {
    public let payer: Payer
    public let balance: CostBalance
}

/// What one adult of the case is charged and has paid (E12): nothing of the other side's.
public struct MyCost: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.seesOwnCosts(of: try house.caseFile(file), who) != nil
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> MyCostModel {
        let now = try house.caseFile(file)
        guard let adult = Access.seesOwnCosts(of: now, who), let centre = now.centre else { throw .denied }
        return MyCostModel(now, adult, at: try house.centre(centre).profile?.name)
    }
}

/// An adult's own charges and payments.
public struct MyCostModel: Sendable {
    public let file: CaseID
    public let centreName: String?
    /// What they are named to pay for. Nobody's share is said, for it would say the other side's.
    public let paysFor: [CostSubject]
    public let charges: [MyCharge]
    public let payments: [NotedPayment]
    public let balance: CostBalance

    /// One line, with the day of the session that it is for.
    public struct MyCharge: Sendable {
        public let noted: NotedCharge
        public let day: Day?
    }

    init(_ file: CaseFile, _ adult: AdultAnswers, at centre: String?) {
        let me = Payer.adult(adult.id)
        let terms = CostRules.terms(of: file)
        self.file = file.id
        centreName = centre
        paysFor = CostSubject.allCases.filter { subject in
            terms.shares(of: subject).contains { $0.payer == me }
        }
        charges = file.costs.charges.filter { $0.charge.payer == me }.map { noted in
            let session = noted.charge.session.flatMap { file.bookings.sessions[$0] }
            return MyCharge(noted: noted, day: session?.day)
        }
        payments = file.costs.payments.filter { $0.payment.payer == me }
        balance = file.costs.balance(of: me)
    }
}

extension CaseFile {
    /// E12: whether an adult's page has a page of costs to lead to.
    func hasCosts(for adult: AdultID) -> Bool {
        let terms = CostRules.terms(of: self)
        let me = Payer.adult(adult)
        return (terms.sessions + terms.reports).contains { $0.payer == me } || costs.known.contains(me)
    }
}
