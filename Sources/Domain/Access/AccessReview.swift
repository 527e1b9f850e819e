extension Access {
    /// H1, H2: the coordinator reviews, and closes.
    static func reviews(_ file: CaseFile, _ who: Who) -> Bool {
        file.centre.map { runs($0, who) } ?? false
    }

    /// H4: either adult of the case; the coordinator, for one who told the centre.
    static func saysPlaceNotNeeded(in file: CaseFile, _ who: Who) -> Bool {
        reviews(file, who) || side(file, who).map { file.answers.adult($0) != nil } ?? false
    }
}
