/// Face-to-face contact is suspended from a day on (K1).
public struct FaceToFaceSuspended: RegisterEvent, TellingEvent, Hashable {
    public var suspension: SuspensionID
    public var scope: SuspensionScope
    public var from: Day
    public var notice: String

    public func evolve(_ register: inout Register, _ moment: Moment) {
        register.suspensions.append(
            Suspension(
                id: suspension, scope: scope, from: from, notice: notice, announced: moment.at, returns: nil))
    }

    /// K3 (joint statement): each adult of each family that is held.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        var notices: [Notice] = []
        for centre in try SuspensionRules.centres(in: scope, house) {
            notices += try SuspensionNotices.everyAdult(
                at: centre.id, .faceToFaceSuspended(suspension), house)
        }
        return notices
    }
}

/// It is known from which day face-to-face contact goes on (K4).
public struct SuspensionEnded: RegisterEvent, TellingEvent, Hashable {
    public var suspension: SuspensionID
    public var returns: Day

    public func evolve(_ register: inout Register, _ moment: Moment) {
        guard let index = register.suspensions.firstIndex(where: { $0.id == suspension }) else { return }
        register.suspensions[index].returns = returns
    }

    /// K4 (joint statement): each adult of each family that goes back to its place; not where another
    /// suspension still holds.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        let register = try house.register()
        guard let scope = register.suspension(suspension)?.scope else { return [] }
        var notices: [Notice] = []
        for centre in try SuspensionRules.centres(in: scope, house) {
            let stoppages = register.stoppages(of: centre.id, centre.profile)
            guard !stoppages.contains(where: { $0.holds(returns) }) else { continue }
            notices += try SuspensionNotices.everyAdult(at: centre.id, .faceToFaceReturns(suspension), house)
        }
        return notices
    }
}

/// It was decided what a family has meanwhile (K2).
public struct AlternativeDecided: CaseEvent, TellingEvent, Hashable {
    public var alternative: Alternative

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.alternatives.append(
            DecidedAlternative(alternative: alternative, at: moment.at, by: moment.by))
    }

    /// Both sides: the way, in the words for both; never the judgement, which tells of one household.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        try DiaryNotices.bothSides(of: stream, .alternativeDecided, house)
    }
}

/// Whom a suspension reaches by letter.
enum SuspensionNotices {
    /// K3 (joint statement): every adult of the families that are held at a centre.
    static func everyAdult(
        at centre: CentreID, _ about: NoticeSubject, _ house: House
    ) throws(Halt) -> [Notice] {
        try SuspensionRules.held(at: centre, in: house).flatMap { file in
            (file.faceToFace?.adults ?? []).map { Notice(file.id, to: .adult($0), about) }
        }
    }
}
