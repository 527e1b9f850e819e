/// Everything that was told, for Cafcass's commissioning team and the register officer, the newest first
/// among those that are open. The officer sees a concern about an accredited service once alerted to it.
public struct ConcernInbox: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.followsConcerns(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [ConcernSummary] {
        let seesAll = Access.commissions(.cafcass, who)
        return try house.list(.concerns).compactMap { row in
            guard case .concern(let concern) = row.body else { return nil }
            return seesAll || concern.centre == nil || concern.alerted != nil ? concern : nil
        }.sorted { left, right in
            if left.state.isOver != right.state.isOver { return !left.state.isOver }
            return (left.reported, left.id) > (right.reported, right.id)
        }
    }
}

/// One concern or report, for those who see to it.
public struct ConcernPage: Question {
    public var concern: ConcernID

    public init(concern: ConcernID) { self.concern = concern }

    public var subject: StreamID? { .concern(concern) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.concern(concern)
        return now.matter != nil && Access.readsConcern(now, who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> ConcernModel {
        let now = try house.concern(concern)
        guard let matter = now.matter else { throw .denied }
        return ConcernModel(
            concern: concern, matter: matter, state: now.state, steps: now.steps, alerted: now.alerted,
            mayAlert: now.isAboutAccredited && now.alerted == nil && Access.commissions(.cafcass, who),
            keepsRegister: Access.isRegisterOfficer(who))
    }
}

/// What the page of one concern shows.
public struct ConcernModel: Sendable {
    public let concern: ConcernID
    public let matter: ConcernMatter
    public let state: ConcernState
    public let steps: [ConcernStep]
    public let alerted: Instant?
    /// A7: the reader alerts the register officer.
    public let mayAlert: Bool
    public let keepsRegister: Bool
}
