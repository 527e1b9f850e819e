@testable import Domain

extension CaseNotes {
    /// E12: only whoever is named pays, and F1: of supported contact there is no record to pay for.
    mutating func hearOfMoney(_ event: any Event) -> [String] {
        switch event {
        case let event as PayersNamed:
            named = (Set(event.terms.sessions.map(\.payer)), Set(event.terms.reports.map(\.payer)))
            return []
        case let event as ChargesNoted:
            let wrong = event.lines.flatMap(charged)
            known.formUnion(event.lines.map(\.payer))
            return wrong
        case let event as PaymentNoted:
            let payer = event.payment.payer
            let isNamed = payers.visits.contains(payer) || payers.reports.contains(payer)
            guard isNamed || known.contains(payer) else { return ["E12 \(payer) paid, and was never asked"] }
            known.insert(payer)
            return []
        default: return []
        }
    }

    /// Cafcass Cymru pays for whom it refers until somebody else is named.
    private var payers: (visits: Set<Payer>, reports: Set<Payer>) {
        named ?? (isCymru ? ([.cafcassCymru], [.cafcassCymru]) : ([], []))
    }

    private func charged(_ line: Charge) -> [String] {
        let isOfReports = line.kind == .record || line.kind == .report
        let mine = isOfReports ? payers.reports : payers.visits
        var wrong = mine.contains(line.payer) ? [] : ["E12 \(line.payer) was charged, and is not named"]
        if line.pence <= 0 { wrong.append("E12 a charge of nothing") }
        let session = line.session.flatMap { sessions[$0] }
        if isOfReports, !(session?.isSupervised ?? isSupervised) {
            wrong.append("F1 a record of supported contact was charged")
        }
        if line.kind == .session || line.kind == .record, session?.isAhead != true, session?.state != "held" {
            wrong.append("E12 a session was charged that did not take place")
        }
        if line.kind == .cancelled, session?.isAhead == true || session?.state == "held" {
            wrong.append("E12 a session was charged as cancelled, and stands")
        }
        return wrong
    }
}
