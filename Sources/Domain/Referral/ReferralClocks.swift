/// The deadlines of the referral and of the centre's answer.
public enum ReferralClocks {
    /// Those that run or ran. A case that ended unanswered owes nothing any more.
    public static func clocks(of file: CaseFile, _ rules: Rulebook, _ calendar: WorkingCalendar) -> [Clock] {
        guard let received = file.referral.received else { return [] }
        let clocks = [
            papers(file, rules), reply(file, received, rules), commissioner(file, received, rules, calendar),
            restore(file, rules),
        ]
        return clocks.compactMap { $0 }.filter { clock in
            clock.met != nil || file.stage.isOpen || clock.duty == .restoreToCourt
        }
    }

    /// C4 (Protocol 4.1(b)): the order and the safeguarding letter reach the centre within two days of the
    /// order.
    private static func papers(_ file: CaseFile, _ rules: Rulebook) -> Clock? {
        guard let proceedings = file.answers.proceedings, proceedings.hasOrder,
            let ordered = proceedings.orderDate
        else { return nil }
        let days = rules.value(.papersLimitDays, on: ordered)
        return Clock(
            rule: .C4, duty: .sendPapers, starts: Instant(startOf: ordered), lastDay: ordered + days,
            met: papersMet(file.referral))
    }

    private static func papersMet(_ referral: Referral) -> Instant? {
        guard let order = referral.papersReceived[.order],
            let letter = referral.papersReceived[.safeguardingLetter]
        else { return nil }
        return max(order, letter)
    }

    /// D1 (Protocol 4.1(d)): with a court order, the answer within seven days of receipt. A place on the
    /// waiting list does not say yet whether the centre accepts.
    private static func reply(_ file: CaseFile, _ received: Instant, _ rules: Rulebook) -> Clock? {
        guard file.answers.proceedings?.hasOrder == true else { return nil }
        let days = rules.value(.replyLimitDays, on: received.day)
        return Clock(
            rule: .D1, duty: .answerReferral, starts: received, lastDay: received.day + days,
            met: file.assessment.answered)
    }

    /// D2 (Cafcass Cymru, in three places): its commissioned services team is told within ten working days of
    /// receipt. It runs beside D1 where both apply.
    private static func commissioner(
        _ file: CaseFile, _ received: Instant, _ rules: Rulebook, _ calendar: WorkingCalendar
    ) -> Clock? {
        guard file.isCafcassCymru else { return nil }
        let days = rules.value(.replyLimitWorkingDays, on: received.day)
        let last = calendar.adding(workingDays: days, to: received.day, in: .englandAndWales)
        return Clock(
            rule: .D2, duty: .tellCommissionerAnswer, starts: received, lastDay: last,
            met: file.assessment.answered, runsPastKnownHolidays: last > calendar.knownThrough)
    }

    /// D4, C16 (Protocol 4.1(e)): where the order sends the matter back to court, by a party or by the
    /// court's own list, the twenty-one days after the centre's no. The first day after them is the first on
    /// which it may be heard.
    private static func restore(_ file: CaseFile, _ rules: Rulebook) -> Clock? {
        guard case .declined(_, _, let declined)? = file.assessment.answer,
            let fallBack = file.answers.proceedings?.fallBack, fallBack != .anotherCentreByAgreement
        else { return nil }
        let days = rules.value(.restoreAfterDays, on: declined.day)
        return Clock(
            rule: .D4, duty: .restoreToCourt, starts: declined, lastDay: declined.day + days, met: nil)
    }
}

extension Assessment {
    /// When the centre said yes or no; nil while it has not.
    var answered: Instant? {
        switch answer {
        case .accepted(_, _, let on)?, .handedOn(_, _, let on)?, .declined(_, _, let on)?: on
        case .waiting?, nil: nil
        }
    }
}
