extension Access {
    /// L3: how long a family's records are kept, and their end, are the coordinator's.
    static func keepsRecords(of file: CaseFile, _ who: Who) -> Bool { runs(case: file, who) }
}
