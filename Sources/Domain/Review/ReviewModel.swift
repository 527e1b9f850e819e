/// The reviews of a case, for its coordinator.
public struct ReviewPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reviews(try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> ReviewPageModel {
        ReviewPageModel(try house.caseFile(file), in: house)
    }
}

/// What the page of reviews shows.
public struct ReviewPageModel: Codable, Hashable, Sendable {
    public var file: CaseID
    public var stage: CaseStage
    /// First names.
    public var children: [String]
    /// Those who may be heard, by their first names.
    public var childrenToHear: [ReviewChild]
    public var childrenHeard: [CaseReviews.Heard]
    /// H3.
    public var exitPlan: ExitPlan?
    /// H3: sessions that are booked after the plan's last day.
    public var sessionsAfterExit: Int
    public var sessionsHeld: Int
    public var firstHeld: Day?
    public var lastHeld: Day?
    /// H2: the last day of contact, sign-offs included.
    public var stayEnds: Day?
    public var reviews: [Review]
    /// E3, H1, H2, and what the end of contact owes (F3, F4, F7).
    public var clocks: [Clock]
    public var adults: [ReviewAdult]
    /// How many sessions closing would free.
    public var sessionsAhead: Int
    public var placeNotNeeded: Instant?
    public var closing: Closing?
    /// What the end of contact owes in this case.
    public var owes: [ReturnKind]
    public var isContactSuspended: Bool
    /// H5: contact is supervised, and there is somewhere to step down to.
    public var mayStepDown: Bool

    /// One adult, and the meeting that they are asked to.
    public struct ReviewAdult: Codable, Hashable, Sendable {
        public var adult: AdultID
        public var name: String
        public var role: AdultRole
        public var invitation: ReviewInvitation?
    }

    /// One child.
    public struct ReviewChild: Codable, Hashable, Sendable {
        public var child: ChildID
        public var firstName: String
    }

    init(_ file: CaseFile, in house: House) {
        self.file = file.id
        stage = file.stage
        children = (file.answers.children ?? []).map(\.firstName)
        childrenToHear = (file.answers.children ?? []).map {
            ReviewChild(child: $0.id, firstName: $0.firstName)
        }
        childrenHeard = file.reviews.childrenHeard
        exitPlan = file.reviews.exitPlan
        let lastDay = file.reviews.exitPlan?.lastDay
        sessionsAfterExit = file.bookings.inOrder.count { session in
            session.isAhead && lastDay.map { session.day > $0 } == true
        }
        sessionsHeld = file.bookings.held.count
        firstHeld = file.bookings.firstHeld
        lastHeld = file.bookings.held.last?.day
        stayEnds = ReviewRules.stayEnds(file, house.rules, on: house.today)
        reviews = file.reviews.held
        clocks =
            ReviewClocks.clocks(of: file, house.rules)
            + RecordClocks.clocks(of: file, house.rules).filter { $0.rule != .F2 }
        adults = (file.answers.adults ?? []).map {
            ReviewAdult(
                adult: $0.id, name: $0.name, role: $0.role, invitation: file.reviews.invitations[$0.id])
        }
        sessionsAhead = file.bookings.inOrder.count {
            $0.day >= house.today && ($0.status == .provisional || $0.status == .confirmed)
        }
        placeNotNeeded = file.reviews.placeNotNeeded
        closing = file.reviews.closing
        owes = file.reviews.closing == nil ? [] : RecordRules.owed(file)
        isContactSuspended = file.incidents.isContactSuspended
        mayStepDown = file.stage == .accepted && file.kind?.isSupervised == true
    }
}
