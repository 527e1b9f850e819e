/// What is done and what is still to do before a referral can go to the centre.
public enum ReferralTasks {
    /// One for each page, in the form's order.
    /// - Parameter today: what lies in the past or the future is judged by it.
    public static func tasks(of referral: Referral, on today: Day) -> [ReferralTask] {
        let check = PageCheck(answers: referral.answers, documents: referral.documents, today: today)
        return ReferralPage.allCases.map { page in
            guard page.applies(to: referral.referrerKind) else {
                return ReferralTask(page: page, status: .notNeeded, problems: [])
            }
            let problems = check.problems(page)
            let isBegun = page.isBegun(in: referral.answers)
            let status: ReferralTask.Status =
                problems.isEmpty ? .done : isBegun ? .inProgress : .notStarted
            return ReferralTask(page: page, status: status, problems: problems)
        }
    }

    /// Everything that is missing or wrong, page by page.
    static func problems(of referral: Referral, on today: Day) -> [FieldProblem] {
        tasks(of: referral, on: today).flatMap(\.problems)
    }
}

/// One page of the form, and how far it has come.
public struct ReferralTask: Codable, Hashable, Sendable {
    public var page: ReferralPage
    public var status: Status
    /// What is missing or wrong, named as `AnswerReferral` names its fields.
    public var problems: [FieldProblem]

    /// How far a page has come.
    public enum Status: String, Codable, CaseIterable, Hashable, Sendable {
        case notStarted, inProgress, done
        /// Not for this referrer.
        case notNeeded
    }
}
