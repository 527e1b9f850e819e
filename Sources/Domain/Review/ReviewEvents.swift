/// A review with the coordinator took place (E3, H1, H2).
public struct ReviewHeld: CaseEvent, Hashable {
    public var review: Review

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.reviews.held.append(review) }
}

/// One adult is asked to a review meeting, alone (H6).
public struct InvitedToReview: CaseEvent, TellingEvent, Hashable {
    public var adult: AdultID
    public var day: Day
    public var span: TimeSpan

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.reviews.invitations[adult] = ReviewInvitation(
            adult: adult, day: day, span: span, invited: moment.at)
    }

    /// That adult, and nobody else.
    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .adult(adult), .reviewDue)]
    }
}

/// The place is no longer needed (H4).
public struct PlaceNotNeeded: CaseEvent, TellingEvent, Hashable {
    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.reviews.placeNotNeeded = moment.at }

    /// The centre, and every adult: the sessions ahead are off.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        let adults = (file.answers.adults ?? []).map { Recipient.adult($0.id) }
        let centre = file.centre.map { [Recipient.centre($0)] } ?? []
        return (centre + adults).map { Notice(id, to: $0, .placeNotNeeded) }
    }
}

/// Sessions ahead were given back because contact ends. Nobody cancelled them: they count in no figures (F4).
public struct SessionsFreed: CaseEvent, Hashable {
    public var sessions: [SessionID]

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        for session in sessions { file.bookings.sessions[session]?.status = .cancelled }
    }
}

/// Contact here has ended.
public struct CaseClosed: CaseEvent, TellingEvent, Hashable {
    public var reason: ClosingReason
    public var contactCeased: Day

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .closed
        file.reviews.closing = Closing(reason: reason, contactCeased: contactCeased, at: moment.at)
    }

    /// Every adult; Cafcass Cymru where it referred; the practitioners who have the case. None is told the
    /// reason by this.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        let everybody =
            (file.answers.adults ?? []).map { Notice(id, to: .adult($0.id), .caseClosed) }
            + file.practice.active.map { Notice(id, to: .practitioner($0.person), .caseClosed) }
        guard file.isCafcassCymru else { return everybody }
        return everybody + [Notice(id, to: .commissioner(.cafcassCymru), .caseClosed)]
    }
}
