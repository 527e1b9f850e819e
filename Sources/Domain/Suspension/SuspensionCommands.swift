/// Suspends face-to-face contact from a day on, with a public notice (K1, K3).
public struct SuspendFaceToFace: Command {
    /// House rule: a public notice is short.
    public static let noticeLimit = 1000

    public static let room = Room.suspension
    public var suspension: SuspensionID
    public var scope: SuspensionScope
    public var from: Day
    public var notice: String

    public init(suspension: SuspensionID, scope: SuspensionScope, from: Day, notice: String) {
        self.suspension = suspension
        self.scope = scope
        self.from = from
        self.notice = notice
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.suspends(scope, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if try house.register().suspension(suspension) == nil, from < house.today {
            check.note("from", .inThePast)
        }
        check.required("notice", notice, limit: Self.noticeLimit)
        switch scope.tidied {
        case .nation, .country: break
        case .areas(let areas):
            if areas.isEmpty { check.note("scope.areas", .empty) }
            let areLetters = areas.allSatisfy { $0.count <= 2 && $0.allSatisfy { ("A"..."Z").contains($0) } }
            if !areLetters { check.note("scope.areas", .unreadable(words: areas)) }
        case .centres(let centres):
            if centres.isEmpty { check.note("scope.centres", .empty) }
            for centre in centres where try !house.centre(centre).exists {
                check.note("scope.centres", .unknown)
            }
        case .ownCentre(let centre):
            if try !house.centre(centre).exists { check.note("scope.centres", .unknown) }
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let event = FaceToFaceSuspended(
            suspension: suspension, scope: scope.tidied, from: from, notice: notice)
        guard let known = try house.register().suspension(suspension) else { return .register(event) }
        guard known.scope == event.scope, known.from == from, known.notice == notice else {
            throw .outOfStep(.alreadyDone)
        }
        return Decision()
    }
}

/// Says from which day face-to-face contact goes on (K4). Said before it began, it is called off. Said again,
/// the day is another one, until contact has gone on.
public struct EndSuspension: Command {
    public static let room = Room.suspension
    public var suspension: SuspensionID
    /// The first day of contact again.
    public var returns: Day

    public init(suspension: SuspensionID, returns: Day) {
        self.suspension = suspension
        self.returns = returns
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        guard let known = try house.register().suspension(suspension) else {
            return Access.isRegisterOfficer(who)
        }
        return Access.suspends(known.scope, who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        guard let known = try house.register().suspension(suspension), known.returns != returns else {
            return []
        }
        let earliest = max(house.today, known.from)
        return returns < earliest ? [FieldProblem("returns", .before(earliest))] : []
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard let known = try house.register().suspension(suspension) else {
            throw .outOfStep(.unknownThing)
        }
        guard known.returns != returns else { return Decision() }
        guard !known.isOver(on: house.today) else { throw .outOfStep(.closed) }
        return .register(SuspensionEnded(suspension: suspension, returns: returns))
    }
}

/// Decides what a family has while contact at its centre is suspended, with the judgement that it rests on
/// (K2). Decided again, the newest holds.
public struct DecideAlternative: Command {
    public static let room = Room.suspension
    public var file: CaseID
    public var alternative: Alternative

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case alternative
    }

    public init(file: CaseID, alternative: Alternative) {
        self.file = file
        self.alternative = alternative
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.decidesAlternative(for: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("alternative.health", alternative.health, limit: 2000)
        check.required("alternative.infectionRisk", alternative.infectionRisk, limit: 2000)
        check.required("alternative.vulnerablePeople", alternative.vulnerablePeople, limit: 2000)
        check.optional("alternative.words", alternative.words, limit: 1000)
        if alternative.way == .noneForNow {
            check.required("alternative.whyNone", alternative.whyNone, limit: 2000)
        } else if alternative.whyNone?.allSatisfy(\.isWhitespace) == false {
            check.note("alternative.whyNone", .doesNotFit)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard try SuspensionRules.clock(of: now, in: house) != nil else { throw .outOfStep(.notBegun) }
        guard now.alternatives.last?.alternative != alternative else { return Decision() }
        try AssessmentRules.mustBeSafeAtHome(now, byVideo: alternative.way == .virtualContact)
        return .caseFile(file, AlternativeDecided(alternative: alternative))
    }
}

/// Notes that the sessions of a family which fell in a suspension did not take place, so that their minutes
/// are given back (E4) and nobody waits for what they would owe.
public struct SettleHeldSessions: Command {
    public static let room = Room.suspension
    public var file: CaseID

    enum CodingKeys: String, CodingKey { case file = "case" }

    public init(file: CaseID) { self.file = file }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.decidesAlternative(for: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        var decision = Decision()
        for session in try HeldSession.all(of: now, in: house) where session.day < house.today {
            let placed = try house.day(session.centre, session.day).sessions[session.session]
            guard placed?.begun == nil else { continue }
            decision.add(
                PlacedSessionEnded(session: session.session, outcome: .cancelledByCentre),
                to: session.centre, session.day)
            decision.add(
                SessionEnded(session: session.session, outcome: .cancelledByCentre), to: file)
        }
        return decision
    }
}

/// Sessions that stand in the diary on a day without contact.
enum HeldSession {
    /// K1 (joint statement): the face-to-face sessions of a case that are held, in order.
    static func all(of file: CaseFile, in house: House) throws(Halt) -> [CaseSession] {
        var held: [CaseSession] = []
        for session in file.bookings.inOrder where session.isAhead && !session.kind.isVirtual {
            let stoppages = try house.stoppages(at: house.centre(session.centre))
            if stoppages.contains(where: { $0.holds(session.day) }) { held.append(session) }
        }
        return held
    }
}
