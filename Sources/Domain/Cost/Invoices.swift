/// What one payer is asked for: theirs alone, line by line (E12).
public struct Invoice: Codable, Hashable, Sendable {
    /// The case, a letter for the payer, and a number of that payer's own: it says nothing of the other
    /// side's.
    public var number: String
    public var payer: Payer
    public var day: Day
    public var lines: [InvoiceLine]
    /// What they owed beside these lines, on that day; less than nothing where they had paid too much.
    public var owedBeforePence: Int

    public init(number: String, payer: Payer, day: Day, lines: [InvoiceLine], owedBeforePence: Int) {
        self.number = number
        self.payer = payer
        self.day = day
        self.lines = lines
        self.owedBeforePence = owedBeforePence
    }

    /// What the lines come to.
    public var totalPence: Int { lines.reduce(0) { $0 + $1.pence } }
    /// What there is to pay.
    public var duePence: Int { totalPence + owedBeforePence }
}

/// One line of an invoice.
public struct InvoiceLine: Codable, Hashable, Sendable {
    public var charge: ChargeID
    public var kind: ChargeKind
    /// Of the session that it is for.
    public var day: Day?
    public var words: String?
    public var pence: Int

    public init(charge: ChargeID, kind: ChargeKind, day: Day? = nil, words: String? = nil, pence: Int) {
        self.charge = charge
        self.kind = kind
        self.day = day
        self.words = words
        self.pence = pence
    }
}

/// Sends a payer an invoice of what they were charged and not invoiced for (E12).
public struct SendInvoice: Command {
    public static let room = Room.cost
    public var file: CaseID
    public var payer: Payer

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case payer
    }

    public init(file: CaseID, payer: Payer) {
        self.file = file
        self.payer = payer
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        if !CostRules.payers(of: now).contains(payer) {
            check.note("payer", .unknown)
        } else if CostRules.invoice(to: payer, of: now, on: house.today).lines.isEmpty {
            check.note("payer", .empty)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        return .caseFile(
            file, InvoiceSent(invoice: CostRules.invoice(to: payer, of: now, on: house.today)))
    }
}

/// A payer was sent an invoice (E12).
public struct InvoiceSent: CaseEvent, TellingEvent, Hashable {
    public var invoice: Invoice

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.costs.invoices.append(invoice) }

    /// Whoever pays, and nobody else.
    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let to: Recipient =
            switch invoice.payer {
            case .adult(let adult): .adult(adult)
            case .cafcassCymru: .commissioner(.cafcassCymru)
            case .localAuthority: .localAuthority
            }
        return [Notice(id, to: to, .invoice(invoice.number))]
    }
}

extension CostRules {
    /// E12 (Protocol 4.1(h), 4.1(i)): a payer's own charges that stand on no invoice yet.
    static func invoice(to payer: Payer, of file: CaseFile, on day: Day) -> Invoice {
        let earlier = file.costs.invoices.filter { $0.payer == payer }
        let asked = Set(earlier.flatMap(\.lines).map(\.charge))
        let lines = file.costs.charges.filter {
            $0.charge.payer == payer && $0.pence > 0 && !asked.contains($0.charge.id)
        }.map { noted in
            InvoiceLine(
                charge: noted.charge.id, kind: noted.charge.kind,
                day: noted.charge.session.flatMap { file.bookings.sessions[$0]?.day },
                words: noted.charge.words, pence: noted.pence)
        }
        let owed = file.costs.balance(of: payer).owedPence - lines.reduce(0) { $0 + $1.pence }
        return Invoice(
            number: "\(file.id)/\(mark(of: payer, in: file))\(earlier.count + 1)", payer: payer, day: day,
            lines: lines, owedBeforePence: owed)
    }

    /// E12: the payer in an invoice's number. Adults have the letters from A on, in the order of the
    /// referral; there are far fewer than would reach the others'.
    private static func mark(of payer: Payer, in file: CaseFile) -> String {
        switch payer {
        case .cafcassCymru: return "W"
        case .localAuthority: return "L"
        case .adult(let adult):
            let place = (file.answers.adults ?? []).firstIndex { $0.id == adult } ?? 0
            let letters = Array("ABCDEFGHJK")
            return place < letters.count ? String(letters[place]) : "Z\(place)-"
        }
    }
}

/// The invoices of a case, for whoever keeps its costs (E12).
public struct InvoicesPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsCosts(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> InvoicesModel {
        let now = try house.caseFile(file)
        let open = CostRules.payers(of: now).map { CostRules.invoice(to: $0, of: now, on: house.today) }
        return InvoicesModel(
            file: file,
            names: Dictionary((now.answers.adults ?? []).map { ($0.id, $0.name) }) { first, _ in first },
            open: open.filter { !$0.lines.isEmpty }, sent: now.costs.invoices)
    }
}

/// What can be invoiced, and what was.
public struct InvoicesModel: Sendable {
    public let file: CaseID
    public let names: [AdultID: String]
    /// For each payer who was charged what no invoice has: the one that would go now.
    public let open: [Invoice]
    /// Oldest first.
    public let sent: [Invoice]
}
