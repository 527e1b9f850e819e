/// Who opened the case of an adult, in what role and when, for that adult (L3). Made from the access log,
/// whose notes come with the question. It names nobody, and leaves out the other side, who opened only
/// their own.
public struct WhoOpenedMyCase: Question {
    public var file: CaseID
    /// From the access log: who, as the journal names them, as what, and when.
    public var notes: [Note]

    /// That somebody opened something of a case.
    public struct Note: Sendable {
        public let actor: String
        /// What they were to the case at that moment; nil where the log holds a word that is not known here.
        public let relation: Relation?
        public let at: Instant

        public init(actor: String, relation: Relation?, at: Instant) {
            self.actor = actor
            self.relation = relation
            self.at = at
        }
    }

    public init(file: CaseID, notes: [Note]) {
        self.file = file
        self.notes = notes
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isParty(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> WhoOpenedModel {
        let now = try house.caseFile(file)
        guard let me = Access.side(now, who), let centre = now.centre else { throw .denied }
        var days: [OpenedOnDay] = []
        for note in notes.sorted(by: { $0.at > $1.at }) {
            guard let role = try role(of: note, now, me, in: house) else { continue }
            if let place = days.firstIndex(where: { $0.role == role && $0.last.day == note.at.day }) {
                days[place].times += 1
            } else {
                days.append(OpenedOnDay(role: role, last: note.at, times: 1))
            }
        }
        return WhoOpenedModel(
            file: file, centreName: try house.centre(centre).profile?.name, days: days)
    }

    /// In what role somebody opened this case; nil for the other side, for the house itself, and where they
    /// were not shown what they asked for.
    private func role(
        of note: Note, _ now: CaseFile, _ me: AdultID, in house: House
    ) throws(Halt) -> OpenedOnDay.Role? {
        switch note.relation {
        case .house, .refused, .anyone: nil
        // One whose account is of no side any more is not named to either.
        case .adult: try side(of: PersonID(note.actor), now, in: house) == me ? .yourself : nil
        case .referrer: referrer(of: now, me)
        case .coordinator: .coordinator
        case .supervisor: .supervisor
        case .volunteer: .volunteer
        case .court: .court
        case .commissioner: .commissioner
        case .localAuthority: .localAuthority
        case .practitioner: .practitioner
        case .registerOfficer, .formerly, nil: .formerly
        }
    }

    private func side(of person: PersonID, _ now: CaseFile, in house: House) throws(Halt) -> AdultID? {
        if let adult = now.referral.parties[person] { return adult }
        return Access.side(now, .person(person, try house.person(person).roles))
    }

    /// A parent who refers is one of the two sides: when the other was here is nobody's business.
    private func referrer(of now: CaseFile, _ me: AdultID) -> OpenedOnDay.Role? {
        guard let referrer = now.answers.referrer, referrer.kind == .parent else { return .referrer }
        let ofThatSide = (now.answers.adults ?? []).filter { $0.role == referrer.ownRole }
        return ofThatSide.map(\.id) == [me] ? .yourself : nil
    }
}

/// Who opened an adult's case, the newest day first.
public struct WhoOpenedModel: Sendable {
    public let file: CaseID
    public let centreName: String?
    public let days: [OpenedOnDay]
}

/// That people in one role opened the case on one day.
public struct OpenedOnDay: Hashable, Sendable {
    public let role: Role
    /// The last time on that day.
    public let last: Instant
    public internal(set) var times: Int

    /// In what role somebody opened it.
    public enum Role: String, CaseIterable, Hashable, Sendable {
        case yourself, coordinator, supervisor, volunteer, referrer, court, commissioner, localAuthority
        case practitioner
        /// Had a part in it that is none of the others'.
        case formerly
    }
}
