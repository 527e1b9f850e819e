/// Records of observed contact, what is sent of them, and the returns that the end of contact owes.
enum RecordRoom {
    static let commands: [any Command.Type] = [
        SaveRecordDraft.self, FinishRecord.self, CheckRecord.self, ReturnRecord.self, AddAddendum.self,
        SendRecord.self, RequestReport.self, RequestWitness.self, SendReturn.self,
        SendReadyLetter.self, MailRecord.self,
    ]
    static let events: [any Event.Type] = [
        RecordDraftSaved.self, RecordFinished.self, RecordReturned.self, RecordChecked.self,
        AddendumAdded.self, RecordSent.self, ReportRequested.self, ReportRefused.self,
        WitnessRequested.self, ReturnSent.self, ReadyLetterSent.self,
        RecordMailed.self,
    ]
}
