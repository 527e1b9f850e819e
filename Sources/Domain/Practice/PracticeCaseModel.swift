/// What a practitioner may know of a case that they have: where it stands, when contact is and was, what
/// holds for it, the records that were sent to them, and what they asked. It has no field for how anybody is
/// reached, for what was told of risk, for incidents, or for the centre's own people.
public struct PracticeCaseModel: Sendable {
    public let file: CaseID
    /// As they stand in the allocation.
    public let name: String
    public let office: PractitionerOffice
    public let takenUp: Instant?
    /// First names.
    public let children: [String]
    public let centreName: String
    public let centreTelephone: String?
    public let kind: ServiceKind?
    public let progress: ReferralProgress
    public let received: Instant?
    /// D1: what the centre answered, as everybody was told.
    public let answer: CourtAnswer?
    public let clocks: [Clock]
    /// G3: no contact for now.
    public let isContactSuspended: Bool
    /// E9: what holds for contact.
    public let conditions: PracticeConditions
    /// Those that the family was told of, oldest first.
    public let sessions: [PracticeSession]
    /// F5: the records that were sent to them, newest first.
    public let notes: [CourtNote]
    /// H1, H2, E3: the reviews that were held: when and of which kind, and nothing of what was found.
    public let reviews: [PracticeReview]
    /// B7; nil where Cafcass Cymru did not make the referral.
    public let remote: PracticeRemote?
    /// C15: what they asked last, and what the centre answered.
    public let attendingAsked: AttendingAsk?
    /// The centre still has the family, or still has to answer.
    public let isOpen: Bool

    /// The next session that is still to come; nil where there is none.
    public var next: PracticeSession? { sessions.first { $0.state == .ahead } }

    static func isSooner(_ left: PracticeCaseModel, _ right: PracticeCaseModel) -> Bool {
        switch (left.nearest, right.nearest) {
        case (let left?, let right?) where left != right: return left < right
        case (_?, nil): return true
        case (nil, _?): return false
        default: return left.file < right.file
        }
    }

    private var nearest: Instant? {
        let deadlines = clocks.filter(\.isRunning).map(\.overdueFrom)
        return (deadlines + [next.map { Instant($0.day, $0.contact.from) }].compactMap { $0 }).min()
    }
}

/// What holds for contact (E9, C11, C13–C15).
public struct PracticeConditions: Sendable {
    /// On which the centre accepted.
    public let accepted: [String]
    public let photographs: PhotographsAllowed?
    public let photographDetails: String?
    public let mayLeaveCentre: Bool?
    public let leavingDetails: String?
    public let interpreterLanguage: String?
    /// C15; nil where nobody attends.
    public let professional: ProfessionalAnswers?

    init(_ file: CaseFile) {
        let visit = file.answers.arrangements
        if case .accepted(_, let conditions, _)? = file.assessment.answer {
            accepted = conditions
        } else {
            accepted = []
        }
        photographs = visit?.photographs
        photographDetails = visit?.photographDetails
        mayLeaveCentre = visit?.mayLeaveCentre
        leavingDetails = visit?.leavingDetails
        interpreterLanguage = file.answers.interpreter.flatMap { $0.isNeeded ? $0.language : nil }
        professional = file.answers.professional.flatMap { $0.attends ? $0 : nil }
    }
}

/// One session, as a practitioner may know it.
public struct PracticeSession: Sendable {
    public let session: SessionID
    public let day: Day
    /// The child with the visiting adult: neither side's own times.
    public let contact: TimeSpan
    public let kind: ServiceKind
    public let state: State
    /// F1: nil in supported contact, of which only dates and times are told.
    public let outcome: SessionOutcome?
    /// E10: what they asked of it.
    public let observation: Observation?

    /// Where it stands.
    public enum State: String, Codable, CaseIterable, Sendable {
        case ahead
        /// K1: face-to-face contact is suspended on its day.
        case onHold
        case held, notHeld, cancelled
    }

    /// Nil for one that is not certain yet, of which nobody outside the centre knows.
    init?(_ session: CaseSession, isOnHold: Bool, for person: PersonID, _ practice: CasePractice) {
        switch session.status {
        case .provisional: return nil
        case .confirmed: state = isOnHold ? .onHold : .ahead
        case .held: state = .held
        case .notHeld: state = .notHeld
        case .cancelled: state = .cancelled
        }
        self.session = session.session
        day = session.day
        contact = session.times.contact
        kind = session.kind
        outcome = session.kind.isSupervised ? session.outcome : nil
        observation = practice.observations[session.session]?[person]
    }
}

/// A review that was held.
public struct PracticeReview: Hashable, Sendable {
    public let on: Day
    public let kind: Review.Kind
}

/// B7: what was assessed of contact by video, and whether this reader may assess it.
public struct PracticeRemote: Sendable {
    /// As the referral tells it.
    public let referral: RemoteSuitability?
    /// What an adviser who has the case assessed since; the newest, which holds.
    public let newest: RemoteAssessment?
    public let mayAssess: Bool
}

extension PracticeCaseModel {
    init(_ file: CaseFile, for mine: Allocation, in house: House) throws(Halt) {
        let profile = try file.centre.map { id throws(Halt) in try house.centre(id).profile } ?? nil
        let onHold = Set(try HeldSession.all(of: file, in: house).map(\.session))
        let remote = PracticeRemote(
            referral: file.answers.wales?.remote, newest: file.practice.remote.last,
            mayAssess: mine.office.assessesRemote && file.stage.isOpen)
        self.init(
            file: file.id, name: mine.name, office: mine.office, takenUp: mine.takenUp,
            children: file.childrensNames, centreName: profile?.name ?? "",
            centreTelephone: profile?.telephone, kind: file.kind, progress: ReferralProgress(file),
            received: file.referral.received, answer: try CourtAnswer(file, in: house),
            clocks: PracticeRules.clocks(of: file, in: house),
            isContactSuspended: file.incidents.isContactSuspended, conditions: PracticeConditions(file),
            sessions: file.bookings.inOrder.compactMap {
                PracticeSession(
                    $0, isOnHold: onHold.contains($0.session), for: mine.person, file.practice)
            },
            notes: CourtNote.all(of: file) { $0.sent(to: mine.person) },
            reviews: file.reviews.held.map { PracticeReview(on: $0.on, kind: $0.kind) },
            remote: file.isCafcassCymru ? remote : nil,
            attendingAsked: file.practice.attending.last { $0.person == mine.person },
            isOpen: file.stage.isOpen)
    }
}
