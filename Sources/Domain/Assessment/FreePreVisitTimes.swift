/// When on one day a pre-visit could be held at the centre without anybody meeting whom they must not (B4):
/// what to offer where the time that was wanted is refused.
public struct FreePreVisitTimes: Question {
    public var file: CaseID
    public var subject: PreVisitSubject
    public var day: Day
    public var minutes: Int
    /// The time that was wanted; the nearest are offered.
    public var near: TimeOfDay

    public init(file: CaseID, subject: PreVisitSubject, day: Day, minutes: Int, near: TimeOfDay) {
        self.file = file
        self.subject = subject
        self.day = day
        self.minutes = minutes
        self.near = near
    }

    /// House rule: what is offered lies in an ordinary day, on the quarter of an hour, and is a short list.
    private static let earliest = 8 * 60
    private static let latest = 19 * 60
    private static let stepMinutes = 15
    private static let mostOffered = 6

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> [TimeOfDay] {
        let now = try house.caseFile(file)
        guard let id = now.centre, minutes > 0 else { return [] }
        let (centre, placed) = (try house.centre(id), try house.day(id, day))
        let times = stride(from: Self.earliest, through: Self.latest, by: Self.stepMinutes)
            .map { TimeOfDay(minutes: $0) }
            .filter { Instant(day, $0) >= house.now && isFree($0, now, centre, placed) }
        let nearest = times.sorted { distance($0) < distance($1) }.prefix(Self.mostOffered)
        return nearest.sorted()
    }

    private func distance(_ time: TimeOfDay) -> Int { abs(time.minutes - near.minutes) }

    private func isFree(
        _ time: TimeOfDay, _ now: CaseFile, _ centre: Centre, _ placed: CentreDay
    ) -> Bool {
        let wanted = PlacedPreVisit(
            appointment: "", file: file, subject: subject, span: TimeSpan(from: time, to: time + minutes),
            isOnSite: true)
        do throws(Halt) {
            try PreVisitRules.mustBeApart(wanted, now, at: centre, on: placed)
            return true
        } catch {
            return false
        }
    }
}
