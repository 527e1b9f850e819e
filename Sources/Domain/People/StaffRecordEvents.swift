/// What the centre has seen of somebody who works there is this (L1, L2).
public struct StaffRecordKept: CentreEvent, Hashable {
    public var person: PersonID
    public var record: StaffRecord
    /// The correction of theirs that it answers.
    public var answers: Int?

    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.staffRecords[person] = record
        guard let answers, centre.staffCorrections[person]?.number == answers else { return }
        centre.staffCorrections[person]?.record = nil
    }
}

/// Somebody says that their own record should read so. Who kept the record has not seen to it yet.
public struct StaffRecordCorrected: CentreEvent, Hashable {
    public var person: PersonID
    public var record: StaffRecord
    public var number: Int

    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        let isKept = (centre.staffRecords[person] ?? StaffRecord()) == record
        centre.staffCorrections[person] = StaffCorrection(number: number, record: isKept ? nil : record)
    }
}

/// Somebody who works at the centre knows this family (L1).
public struct FamilyKnown: CentreEvent, Hashable {
    public var person: PersonID
    public var file: CaseID

    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.knownFamilies[person, default: []].insert(file)
    }
}

/// It was a mistake that somebody knows this family.
public struct FamilyNotKnown: CentreEvent, Hashable {
    public var person: PersonID
    public var file: CaseID

    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.knownFamilies[person]?.remove(file)
    }
}
