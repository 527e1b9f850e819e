@testable import Domain

extension CaseNotes {
    /// Every deadline that the documents ask for, met ones too.
    func clocks() -> [Deadline] {
        guard received != nil else { return [] }
        let isOpen = ["submitted", "waiting", "accepted"].contains(stage)
        let first = answering().filter { isOpen || $0.met != nil || $0.rule == "D4" }
        return first + records() + closing() + telling() + reviewing()
    }

    /// C4 two days from the order; D1 seven days from receipt with an order; D2 ten working days where
    /// Cafcass Cymru refers; D4 twenty-one days after a no, where the order goes back to court.
    private func answering() -> [Deadline] {
        var owed: [Deadline] = []
        let receivedDay = Almanac.day(of: received ?? 0)
        if hasOrder, let ordered {
            let both = [papers[.order], papers[.safeguardingLetter]].compactMap { $0 }
            owed.append(until(ordered + 2, "C4", "sendPapers", met: both.count == 2 ? both.max() : nil))
        }
        if hasOrder { owed.append(until(receivedDay + 7, "D1", "answerReferral", met: answered)) }
        if isCymru {
            let last = Almanac.adding(workingDays: 10, to: receivedDay)
            owed.append(until(last, "D2", "tellCommissionerAnswer", met: answered))
        }
        if let declined, let fallBack, fallBack != .anotherCentreByAgreement {
            owed.append(until(Almanac.day(of: declined) + 21, "D4", "restoreToCourt", met: nil))
        }
        return owed
    }

    /// F2: before the next session, at the latest after seven days.
    private func records() -> [Deadline] {
        sessions.filter { $0.value.state == "held" && $0.value.isSupervised }.map { id, session in
            let ended = Almanac.at(session.day, minute: session.times.childOut.minutes)
            let next = sessions.filter { $0.key != id && $0.value.counts }
                .map { Almanac.at($0.value.day, minute: $0.value.times.visitingIn.minutes) }
                .filter { $0 >= ended }.min()
            let latest = Almanac.start(of: session.day + 8)
            return Deadline(
                "F2", "writeRecord", overdueFrom: min(latest, next ?? latest), met: finished[id])
        }
    }

    /// F3, F4, F7: seven days from the end of contact.
    private func closing() -> [Deadline] {
        guard let ceased, !isWaiting else { return [] }
        var owed: [Deadline] = []
        if isSupervised, !held.isEmpty {
            owed.append(until(ceased + 7, "F3", "sendFinalRecord", met: sent[.finalRecord]))
        }
        if isCymru, !isSupervised {
            owed.append(until(ceased + 7, "F4", "sendSupportedReturn", met: sent[.supportedReturn]))
        }
        if isCymru { owed.append(until(ceased + 7, "F7", "tellContactConcluded", met: sent[.conclusion])) }
        return owed
    }

    /// G1 at once; G2 one working day to tell, and one to write.
    private func telling() -> [Deadline] {
        incidents.values.flatMap { incident in
            var owed: [Deadline] = []
            if incident.kinds.contains(.immediateProtection) {
                owed.append(
                    Deadline(
                        "G1", "tellAuthorities", overdueFrom: incident.happened,
                        met: incident.authorities.min()))
            }
            let behaviour: Set<IncidentKind> = [.violent, .threatening, .abusive, .discriminatory]
            guard isCymru, !incident.kinds.isDisjoint(with: behaviour) else { return owed }
            let last = Almanac.adding(workingDays: 1, to: Almanac.day(of: incident.happened))
            owed.append(until(last, "G2", "tellIncident", met: incident.told))
            owed.append(until(last, "G2", "writeIncident", met: incident.wrote))
            return owed
        }
    }

    /// E3 by the day of the fourth session; H1 after three months, H2 after six, from the first held.
    private func reviewing() -> [Deadline] {
        guard stage == "accepted" else { return [] }
        var owed: [Deadline] = []
        let counted = inOrder.filter(\.counts)
        if isCymru, counted.count >= 4 {
            owed.append(until(counted[3].day, "E3", "reviewFirstBlock", met: review { $0 == .firstBlock }))
        }
        guard let first = held.first?.day else { return owed }
        owed.append(
            until(
                Almanac.adding(months: 3, to: first), "H1", "holdThreeMonthReview",
                met: review { $0 == .threeMonths || $0 == .sixMonths }))
        owed.append(
            until(
                Almanac.adding(months: 6, to: first), "H2", "holdSixMonthReview",
                met: review { $0 == .sixMonths }))
        return owed
    }

    /// The day of the first fitting review since contact began.
    private func review(_ fits: (Review.Kind) -> Bool) -> Int64? {
        guard let first = held.first?.day else { return nil }
        return reviews.first { fits($0.kind) && $0.on.number >= first }.map {
            Almanac.start(of: $0.on.number)
        }
    }

    private func until(_ last: Int, _ rule: String, _ what: String, met: Int64?) -> Deadline {
        Deadline(rule, what, overdueFrom: Almanac.start(of: last + 1), met: met)
    }
}
