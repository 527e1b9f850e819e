import Domain
import Journal

/// What a case costs, as facts by name: an adult's own, or all of it. Amounts are in pence.
enum CostFacts {
    /// - Throws: `Halt` where it is not for that reader.
    static func named(
        _ file: CaseID, _ desk: Desk, by who: Who, at now: Instant
    ) async throws -> [String: Fact] {
        if who.roles.contains(where: { if case .party = $0 { true } else { false } }) {
            let mine = try await desk.ask(MyCost(file: file), by: who, at: now)
            return facts(
                charged: mine.balance.chargedPence, paid: mine.balance.paidPence,
                charges: mine.charges.map(\.noted), payments: mine.payments.count)
        }
        let all = try await desk.ask(CostPage(file: file), by: who, at: now)
        return facts(
            charged: all.balances.reduce(0) { $0 + $1.balance.chargedPence },
            paid: all.balances.reduce(0) { $0 + $1.balance.paidPence }, charges: all.charges,
            payments: all.payments.count)
    }

    private static func facts(
        charged: Int, paid: Int, charges: [NotedCharge], payments: Int
    ) -> [String: Fact] {
        [
            "charged": .word(charged), "paid": .word(paid), "owed": .word(charged - paid),
            "lines": .words(charges.map { "\($0.charge.kind.rawValue) \($0.pence)" }.sorted()),
            "payments": .word(payments),
            "corrected": .word(charges.reduce(0) { $0 + $1.corrections.count }),
        ]
    }
}
