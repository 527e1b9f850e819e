/// A case's dealings with the practitioners who have it: who they are, what they asked the centre, what they
/// assessed.
public struct CasePractice: Sendable {
    /// Everybody to whom the case was ever allocated, oldest first.
    public internal(set) var allocations: [Allocation] = []
    /// E10: visits to observe, by session and by who asked.
    public internal(set) var observations: [SessionID: [PersonID: Observation]] = [:]
    /// C15: what was asked of a professional's attending, oldest first.
    public internal(set) var attending: [AttendingAsk] = []
    /// B7: whether contact by video suits, oldest first; the newest holds.
    public internal(set) var remote: [RemoteAssessment] = []

    public init() {}

    /// The allocation of somebody that has not ended.
    func current(_ person: PersonID) -> Allocation? {
        allocations.last { $0.person == person && $0.ended == nil }
    }

    /// Those who have the case: allocated, taken up, not ended.
    public var active: [Allocation] { allocations.filter(\.isActive) }

    /// E10: who is booked to observe a session and still has the case, in order of name.
    func observers(of session: SessionID) -> [(Allocation, Observation)] {
        (observations[session] ?? [:]).values.filter(\.isBooked)
            .compactMap { observation in
                current(observation.person).flatMap { $0.isActive ? ($0, observation) : nil }
            }
            .sorted { ($0.0.name, $0.0.person) < ($1.0.name, $1.0.person) }
    }

    /// What the centre has not answered yet, of those who still have the case.
    var unanswered: Int {
        let visits = observations.values.flatMap(\.values).filter { $0.isWaiting && isActive($0.person) }
        return visits.count + attending.count { $0.answer == nil && isActive($0.person) }
    }

    private func isActive(_ person: PersonID) -> Bool { current(person)?.isActive == true }
}

/// What a practitioner is (Protocol 3.8; Cafcass Cymru).
public enum PractitionerOffice: String, Codable, CaseIterable, Hashable, Sendable {
    /// Of Cafcass or Cafcass Cymru.
    case familyCourtAdviser
    /// Of Cafcass Cymru.
    case familyCourtSocialWorker
    case guardian
    /// Of a local authority.
    case socialWorker

    /// B7: whose assessment it is that contact by video suits.
    var assessesRemote: Bool {
        switch self {
        case .familyCourtAdviser, .familyCourtSocialWorker: true
        case .guardian, .socialWorker: false
        }
    }
}

/// That a practitioner has a case: by whom and when it was allocated, taken up and ended.
public struct Allocation: Codable, Hashable, Sendable {
    public var person: PersonID
    public var name: String
    /// At work: where they sign in and are written to.
    public var email: String
    public var office: PractitionerOffice
    public var organisation: String
    /// How the centre made sure that it is they.
    public var madeSure: String
    public var allocated: Instant
    /// As the journal names whoever allocated, and whoever ended it.
    public var by: String
    public var takenUp: Instant?
    /// How often they did not know the number that was asked.
    public var misses = 0
    public var ended: Instant?
    public var endedBy: String?

    /// Taken up, and not ended: they see the case.
    public var isActive: Bool { takenUp != nil && ended == nil }
    public var isPending: Bool { takenUp == nil && ended == nil }
}

/// A visit to observe one session (E10).
public struct Observation: Codable, Hashable, Sendable {
    public var person: PersonID
    public var way: ObservationWay
    /// Why it is in the child's interest.
    public var why: String
    public var asked: Instant
    public var answer: CentreWord?
    /// They will not come after all.
    public var takenBack: Instant?

    public var isWaiting: Bool { answer == nil && takenBack == nil }
    public var isBooked: Bool { answer?.isYes == true && takenBack == nil }
}

/// How somebody observes (E10: Cafcass Cymru).
public enum ObservationWay: String, Codable, CaseIterable, Hashable, Sendable {
    case inPerson, remotely
}

/// What the centre answered a practitioner.
public struct CentreWord: Codable, Hashable, Sendable {
    public var isYes: Bool
    /// Why not, or what they must know.
    public var words: String?
    public var at: Instant
}

/// What a practitioner asks of a professional's attending sessions (C15).
public struct AttendingAsk: Codable, Hashable, Sendable {
    public var person: PersonID
    public var professional: ProfessionalAnswers
    public var asked: Instant
    public var answer: CentreWord?
}

/// Whether contact by video suits this family, as an adviser who has the case assessed (B7).
public struct RemoteAssessment: Codable, Hashable, Sendable {
    public var isSuitable: Bool
    public var suitability: RemoteSuitability
    public var at: Instant
}

extension ListKey {
    /// The cases that are allocated to a practitioner, those too that they have not taken up yet.
    public static func practice(of person: PersonID) -> ListKey { ListKey(text: "practice:\(person)") }
}
