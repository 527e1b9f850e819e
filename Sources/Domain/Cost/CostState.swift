/// What a case costs whom (E12): who pays, what was charged, what was paid. Nothing is ever taken out of it.
public struct CaseCosts: Sendable {
    /// As the coordinator named them; nil while nobody did.
    public internal(set) var named: CostTerms?
    /// In the order in which they were noted.
    public internal(set) var charges: [NotedCharge] = []
    public internal(set) var payments: [NotedPayment] = []
    /// In the order in which they were sent.
    public internal(set) var invoices: [Invoice] = []

    public init() {}

    func charge(_ id: ChargeID) -> NotedCharge? { charges.first { $0.charge.id == id } }
    func payment(_ id: PaymentID) -> NotedPayment? { payments.first { $0.payment.id == id } }

    /// What a payer was charged, paid and owes, as corrected.
    public func balance(of payer: Payer) -> CostBalance {
        CostBalance(
            chargedPence: charges.filter { $0.charge.payer == payer }.reduce(0) { $0 + $1.pence },
            paidPence: payments.filter { $0.payment.payer == payer }.reduce(0) { $0 + $1.pence })
    }

    /// Everybody who was ever charged or paid.
    var known: [Payer] {
        var known: [Payer] = []
        for payer in charges.map(\.charge.payer) + payments.map(\.payment.payer)
        where !known.contains(payer) {
            known.append(payer)
        }
        return known
    }
}

/// One line: what is charged, to whom.
public struct Charge: Codable, Hashable, Sendable {
    public var id: ChargeID
    public var kind: ChargeKind
    public var session: SessionID?
    public var payer: Payer
    public var pence: Int
    /// What it is for, for whoever pays to read.
    public var words: String?
}

/// What was paid.
public struct Payment: Codable, Hashable, Sendable {
    public var id: PaymentID
    public var payer: Payer
    public var pence: Int
    /// When the money came.
    public var day: Day
    public var way: PaymentWay
    /// Such as a receipt's number.
    public var words: String?

    public init(
        id: PaymentID, payer: Payer, pence: Int, day: Day, way: PaymentWay, words: String? = nil
    ) {
        self.id = id
        self.payer = payer
        self.pence = pence
        self.day = day
        self.way = way
        self.words = words
    }
}

/// How somebody paid.
public enum PaymentWay: String, Codable, CaseIterable, Hashable, Sendable {
    case cash, card, bankTransfer, cheque, other
}

/// Another amount in the place of the one before, and why. Nothing of either is lost.
public struct CostCorrection: Codable, Hashable, Sendable {
    public var pence: Int
    public var reason: String
    public var at: Instant
}

/// A charge as it stands.
public struct NotedCharge: Sendable {
    public let charge: Charge
    public let noted: Instant
    /// Oldest first.
    public internal(set) var corrections: [CostCorrection] = []
    /// What it comes to now.
    public var pence: Int { corrections.last?.pence ?? charge.pence }
}

/// A payment as it stands.
public struct NotedPayment: Sendable {
    public let payment: Payment
    /// Oldest first.
    public internal(set) var corrections: [CostCorrection] = []
    /// What it comes to now.
    public var pence: Int { corrections.last?.pence ?? payment.pence }
}

/// What somebody was charged and has paid.
public struct CostBalance: Hashable, Sendable {
    public let chargedPence: Int
    public let paidPence: Int
    /// Less than nothing where more was paid than charged.
    public var owedPence: Int { chargedPence - paidPence }
}
