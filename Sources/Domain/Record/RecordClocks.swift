/// What records and returns are owed, and by when.
public enum RecordClocks {
    /// The clocks of every observed session (F2) and of the end of contact (F3, F4, F7).
    public static func clocks(of file: CaseFile, _ rules: Rulebook) -> [Clock] {
        file.bookings.held.compactMap { writing($0, file, rules) } + ending(file, rules)
    }

    /// F2 (Cafcass Cymru, supervised centres): the record of a held session is complete before the next
    /// begins, and at the latest the rule book's days after it. Nil where the session is not observed (F1).
    public static func writing(_ session: CaseSession, _ file: CaseFile, _ rules: Rulebook) -> Clock? {
        guard session.kind.isSupervised, session.status == .held else { return nil }
        let days = rules.value(.recordLimitDays, on: session.day)
        let latest = Instant(startOf: session.day + days + 1)
        let ended = Instant(session.day, session.times.childOut)
        let next = file.bookings.standing
            .filter { $0.status != .notHeld && $0.session != session.session }
            .map { Instant($0.day, $0.times.visitingIn) }
            .first { $0 >= ended }
        return Clock(
            rule: .F2, duty: .writeRecord, starts: ended, overdueFrom: min(latest, next ?? latest),
            met: file.records.observed[session.session]?.finished)
    }

    private static func ending(_ file: CaseFile, _ rules: Rulebook) -> [Clock] {
        guard let closing = file.reviews.closing else { return [] }
        let day = closing.contactCeased
        return RecordRules.owed(file).map { kind in
            Clock(
                rule: kind.rule, duty: kind.duty, starts: Instant(startOf: day),
                lastDay: day + rules.value(kind.limit, on: day), met: file.records.sent(kind))
        }
    }
}

extension ReturnKind {
    /// The rule that asks for it.
    public var rule: RuleID {
        switch self {
        case .finalRecord: .F3
        case .supportedReturn: .F4
        case .conclusion: .F7
        }
    }

    var duty: Clock.Duty {
        switch self {
        case .finalRecord: .sendFinalRecord
        case .supportedReturn: .sendSupportedReturn
        case .conclusion: .tellContactConcluded
        }
    }

    var limit: Figure {
        switch self {
        case .finalRecord: .finalRecordLimitDays
        case .supportedReturn: .supportedReturnLimitDays
        case .conclusion: .tellConcludedLimitDays
        }
    }
}
