extension Access {
    /// F2: the record of a session is its supervisor's to write, or the coordinator's. Where contact is
    /// supported nobody writes one, and everybody who works there is told so (F1).
    static func writesRecord(of session: SessionID, _ file: CaseFile, _ who: Who) -> Bool {
        guard let centre = file.centre else { return false }
        if runs(centre, who) { return true }
        guard RecordRules.isObserved(session, file) else { return worksAt(centre, who) }
        guard let person = who.person, who.roles.contains(.supervisor(centre)) else { return false }
        return file.bookings.sessions[session]?.supervisor == person
    }

    /// Qualified to check somebody else's record: the coordinator, and the supervisors of the centre.
    static func checksRecords(of file: CaseFile, _ who: Who) -> Bool {
        file.centre.map { runsOrSupervises($0, who) } ?? false
    }

    /// Whoever writes it; whoever may check it, once it is complete; whoever checked it.
    static func readsRecord(of session: SessionID, _ file: CaseFile, _ who: Who) -> Bool {
        if writesRecord(of: session, file, who) { return true }
        guard let record = file.records.observed[session], checksRecords(of: file, who) else { return false }
        if let person = who.person, record.checkedBy == person { return true }
        return record.finished != nil && !record.isLocked
    }

    /// Sends records and returns for the centre, and answers requests for them.
    static func sendsRecords(of file: CaseFile, _ who: Who) -> Bool {
        file.centre.map { runs($0, who) } ?? false
    }

    /// Asks the centre for a report: whoever referred; the coordinator for anybody who asked by letter.
    static func asksForReport(on file: CaseFile, _ who: Who) -> Bool {
        file.stage != .none && (refers(file, who) || sendsRecords(of: file, who))
    }
}
