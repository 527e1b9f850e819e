import Domain

/// What a centre does between a referral and its answer: papers, signs, pre-visits, the assessment, the answer.
enum AssessmentPages {
    static let routes: [Route] =
        PapersPages.routes + ScreeningPages.routes + PreVisitPages.routes + PreVisitAfterPages.routes
        + HouseRulesPages.routes + RiskPages.routes + AnswerPages.routes + AcceptPages.routes
        + WaitPages.routes + HandOnPages.routes + DeclinePages.routes + NeverMeetPages.routes
}
