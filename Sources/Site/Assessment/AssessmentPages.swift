import Domain

/// What a centre does from a referral to its answer: papers, signs, pre-visits, assessment, answer.
enum AssessmentPages {
    static let routes: [Route] =
        PapersPages.routes + ScreeningPages.routes + PreVisitPages.routes + PreVisitAfterPages.routes
        + HouseRulesPages.routes + RiskPages.routes + AnswerPages.routes + AcceptPages.routes
        + WaitPages.routes + HandOnPages.routes + DeclinePages.routes + NeverMeetPages.routes
}
