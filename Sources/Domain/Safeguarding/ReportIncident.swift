/// Writes down what happened: of supported contact too, as the sole exception to F1.
///
/// It can always be filed, told or not: an incident that cannot be written down is worse than one that is
/// late. Where a child needs protecting at once and nobody was told yet, the G1 clock is overdue from the
/// moment it happened.
public struct ReportIncident: Command {
    public static let room = Room.safeguarding
    public var file: CaseID
    public var incident: IncidentID
    /// Nil where it happened outside a session.
    public var session: SessionID?
    public var kinds: Set<IncidentKind>
    public var account: String
    public var happened: Instant
    public var toldAuthorities: [ToldAuthority]
    /// Contact stops with it; it stops of itself after violence, and where a child needs protecting at once
    /// (G3).
    public var suspendContact: Bool

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case incident, session, kinds, account, happened, toldAuthorities, suspendContact
    }

    public init(
        file: CaseID, incident: IncidentID, session: SessionID? = nil, kinds: Set<IncidentKind>,
        account: String, happened: Instant, toldAuthorities: [ToldAuthority] = [],
        suspendContact: Bool = false
    ) {
        self.file = file
        self.incident = incident
        self.session = session
        self.kinds = kinds
        self.account = account
        self.happened = happened
        self.toldAuthorities = toldAuthorities
        self.suspendContact = suspendContact
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reportsIncidents(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if kinds.isEmpty { check.note("kinds", .empty) }
        check.required("account", account, limit: 20_000)
        if happened > house.now { check.note("happened", .inTheFuture) }
        for (index, told) in toldAuthorities.enumerated() {
            told.check("toldAuthorities.\(index)", &check, at: house.now)
        }
        if let session, try house.caseFile(file).bookings.sessions[session] == nil {
            check.note("session", .unknown)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard now.stage != .none, now.stage != .draft else { throw .outOfStep(.notSubmitted) }
        // A draft that was withdrawn never came to the centre.
        guard now.stage != .withdrawn || now.referral.received != nil else {
            throw .outOfStep(.notSubmitted)
        }
        let reported = IncidentReported(
            incident: incident, session: session, kinds: kinds, account: account, happened: happened,
            toldAuthorities: toldAuthorities)
        if let known = now.incidents.incidents[incident] {
            guard known.isAsReported(in: reported) else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        var decision = Decision.caseFile(file, reported)
        let suspends = suspendContact || kinds.contains(where: \.suspendsContact)
        if suspends && !now.incidents.isContactSuspended {
            decision.add(ContactSuspended(incident: incident), to: file)
        }
        return decision
    }
}

extension Incident {
    /// Whether the same was reported before; what was told since does not count.
    fileprivate func isAsReported(in other: IncidentReported) -> Bool {
        session == other.session && kinds == other.kinds && account == other.account
            && happened == other.happened
    }
}

extension ToldAuthority {
    func check(_ field: String, _ check: inout FieldCheck, at now: Instant) {
        check.required("\(field).toldWhom", toldWhom)
        check.optional("\(field).reference", reference)
        if at > now { check.note("\(field).at", .inTheFuture) }
    }
}
