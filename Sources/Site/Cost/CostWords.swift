import Domain

/// Costs in words.
enum CostWords {
    static func kind(_ kind: ChargeKind) -> Phrase {
        switch kind {
        case .referral: "Referral"
        case .preVisit: "First visit"
        case .session: "Visit"
        case .record: "Record of a visit"
        case .report: "Report"
        case .interpreter: "Interpreter"
        case .late: "Coming late"
        case .cancelled: "Visit cancelled or not kept"
        case .other: "Something else"
        }
    }

    static func way(_ way: PaymentWay) -> Phrase {
        switch way {
        case .cash: "Cash"
        case .card: "Card"
        case .bankTransfer: "Bank transfer"
        case .cheque: "Cheque"
        case .other: "Another way"
        }
    }

    static func subject(_ subject: CostSubject) -> Phrase {
        switch subject {
        case .sessions: "The visits"
        case .reports: "Records and reports"
        }
    }

    static func payer(_ payer: Payer, _ names: [AdultID: String]) -> String {
        switch payer {
        case .adult(let id): names[id] ?? Phrase("Somebody").text
        case .cafcassCymru: "Cafcass Cymru"
        case .localAuthority: Phrase("The local authority").text
        }
    }

    /// Who pays, each with their share.
    static func shares(_ shares: [CostShare], _ names: [AdultID: String]) -> String? {
        let whole = shares.reduce(0) { $0 + $1.parts }
        guard let first = shares.first else { return nil }
        if shares.count == 1 { return payer(first.payer, names) }
        return shares.map { share in
            let part: Phrase =
                share.parts * 2 == whole ? "half" : "\(share.parts) of \(whole) parts"
            return "\(payer(share.payer, names)) (\(part.text))"
        }.joined(separator: ", ")
    }

    /// A centre's own list in one line.
    static func prices(_ prices: [Price]) -> String {
        guard !prices.isEmpty else { return Phrase("Nothing is charged").text }
        return prices.map(price).joined(separator: " · ")
    }

    static func price(_ price: Price) -> String {
        let amount = Pounds.text(price.pence)
        let said = price.isPerHour ? Phrase("\(amount) an hour").text : amount
        return "\(name(of: price.kind, price.standard).text) \(said)"
    }

    static func name(of kind: ChargeKind, _ standard: Standard?) -> Phrase {
        switch standard {
        case .supported?: "\(self.kind(kind)), supported"
        case .supervised?: "\(self.kind(kind)), supervised"
        case nil: self.kind(kind)
        }
    }

    /// What a balance says to whom it is about.
    static func owed(_ balance: CostBalance) -> Phrase {
        let owed = balance.owedPence
        if owed > 0 { return "\(Pounds.text(owed)) to pay" }
        return owed < 0 ? "\(Pounds.text(-owed)) paid too much" : "Nothing to pay"
    }

    /// As it was, and why it is not so any more.
    static func corrections(_ first: Int, _ corrections: [CostCorrection]) -> HTML {
        var before = first
        return corrections.html { correction in
            defer { before = correction.pence }
            let (was, became) = (Pounds.text(before), Pounds.text(correction.pence))
            let day = Spoken.date(correction.at.day)
            return "<p class=\"hint\">\(t: "\(day): \(was) became \(became). \(correction.reason)")</p>"
        }
    }
}
