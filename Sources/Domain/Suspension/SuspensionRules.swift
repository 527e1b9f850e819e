/// The law of suspended contact.
public enum SuspensionRules {
    /// K1 (joint statement): no face-to-face contact is booked, moved to, confirmed for or begun on a day on
    /// which it is suspended at the centre. Contact by video is not suspended.
    static func mustNotBeSuspended(
        _ centre: Centre, for kind: ServiceKind, on days: [Day], in house: House
    ) throws(Halt) {
        guard !kind.isVirtual else { return }
        let stoppages = try house.stoppages(at: centre)
        for day in days.sorted() {
            guard let stoppage = stoppages.first(where: { $0.holds(day) }) else { continue }
            throw .refused(
                Refusal(.K1, SuspensionRefusal.faceToFaceSuspended(on: day, returns: stoppage.returns)))
        }
    }

    /// K2 (joint statement): the clock of a family whose contact is suspended: from the announcement, or
    /// from its acceptance where that came later. How many days it has is the register's setting.
    static func clock(
        of place: FaceToFacePlace?, _ stoppages: [Stoppage], _ settings: RegisterSettings, on day: Day
    ) -> Clock? {
        guard let place, let stoppage = stoppages.first(where: { !$0.isOver(on: day) }) else { return nil }
        let starts = max(stoppage.announced, place.accepted)
        return Clock(
            rule: .K2, duty: .decideAlternative, starts: starts,
            lastDay: starts.day + settings.decideWithinDays,
            met: place.decided.flatMap { $0 >= stoppage.announced ? $0 : nil })
    }

    /// K2 (joint statement): the same for a whole case.
    static func clock(of file: CaseFile, in house: House) throws(Halt) -> Clock? {
        guard let place = file.faceToFacePlace, let id = file.centre else { return nil }
        let stoppages = try house.stoppages(at: house.centre(id))
        guard !stoppages.isEmpty else { return nil }
        return clock(of: place, stoppages, try house.register().settings, on: house.today)
    }

    /// K1 (joint statement): the centres that a suspension reaches, by name.
    static func centres(in scope: SuspensionScope, _ house: House) throws(Halt) -> [CentreSummary] {
        try house.list(.centres).compactMap { row in
            guard case .centre(let centre) = row.body, scope.covers(centre.id, centre.profile) else {
                return nil
            }
            return centre
        }.sorted { ($0.profile.name, $0.id) < ($1.profile.name, $1.id) }
    }

    /// K1 (joint statement): the families of a centre whose contact is held, by reference.
    static func held(at centre: CentreID, in house: House) throws(Halt) -> [CaseSummary] {
        try house.list(.openCases(centre)).compactMap { row in
            guard case .caseFile(let file) = row.body, file.faceToFace != nil else { return nil }
            return file
        }.sorted { $0.id < $1.id }
    }
}

/// Why the law of suspended contact says no.
public enum SuspensionRefusal: RefusalReason, Hashable {
    /// K1: face-to-face contact is suspended that day, until contact goes on, where that is known.
    case faceToFaceSuspended(on: Day, returns: Day?)
}

extension House {
    /// K1 (joint statement): the days without face-to-face contact at the centre.
    func stoppages(at centre: Centre) throws(Halt) -> [Stoppage] {
        try register().stoppages(of: centre.id, centre.profile)
    }
}
