/// Says that the place is no longer needed: one step, which frees every session ahead (H4).
public struct SayPlaceNotNeeded: Command {
    public static let room = Room.review
    public var file: CaseID

    enum CodingKeys: String, CodingKey { case file = "case" }

    public init(file: CaseID) { self.file = file }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.saysPlaceNotNeeded(in: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        switch now.stage {
        case .accepted, .waitingList: break
        case .closed, .declined, .handedOn, .withdrawn: return Decision()
        case .none, .draft, .submitted: throw .outOfStep(.notAccepted)
        }
        let places = try ReviewRules.placesToFree(now, in: house)
        guard now.reviews.placeNotNeeded == nil || !places.isEmpty else { return Decision() }
        var decision = Decision.caseFile(file, PlaceNotNeeded())
        ReviewRules.free(places, of: file, in: &decision)
        return decision
    }
}

/// Ends the case here: contact has ceased, the sessions ahead are freed, and what the end owes begins to run
/// (F3, F4, F7).
public struct CloseCase: Command {
    public static let room = Room.review
    public var file: CaseID
    public var reason: ClosingReason
    /// The last day of contact; not before the last session that was held.
    public var contactCeased: Day

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case reason, contactCeased
    }

    public init(file: CaseID, reason: ClosingReason, contactCeased: Day) {
        self.file = file
        self.reason = reason
        self.contactCeased = contactCeased
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reviews(try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if contactCeased > house.today { check.note("contactCeased", .inTheFuture) }
        if let last = try house.caseFile(file).bookings.held.last?.day, contactCeased < last {
            check.note("contactCeased", .before(last))
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        switch now.stage {
        case .accepted, .waitingList: break
        case .closed:
            guard now.reviews.closing?.contactCeased == contactCeased, now.reviews.closing?.reason == reason
            else { throw .outOfStep(.closed) }
            return Decision()
        case .declined, .handedOn, .withdrawn: throw .outOfStep(.closed)
        case .none, .draft, .submitted: throw .outOfStep(.notAccepted)
        }
        var decision = Decision()
        ReviewRules.free(try ReviewRules.placesToFree(now, in: house), of: file, in: &decision)
        decision.add(CaseClosed(reason: reason, contactCeased: contactCeased), to: file)
        return decision
    }
}
