/// What people without a part in it may do and see, by hand.
enum AccessWalls {
    /// For anyone at all: finding a centre, asking one before a hearing, beginning a referral, reading the
    /// rules.
    static let open: Set<String> = [
        "FindCentres", "CentrePage", "AskCentre", "EnquiryPage", "BeginReferral", "RaiseConcern",
        "ReportUnaccredited", "DraftOrder", "FinishOrder",
    ]

    /// Besides those, for people who have the role and no part in this case or centre: what belongs to the
    /// role.
    static let elsewhere: [String: Set<String>] = [
        "MyReferrals": everybody, "MyEnquiries": everybody,
        // A court takes a case up by two numbers that only its order has (docs/decisions/0013).
        "FollowCase": ["courtElsewhere"],
    ]

    private static let everybody = Set(Standing.allCases.filter(\.isElsewhere).map(\.rawValue))
}
