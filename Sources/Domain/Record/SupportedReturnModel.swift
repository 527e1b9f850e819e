/// The monitoring return of supported contact (F4).
public struct SupportedReturn: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        let isSent = now.records.sent(.supportedReturn) != nil
        return Access.sendsRecords(of: now, who)
            || (now.isCafcassCymru && isSent && Access.commissions(.cafcassCymru, who))
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> SupportedReturnModel {
        let now = try house.caseFile(file)
        guard now.kind?.isSupervised == false else { throw .outOfStep(.unknownThing) }
        return SupportedReturnModel(now.bookings)
    }
}

/// F4 (Cafcass Cymru, supported centres): figures, no observations. It has no field for words.
public struct SupportedReturnModel: Codable, Hashable, Sendable {
    /// Every session booked, but for those taken out because contact had ended.
    public var sessionsOffered: Int
    public var sessionsHeld: Int
    public var cancelledByResident: Int
    public var cancelledByVisiting: Int
    public var cancelledByCentre: Int
    public var visitingDidNotCome: Int
    public var childNotBrought: Int
    /// Of contact held, as booked.
    public var minutesHeld: Int

    init(_ bookings: CaseBookings) {
        let all = bookings.inOrder.filter { $0.status != .cancelled || $0.outcome != nil }
        func count(_ outcome: SessionOutcome) -> Int { all.count { $0.outcome == outcome } }
        sessionsOffered = all.count
        sessionsHeld = bookings.held.count
        cancelledByResident = count(.cancelledByResident)
        cancelledByVisiting = count(.cancelledByVisiting)
        cancelledByCentre = count(.cancelledByCentre)
        visitingDidNotCome = count(.visitingDidNotCome)
        childNotBrought = count(.childNotBrought)
        minutesHeld = bookings.held.reduce(0) { $0 + $1.times.contact.minutes }
    }
}
