/// The four times of a session (E6): the visiting adult is in before the child comes, and leaves after the
/// child has gone, so that the two sides never meet. The visiting adult's session starts at the first of
/// them.
public struct SessionTimes: Codable, Hashable, Sendable {
    public var visitingIn: TimeOfDay
    public var childIn: TimeOfDay
    public var childOut: TimeOfDay
    public var visitingOut: TimeOfDay

    public init(visitingIn: TimeOfDay, childIn: TimeOfDay, childOut: TimeOfDay, visitingOut: TimeOfDay) {
        self.visitingIn = visitingIn
        self.childIn = childIn
        self.childOut = childOut
        self.visitingOut = visitingOut
    }

    /// The four times of contact that starts then and lasts that long, with the centre's buffers.
    public init(contactFrom: TimeOfDay, minutes: Int, _ settings: CentreSettings) {
        self.init(
            visitingIn: contactFrom - settings.visitingInBeforeChildMinutes, childIn: contactFrom,
            childOut: contactFrom + minutes,
            visitingOut: contactFrom + minutes + settings.visitingOutAfterChildMinutes)
    }

    /// The child with the visiting adult: what is counted as contact.
    public var contact: TimeSpan { TimeSpan(from: childIn, to: childOut) }
    /// From the first in to the last out.
    public var whole: TimeSpan { TimeSpan(from: visitingIn, to: visitingOut) }
}
