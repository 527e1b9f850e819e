/// One incident, for the staff who deal with it.
public struct IncidentPage: Question {
    public var file: CaseID
    public var incident: IncidentID

    public init(file: CaseID, incident: IncidentID) {
        self.file = file
        self.incident = incident
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        return Access.readsIncident(now.incidents.incidents[incident], of: now, who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> IncidentPageModel {
        let now = try house.caseFile(file)
        guard let known = now.incidents.incidents[incident] else { throw .outOfStep(.unknownThing) }
        return IncidentPageModel(known, now, who, in: house)
    }
}

/// What the page of an incident shows.
public struct IncidentPageModel: Codable, Hashable, Sendable {
    public var file: CaseID
    public var incident: Incident
    /// First names.
    public var children: [String]
    public var clocks: [Clock]
    public var isContactSuspended: Bool
    public var awaitsAssessment: Bool
    /// G3: the fresh assessments of risk since it was reported, oldest first.
    public var reassessments: [Reassessment]
    /// G2: it is one of Cafcass Cymru's cases, and the reader answers for it.
    public var mayTellCommissioner: Bool
    public var mayResume: Bool

    init(_ incident: Incident, _ file: CaseFile, _ who: Who, in house: House) {
        self.file = file.id
        self.incident = incident
        children = (file.answers.children ?? []).map(\.firstName)
        clocks = SafeguardingClocks.clocks(of: incident, file, house.rules, house.calendar)
        isContactSuspended = file.incidents.isContactSuspended
        awaitsAssessment = file.incidents.awaitingAssessment.contains(incident.incident)
        reassessments = file.incidents.reassessments.filter { $0.at >= incident.reported }
        let answers = Access.answersForIncidents(of: file, who)
        mayTellCommissioner = answers && file.isCafcassCymru
        mayResume = answers && (isContactSuspended || awaitsAssessment)
    }
}

/// All incidents of a case, newest first.
public struct CaseIncidentsPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.readsIncident(nil, of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> [IncidentPageModel] {
        let now = try house.caseFile(file)
        return now.incidents.inOrder.reversed().map { IncidentPageModel($0, now, who, in: house) }
    }
}
