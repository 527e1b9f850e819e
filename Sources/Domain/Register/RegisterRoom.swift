/// The register: centres, accreditation, what they offer, finding one.
enum RegisterRoom {
    static let commands: [any Command.Type] = [
        EnterCentre.self, AwardAccreditation.self, StateOffers.self, StateWaitingTime.self,
        ChangeRegisterSettings.self, ReportUnaccredited.self, RaiseConcern.self, MoveReport.self,
        AlertRegisterOfficer.self, CloseConcern.self, SuspendAccreditation.self,
        LiftAccreditationSuspension.self, WithdrawAccreditation.self, SetAccreditationConditions.self,
    ]
    static let events: [any Event.Type] = [
        CentreEntered.self, AccreditationAwarded.self, OffersStated.self, WaitingTimeStated.self,
        RegisterSettingsChanged.self, ConcernReported.self, ConcernMoved.self, RegisterOfficerAlerted.self,
        ConcernActedOn.self, AccreditationSuspended.self, AccreditationSuspensionLifted.self,
        AccreditationWithdrawn.self, AccreditationConditionsSet.self,
    ]
}
