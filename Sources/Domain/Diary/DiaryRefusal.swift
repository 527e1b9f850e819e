/// Why the diary says no: the facts, each with the day that it is about.
public enum DiaryRefusal: RefusalReason, Hashable {
    /// G3: contact is suspended until risk has been assessed afresh.
    case contactSuspended(CaseID)
    /// E1: the room holds so many families at once, and they are there.
    case roomFull(RoomID, on: Day, capacityFamilies: Int)
    /// E1: the staff on duty can look after so many families at once.
    case tooFewStaff(on: Day, mostFamilies: Int)
    /// E2: supervised contact has its room to itself, with the centre's minutes to turn it round.
    case roomTaken(RoomID, on: Day)
    /// E2: no supervisor is assigned.
    case noSupervisor(on: Day)
    /// E2: not on the staff, or without a qualification that is current that day.
    case notQualified(PersonID, on: Day)
    /// E2: not on duty for the whole length.
    case notOnDuty(PersonID, on: Day)
    /// E2: with another family at that time.
    case supervisorElsewhere(PersonID, on: Day)
    /// E2: a confirmed session would lose its supervisor.
    case wouldLoseSupervisor(SessionID, on: Day)
    /// L1, L2: what somebody, by name, lacks to work with families.
    case notFit(String, [StaffLack], on: Day)
    /// L1: somebody, by name, knows the family.
    case knowsFamily(String, on: Day)
    /// E3: so many are booked or held, and progress must be reviewed before another.
    case reviewFirst(on: Day, mostSessions: Int)
    /// E4: the minutes that are left for this referral do not reach.
    case hoursSpent(on: Day, minutesLeft: Int)
    /// E6: the windows of the family's two sides would overlap.
    case sidesWouldMeet(on: Day)
    /// E6: the same family is at the centre at that time.
    case familyThereAlready(on: Day)
    /// E6: a family that this one must never meet is at the centre at that time.
    case wouldMeetFamily(on: Day)
    /// H2: later than the longest stay, with no sign-off that reaches so far.
    case pastLongestStay(on: Day, last: Day)
    /// D1: later than the end of contact that the centre told the parties and the court.
    case pastAgreedEnd(on: Day, last: Day)
}

/// The refusal that some work ends in, or nil where it ends well, or where a reason would do; anything else
/// that stops it stops here too.
func refusal(of work: () throws(Halt) -> Void) throws(Halt) -> Refusal? {
    do throws(Halt) {
        try work()
        return nil
    } catch {
        switch error {
        case .refused(let refusal): return refusal
        case .wantsReasons: return nil
        case .invalid, .outOfStep, .denied, .unread: throw error
        }
    }
}

extension Refusal {
    static func diary(_ rule: RuleID, _ reason: DiaryRefusal) -> Refusal { Refusal(rule, reason) }
}
