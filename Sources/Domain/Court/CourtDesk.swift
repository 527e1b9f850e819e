/// A court's desk: the cases that it follows, what needs it first.
public struct CourtDesk: Question {
    public var court: CourtID

    public init(court: CourtID) { self.court = court }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isOf(court, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> CourtDeskModel {
        var cases: [CourtCaseModel] = []
        for summary in try house.list(.court(court)) {
            guard case .caseFile(let file) = summary.body else { continue }
            cases.append(try CourtCaseModel(house.caseFile(file.id), in: house))
        }
        let asked = try EnquiryRow.rows(house.list(.enquiries(of: court)), in: house)
        return CourtDeskModel(
            court: court, name: try house.register().courts[court] ?? court.rawValue,
            cases: cases.sorted(by: CourtCaseModel.isSooner), enquiries: asked)
    }
}

/// What a court's desk shows.
public struct CourtDeskModel: Sendable {
    public let court: CourtID
    public let name: String
    public let cases: [CourtCaseModel]
    /// What was asked from the court's accounts (B9).
    public let enquiries: [EnquiryRow]
}

/// One case, for a court that follows it.
public struct CourtCase: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isCourt(following: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> CourtCaseModel {
        try CourtCaseModel(house.caseFile(file), in: house)
    }
}

/// What a court may know of a case: where its order's referral stands, what the centre answered, the notes
/// that were sent to it, the papers that it is asked for. Nobody is named, and nothing is told of sessions,
/// risk or how to reach anybody.
public struct CourtCaseModel: Sendable {
    public let file: CaseID
    /// As the referral names the court, and the court's number of the case.
    public let court: String?
    public let caseNumber: String?
    public let orderDate: Day?
    public let centreName: String
    public let centreTelephone: String?
    public let kind: ServiceKind?
    public let progress: ReferralProgress
    public let received: Instant?
    /// D1: what the centre answered, and when.
    public let answer: CourtAnswer?
    public let clocks: [Clock]
    /// F5: the notes that were sent to the court, newest first.
    public let notes: [CourtNote]
    /// C5: what the centre still awaits from the court, and since when.
    public let papersAwaited: [PaperKind]
    public let papersAsked: Instant?
    /// Whether a paper's sender is asked if it shows what somebody keeps private.
    public let asksPrivate: Bool

    static func isSooner(_ left: CourtCaseModel, _ right: CourtCaseModel) -> Bool {
        if left.papersAwaited.isEmpty != right.papersAwaited.isEmpty { return !left.papersAwaited.isEmpty }
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
}

/// D1 (Protocol 4.1(d)): the centre's answer, as the parties and the court are told it. Why it declined stays
/// with the centre (B5).
public enum CourtAnswer: Hashable, Sendable {
    case accepted(endsOn: Day, at: Instant)
    case waiting(expected: Day?, since: Instant)
    case handedOn(to: String, at: Instant)
    /// With what the order says follows, and the first day on which the matter can come back to court.
    case declined(words: String, fallBack: FallBack?, courtFrom: Day?, at: Instant)
}

/// F5: one version of one session's notes, as it was sent to the court, or to a practitioner.
public struct CourtNote: Hashable, Sendable {
    public let session: SessionID
    /// From 1, among those of that session that went to the reader.
    public let number: Int
    public let day: Day
    public let sent: Instant
    public let addenda: Int
}

extension CourtCaseModel {
    init(_ file: CaseFile, in house: House) throws(Halt) {
        let proceedings = file.answers.proceedings
        let profile = try file.centre.map { centre throws(Halt) in try house.centre(centre).profile } ?? nil
        self.init(
            file: file.id, court: proceedings?.court, caseNumber: proceedings?.caseNumber,
            orderDate: proceedings?.orderDate, centreName: profile?.name ?? "",
            centreTelephone: profile?.telephone, kind: file.kind, progress: ReferralProgress(file),
            received: file.referral.received, answer: try CourtAnswer(file, in: house),
            clocks: CourtRules.clocks(of: file, in: house), notes: CourtNote.all(of: file),
            papersAwaited: file.papersAwaitedFromCourt, papersAsked: file.court.asked.last?.at,
            asksPrivate: file.answers.hasPrivateContactDetail)
    }
}

extension CourtAnswer {
    init?(_ file: CaseFile, in house: House) throws(Halt) {
        switch file.assessment.answer {
        case .accepted(let endsOn, _, let on)?: self = .accepted(endsOn: endsOn, at: on)
        case .waiting(let expected, let since)?: self = .waiting(expected: expected, since: since)
        case .handedOn(let next, _, let on)?:
            self = .handedOn(to: try house.centre(next).profile?.name ?? "", at: on)
        case .declined(_, let words, let on)?:
            let court = CaseClocks.all(of: file, in: house).first { $0.rule == .D4 }
            self = .declined(
                words: words, fallBack: file.answers.proceedings?.fallBack,
                courtFrom: court.map { $0.lastDay + 1 }, at: on)
        case nil: return nil
        }
    }
}

extension CourtNote {
    /// - Parameter sent: the versions of one session's that went to the reader, oldest first.
    static func all(
        of file: CaseFile, _ sent: (ObservedRecord) -> [RecordDelivery] = \.sentToCourt
    ) -> [CourtNote] {
        file.records.observed.values.flatMap { record -> [CourtNote] in
            guard let session = file.bookings.sessions[record.session] else { return [] }
            return sent(record).enumerated().map { place, delivery in
                CourtNote(
                    session: record.session, number: place + 1, day: session.day, sent: delivery.at,
                    addenda: delivery.addendaIncluded)
            }
        }.sorted { ($0.sent, $0.session, $0.number) > ($1.sent, $1.session, $1.number) }
    }
}

extension ObservedRecord {
    var sentToCourt: [RecordDelivery] { deliveries.filter { $0.to == .court } }
}
