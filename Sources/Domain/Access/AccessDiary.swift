extension Access {
    /// Keeps the diary of the centre where this case is: books, moves and cancels its sessions.
    static func keepsDiary(of file: CaseFile, _ who: Who) -> Bool {
        file.centre.map { runs($0, who) } ?? false
    }

    /// Stands at the door on the day: whoever works at the centre.
    static func standsAtDoor(of centre: CentreID, _ who: Who) -> Bool { worksAt(centre, who) }

    /// Sees the family's own sessions: an adult of the case, each only their own times.
    static func comesToSessions(of file: CaseFile, _ who: Who) -> AdultAnswers? {
        side(file, who).flatMap { file.answers.adult($0) }
    }

    /// Says that somebody runs late (E7): whoever works at the centre, or an adult of the case for their own
    /// side.
    static func speaksFor(_ role: AdultRole, of file: CaseFile, _ who: Who) -> Bool {
        if let centre = file.centre, worksAt(centre, who) { return true }
        return comesToSessions(of: file, who)?.role == role
    }
}
