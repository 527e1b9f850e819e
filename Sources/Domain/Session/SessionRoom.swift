/// The day itself, at the door.
enum SessionRoom {
    static let commands: [any Command.Type] = [
        ArriveAtDoor.self, UndoArrival.self, LeaveByDoor.self, TurnAway.self, SayLate.self,
        OrderBreathTest.self, NoteBreathTest.self, BeginSession.self, EndSession.self,
    ]
    static let events: [any Event.Type] = [
        VisitorArrived.self, VisitorLeft.self, ArrivalUndone.self, AdmissionStopped.self, DoorRefused.self,
        VisitorTurnedAway.self, LatenessSaid.self, BreathTestOrdered.self, BreathTestNoted.self,
        SessionBegun.self, PlacedSessionEnded.self,
        SessionEnded.self,
    ]
}
