/// A centre was asked (B9). The time for its answer is the one that it had set on that day.
public struct EnquiryMade: EnquiryEvent, Hashable {
    public var question: EnquiryQuestion
    public var replyTo: String
    public var person: PersonID?
    public var court: CourtID?
    public var withinWorkingDays: Int

    public func evolve(_ enquiry: inout Enquiry, _ moment: Moment) {
        enquiry.asked = question
        enquiry.askedAt = moment.at
        enquiry.replyTo = replyTo
        enquiry.askedBy = person
        enquiry.court = court
        enquiry.withinWorkingDays = withinWorkingDays
    }
}

/// The centre answered, or answered anew because something has changed (B9).
public struct EnquiryAnswered: EnquiryEvent, Hashable {
    public var answer: EnquiryAnswer

    public func evolve(_ enquiry: inout Enquiry, _ moment: Moment) {
        enquiry.answers.append(DatedEnquiryAnswer(answer: answer, at: moment.at))
    }
}

/// The centre answers enquiries within this time from now on (B9).
public struct EnquirySettingsSet: CentreEvent, Hashable {
    public var settings: EnquirySettings
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.enquirySettings = settings }
}
