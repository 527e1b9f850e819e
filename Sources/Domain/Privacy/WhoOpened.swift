/// Who opened the case of an adult, in what role and when, for that adult (L3). Made from the access log,
/// whose notes come with the question. It names nobody, and leaves out the other side, who opened only
/// their own.
public struct WhoOpenedMyCase: Question {
    public var file: CaseID
    /// From the access log: who, as the journal names them, and when.
    public var notes: [Note]

    /// That somebody opened something of a case.
    public struct Note: Sendable {
        public let actor: String
        public let at: Instant

        public init(actor: String, at: Instant) {
            self.actor = actor
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
            guard let role = try role(of: note.actor, now, me, at: centre, in: house) else { continue }
            if let place = days.firstIndex(where: { $0.role == role && $0.last.day == note.at.day }) {
                days[place].times += 1
            } else {
                days.append(OpenedOnDay(role: role, last: note.at, times: 1))
            }
        }
        return WhoOpenedModel(
            file: file, centreName: try house.centre(centre).profile?.name, days: days)
    }

    /// In what role somebody opens this case; nil for the other side and for the house itself.
    private func role(
        of actor: String, _ now: CaseFile, _ me: AdultID, at centre: CentreID, in house: House
    ) throws(Halt) -> OpenedOnDay.Role? {
        if actor == Who.system.actor { return nil }
        if actor.hasPrefix("link:") { return referrer(of: now, me) }
        let person = PersonID(actor)
        let roles = try house.person(person).roles
        for case .party(file, let adult) in roles { return adult == me ? .yourself : nil }
        if let adult = now.referral.parties[person] { return adult == me ? .yourself : nil }
        if roles.contains(.coordinator(centre)) { return .coordinator }
        if roles.contains(.supervisor(centre)) { return .supervisor }
        if roles.contains(.volunteer(centre)) { return .volunteer }
        if now.referral.referredBy == person { return referrer(of: now, me) }
        return roles.compactMap { profession($0) }.min { $0.rawValue < $1.rawValue } ?? .formerly
    }

    /// A parent who refers is one of the two sides: when the other was here is nobody's business.
    private func referrer(of now: CaseFile, _ me: AdultID) -> OpenedOnDay.Role? {
        guard let referrer = now.answers.referrer, referrer.kind == .parent else { return .referrer }
        let ofThatSide = (now.answers.adults ?? []).filter { $0.role == referrer.ownRole }
        return ofThatSide.map(\.id) == [me] ? .yourself : nil
    }

    private func profession(_ role: Role) -> OpenedOnDay.Role? {
        switch role {
        case .court: .court
        case .commissioner: .commissioner
        case .localAuthority: .localAuthority
        case .practitioner: .practitioner
        case .coordinator, .supervisor, .volunteer, .party, .referrer, .registerOfficer: nil
        }
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
        /// Had a role then, and has none now.
        case formerly
    }
}
