/// Why the door says no: the facts. What concerns the other side is never more than that it is there.
public enum SessionRefusal: RefusalReason, Hashable {
    /// E5: not on the case.
    case notNamed
    /// E6: not before this time.
    case tooEarly(TimeOfDay)
    /// E6: contact was over at this time.
    case contactOver(TimeOfDay)
    /// E6: somebody of the other side stands at the door.
    case otherSideAtTheDoor
    /// E6: somebody of the other side is on the way in or out until this time.
    case otherSideMoving(until: TimeOfDay)
    /// E6: the visiting adult is not in yet; the child and whoever brings the child wait outside.
    case otherSideNotIn
    /// E6: the child has not left yet.
    case childStillInside
    /// E6: nobody of the resident carer's side is at the door to collect the child.
    case nobodyToCollect
    /// E6: a family that this one must never meet is inside.
    case familyInside
    /// E6: these have not left yet.
    case stillInside([Visitor])
    /// E11: this adult has not accepted the centre's rules.
    case rulesNotAccepted(AdultID)
    /// E8: an order asks this adult for a breath test, and none was noted today.
    case breathTestWanted(AdultID)
    /// E8: a breath test was refused, or did not come out negative.
    case breathTestNotPassed
    /// E8: another result was noted for this visit, and stands.
    case breathTestStands
    /// L1, L2: whoever was to watch may not work with families today, or not with this one.
    case supervisorMayNotWatch
}

extension Refusal {
    static func door(_ rule: RuleID, _ reason: SessionRefusal) -> Refusal { Refusal(rule, reason) }
}
