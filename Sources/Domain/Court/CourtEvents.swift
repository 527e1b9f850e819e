/// A court was entered, or its name changed.
public struct CourtEntered: RegisterEvent, Hashable {
    public var court: CourtID
    public var name: String
    public func evolve(_ register: inout Register, _ moment: Moment) { register.courts[court] = name }
}

/// A case stands on a court's desk: the court made the referral, or took the case up.
public struct CourtFollowed: CaseEvent, Hashable {
    public var court: CourtID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.court.followers.insert(court) }
}

/// The centre asked the court for copies of papers (C5).
public struct PapersAskedOfCourt: CaseEvent, TellingEvent, Hashable {
    public var papers: [PaperKind]
    public var paragraph: String?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.court.asked.append(PapersAsked(papers: papers, paragraph: paragraph, at: moment.at))
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .court, .papersAskedOfCourt(papers, paragraph: paragraph))]
    }
}

/// The court said that it cannot send them, and why (C5).
public struct CourtCannotSend: CaseEvent, TellingEvent, Hashable {
    public var papers: [PaperKind]
    public var words: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.court.notSent.append(PapersNotSent(papers: papers, words: words, at: moment.at))
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream, let centre = try house.caseFile(id).centre else { return [] }
        return [Notice(id, to: .centre(centre), .courtCannotSend(papers, words: words))]
    }
}
