/// Why the law of contact by video says no.
public enum VirtualRefusal: RefusalReason, Hashable {
    /// J1: this name says who they are, or how they are reached.
    case nameTellsTooMuch
    /// J2: its room opens at this time.
    case opensAt(TimeOfDay)
    /// J2: its time is over.
    case isOver
    /// J2: they were taken out of this room.
    case takenOut
    /// J2: after an incident the child's side is spoken to first.
    case childsSideFirst
    /// J3: whoever watches is qualified, on duty, and may work with families.
    case mayNotWatch
    /// J4: not to record, and the rest, has not been confirmed for this session.
    case notConfirmed
    /// J5: no check of the device in so many days went well.
    case deviceNotChecked(withinDays: Int)
    /// J6: nobody has confirmed who is in view on that side.
    case notSeenInView(RoomSeat.Part)
    /// J6: not named for this session.
    case notNamed
    /// J7: the service is not accredited for it, or does not offer it.
    case notOffered
    /// J8: not accepted, or the session is not certain.
    case notBooked
    /// J8: something that a door would ask is not so. What it is may be the other side's, or somebody's of
    /// the staff, and is the centre's to know.
    case centreSeesToIt
    /// J9: the session is over, and nothing more is done together in it.
    case nothingTogether
}
