/// Gives a locked record to somebody who may have it (F5). What was sent stays as it was: later addenda make
/// a later version.
public struct SendRecord: Command {
    public static let room = Room.record
    public var file: CaseID
    public var session: SessionID
    public var to: RecordRecipient
    /// Which adult of the case, where it goes to one.
    public var adult: AdultID?
    /// Which practitioner who has the case, where it goes to one.
    public var practitioner: PersonID?
    /// By name: the person, firm or court.
    public var recipient: String
    /// Nil is refused (F5).
    public var authority: RecordAuthority?
    /// Which order; for an agreement, who agreed and when.
    public var authorityDetails: String?
    /// Who pays for it: "nobody" is an answer.
    public var pays: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, to, adult, practitioner, recipient, authority, authorityDetails, pays
    }

    public init(
        file: CaseID, session: SessionID, to: RecordRecipient, adult: AdultID? = nil, recipient: String,
        authority: RecordAuthority?, authorityDetails: String? = nil, pays: String,
        practitioner: PersonID? = nil
    ) {
        self.practitioner = practitioner
        self.file = file
        self.session = session
        self.to = to
        self.adult = adult
        self.recipient = recipient
        self.authority = authority
        self.authorityDetails = authorityDetails
        self.pays = pays
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        guard RecordRules.isObserved(session, now) else { return [] }
        var check = FieldCheck()
        check.required("recipient", recipient)
        check.required("pays", pays)
        if authority == .agreement {
            check.required("authorityDetails", authorityDetails, limit: 1000)
        } else {
            check.optional("authorityDetails", authorityDetails, limit: 1000)
        }
        switch (to, adult) {
        case (.adult, nil): check.note("adult", .missing)
        case (.adult, let adult?): if now.answers.adult(adult) == nil { check.note("adult", .unknown) }
        default: if adult != nil { check.note("adult", .doesNotFit) }
        }
        switch (to, practitioner) {
        case (.practitioner, nil): check.note("practitioner", .missing)
        case (.practitioner, let person?):
            if now.practice.current(person)?.isActive != true { check.note("practitioner", .unknown) }
        default: if practitioner != nil { check.note("practitioner", .doesNotFit) }
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        _ = try RecordRules.observed(session, now)
        let record = try RecordRules.mustBeFrozen(session, now)
        let authority = try RecordRules.mustHaveAuthority(authority, now)
        let version = record.addenda.count
        let isSent = record.deliveries.contains {
            $0.to == to && $0.adult == adult && $0.practitioner == practitioner && $0.recipient == recipient
                && $0.addendaIncluded == version
        }
        guard !isSent else { return Decision() }
        return .caseFile(
            file,
            RecordSent(
                session: session, to: to, adult: adult, practitioner: practitioner, recipient: recipient,
                authority: authority, authorityDetails: authorityDetails, pays: pays, addendaIncluded: version
            ))
    }
}

/// Somebody asks the centre for a report. A supported centre gives none (F1): that is kept, and a letter is
/// ready.
public struct RequestReport: Command {
    public static let room = Room.record
    public var file: CaseID
    /// Who asks: a court, a solicitor, a parent.
    public var by: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case by
    }

    public init(file: CaseID, by: String) {
        self.file = file
        self.by = by
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.asksForReport(on: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("by", by)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let kind = now.kind else { throw .outOfStep(.unknownThing) }
        let isKnown = now.records.requests.contains { $0.by == by && $0.isRefused == !kind.isSupervised }
        if kind.isSupervised { return isKnown ? Decision() : .caseFile(file, ReportRequested(by: by)) }
        let decision = isKnown ? Decision() : Decision.caseFile(file, ReportRefused(by: by))
        return decision.refusing(Refusal(.F1, RecordRefusal.supportedDoesNotReport(.attendanceOnly)))
    }
}

/// Sends what the end of contact owes: the final record (F3), the return of supported contact (F4), or word
/// that contact has concluded (F7).
public struct SendReturn: Command {
    public static let room = Room.record
    public var file: CaseID
    public var kind: ReturnKind

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case kind
    }

    public init(file: CaseID, kind: ReturnKind) {
        self.file = file
        self.kind = kind
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if kind == .finalRecord, now.kind?.isSupervised != true {
            throw .refused(Refusal(.F1, RecordRefusal.supportedKeepsDatesAndTimes))
        }
        guard now.reviews.closing != nil else { throw .outOfStep(.notClosed) }
        guard RecordRules.owed(now).contains(kind) else {
            throw .invalid([FieldProblem("kind", .doesNotFit)])
        }
        guard now.records.sent(kind) == nil else { return Decision() }
        if kind == .finalRecord { try RecordRules.mustAllBeChecked(now) }
        return .caseFile(file, ReturnSent(kind: kind))
    }
}
