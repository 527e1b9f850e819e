/// The law of enquiries before a hearing.
public enum EnquiryRules {
    /// B9 (Protocol 1.1; guide): it is asked and answered without saying anything of anybody. What can be
    /// recognised in the words is refused; a name cannot be, and so the form asks for none.
    static func mustNameNobody(_ words: [String?]) throws(Halt) {
        let found = Set(words.compactMap { $0 }.flatMap(PersonalDetail.found))
        guard found.isEmpty else {
            let kinds = PersonalDetail.allCases.filter(found.contains)
            throw .refused(Refusal(.B9, EnquiryRefusal.tellsOfSomebody(kinds)))
        }
    }

    /// F1 (Protocol 3.9): a supported centre gives no report, and so none is asked for.
    static func mayWantReport(_ question: EnquiryQuestion) throws(Halt) {
        guard question.wantsReport, !question.kind.isSupervised else { return }
        throw .refused(Refusal(.F1, EnquiryRefusal.supportedGivesNoReport))
    }

    /// B9: the centre answers within the working days that it has set.
    static func clock(of enquiry: EnquirySummary, _ calendar: WorkingCalendar) -> Clock {
        let last = calendar.adding(
            workingDays: enquiry.withinWorkingDays, to: enquiry.asked.day, in: .englandAndWales)
        return Clock(
            rule: .B9, duty: .answerEnquiry, starts: enquiry.asked, lastDay: last, met: enquiry.answered,
            runsPastKnownHolidays: last > calendar.knownThrough)
    }
}

/// Why the law of enquiries says no.
public enum EnquiryRefusal: RefusalReason, Hashable {
    /// B9: the words hold what belongs to somebody.
    case tellsOfSomebody([PersonalDetail])
    /// F1: of supported contact there is no report.
    case supportedGivesNoReport
}

extension Access {
    /// B9: anyone asks, in no name but their own.
    static func asks(for person: PersonID?, _ who: Who) -> Bool { begins(for: person, who) }

    /// B9: whoever runs the centre that was asked.
    static func answers(_ enquiry: Enquiry, _ who: Who) -> Bool {
        enquiry.asked.map { runs($0.centre, who) } ?? false
    }
}
