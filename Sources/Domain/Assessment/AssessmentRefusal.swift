/// Why the rules of assessment say no, or want a reason first.
public enum AssessmentRefusal: RefusalReason, Hashable {
    /// B4: these have not been seen yet.
    case notYetSeen([PreVisitSubject])
    /// B4: these were, or would be, seen only on the day of contact itself.
    case seenOnDayOfContact([PreVisitSubject], Day)
    /// E11: these adults have not accepted the centre's rules.
    case houseRulesNotAccepted([AdultID])
}
