/// Practitioners: the cases that are allocated to them, and what they ask of a centre.
enum PracticeRoom {
    static let commands: [any Command.Type] = [
        AllocatePractitioner.self, TakeUpCase.self, EndAllocation.self, AskToObserve.self,
        AnswerObservation.self, TakeBackObservation.self, AskAboutAttending.self, AnswerAttending.self,
        AssessRemote.self,
    ]
    static let events: [any Event.Type] = [
        PractitionerAllocated.self, CaseTakenUp.self, TakeUpMissed.self, AllocationEnded.self,
        ObservationAsked.self, ObservationAnswered.self, ObservationTakenBack.self, AttendingAsked.self,
        AttendingAnswered.self, RemoteAssessed.self,
    ]
}
