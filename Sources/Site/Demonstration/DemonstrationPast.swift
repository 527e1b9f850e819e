import Domain

/// Families whose contact at the demonstration's centre is over, all made up, so that its figures have
/// something to count: accepted and not, by several referrers, with sessions held, missed and cancelled.
struct DemonstrationPast {
    let demonstration: Demonstration
    let cast: [String: Who]

    /// One family: days are told from today.
    private struct Past {
        let name: String
        let children: [String]
        let referrer: ReferrerKind
        let received: Int
        let way: Way
    }

    /// What became of the referral.
    private enum Way {
        case declinedAtForm(Int)
        case declinedAfterPreVisit(Int)
        case withdrawn(Int)
        /// The sessions with how each ended, and why contact was over, on which day.
        case came([(day: Int, outcome: SessionOutcome)], over: ClosingReason, on: Int)
    }

    private var joan: Who { cast["coordinator"] ?? .system }
    private var families: DemonstrationFamilies {
        DemonstrationFamilies(demonstration: demonstration, cast: cast)
    }
    private static let from = "13:00"
    private static let minutes = 60

    func begin() async throws {
        for past in Self.all { try await live(past) }
    }

    private static let all: [Past] = [
        Past(
            name: "Adderly", children: ["Ned", "Una"], referrer: .legalRepresentative, received: -58,
            way: .came(
                [(-44, .attended), (-37, .attended), (-30, .attended), (-23, .attended)], over: .movedOn,
                on: -20)),
        Past(
            name: "Birchall", children: ["Oz"], referrer: .court, received: -57,
            way: .came(
                [(-43, .attended), (-36, .visitingDidNotCome), (-29, .attended)], over: .placeNotNeeded,
                on: -18)),
        Past(
            name: "Cairnly", children: ["Pru", "Quin", "Rae"], referrer: .parent, received: -56,
            way: .came(
                [(-42, .attended), (-35, .attended), (-28, .cancelledByResident)], over: .handoversOnly,
                on: -15)),
        Past(
            name: "Dellby", children: ["Sol"], referrer: .cafcass, received: -55,
            way: .came(
                [(-41, .childNotBrought), (-34, .visitingDidNotCome)], over: .stoppedAttending, on: -25)),
        Past(
            name: "Elderby", children: ["Tam"], referrer: .legalRepresentative, received: -54,
            way: .declinedAtForm(-50)),
        Past(
            name: "Fernly", children: ["Val"], referrer: .parent, received: -50,
            way: .declinedAfterPreVisit(-40)),
        Past(
            name: "Glenby", children: ["Wyn", "Xan"], referrer: .court, received: -49,
            way: .came(
                [(-33, .attended), (-26, .attended), (-19, .attended), (-12, .attended)], over: .movedOn,
                on: -8)),
        Past(
            name: "Heathby", children: ["Yan"], referrer: .parent, received: -40, way: .withdrawn(-36)),
        Past(
            name: "Irisby", children: ["Zed"], referrer: .legalRepresentative, received: -48,
            way: .came(
                [(-32, .attended), (-25, .cancelledByCentre), (-18, .attended)], over: .courtEnded, on: -9)),
    ]

    private func live(_ past: Past) async throws {
        let file = try referral(past)
        try await families.referral(file, received: past.received, by: "nobody")
        switch past.way {
        case .declinedAtForm(let day):
            try await screen(file, past.received + 1)
            try await decline(file, .noRoom, on: day)
        case .declinedAfterPreVisit(let day):
            try await screen(file, past.received + 1)
            try await see(file, from: past.received + 2)
            try await decline(file, .riskTooHigh, on: day)
        case .withdrawn(let day):
            try await demonstration.act(
                WithdrawReferral(file: file.id), by: .system, at: demonstration.moment(day, "10:00"))
        case .came(let sessions, let over, let day):
            try await screen(file, past.received + 1)
            try await see(file, from: past.received + 2)
            try await accept(file, on: past.received + 6)
            try await book(file, sessions, on: past.received + 7)
            for session in sessions { try await end(file, session.day, session.outcome) }
            try await demonstration.act(
                CloseCase(
                    file: file.id, reason: over, contactCeased: demonstration.now.day + day), by: joan,
                at: demonstration.moment(day, "16:00"))
        }
    }

    private func screen(_ file: DemonstrationReferral, _ day: Int) async throws {
        try await demonstration.act(
            ScreenReferral(file: file.id, found: [:], hasUnmanagedHarm: false, assessor: "Joan Sample"),
            by: joan, at: demonstration.moment(day, "10:00"))
    }

    /// Each adult alone, on a day of their own (B4).
    private func see(_ file: DemonstrationReferral, from day: Int) async throws {
        for (number, adult) in file.adults.enumerated() {
            let appointment = AppointmentID("\(file.id).\(adult)")
            let on = day + number
            try await demonstration.act(
                ArrangePreVisit(
                    file: file.id, appointment: appointment, subject: .adult(adult),
                    day: demonstration.now.day + on, from: try time("15:00"), minutes: 45, way: .faceToFace),
                by: joan, at: demonstration.moment(day - 1, "11:00"))
            try await demonstration.act(
                HoldPreVisit(file: file.id, appointment: appointment, notes: nil), by: joan,
                at: demonstration.moment(on, "15:50"))
            try await demonstration.act(
                AcceptHouseRules(file: file.id, adult: adult), by: joan,
                at: demonstration.moment(on, "15:55"))
        }
    }

    private func decline(
        _ file: DemonstrationReferral, _ because: DeclineReason, on day: Int
    ) async throws {
        try await demonstration.act(
            DeclineReferral(
                file: file.id, because: because, words: "We are sorry: this centre cannot take this family."),
            by: joan, at: demonstration.moment(day, "10:00"))
    }

    private func accept(_ file: DemonstrationReferral, on day: Int) async throws {
        let at = demonstration.moment(day, "10:00")
        try await demonstration.act(
            AssessRisk(
                file: file.id, summary: "Seen separately. Nothing that the centre cannot manage.",
                isManageable: true, childrenNeedPreVisit: false, assessor: "Joan Sample"), by: joan, at: at)
        try await demonstration.act(
            AcceptReferral(
                file: file.id, kind: .supportedCentre, endsOn: demonstration.now.day.adding(months: 1),
                conditions: []), by: joan, at: at)
    }

    private func book(
        _ file: DemonstrationReferral, _ sessions: [(day: Int, outcome: SessionOutcome)], on day: Int
    ) async throws {
        try await demonstration.act(
            BookSessions(
                case: file.id, dates: sessions.map { demonstration.now.day + $0.day },
                from: try time(Self.from), minutes: Self.minutes, room: "blue"), by: joan,
            at: demonstration.moment(day, "12:00"))
    }

    private func end(_ file: DemonstrationReferral, _ day: Int, _ outcome: SessionOutcome) async throws {
        if outcome.wasHeld {
            return try await families.hold(file, day, from: Self.from, minutes: Self.minutes)
        }
        let date = demonstration.now.day + day
        let session = SessionID("\(file.id).\(date).\(Self.from.filter { $0 != ":" })")
        guard !outcome.isCancellation else {
            return try await demonstration.act(
                CancelSession(case: file.id, session: session, by: outcome), by: joan,
                at: demonstration.moment(day - 1, "10:00"))
        }
        try await demonstration.act(
            EndSession(centre: Demonstration.centre, day: date, session: session, outcome: outcome),
            by: cast["volunteer"] ?? .system, at: demonstration.moment(day, "14:30"))
    }

    private func time(_ text: String) throws -> TimeOfDay {
        guard let time = TimeOfDay(text) else { preconditionFailure("\(text) is no time") }
        return time
    }

    // MARK: The referral

    private func referral(_ past: Past) throws -> DemonstrationReferral {
        let today = demonstration.now.day
        let received = today + past.received
        let small = past.name.lowercased()
        let children = past.children.enumerated().map { number, child in
            """
            {"id": "\(child.lowercased())", "firstName": "\(child)", "lastName": "\(past.name)",
             "born": "\(today.adding(months: -40 - 20 * number))"}
            """
        }
        return DemonstrationReferral(
            id: CaseID("DEMO\(past.name.uppercased())-1"), referrer: past.referrer,
            adults: ["carer", "visitor"], children: past.children.map { ChildID($0.lowercased()) },
            papers: DemonstrationReferrals.orderAndLetter,
            json: """
                {"referrer": \(referrer(past)),
                 "service": \(DemonstrationReferrals.service("supportedCentre", Self.minutes)),
                 "proceedings": \(DemonstrationReferrals.proceedings(orderDate: received - 1, "eitherPartyRestores")),
                 "children": [\(children.joined(separator: ", "))],
                 "adults": [
                  {"id": "carer", "role": "residentCarer", "firstName": "Sample", "lastName": "\(past.name)",
                   "relationship": "mother", "contact": {"email": "carer@\(small).example.org"}},
                  {"id": "visitor", "role": "visitingAdult", "firstName": "Test", "lastName": "\(past.name)",
                   "relationship": "father", "contact": {"email": "visitor@\(small).example.org"}}],
                 "attendees": {"named": []},
                 "arrangements": {"willingToMeet": "no", "mayLeaveCentre": false, "photographs": "none"},
                 \(DemonstrationReferrals.rest(received))}
                """)
    }

    private func referrer(_ past: Past) -> String {
        switch past.referrer {
        case .parent:
            """
            {"kind": "parent", "name": "Sample \(past.name)", "ownRole": "residentCarer",
             "email": "carer@\(past.name.lowercased()).example.org"}
            """
        case .court, .cafcass:
            """
            {"kind": "\(past.referrer.rawValue)", "name": "Una Duty", "organisation": "Made-Up Office, Exampleton",
             "email": "office@exampleton.example.org"}
            """
        default: DemonstrationReferrals.solicitor
        }
    }
}
