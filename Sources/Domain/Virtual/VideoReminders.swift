/// Who is reminded of contact by video on that day at a centre. House rule: each adult, once, the day before;
/// nobody whose contact is on hold. The site's own question.
public struct VideoReminders: Question {
    public let centre: CentreID
    public let day: Day

    public init(centre: CentreID, day: Day) {
        self.centre = centre
        self.day = day
    }

    public func permits(_ who: Who, in house: House) -> Bool { who.isSystem }

    public func answer(for who: Who, in house: House) throws(Halt) -> [Notice] {
        var notices: [Notice] = []
        for placed in try house.day(centre, day).inOrder {
            guard placed.kind.isVirtual, placed.isConfirmed, placed.outcome == nil else { continue }
            let file = try house.caseFile(placed.file)
            guard file.bookings.sessions[placed.session]?.status == .confirmed,
                !file.incidents.isContactSuspended
            else { continue }
            notices += (file.answers.adults ?? []).map {
                Notice(file.id, to: .adult($0.id), .videoReminder(placed.session))
            }
        }
        return notices
    }
}
