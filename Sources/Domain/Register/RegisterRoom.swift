/// The register: centres, accreditation, what they offer, finding one.
enum RegisterRoom {
    static let commands: [any Command.Type] = [
        EnterCentre.self, AwardAccreditation.self, StateOffers.self, StateWaitingTime.self,
        ChangeRegisterSettings.self,
    ]
    static let events: [any Event.Type] = [
        CentreEntered.self, AccreditationAwarded.self, OffersStated.self, WaitingTimeStated.self,
        RegisterSettingsChanged.self,
    ]
}
