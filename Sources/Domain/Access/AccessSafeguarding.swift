extension Access {
    /// G1: whoever works at the centre reports what happened, and tells the police or children's services; it
    /// never waits for the coordinator.
    static func reportsIncidents(of file: CaseFile, _ who: Who) -> Bool {
        file.centre.map { worksAt($0, who) } ?? false
    }

    /// G2, G3: the coordinator answers for the centre to its commissioner and decides on contact.
    static func answersForIncidents(of file: CaseFile, _ who: Who) -> Bool {
        file.centre.map { runs($0, who) } ?? false
    }

    /// The coordinator, the supervisors, and whoever reported it.
    static func readsIncident(_ incident: Incident?, of file: CaseFile, _ who: Who) -> Bool {
        guard let centre = file.centre else { return false }
        if runsOrSupervises(centre, who) { return true }
        return worksAt(centre, who) && incident?.reportedBy == who.actor
    }
}
