/// The board for the door, one day at one centre: who comes when, who may come in, and why not. It has no
/// field for how anybody is reached.
public struct TodayModel: Sendable {
    public let centre: CentreID
    public let centreName: String
    public let day: Day
    /// When it was made.
    public let at: Instant
    public let isClosed: Bool
    /// In order of their first time.
    public let sessions: [Sitting]
    public let staff: [OnDuty]
    public let isRosterMade: Bool
    public let preVisits: [PreVisitToday]

    /// One family's session.
    public struct Sitting: Sendable {
        public let session: SessionID
        public let file: CaseID
        /// First names.
        public let children: [String]
        public let kind: ServiceKind
        public let room: String
        public let supervisor: String?
        public let isConfirmed: Bool
        public let times: SessionTimes
        public let people: [Person]
        public let conditions: Conditions
        /// Said by a side that runs late, in minutes (E7).
        public let saidLateMinutes: [AdultRole: Int]
        public let state: SittingState
        /// Shown loud: somebody must be kept where they are (E6).
        public let hold: Hold?
        /// The door's no so far, oldest first.
        public let stops: [DoorStop]
        /// Why contact may not begin yet; nil where it may, or has.
        public let whyNotBegin: Refusal?
        public let mayBegin: Bool
        public let began: Instant?
        public let outcome: SessionOutcome?
        /// L1: those on duty meanwhile who know the family, by name.
        public let keepAway: [String]
    }

    /// Somebody who may come, with what the door must know.
    public struct Person: Sendable {
        public let who: Visitor
        public let name: String
        /// To the child, as the referral says it.
        public let relationship: String?
        public let side: PersonSide
        /// Named beside the adults of the case, and comes with one of them (C12).
        public let isAttendee: Bool
        /// E10: of somebody who comes to observe.
        public let office: PractitionerOffice?
        /// For which part of the visit, where the referral says so (C12).
        public let part: String?
        /// They have not been here for contact before: ask for proof of who they are.
        public let asksForPhotoID: Bool
        public let arrived: Instant?
        public let left: Instant?
        public let isInside: Bool
        /// Why they may not come in now; nil where they may, or are in.
        public let whyNotEnter: Refusal?
        /// Why they may not leave now; nil where they may, or are not in.
        public let whyNotLeave: Refusal?

        public var mayEnter: Bool { !isInside && whyNotEnter == nil }
        public var mayLeave: Bool { isInside && whyNotLeave == nil }
    }

    /// On whose side somebody comes, as the board groups them.
    public enum PersonSide: String, Codable, Sendable, CaseIterable {
        case residentCarer, visitingAdult, child, neither
    }

    /// What holds for this family, in one look (E9).
    public struct Conditions: Sendable {
        public let photographs: PhotographsAllowed?
        public let photographDetails: String?
        public let mayLeaveCentre: Bool?
        public let leavingDetails: String?
        public let interpreterLanguage: String?
        public let professional: String?
        public let professionalWhy: String?
        /// E8: whom the order asks for a breath test, and who provides the kit.
        public let breathTests: [BreathTestToday]
        /// What whoever looks after the children must know, as the referral says it.
        public let care: [Care]
        /// E10: who is booked to observe.
        public let observers: [Observer]
        /// The conditions under which the centre accepted.
        public let accepted: [String]
    }

    /// What one need of a child, or of the children together, asks of whoever looks after them.
    public struct Care: Sendable, Hashable {
        public let need: Need
        /// Nil where it is said of all of them.
        public let child: String?
        public let words: String

        /// The kinds of need.
        public enum Need: String, Codable, CaseIterable, Sendable {
            case allergies, medicine, additionalNeeds, food, toilet
        }
    }

    /// Somebody who is booked to observe a session (E10).
    public struct Observer: Sendable {
        public let person: PersonID
        public let name: String
        public let office: PractitionerOffice
        public let way: ObservationWay
        /// When contact begins.
        public let from: TimeOfDay
    }

    /// A breath test that the order asks for (E8).
    public struct BreathTestToday: Sendable {
        public let adult: AdultID
        public let name: String
        public let kitFrom: String
        /// Nil where none was noted for this visit yet.
        public let result: BreathTestResult?
    }

    /// Where a session stands, for somebody across the hall.
    public enum SittingState: String, Codable, Sendable, CaseIterable {
        /// Nobody is here, and nobody is late.
        case due
        /// Somebody should be here, or said that they run late.
        case late
        /// The visiting adult is in; the child is not yet.
        case waiting
        /// The child is in.
        case inside
        /// The child has left; the session is not ended yet.
        case left
        /// Somebody was stopped at the door and has not come in since.
        case stopped
        case done
    }

    /// Who must be kept where they are, so that the two sides do not meet (E6).
    public enum Hold: String, Codable, Sendable, CaseIterable {
        /// Keep the resident carer and the child outside.
        case residentSide
        /// Keep the visiting adult: outside if not in, inside if in.
        case visitingSide
    }

    /// Somebody on duty.
    public struct OnDuty: Sendable {
        public let person: PersonID
        public let name: String
        public let span: TimeSpan
        public let isQualified: Bool
        /// L1, L2: whether they may work with families that day.
        public let mayWork: Bool
    }

    /// A pre-visit of the day.
    public struct PreVisitToday: Sendable {
        public let appointment: AppointmentID
        public let file: CaseID
        public let children: [String]
        /// The adult's name; nil where it is with the children.
        public let adult: String?
        public let span: TimeSpan
        public let isOnSite: Bool
    }
}
