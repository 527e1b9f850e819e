/// A referral as its referrer sees it, while it is made and afterwards.
public struct ReferralDraft: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    /// The deadlines that a referrer owes or waits for.
    private static let duties: Set<Clock.Duty> = [
        .sendPapers, .answerReferral, .tellCommissionerAnswer, .restoreToCourt,
    ]

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        return now.stage != .none && Access.refers(now, who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> ReferralDraftModel {
        let now = try house.caseFile(file)
        return ReferralDraftModel(
            reference: file, progress: ReferralProgress(now), beginning: now.referral.beginning,
            answers: now.answers, order: now.referral.order,
            tasks: now.stage == .draft ? ReferralTasks.tasks(of: now.referral, on: house.today) : [],
            documents: now.referral.documents.filter { now.referral.documentsOfReferrer.contains($0.id) },
            papersMissing: now.referral.papersMissing,
            outcome: MyReferralRow(now, on: house.today),
            clocks: CaseClocks.all(of: now, in: house).filter { Self.duties.contains($0.duty) },
            papersNeeded: ReferralRules.papersNeeded(now.answers, on: house.today, house.rules).sorted())
    }
}

/// What its referrer typed and sent, and nothing that the centre or anybody else added.
public struct ReferralDraftModel: Sendable {
    public var reference: CaseID
    public var progress: ReferralProgress
    public var beginning: ReferralBeginning?
    public var answers: ReferralAnswers
    /// The order that was read back (I7).
    public var order: OrderDraft?
    /// Empty once it has gone to the centre.
    public var tasks: [ReferralTask]
    public var documents: [AttachedDocument]
    /// C3: what is missing, once the centre has it.
    public var papersMissing: [PaperKind]
    /// How it stands, as the list of referrals has it: when it was received, and what became of it.
    public var outcome: MyReferralRow
    /// C4, D1, D2, D4.
    public var clocks: [Clock]
    /// C3: what such a referral needs.
    public var papersNeeded: [PaperKind]

    /// In which capacity somebody refers: as the page says, or as it was begun.
    public var referrerKind: ReferrerKind? { answers.referrer?.kind ?? beginning?.referrer }
    /// Whether it can go to the centre.
    public var isComplete: Bool { tasks.allSatisfy { $0.status == .done || $0.status == .notNeeded } }
}

/// Where a referral stands, as those outside the centre are told it.
public enum ReferralProgress: String, Codable, CaseIterable, Hashable, Sendable {
    case beingWritten, withCentre, onWaitingList, accepted, notAccepted, goneToAnotherCentre, ended, takenBack

    init(_ file: CaseFile) {
        self =
            switch file.stage {
            case .none, .draft: .beingWritten
            case .submitted: .withCentre
            case .waitingList: .onWaitingList
            case .accepted: .accepted
            case .declined: .notAccepted
            case .handedOn: .goneToAnotherCentre
            case .closed: .ended
            case .withdrawn: .takenBack
            }
    }
}

extension PaperKind: Comparable {
    /// In the order of the list of papers.
    public static func < (left: PaperKind, right: PaperKind) -> Bool { left.place < right.place }
    private var place: Int { PaperKind.allCases.firstIndex(of: self) ?? 0 }
}
