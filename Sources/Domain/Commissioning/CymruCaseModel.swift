/// What Cafcass Cymru's team may know of a case that it pays for: the centre's answer, the hours, what is
/// owed to it and what came, and whom of the family it has told. It has no field for addresses and the like,
/// for what was found of risk, for what is written of sessions or for what an incident was before it is told.
public struct CymruCaseModel: Sendable {
    public let file: CaseID
    public let centreName: String
    public let centreTown: String
    public let centreTelephone: String?
    /// As the centre gives it to the public.
    public let centreEmail: String?
    public let kind: ServiceKind?
    public let progress: ReferralProgress
    public let received: Instant?
    public let answer: CourtAnswer?
    /// C7.
    public let funding: FundingAnswers?
    public let clocks: [Clock]
    public let hours: Hours
    /// C9.
    public let sent: [SentToCentre]
    public let users: [ServiceUser]
    /// G2.
    public let notices: [Behaviour]
    public let returns: [OwedReturn]
    /// F4: once the return has come.
    public let figures: SupportedReturnModel?
    /// Whether the referral is still with the centre, and so can be sent and told of.
    public let isOpen: Bool

    /// E3, E4: what has been used, and what is left.
    public struct Hours: Hashable, Sendable {
        public let sessionsHeld: Int
        public let sessionsAhead: Int
        public let nextSession: Day?
        /// Booked or held.
        public let minutesUsed: Int
        public let minutesLeft: Int
        public let minutesInAll: Int
        /// E3: the days of the reviews of the first block.
        public let firstBlockReviewed: [Day]
    }

    /// C9: an adult of the family, and when they were told.
    public struct ServiceUser: Hashable, Sendable {
        public let adult: AdultID
        public let name: String
        public let role: AdultRole
        public let told: [Instant]
    }

    /// G2: behaviour that is told of. What it was is here once the centre has told it.
    public struct Behaviour: Hashable, Sendable {
        public let incident: IncidentID
        public let happened: Instant
        public let told: Instant?
        public let wrote: Instant?
        public let kinds: [IncidentKind]
        public let clocks: [Clock]
    }

    /// F3, F4, F7: what contact's end owes, and when it came.
    public struct OwedReturn: Hashable, Sendable {
        public let kind: ReturnKind
        public let clock: Clock?
        public let received: Instant?
    }

    /// What is overdue or due first; then the newest.
    static func isSooner(_ left: CymruCaseModel, _ right: CymruCaseModel) -> Bool {
        switch (left.nearest, right.nearest) {
        case (let left?, let right?) where left != right: return left < right
        case (_?, nil): return true
        case (nil, _?): return false
        default:
            return (left.received?.milliseconds ?? 0, left.file)
                > (right.received?.milliseconds ?? 0, right.file)
        }
    }

    private var nearest: Instant? { clocks.filter(\.isRunning).map(\.overdueFrom).min() }

    /// C9: whether somebody has still to be told, or the referral to be sent.
    public var isToBeTold: Bool { isOpen && (sent.isEmpty || users.contains { $0.told.isEmpty }) }
}

extension CymruCaseModel {
    init(_ file: CaseFile, in house: House) throws(Halt) {
        let profile = try file.centre.map { centre throws(Halt) in try house.centre(centre).profile } ?? nil
        let clocks = CommissioningRules.clocks(of: file, in: house)
        let hasReturn = file.records.sent(.supportedReturn) != nil && file.kind?.isSupervised == false
        self.init(
            file: file.id, centreName: profile?.name ?? "", centreTown: profile?.town ?? "",
            centreTelephone: profile?.telephone, centreEmail: profile?.email, kind: file.kind,
            progress: ReferralProgress(file), received: file.referral.received,
            answer: try CourtAnswer(file, in: house), funding: file.answers.wales?.funding, clocks: clocks,
            hours: Hours(file, in: house), sent: file.commissioning.sent.sorted { $0.at < $1.at },
            users: (file.answers.adults ?? []).map {
                ServiceUser(
                    adult: $0.id, name: $0.name, role: $0.role, told: file.commissioning.told[$0.id] ?? [])
            },
            notices: file.incidents.inOrder.filter(\.isBehaviour).map { Behaviour($0, file, in: house) },
            returns: file.reviews.closing == nil
                ? []
                : RecordRules.owed(file).map { kind in
                    OwedReturn(
                        kind: kind, clock: clocks.first { $0.rule == kind.rule },
                        received: file.records.sent(kind))
                },
            figures: hasReturn ? SupportedReturnModel(file.bookings) : nil, isOpen: file.stage.isOpen)
    }
}

extension CymruCaseModel.Hours {
    init(_ file: CaseFile, in house: House) {
        let day = file.referral.received?.day ?? house.today
        let ahead = file.bookings.inOrder.filter(\.isAhead)
        let all = house.rules.value(.referralLimitMinutes, on: day)
        let used = file.bookings.minutesCounted
        self.init(
            sessionsHeld: file.bookings.held.count, sessionsAhead: ahead.count,
            nextSession: ahead.first?.day, minutesUsed: used, minutesLeft: max(0, all - used),
            minutesInAll: all,
            firstBlockReviewed: file.reviews.held.filter { $0.kind == .firstBlock }.map(\.on))
    }
}

extension CymruCaseModel.Behaviour {
    init(_ incident: Incident, _ file: CaseFile, in house: House) {
        let isTold = incident.toldCommissioner != nil
        self.init(
            incident: incident.incident, happened: incident.happened, told: incident.toldCommissioner,
            wrote: incident.wroteCommissioner,
            kinds: isTold ? incident.kinds.filter(\.isBehaviour).sorted { $0.rawValue < $1.rawValue } : [],
            clocks: SafeguardingClocks.clocks(of: incident, file, house.rules, house.calendar)
                .filter { $0.rule == .G2 })
    }
}
