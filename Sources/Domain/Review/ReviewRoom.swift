/// Reviews, the place that is no longer needed, and the end of contact.
enum ReviewRoom {
    static let commands: [any Command.Type] = [
        HoldReview.self, InviteToReview.self, PlanExit.self, SayPlaceNotNeeded.self, CloseCase.self,
        StepDown.self,
    ]
    static let events: [any Event.Type] = [
        ReviewHeld.self, ChildHeard.self, InvitedToReview.self, ExitPlanned.self, PlaceNotNeeded.self,
        SessionsFreed.self, CaseClosed.self, SteppedDown.self, ArrivedSteppingDown.self,
    ]
}
