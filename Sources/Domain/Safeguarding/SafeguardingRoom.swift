/// Incidents: who is told of them, and what they do to contact.
enum SafeguardingRoom {
    static let commands: [any Command.Type] = [
        ReportIncident.self, TellAuthority.self, TellCommissioner.self, ResumeContact.self,
    ]
    static let events: [any Event.Type] = [
        IncidentReported.self, ContactSuspended.self, AuthorityTold.self, CommissionerTold.self,
        ContactResumed.self,
    ]
}
