/// The board for the door: one day at one centre, for whoever works there.
public struct TodayPage: Question {
    public var centre: CentreID
    public var day: Day

    public init(centre: CentreID, day: Day) {
        self.centre = centre
        self.day = day
    }

    public var subject: StreamID? { .day(centre, day) }
    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> TodayModel {
        let here = try house.centre(centre)
        let today = try house.day(centre, day)
        var sittings: [TodayModel.Sitting] = []
        for placed in today.inOrder {
            sittings.append(try Doorstep(centre, day, placed.session, in: house).sitting())
        }
        return TodayModel(
            centre: centre, centreName: here.profile?.name ?? "", day: day, at: house.now,
            isClosed: here.closedDays.contains(day), sessions: sittings,
            staff: onDuty(today, here, house.rules),
            isRosterMade: today.isRosterMade, preVisits: try preVisits(today, in: house))
    }

    private func onDuty(
        _ today: CentreDay, _ here: Centre, _ rules: Rulebook
    ) -> [TodayModel.OnDuty] {
        today.roster.sorted { ($0.span.from, $0.person) < ($1.span.from, $1.person) }.compactMap { duty in
            here.staff[duty.person].map {
                TodayModel.OnDuty(
                    person: duty.person, name: $0.name, span: duty.span, isQualified: $0.isQualified(on: day),
                    mayWork: StaffRules.isUnfit(duty.person, on: day, here, rules) == nil)
            }
        }
    }

    private func preVisits(_ today: CentreDay, in house: House) throws(Halt) -> [TodayModel.PreVisitToday] {
        var visits: [TodayModel.PreVisitToday] = []
        for visit in today.preVisits.sorted(by: { $0.span.from < $1.span.from }) {
            let file = try house.caseFile(visit.file)
            var adult: String?
            if case .adult(let id) = visit.subject { adult = file.answers.adult(id)?.name }
            visits.append(
                TodayModel.PreVisitToday(
                    appointment: visit.appointment, file: visit.file, children: file.childrensNames,
                    adult: adult, span: visit.span, isOnSite: visit.isOnSite))
        }
        return visits
    }
}

extension CaseFile {
    /// First names, as a centre calls a family among its own people.
    var childrensNames: [String] { answers.children?.map(\.firstName) ?? [] }
}
