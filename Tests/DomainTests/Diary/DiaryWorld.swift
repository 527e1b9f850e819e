@testable import Domain

/// Puts a case where the tests of the diary need it, whatever the rooms before it would have asked.
struct CaseMadeReady: CaseEvent {
    var answers: ReferralAnswers
    var kind: ServiceKind
    var endsOn: Day
    var neverMeets: [CaseID] = []
    var isSuspended = false
    var reviews: [Review] = []
    var isSeen = true
    var hasAcceptedRules = true

    func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .accepted
        file.referral.answers = answers
        file.assessment.acceptedKind = kind
        file.assessment.answer = .accepted(endsOn: endsOn, conditions: ["Quiet toys"], on: moment.at)
        file.assessment.neverMeets = Set(neverMeets)
        file.incidents.isContactSuspended = isSuspended
        file.reviews.held = reviews
        file.assessment.houseRulesAccepted = hasAcceptedRules ? ["mum": 1, "dad": 1] : [:]
        file.assessment.preVisits = [:]
        guard isSeen else { return }
        for subject in [PreVisitSubject.adult("mum"), .adult("dad"), .children] {
            let name = AppointmentID("seen-\(subject)")
            file.assessment.preVisits[name] = PreVisit(
                appointment: name, subject: subject, day: moment.at.day - 7,
                span: TimeSpan(from: TimeOfDay(minutes: 600), to: TimeOfDay(minutes: 660)),
                way: .faceToFace, held: moment.at.adding(minutes: -7 * 1440))
        }
    }
}

extension World {
    static let here = CentreID("the-centre")
    static let cora = Who.person("cora", [.coordinator("the-centre")])
    static let vic = Who.person("vic", [.volunteer("the-centre")])

    /// A centre that is open each Saturday and Sunday from ten to four, with staff, rooms and settings; an
    /// accepted case of each sort asked for.
    static func diary(at now: String = "2025-03-03T09:00") -> World {
        var world = World(at: now)
        let centre = StreamID.centre("the-centre")
        world.given(
            centre, CentreEntered(profile: CentreProfile(name: "The Centre", town: "Bath")),
            AccreditationAwarded(standard: .supported, awarded: .iso("2024-09-01")),
            AccreditationAwarded(standard: .supervised, awarded: .iso("2024-09-01")),
            OffersStated(kinds: Set(ServiceKind.allCases), others: OtherOffers()),
            RoomAdded(room: CentreRoom(id: "blue", name: "Blue room", capacityFamilies: 3)),
            RoomAdded(room: CentreRoom(id: "green", name: "Green room", capacityFamilies: 1)),
            HouseRulesStated(version: 1, text: "Be kind."))
        let hours = TimeSpan("10:00", "16:00")
        world.given(
            centre,
            OpeningsSet(
                openings: [Weekday.saturday, .sunday].map { day in
                    CentreOpening(
                        pattern: OpeningPattern(weekday: day, hours: hours), kinds: Set(ServiceKind.allCases))
                }))
        let staff: [StaffMember] = [
            StaffMember(person: "cora", name: "Cora", post: .coordinator),
            StaffMember(person: "sue", name: "Sue", post: .supervisor, qualifiedUntil: .iso("2026-03-07")),
            StaffMember(person: "sam", name: "Sam", post: .supervisor, qualifiedUntil: .iso("2025-04-05")),
            StaffMember(person: "vic", name: "Vic", post: .volunteer),
            StaffMember(person: "bob", name: "Bob", post: .volunteer),
        ]
        for member in staff {
            world.given(
                centre, StaffEnlisted(member: member),
                StaffRecordKept(person: member.person, record: .complete))
        }
        return world
    }

    mutating func ready(
        _ file: CaseID = "the-case", _ kind: ServiceKind = .supportedCentre,
        by referrer: ReferrerKind = .court, endsOn: Day = .iso("2025-12-31"),
        _ change: (inout CaseMadeReady) -> Void = { _ in }
    ) {
        var event = CaseMadeReady(answers: .family(kind, by: referrer), kind: kind, endsOn: endsOn)
        change(&event)
        given(.caseFile(file), event)
    }

    mutating func book(
        _ file: CaseID = "the-case", _ dates: Day..., from: TimeOfDay = .at("10:30"), minutes: Int = 60,
        room: RoomID = "blue", supervisor: PersonID? = nil, provisional: Bool? = nil
    ) throws(Halt) {
        try when(
            BookSessions(
                case: file, dates: dates, from: from, minutes: minutes, room: room, supervisor: supervisor,
                provisional: provisional), by: World.cora)
    }

    mutating func roster(_ day: Day, _ duties: (PersonID, String, String)...) throws(Halt) {
        let duties = duties.map { RosterDuty(person: $0.0, span: TimeSpan($0.1, $0.2)) }
        try when(RosterStaff(centre: World.here, day: day, duties: duties), by: World.cora)
    }

    func placed(_ day: Day) -> CentreDay {
        if case .day(let day)? = states[.day(World.here, day)] { return day }
        return CentreDay(centre: World.here, day: day)
    }

    func theCentre() -> Centre {
        if case .centre(let centre)? = states[.centre(World.here)] { return centre }
        return Centre(id: World.here)
    }
}

extension StaffRecord {
    /// Everything that L1 and L2 ask for, for longer than any test lasts.
    static let complete = StaffRecord(
        dbs: DBSCheck(level: .enhanced, certified: .iso("2024-06-01")),
        references: [
            StaffReference(from: "Ann Old", received: .iso("2024-06-02")),
            StaffReference(from: "Ben Old", received: .iso("2024-06-03")),
        ],
        safeguardingUntil: .iso("2027-12-31"), inductionUntil: .iso("2027-12-31"),
        domesticAbuseUntil: .iso("2027-12-31"))
}

extension ReferralAnswers {
    /// Mum, with whom Sam lives; Dad, who comes; Gran, who comes with him.
    static func family(_ kind: ServiceKind, by referrer: ReferrerKind) -> ReferralAnswers {
        var answers = ReferralAnswers()
        answers.referrer = ReferrerAnswers(kind: referrer, name: "R", email: "r@example.org")
        answers.service = ServiceAnswers(centre: "the-centre", kind: kind)
        answers.adults = [
            AdultAnswers(
                id: "mum", role: .residentCarer, firstName: "Mary", lastName: "May", relationship: "mother",
                contact: ContactDetails()),
            AdultAnswers(
                id: "dad", role: .visitingAdult, firstName: "David", lastName: "Day", relationship: "father",
                contact: ContactDetails()),
        ]
        answers.children = [
            ChildAnswers(id: "sam", firstName: "Sam", lastName: "May", born: .iso("2018-05-01"))
        ]
        answers.attendees = AttendeesAnswers(named: [
            NamedAttendee(
                id: "gran", name: "Gran Day", relationship: "grandmother", comesWith: .visitingAdult)
        ])
        answers.professional = ProfessionalAnswers(
            attends: true, name: "Pat Page", office: "Cafcass", why: "To observe")
        answers.arrangements = ArrangementsAnswers(
            willingToMeet: .no, mayLeaveCentre: false, photographs: .takenNotShared,
            photographDetails: "Dad's camera only")
        return answers
    }
}

extension TimeSpan {
    init(_ from: String, _ to: String) {
        self.init(from: .at(from), to: .at(to))
    }
}

/// The fields that were found wrong.
func wrongFields(_ work: () throws -> Void) -> [String] {
    do {
        try work()
        return []
    } catch Halt.invalid(let problems) {
        return problems.map(\.field)
    } catch {
        return []
    }
}

/// What the act did not fit.
func misstep(_ work: () throws -> Void) -> OutOfStep? {
    do {
        try work()
        return nil
    } catch Halt.outOfStep(let why) {
        return why
    } catch {
        return nil
    }
}
