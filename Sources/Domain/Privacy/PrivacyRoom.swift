/// What is known of people: who opened it, how long it is kept, and its end.
enum PrivacyRoom {
    static let commands: [any Command.Type] = [
        ChangeRetention.self, HoldRecords.self, EraseFamily.self,
        AskForOwnData.self, DecideOwnData.self, ReleaseOwnData.self, HandRecordsOver.self,
    ]
    static let events: [any Event.Type] = [
        RetentionChanged.self, LegalHoldPlaced.self, LegalHoldLifted.self, ErasureBegun.self,
        FamilyErased.self, OwnDataAskedFor.self, ChildrensDataAskedFor.self, OwnDataDecided.self,
        OwnDataGiven.self, OwnDataReviewed.self, OwnDataReleased.self,
        RecordsHandedOver.self, RecordsGiven.self, RecordsTaken.self,
    ]
}
