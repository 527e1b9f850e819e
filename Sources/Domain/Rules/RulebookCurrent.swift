extension Rulebook {
    /// The law as it stands, read from its documents in November 2026.
    public static let current = Rulebook(version: "2026-11", values: values)

    private static let values: [Figure: [DatedValue]] = [
        .accreditationYears: [protocol2023(3, "Introduction")],
        .ordersReachBackYears: [protocol2023(2, "3.1")],
        .papersLimitDays: [protocol2023(2, "4.1(b)")],
        .restoreAfterDays: [protocol2023(21, "4.1(e)")],
        .replyLimitDays: [protocol2023(7, "4.1(d)")],
        .replyLimitWorkingDays: [cymru(10, "Referrals to centres; How a referral is progressed")],
        .firstBlockLeastSessions: [cymru(3, "How many sessions")],
        .firstBlockMostSessions: [cymru(4, "How many sessions")],
        .guidelineSessionMinutes: [cymru(60, "How many sessions")],
        .referralLimitMinutes: [cymru(360, "How many sessions")],
        .recordLimitDays: [cymru(7, "Referrals to supervised centres")],
        .finalRecordLimitDays: [cymru(7, "Referrals to supervised centres")],
        .supportedReturnLimitDays: [cymru(7, "Referrals to supported centres")],
        .tellIncidentWorkingDays: [cymru(1, "Referrals to centres")],
        .writeIncidentWorkingDays: [cymru(1, "Referrals to centres")],
        .reviewAfterMonths: [protocol2023(3, "2.1")],
        .longestStayMonths: [protocol2023(6, "2.1; 1.2")],
        .tellConcludedLimitDays: [cymru(7, "How a referral is progressed")],
        .referencesNeeded: [protocol2023(2, "Introduction")],
    ]

    private static func protocol2023(_ value: Int, _ paragraph: String) -> DatedValue {
        dated(value, .judicialProtocol, paragraph)
    }

    private static func cymru(_ value: Int, _ paragraph: String) -> DatedValue {
        dated(value, .cafcassCymruStatement, paragraph)
    }

    private static func dated(_ value: Int, _ source: Source, _ paragraph: String) -> DatedValue {
        DatedValue(from: source.inForce, value: value, source: source, paragraph: paragraph)
    }
}
