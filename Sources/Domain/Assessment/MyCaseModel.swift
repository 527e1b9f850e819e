/// A case as one adult of the family sees it: their own side, and nothing of the other.
public struct MyCase: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isParty(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> MyCaseModel {
        let now = try house.caseFile(file)
        guard let id = Access.side(now, who), let adult = now.answers.adult(id), let centre = now.centre
        else {
            throw .denied
        }
        let here = try house.centre(centre)
        var model = MyCaseModel(now, adult, here, house.now)
        try model.hold(now, at: here, in: house)
        model.exitPlan = now.reviews.exitPlan
        model.movingOn = try MovingOn(now, in: house)
        model.hasCosts = now.hasCosts(for: id)
        model.breathTestKitFrom = now.breathTests.orders[id]?.kitFrom
        return model
    }
}

/// What a resident carer or a visiting adult may know of their own case.
public struct MyCaseModel: Codable, Hashable, Sendable {
    public var reference: CaseID
    public var centre: CentreID
    /// What the register says of the centre to anyone.
    public var profile: CentreProfile?
    public var kind: ServiceKind?
    public var progress: ReferralProgress
    public var adult: AdultID
    public var role: AdultRole
    public var firstName: String
    public var children: [String]
    public var preVisits: [MyPreVisit]
    public var sessions: [MySession]
    /// When contact at the centre ends, where it accepted (D1).
    public var contactEndsOn: Day?
    /// What the centre asks of both sides.
    public var conditions: [String]
    /// C13: what of photographs and video is agreed; nil until the centre has accepted. The words that
    /// somebody wrote beside it may be about the other side, and stay with the centre.
    public var photographs: PhotographsAllowed?
    /// C14: whether the child may leave the centre; as above.
    public var mayLeaveCentre: Bool?
    /// C13, C14: more was written of it than this says: to be had from the centre.
    public var hasVisitDetails: Bool = false
    /// The centre's rules, where it has published any (E11), and the version of them that this adult
    /// accepted.
    public var houseRules: HouseRules?
    public var houseRulesAccepted: Int?
    /// E8: who provides the kit, where the order asks this adult for a breath test.
    public var breathTestKitFrom: String?
    /// E12: this adult is named to pay for something, or was charged.
    public var hasCosts = false
    /// H3: how contact here comes to its end, in words for both sides.
    public var exitPlan: ExitPlan?
    /// H5: where the family goes on to.
    public var movingOn: MovingOn?
    /// H4: when one of the family said that the place is no longer needed.
    public var placeNotNeeded: Instant?
    /// H4: there is a place to give back, or one that is waited for.
    public var mayGiveBackPlace: Bool = false
    /// K3: where face-to-face contact is suspended for this family, or will be.
    public var notices: [PublicNotice] = []
    /// K2: what was decided meanwhile, in the words for both sides; nil while nothing is.
    public var meanwhile: Meanwhile?
    public var nextStep: NextStep

    /// What a family has while contact is suspended, as both sides are told it.
    public struct Meanwhile: Codable, Hashable, Sendable {
        public var way: AlternativeWay
        public var words: String?
    }

    /// What comes next for this adult.
    public enum NextStep: Codable, Hashable, Sendable {
        /// The centre has not answered yet.
        case waitForAnswer
        case waitForPlace(expected: Day?)
        case acceptHouseRules
        case comeToPreVisit(AppointmentID)
        case waitForPreVisit
        case waitForSessions
        case comeToSession(SessionID)
        /// The centre said no, in these words; what the order says follows (C16).
        case notAccepted(words: String, fallBack: FallBack?)
        case goneToAnotherCentre(CentreID)
        case ended
    }
}

/// An appointment of one's own, or of the children whom one brings.
public struct MyPreVisit: Codable, Hashable, Sendable {
    public var appointment: AppointmentID
    public var isForChildren: Bool
    public var day: Day
    public var span: TimeSpan
    public var way: PreVisitWay
    public var isHeld: Bool
}

/// A session, with the times of one's own side only.
public struct MySession: Codable, Hashable, Sendable {
    public var session: SessionID
    public var day: Day
    /// The visiting adult comes then; the resident carer brings the child then.
    public var arrive: TimeOfDay
    /// The visiting adult may leave then; the resident carer collects the child then.
    public var leave: TimeOfDay
    public var isConfirmed: Bool
    public var isCancelled: Bool
    public var isOver: Bool
    /// K1: held, because face-to-face contact is suspended that day.
    public var isHeld = false
    /// It is by video, and has a page of its own.
    public var isByVideo = false
}
