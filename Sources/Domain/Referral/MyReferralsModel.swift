/// The referrals that somebody made: by their account, or by the link that they hold.
public struct MyReferrals: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.mayReferAgain(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> MyReferralsModel {
        var ids: Set<CaseID> = []
        for key in [who.person.map(ListKey.cases(of:)), who.link.map(ListKey.link(hash:))] {
            guard let key else { continue }
            for summary in try house.list(key) {
                if case .caseFile(let file) = summary.body { ids.insert(file.id) }
            }
        }
        var rows: [MyReferralRow] = []
        for id in ids.sorted() {
            let file = try house.caseFile(id)
            // A party of the family is listed by the same key and has a page of their own.
            guard Access.refers(file, who) else { continue }
            rows.append(MyReferralRow(file, on: house.today))
        }
        return MyReferralsModel(rows: rows)
    }
}

/// What a referrer follows.
public struct MyReferralsModel: Codable, Hashable, Sendable {
    public var rows: [MyReferralRow]
}

/// One referral, as far as its referrer may know.
public struct MyReferralRow: Codable, Hashable, Sendable {
    public var reference: CaseID
    public var progress: ReferralProgress
    public var centre: CentreID?
    public var kind: ServiceKind?
    public var children: [String]
    public var received: Instant?
    /// The pages still to be filled in, while it is written.
    public var pagesMissing: [ReferralPage]
    /// The papers that the centre still needs (C3).
    public var papersMissing: [PaperKind]
    /// When contact there ends, where the centre accepted (D1).
    public var contactEndsOn: Day?
    /// About when there is a place, where the family waits (D3).
    public var expected: Day?
    /// What the centre wrote for everybody, where it declined (B5). Its kind of reason stays with the centre.
    public var words: String?
    /// C16: what the order says follows.
    public var fallBack: FallBack?

    init(_ file: CaseFile, on today: Day) {
        reference = file.id
        progress = ReferralProgress(file)
        centre = file.centre
        kind = file.kind
        children = (file.answers.children ?? []).map(\.firstName)
        received = file.referral.received
        let tasks = file.stage == .draft ? ReferralTasks.tasks(of: file.referral, on: today) : []
        pagesMissing = tasks.filter { $0.status == .notStarted || $0.status == .inProgress }.map(\.page)
        papersMissing = file.referral.papersMissing
        switch file.assessment.answer {
        case .accepted(let endsOn, _, _)?: contactEndsOn = endsOn
        case .waiting(let expected, _)?: self.expected = expected
        case .declined(_, let words, _)?:
            self.words = words
            fallBack = file.answers.proceedings?.fallBack
        case .handedOn?, nil: break
        }
    }
}
