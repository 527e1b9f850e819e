import Domain

extension Call {
    /// The centre that a member of staff works at: the one that the address names, or else their first.
    /// - Throws: `Halt.denied` where they work at none, or not at that one.
    func workplace() throws(Halt) -> CentreID {
        let centres = account?.centres ?? []
        if let asked = query["centre"].map({ CentreID($0) }) {
            guard centres.contains(asked) else { throw .denied }
            return asked
        }
        guard let first = centres.first else { throw .denied }
        return first
    }
}
