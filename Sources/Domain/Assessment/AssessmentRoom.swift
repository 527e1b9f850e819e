/// The assessment: screening, pre-visits, and the centre's answer.
enum AssessmentRoom {
    static let commands: [any Command.Type] = [
        ScreenReferral.self, ArrangePreVisit.self, CancelPreVisit.self, HoldPreVisit.self,
        RecordPreVisit.self,
        AcceptHouseRules.self, AssessRisk.self, AcceptReferral.self, PutOnWaitingList.self, HandOn.self,
        DeclineReferral.self, MarkNeverMeet.self,
    ]
    static let events: [any Event.Type] = [
        ReferralScreened.self, PreVisitArranged.self, PreVisitCancelled.self, PreVisitHeld.self,
        PreVisitRecorded.self,
        PreVisitPlaced.self, PreVisitTakenOff.self, HouseRulesAccepted.self, RiskAssessed.self,
        ReferralAccepted.self, PlacedOnWaitingList.self, ReferralHandedOn.self, ReferralTakenOver.self,
        ReferralDeclined.self, NeverMeetMarked.self, FamiliesKeptApart.self,
    ]
}
