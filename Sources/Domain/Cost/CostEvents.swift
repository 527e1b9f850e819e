/// Who pays in the case was named (E12).
public struct PayersNamed: CaseEvent, Hashable {
    public var terms: CostTerms

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.costs.named = terms }
}

/// Something was charged, a line for each payer (E12).
public struct ChargesNoted: CaseEvent, Hashable {
    public var lines: [Charge]

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.costs.charges += lines.map { NotedCharge(charge: $0, noted: moment.at) }
    }
}

/// A charge comes to another amount (E12).
public struct ChargeCorrected: CaseEvent, Hashable {
    public var charge: ChargeID
    public var pence: Int
    public var reason: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        let correction = CostCorrection(pence: pence, reason: reason, at: moment.at)
        for place in file.costs.charges.indices where file.costs.charges[place].charge.id == charge {
            file.costs.charges[place].corrections.append(correction)
        }
    }
}

/// Somebody paid (E12).
public struct PaymentNoted: CaseEvent, Hashable {
    public var payment: Payment

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.costs.payments.append(NotedPayment(payment: payment))
    }
}

/// A payment comes to another amount (E12).
public struct PaymentCorrected: CaseEvent, Hashable {
    public var payment: PaymentID
    public var pence: Int
    public var reason: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        let correction = CostCorrection(pence: pence, reason: reason, at: moment.at)
        for place in file.costs.payments.indices where file.costs.payments[place].payment.id == payment {
            file.costs.payments[place].corrections.append(correction)
        }
    }
}

/// The centre's prices are these, and no others (E12).
public struct PricesStated: CentreEvent, Hashable {
    public var prices: [Price]

    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.prices = prices }
}
