/// Cafcass Cymru's commissioned services: what it pays for, whom it tells, what it is owed.
enum CommissioningRoom {
    static let commands: [any Command.Type] = [
        SendReferralToCentre.self, TellServiceUser.self, ChallengeCourtReferral.self, ConcludeChallenge.self,
    ]
    static let events: [any Event.Type] = [
        ReferralSentToCentre.self, ServiceUserTold.self, CourtDidNotConsult.self,
        CourtReferralChallenged.self, ChallengeConcluded.self,
    ]
}
