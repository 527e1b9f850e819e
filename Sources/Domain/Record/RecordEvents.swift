/// What was typed under some headings; the others stay as they were.
public struct RecordDraftSaved: CaseEvent, Hashable {
    public var session: SessionID
    public var text: [RecordHeading: String]

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        let writer = PersonID(moment.by)
        var record =
            file.records.observed[session]
            ?? ObservedRecord(session: session, author: writer, writers: [], saved: moment.at)
        record.text.merge(text) { _, newer in newer }
        record.writers.insert(writer)
        record.saved = moment.at
        file.records.observed[session] = record
    }
}

/// Its author said that it is complete.
public struct RecordFinished: CaseEvent, Hashable {
    public var session: SessionID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.observed[session]?.finished = moment.at
        file.records.observed[session]?.returnedBecause = nil
    }
}

/// It goes back to its author, open again.
public struct RecordReturned: CaseEvent, Hashable {
    public var session: SessionID
    public var why: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.observed[session]?.finished = nil
        file.records.observed[session]?.returnedBecause = why
    }
}

/// A second person checked it; it is locked.
public struct RecordChecked: CaseEvent, Hashable {
    public var session: SessionID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.observed[session]?.checkedBy = PersonID(moment.by)
        file.records.observed[session]?.checked = moment.at
    }
}

/// A dated addition beside a locked record.
public struct AddendumAdded: CaseEvent, Hashable {
    public var session: SessionID
    public var text: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.observed[session]?.addenda.append(
            Addendum(text: text, author: PersonID(moment.by), at: moment.at))
    }
}

/// A frozen version went to somebody (F5).
public struct RecordSent: CaseEvent, TellingEvent, Hashable {
    public var session: SessionID
    public var to: RecordRecipient
    public var adult: AdultID?
    public var practitioner: PersonID?
    public var recipient: String
    public var authority: RecordAuthority
    public var authorityDetails: String?
    public var pays: String
    public var addendaIncluded: Int

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.observed[session]?.deliveries.append(
            RecordDelivery(
                to: to, adult: adult, practitioner: practitioner, recipient: recipient, authority: authority,
                authorityDetails: authorityDetails, pays: pays, addendaIncluded: addendaIncluded,
                at: moment.at))
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        let told: Recipient? =
            switch to {
            case .adult: adult.map(Recipient.adult)
            case .court: .court
            case .practitioner: practitioner.map(Recipient.practitioner)
            case .referrer: .referrer
            case .commissioner: file.isCafcassCymru ? .commissioner(.cafcassCymru) : nil
            case .other: nil
            }
        return told.map { [Notice(id, to: $0, .recordSent(session))] } ?? []
    }
}

/// Somebody asked the centre for a report.
public struct ReportRequested: CaseEvent, Hashable {
    public var by: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.requests.append(ReportRequest(by: by, at: moment.at, isRefused: false))
    }
}

/// Somebody asked a supported centre for a report, and the answer was the ready letter (F1).
public struct ReportRefused: CaseEvent, Hashable {
    public var by: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.requests.append(ReportRequest(by: by, at: moment.at, isRefused: true))
    }
}

/// A return that the end of contact owes has gone (F3, F4, F7).
public struct ReturnSent: CaseEvent, TellingEvent, Hashable {
    public var kind: ReturnKind

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.sent.append(SentReturn(kind: kind, at: moment.at))
    }

    /// The commissioner, where there is one. The parties get records only by F5.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        guard try house.caseFile(id).isCafcassCymru else { return [] }
        return [Notice(id, to: .commissioner(.cafcassCymru), .returnSent(kind))]
    }
}
