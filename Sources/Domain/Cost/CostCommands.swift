/// Names who pays in a case, from the order or the agreement (E12).
public struct NamePayers: Command {
    public static let room = Room.cost
    public var file: CaseID
    public var terms: CostTerms

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case terms
    }

    public init(file: CaseID, terms: CostTerms) {
        self.file = file
        self.terms = terms
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let payers = CostRules.payers(of: try house.caseFile(file))
        var check = FieldCheck()
        for subject in CostSubject.allCases {
            let shares = terms.shares(of: subject)
            for (place, share) in shares.enumerated() {
                let field = "terms.\(subject.rawValue).\(place)"
                check.number("\(field).parts", share.parts, 1...CostRules.mostParts)
                if !payers.contains(share.payer) { check.note("\(field).payer", .unknown) }
                if shares[..<place].contains(where: { $0.payer == share.payer }) {
                    check.note("\(field).payer", .repeated)
                }
            }
        }
        check.optional("terms.words", terms.words, limit: 1000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if !terms.reports.isEmpty { try CostRules.mustHaveReports(now, nil) }
        guard now.costs.named != terms else { return Decision() }
        return .caseFile(file, PayersNamed(terms: terms))
    }
}

/// Notes a charge: to one payer, or to all who are named, each their share (E12).
public struct NoteCharge: Command {
    public static let room = Room.cost
    public var file: CaseID
    /// Its lines are named after it, numbered from one.
    public var charge: ChargeID
    public var kind: ChargeKind
    public var session: SessionID?
    /// Nil for all who are named, each their share.
    public var payer: Payer?
    /// Nil for what the centre's own list asks.
    public var pence: Int?
    public var words: String?

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case charge, kind, session, payer, pence, words
    }

    public init(
        file: CaseID, charge: ChargeID, kind: ChargeKind, session: SessionID?, payer: Payer?, pence: Int?,
        words: String? = nil
    ) {
        self.file = file
        self.charge = charge
        self.kind = kind
        self.session = session
        self.payer = payer
        self.pence = pence
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        if let session {
            if now.bookings.sessions[session] == nil { check.note("session", .unknown) }
        } else if kind.isOfSession {
            check.note("session", .missing)
        }
        if let payer, !CostRules.payers(of: now).contains(payer) { check.note("payer", .unknown) }
        if let pence {
            if !(1...CostRules.mostPence).contains(pence) { check.note("pence", .notAnAmount) }
        } else if try asked(now, in: house) == nil {
            check.note("pence", .missing)
        }
        check.optional("words", words, limit: 200)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        let known = session.flatMap { now.bookings.sessions[$0] }
        if kind.subject == .reports { try CostRules.mustHaveReports(now, known) }
        let own = try asked(now, in: house)
        guard let whole = pence ?? own else { throw .outOfStep(.unknownThing) }
        let shares = try CostRules.charged(whole, to: payer, for: kind.subject, in: now)
        let lines = shares.enumerated().map { place, share in
            Charge(
                id: ChargeID("\(charge).\(place + 1)"), kind: kind, session: session, payer: share.payer,
                pence: share.pence, words: words)
        }
        guard !lines.contains(where: { now.costs.charge($0.id) != nil }) else {
            guard lines.allSatisfy({ now.costs.charge($0.id)?.charge == $0 }) else {
                throw .outOfStep(.alreadyDone)
            }
            return Decision()
        }
        if let known {
            for line in lines { try CostRules.mustFit(line, known, in: now) }
        }
        return .caseFile(file, ChargesNoted(lines: lines))
    }

    /// What the centre's list asks, in pence.
    private func asked(_ now: CaseFile, in house: House) throws(Halt) -> Int? {
        guard let centre = now.centre else { return nil }
        return try house.centre(centre).prices.pence(
            of: kind, session.flatMap { now.bookings.sessions[$0] })
    }
}

/// Notes what somebody paid (E12).
public struct NotePayment: Command {
    public static let room = Room.cost
    public var file: CaseID
    public var payment: Payment

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case payment
    }

    public init(file: CaseID, payment: Payment) {
        self.file = file
        self.payment = payment
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if !CostRules.payers(of: try house.caseFile(file)).contains(payment.payer) {
            check.note("payment.payer", .unknown)
        }
        if !(1...CostRules.mostPence).contains(payment.pence) {
            check.note("payment.pence", .notAnAmount)
        }
        if payment.day > house.today { check.note("payment.day", .inTheFuture) }
        check.optional("payment.words", payment.words, limit: 200)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if let known = now.costs.payment(payment.id) {
            guard known.payment == payment else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        try CostRules.mayHavePaid(payment.payer, in: now)
        return .caseFile(file, PaymentNoted(payment: payment))
    }
}
