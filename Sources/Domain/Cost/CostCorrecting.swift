/// Puts another amount in the place of a charge's, nothing to take it back, and says why (E12). The first one
/// stays to be seen.
public struct CorrectCharge: Command {
    public static let room = Room.cost
    public var file: CaseID
    public var charge: ChargeID
    public var pence: Int
    /// For whoever pays to read.
    public var reason: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case charge, pence, reason
    }

    public init(file: CaseID, charge: ChargeID, pence: Int, reason: String) {
        self.file = file
        self.charge = charge
        self.pence = pence
        self.reason = reason
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] { CostCorrecting.problems(pence, reason) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let known = now.costs.charge(charge) else { throw .outOfStep(.unknownThing) }
        guard known.pence != pence else { return Decision() }
        return .caseFile(file, ChargeCorrected(charge: charge, pence: pence, reason: reason))
    }
}

/// Puts another amount in the place of a payment's, nothing where it never came, and says why (E12).
public struct CorrectPayment: Command {
    public static let room = Room.cost
    public var file: CaseID
    public var payment: PaymentID
    public var pence: Int
    /// For whoever paid to read.
    public var reason: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case payment, pence, reason
    }

    public init(file: CaseID, payment: PaymentID, pence: Int, reason: String) {
        self.file = file
        self.payment = payment
        self.pence = pence
        self.reason = reason
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] { CostCorrecting.problems(pence, reason) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let known = now.costs.payment(payment) else { throw .outOfStep(.unknownThing) }
        guard known.pence != pence else { return Decision() }
        return .caseFile(file, PaymentCorrected(payment: payment, pence: pence, reason: reason))
    }
}

/// What both corrections ask.
private enum CostCorrecting {
    static func problems(_ pence: Int, _ reason: String) -> [FieldProblem] {
        var check = FieldCheck()
        if !(0...CostRules.mostPence).contains(pence) { check.note("pence", .notAnAmount) }
        check.required("reason", reason)
        return check.problems
    }
}

/// States the centre's own prices (E12). Nothing is charged where the list says nothing: many centres are
/// free.
public struct StatePrices: Command {
    public static let room = Room.cost
    public var centre: CentreID
    public var prices: [Price]

    public init(centre: CentreID, prices: [Price]) {
        self.centre = centre
        self.prices = prices
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        for (place, price) in prices.enumerated() {
            if !(1...CostRules.mostPence).contains(price.pence) {
                check.note("prices.\(place).pence", .notAnAmount)
            }
            let before = prices[..<place].contains { $0.kind == price.kind && $0.standard == price.standard }
            if before { check.note("prices.\(place).kind", .repeated) }
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard now.prices != prices else { return Decision() }
        return .centre(centre, PricesStated(prices: prices))
    }
}
