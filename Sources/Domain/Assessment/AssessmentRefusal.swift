/// Why the rules of assessment say no, or want a reason first.
public enum AssessmentRefusal: RefusalReason, Hashable {
    /// B1: nobody has looked at the risks yet.
    case notScreened
    /// B2: signs that point to supervised contact, where supported was chosen.
    case signsPointToSupervised([RiskSign])
    /// B2: a risk of harm that the centre cannot manage.
    case unmanagedHarm
    /// B1: the centre's assessment says that it cannot manage the risk.
    case riskNotManageable
    /// B6: with domestic abuse, nobody has asked what video would be to the resident carer at home.
    case homeNotAsked
    /// B6: they would feel that the abuser is brought into their home, and nothing is done about it.
    case abuserBroughtIn
    /// B3: a case moves on to supervised contact, and this is none.
    case notSupervised(ServiceKind)
    /// B4: these have not been seen yet.
    case notYetSeen([PreVisitSubject])
    /// B4: these were, or would be, seen only on the day of contact itself.
    case seenOnDayOfContact([PreVisitSubject], Day)
    /// B4: the other side of the family is at the centre then, or comes or goes.
    case otherSideThere(Day, TimeSpan)
    /// B4: each adult is seen separately.
    case notSeparately(Day, TimeSpan)
    /// B4, E6: a family that this one must never meet is at the centre then.
    case familyKeptApartThere(Day, TimeSpan)
    /// B4: a pre-visit is held at its time, not before.
    case beforeItsTime(Instant)
    /// B4: the centre is closed that day.
    case centreClosed(Day)
    /// E11: these adults have not accepted the centre's rules.
    case houseRulesNotAccepted([AdultID])
    /// L1: an adult of the family works at the centre, under that name.
    case adultWorksHere(String)
    /// L1: who is to work here is an adult of a family that comes here.
    case ownFamilyComes
}
