extension Access {
    /// Checks an adult's device: that adult, or staff who help.
    static func preparesVideo(for adult: AdultID, _ file: CaseFile, _ who: Who) -> Bool {
        worksAt(case: file, who) || comesToSessions(of: file, who)?.id == adult
    }

    /// J2: takes a seat in a room: each their own and no other, the interpreter's by staff who let them in.
    static func takesSeat(_ sitter: Sitter, _ file: CaseFile, at centre: CentreID, _ who: Who) -> Bool {
        switch sitter {
        case .host(let person): worksAt(centre, who) && (who.isSystem || who.person == person)
        case .childSide(let adult): isOwn(adult, .residentCarer, file, who)
        case .adult(let adult): isOwn(adult, .visitingAdult, file, who)
        case .observer(let person): practises(file, as: person, who)
        case .interpreter: worksAt(centre, who)
        }
    }

    private static func isOwn(_ adult: AdultID, _ role: AdultRole, _ file: CaseFile, _ who: Who) -> Bool {
        guard let reader = comesToSessions(of: file, who) else { return false }
        return reader.id == adult && reader.role == role
    }
}
