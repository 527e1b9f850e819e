/// Courts: their desk, what they are told, the papers that a centre asks of them.
enum CourtRoom {
    static let commands: [any Command.Type] = [
        EnterCourt.self, FollowCase.self, AskCourtForPapers.self, DeclineCopies.self,
    ]
    static let events: [any Event.Type] = [
        CourtEntered.self, CourtFollowed.self, PapersAskedOfCourt.self, CourtCannotSend.self,
    ]
}
