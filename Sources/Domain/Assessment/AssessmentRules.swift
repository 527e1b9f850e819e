enum AssessmentRules {
    static func mustBeSeen(_ file: CaseFile, beforeContactOn day: Day, in house: House) throws(Halt) {
        for adult in file.answers.adults ?? [] where !file.assessment.isSeen(.adult(adult.id)) {
            throw .refused(Refusal(.B4, UnseenStub.unseen(adult.id)))
        }
    }
}
enum UnseenStub: RefusalReason { case unseen(AdultID) }
