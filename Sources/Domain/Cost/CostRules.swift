/// The law of what contact costs.
enum CostRules {
    /// House rule: an amount beyond that is a slip of the pen.
    static let mostPence = 1_000_000
    /// House rule: the most parts of one share.
    static let mostParts = 100

    /// E12 (Protocol 4.1(h), 4.1(i); Cafcass Cymru, what it funds): who pays, as the coordinator named them
    /// from the order or the agreement; Cafcass Cymru for a family that it referred, while nobody else is
    /// named.
    static func terms(of file: CaseFile) -> CostTerms {
        if let named = file.costs.named { return named }
        guard file.isCafcassCymru else { return CostTerms() }
        let whole = [CostShare(payer: .cafcassCymru, parts: 1)]
        return CostTerms(sessions: whole, reports: whole)
    }

    /// E12: who can be named in this case: its adults, and who may pay for them.
    static func payers(of file: CaseFile) -> [Payer] {
        let adults = (file.answers.adults ?? []).map { Payer.adult($0.id) }
        return adults + (file.isCafcassCymru ? [.cafcassCymru] : []) + [.localAuthority]
    }

    /// F1 (Protocol 1.2, 3.9): of supported contact there is no record and no report: nothing to pay for.
    static func mustHaveReports(_ file: CaseFile, _ session: CaseSession?) throws(Halt) {
        guard (session?.kind ?? file.kind)?.isSupervised == true else {
            throw .refused(Refusal(.F1, CostRefusal.nothingToReport))
        }
    }

    /// E12 (Protocol 4.1(h), 4.1(i)): only whoever the case names pays. Nil for all, each their share.
    /// - Returns: what each pays of it, in pence.
    static func charged(
        _ pence: Int, to payer: Payer?, for subject: CostSubject, in file: CaseFile
    ) throws(Halt) -> [(payer: Payer, pence: Int)] {
        let shares = terms(of: file).shares(of: subject)
        guard let payer else {
            guard !shares.isEmpty else { throw .refused(Refusal(.E12, CostRefusal.nobodyNamed(subject))) }
            return shared(pence, among: shares)
        }
        guard shares.contains(where: { $0.payer == payer }) else {
            throw .refused(Refusal(.E12, CostRefusal.notNamedToPay(payer, subject)))
        }
        return [(payer, pence)]
    }

    /// E12 (Protocol 4.1(h), 4.1(i)): in parts, to the penny. The pence that do not divide go to the first
    /// of them, one each; who would pay nothing has no line.
    static func shared(_ pence: Int, among shares: [CostShare]) -> [(payer: Payer, pence: Int)] {
        let whole = shares.reduce(0) { $0 + $1.parts }
        guard whole > 0 else { return [] }
        var lines = shares.map { (payer: $0.payer, pence: pence * $0.parts / whole) }
        let left = pence - lines.reduce(0) { $0 + $1.pence }
        for place in lines.indices.prefix(left) { lines[place].pence += 1 }
        return lines.filter { $0.pence > 0 }
    }

    /// E12: a session is charged as held, or as cancelled, as it is; and once to each payer.
    static func mustFit(_ charge: Charge, _ session: CaseSession, in file: CaseFile) throws(Halt) {
        let isOff = session.status == .cancelled || session.status == .notHeld
        if charge.kind == .session || charge.kind == .record, isOff {
            throw .refused(Refusal(.E12, CostRefusal.didNotTakePlace(session.day)))
        }
        if charge.kind == .cancelled, !isOff {
            throw .refused(Refusal(.E12, CostRefusal.stillStands(session.day)))
        }
        let isKnown = file.costs.charges.contains {
            $0.pence > 0 && $0.charge.kind == charge.kind && $0.charge.session == session.session
                && $0.charge.payer == charge.payer
        }
        if isKnown { throw .refused(Refusal(.E12, CostRefusal.chargedAlready(session.day, charge.payer))) }
    }

    /// E12: who pays was named, or charged, in this case.
    static func mayHavePaid(_ payer: Payer, in file: CaseFile) throws(Halt) {
        let terms = terms(of: file)
        let named = (terms.sessions + terms.reports).map(\.payer)
        guard named.contains(payer) || file.costs.known.contains(payer) else {
            throw .refused(Refusal(.E12, CostRefusal.notNamedToPay(payer, .sessions)))
        }
    }
}

/// Why the law of costs says no.
public enum CostRefusal: RefusalReason, Hashable {
    /// E12: the case does not name them to pay for that.
    case notNamedToPay(Payer, CostSubject)
    /// E12: the case names nobody to pay for that.
    case nobodyNamed(CostSubject)
    /// F1: of supported contact there is no record and no report.
    case nothingToReport
    /// E12: the session of that day was cancelled or did not take place.
    case didNotTakePlace(Day)
    /// E12: the session of that day was not cancelled.
    case stillStands(Day)
    /// E12: they were charged that for the session of that day already.
    case chargedAlready(Day, Payer)
}
