/// The law of records.
public enum RecordRules {
    /// F1 (Protocol 1.2, 3.9; Cafcass Cymru, supported centres): only supervised contact is observed in
    /// writing. A session keeps the kind it was booked as; where there is none of that id, the case's kind
    /// answers.
    public static func isObserved(_ session: SessionID, _ file: CaseFile) -> Bool {
        (file.bookings.sessions[session]?.kind ?? file.kind)?.isSupervised ?? false
    }

    /// F1 (Protocol 1.2, 3.9): no observation, evaluation or report exists for supported contact.
    /// - Returns: the session, which is supervised.
    static func observed(_ id: SessionID, _ file: CaseFile) throws(Halt) -> CaseSession {
        guard isObserved(id, file) else {
            throw .refused(Refusal(.F1, RecordRefusal.supportedKeepsDatesAndTimes))
        }
        guard let session = file.bookings.sessions[id] else { throw .outOfStep(.unknownThing) }
        return session
    }

    /// F2 (Cafcass Cymru, supervised centres): what is recorded was seen, so the session has at least begun.
    static func mustHaveBegun(_ session: CaseSession, in house: House) throws(Halt) {
        switch session.status {
        case .held, .notHeld: return
        case .cancelled: throw .outOfStep(.notHeld)
        case .provisional, .confirmed:
            let placed = try house.day(session.centre, session.day).sessions[session.session]
            guard placed?.begun != nil || placed?.outcome != nil else { throw .outOfStep(.notHeld) }
        }
    }

    /// F2 (field notes §9): whoever wrote any of a record does not check it.
    static func mustBeSomebodyElse(_ who: Who, _ record: ObservedRecord?) throws(Halt) {
        guard let record, record.writers.contains(PersonID(who.actor)) else { return }
        throw .refused(Refusal(.F2, RecordRefusal.checkedByItsWriter(record.session)))
    }

    /// F5 (Protocol 1.1, 3.9): a record is given where an order directs it or it was agreed, and to nobody
    /// else.
    static func mustHaveAuthority(_ authority: RecordAuthority?, _ file: CaseFile) throws(Halt)
        -> RecordAuthority
    {
        guard let authority else { throw .refused(Refusal(.F5, RecordRefusal.noAuthority)) }
        if authority == .order, file.answers.proceedings?.hasOrder != true {
            throw .refused(Refusal(.F5, RecordRefusal.noOrderKnown))
        }
        return authority
    }

    /// F5 (Protocol 1.1, 3.9): what is sent has been checked and can change no more.
    static func mustBeFrozen(_ session: SessionID, _ file: CaseFile) throws(Halt) -> ObservedRecord {
        guard let record = file.records.observed[session], record.isLocked else {
            throw .refused(Refusal(.F5, RecordRefusal.notChecked([session])))
        }
        return record
    }

    /// F3 (Cafcass Cymru, supervised centres): the final record is complete when each held session's is
    /// checked.
    static func mustAllBeChecked(_ file: CaseFile) throws(Halt) {
        let missing = file.bookings.held.map(\.session).filter { session in
            isObserved(session, file) && file.records.observed[session]?.isLocked != true
        }
        guard missing.isEmpty else { throw .refused(Refusal(.F3, RecordRefusal.notChecked(missing))) }
    }

    /// F3, F4, F7 (Cafcass Cymru): which returns the end of contact owes in this case. The final record is
    /// owed wherever supervised contact took place; the other two go to the commissioner and need one.
    public static func owed(_ file: CaseFile) -> [ReturnKind] {
        if case .waiting = file.assessment.answer { return [] }
        var owed: [ReturnKind] = []
        if file.kind?.isSupervised == true, !file.bookings.held.isEmpty { owed.append(.finalRecord) }
        guard file.isCafcassCymru else { return owed }
        if file.kind?.isSupervised == false { owed.append(.supportedReturn) }
        owed.append(.conclusion)
        return owed
    }
}

/// Why the law of records says no.
public enum RecordRefusal: RefusalReason {
    /// F1: of supported contact only dates and times are kept.
    case supportedKeepsDatesAndTimes
    /// F1: a supported centre is asked for a report; this letter is ready to send in answer.
    case supportedDoesNotReport(ReadyLetter)
    /// F6: staff of a supported centre give no evidence; a letter is ready to send in answer.
    case supportedGivesNoEvidence
    /// F2: a second person checks, not one who wrote.
    case checkedByItsWriter(SessionID)
    /// F3, F5: nobody has checked these records yet.
    case notChecked([SessionID])
    /// F5: neither an order nor an agreement was named.
    case noAuthority
    /// F5: an order was named, and the case knows of none.
    case noOrderKnown

    /// The letters that answer what the law does not let a centre give.
    public enum ReadyLetter: String, Codable, Sendable, CaseIterable {
        /// Explains that only dates and times can be confirmed, and confirms them: see `AttendanceLetter`.
        case attendanceOnly
    }
}
