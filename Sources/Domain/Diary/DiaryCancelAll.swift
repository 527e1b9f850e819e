/// A session has left the day.
public struct SessionTakenOff: DayEvent, Hashable {
    public var session: SessionID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) { day.sessions[session] = nil }
}
