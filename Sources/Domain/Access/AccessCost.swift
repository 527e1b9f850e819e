extension Access {
    /// E12: what a family is charged is the coordinator's business, and nobody else's at the centre.
    static func keepsCosts(of file: CaseFile, _ who: Who) -> Bool { runs(case: file, who) }

    /// E12: an adult of the case, each only their own.
    static func seesOwnCosts(of file: CaseFile, _ who: Who) -> AdultAnswers? {
        guard isParty(of: file, who) else { return nil }
        return side(file, who).flatMap { file.answers.adult($0) }
    }
}
