/// Reviews, the place that is no longer needed, and the end of contact.
enum ReviewRoom {
    static let commands: [any Command.Type] = [
        HoldReview.self, InviteToReview.self, SayPlaceNotNeeded.self, CloseCase.self,
    ]
    static let events: [any Event.Type] = [
        ReviewHeld.self, InvitedToReview.self, PlaceNotNeeded.self, SessionsFreed.self, CaseClosed.self,
    ]
}
