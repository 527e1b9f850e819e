/// Enquiries before a hearing: asking, answering, looking up.
enum EnquiryRoom {
    static let commands: [any Command.Type] = [
        AskCentre.self, AnswerEnquiry.self, SetEnquirySettings.self,
    ]
    static let events: [any Event.Type] = [
        EnquiryMade.self, EnquiryAnswered.self, EnquirySettingsSet.self,
    ]
}
