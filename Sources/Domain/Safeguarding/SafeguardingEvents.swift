/// Something happened that must be told (G1, G2).
public struct IncidentReported: CaseEvent, TellingEvent, Hashable {
    public var incident: IncidentID
    public var session: SessionID?
    public var kinds: Set<IncidentKind>
    public var account: String
    public var happened: Instant
    public var toldAuthorities: [ToldAuthority]

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.incidents.incidents[incident] = Incident(
            incident: incident, session: session, kinds: kinds, account: account, happened: happened,
            reportedBy: moment.by, reported: moment.at, toldAuthorities: toldAuthorities)
        file.incidents.awaitingAssessment.insert(incident)
    }

    /// The coordinator; nobody of the family.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream, let centre = try house.caseFile(id).centre else { return [] }
        return [Notice(id, to: .centre(centre), .incidentReported(incident))]
    }
}

/// Contact stops until risk has been assessed afresh (G3).
public struct ContactSuspended: CaseEvent, TellingEvent, Hashable {
    public var incident: IncidentID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.incidents.isContactSuspended = true
    }

    /// Both sides, who would else come for nothing, and never why. Where a message could put somebody in
    /// danger, or warn somebody, none is sent: staff speak to each person as the police or children's
    /// services advise.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        let kinds = file.incidents.incidents[incident]?.kinds ?? []
        guard !kinds.contains(where: \.isToldByStaffOnly) else { return [] }
        return (file.answers.adults ?? []).map { Notice(id, to: .adult($0.id), .contactSuspended) }
    }
}

/// The police or children's services were told (G1).
public struct AuthorityTold: CaseEvent, Hashable {
    public var incident: IncidentID
    public var told: ToldAuthority

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.incidents.incidents[incident]?.toldAuthorities.append(told)
    }
}

/// Cafcass Cymru was told of behaviour (G2). To write is to tell.
public struct CommissionerTold: CaseEvent, TellingEvent, Hashable {
    public var incident: IncidentID
    public var inWriting: Bool

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        guard var known = file.incidents.incidents[incident] else { return }
        known.toldCommissioner = known.toldCommissioner ?? moment.at
        if inWriting { known.wroteCommissioner = known.wroteCommissioner ?? moment.at }
        file.incidents.incidents[incident] = known
    }

    /// The letter itself, where it was told in writing; a telephone call has been made already.
    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard inWriting, case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .commissioner(.cafcassCymru), .incidentReported(incident))]
    }
}

/// Risk was assessed afresh after what happened; contact may go on (G3).
public struct ContactResumed: CaseEvent, TellingEvent, Hashable {
    public var reassessment: String
    public var assessor: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.incidents.isContactSuspended = false
        file.incidents.awaitingAssessment = []
        file.incidents.reassessments.append(
            Reassessment(reassessment: reassessment, assessor: assessor, at: moment.at))
    }

    /// Both sides, who were told that it was on hold. Where that was not written, this is not either: staff
    /// speak to each person.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        let kinds = file.incidents.incidents.values.flatMap(\.kinds)
        guard !kinds.contains(where: \.isToldByStaffOnly) else { return [] }
        return (file.answers.adults ?? []).map { Notice(id, to: .adult($0.id), .contactResumed) }
    }
}
