/// What is looked at before a session is given its place in a day. Booking, moving, confirming and assigning
/// a supervisor all come through here, and so do the suggestions that a form offers.
struct Placing {
    let file: CaseFile
    let centre: Centre
    let day: CentreDay
    let house: House

    init(_ file: CaseFile, _ centre: Centre, on day: Day, in house: House) throws(Halt) {
        self.file = file
        self.centre = centre
        self.day = try house.day(centre.id, day)
        self.house = house
    }

    /// The session as it is to stand in the day.
    func session(
        _ id: SessionID, _ times: SessionTimes, room: RoomID, kind: ServiceKind, supervisor: PersonID?,
        isConfirmed: Bool
    ) -> PlacedSession {
        PlacedSession(
            session: id, file: file.id, times: times, room: room, kind: kind, supervisor: supervisor,
            isConfirmed: isConfirmed, neverMeets: file.assessment.neverMeets)
    }

    /// Whether there is room for it: E6, E2, E1, and L1 for those on duty. Not yet who watches.
    func mustHaveRoom(_ session: PlacedSession) throws(Halt) {
        let apart = try DiaryPlaceRules.mustStayApart(from: file, on: day, in: house)
        let objection =
            DiaryPlaceRules.sidesMeet(session.times, on: day.day, centre.settings)
            ?? DiaryPlaceRules.familiesMeet(session, apartFrom: apart, on: day, centre)
            ?? DiaryPlaceRules.isRoomTaken(for: session, on: day, centre)
            ?? DiaryPlaceRules.isTooFull(with: session, on: day, centre)
            ?? KnownFamilies.somebodyKnows(session, on: day, centre)
        if let objection { throw .refused(objection) }
    }

    /// What a session needs to be certain: E2, L1, L2, and B4 for everybody who comes; by video B6 and B7 as
    /// well. A provisional one may lack a supervisor, but not have one who cannot come.
    func mustBeReady(_ session: PlacedSession) throws(Halt) {
        if session.isConfirmed || session.supervisor != nil {
            try mustBeSupervised(session)
        }
        if session.isConfirmed {
            try AssessmentRules.mustBeSeen(file, beforeContactOn: day.day, in: house)
            try AssessmentRules.mustBeSafeAtHome(file, byVideo: session.kind.isVirtual)
            try SuitabilityRules.mustSuitRemotely(file, session.kind)
        }
    }

    /// E2, L1, L2: supervised contact has its qualified supervisor, who is checked and trained.
    func mustBeSupervised(_ session: PlacedSession) throws(Halt) {
        if let objection = DutyRules.whyNotWatched(session, on: day, centre, house.rules) {
            throw .refused(objection)
        }
    }
}

extension CaseSession {
    /// The case's own note of a session that has its place.
    init(_ placed: PlacedSession, at centre: CentreID, on day: Day) {
        self.init(
            session: placed.session, centre: centre, day: day, times: placed.times, room: placed.room,
            kind: placed.kind, supervisor: placed.supervisor,
            status: placed.isConfirmed ? .confirmed : .provisional)
    }
}

extension CaseFile {
    /// The case as if that session were not in its diary: what a move is judged by.
    func without(_ session: SessionID) -> CaseFile {
        var copy = self
        copy.bookings.sessions[session] = nil
        return copy
    }
}
