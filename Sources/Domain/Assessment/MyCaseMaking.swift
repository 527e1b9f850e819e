extension MyCaseModel {
    init(_ file: CaseFile, _ adult: AdultAnswers, _ centre: Centre, _ now: Instant) {
        self.init(
            reference: file.id, centre: centre.id, profile: centre.profile, kind: file.kind,
            progress: ReferralProgress(file), adult: adult.id, role: adult.role, firstName: adult.firstName,
            children: (file.answers.children ?? []).map(\.firstName),
            preVisits: Self.preVisits(file, adult), sessions: Self.sessions(file, adult.role),
            contactEndsOn: nil, conditions: [], houseRules: centre.houseRules,
            houseRulesAccepted: file.assessment.houseRulesAccepted[adult.id], nextStep: .waitForAnswer)
        if case .accepted(let endsOn, let conditions, _)? = file.assessment.answer {
            contactEndsOn = endsOn
            self.conditions = conditions
            agree(file.answers.arrangements)
        }
        placeNotNeeded = file.reviews.placeNotNeeded
        mayGiveBackPlace =
            placeNotNeeded == nil && (file.stage == .accepted || file.stage == .waitingList)
        nextStep = step(file, now)
    }

    /// C13, C14: the closed answers alone, which hold for both sides.
    private mutating func agree(_ visit: ArrangementsAnswers?) {
        photographs = visit?.photographs
        mayLeaveCentre = visit?.mayLeaveCentre
        hasVisitDetails = [visit?.photographDetails, visit?.leavingDetails].contains { details in
            details?.allSatisfy(\.isWhitespace) == false
        }
    }

    private static func preVisits(_ file: CaseFile, _ adult: AdultAnswers) -> [MyPreVisit] {
        let own = file.assessment.preVisits.values.filter { preVisit in
            switch preVisit.subject {
            case .adult(let id): !preVisit.isCancelled && id == adult.id
            case .children: !preVisit.isCancelled && file.answers.residentCarer?.id == adult.id
            }
        }
        return own.sorted { ($0.day, $0.span.from) < ($1.day, $1.span.from) }.map {
            MyPreVisit(
                appointment: $0.appointment, isForChildren: $0.subject == .children, day: $0.day,
                span: $0.span, way: $0.way, isHeld: $0.held != nil)
        }
    }

    private static func sessions(_ file: CaseFile, _ role: AdultRole) -> [MySession] {
        file.bookings.inOrder.map { session in
            let isVisiting = role == .visitingAdult
            return MySession(
                session: session.session, day: session.day,
                arrive: isVisiting ? session.times.visitingIn : session.times.childIn,
                leave: isVisiting ? session.times.visitingOut : session.times.childOut,
                isConfirmed: session.status == .confirmed, isCancelled: session.status == .cancelled,
                isOver: session.status == .held || session.status == .notHeld,
                isByVideo: session.kind.isVirtual)
        }
    }

    private func step(_ file: CaseFile, _ now: Instant) -> NextStep {
        switch file.stage {
        case .none, .draft, .submitted: return ownStep(now) ?? .waitForAnswer
        case .waitingList: return .waitForPlace(expected: file.assessment.wait?.until)
        case .closed, .withdrawn: return .ended
        case .accepted: return ownStep(now) ?? acceptedStep(file)
        case .handedOn:
            guard case .handedOn(let to, _, _)? = file.assessment.answer else { return .ended }
            return .goneToAnotherCentre(to)
        case .declined:
            guard case .declined(_, let words, _)? = file.assessment.answer else { return .ended }
            return .notAccepted(words: words, fallBack: file.answers.proceedings?.fallBack)
        }
    }

    /// What this adult can do now, whatever the centre still has to.
    private func ownStep(_ now: Instant) -> NextStep? {
        if let next = preVisits.first(where: { !$0.isHeld && Instant($0.day, $0.span.to) > now }) {
            return .comeToPreVisit(next.appointment)
        }
        return nil
    }

    private func acceptedStep(_ file: CaseFile) -> NextStep {
        if houseRules != nil, houseRulesAccepted == nil { return .acceptHouseRules }
        if !file.assessment.isSeen(.adult(adult)) { return .waitForPreVisit }
        if let next = sessions.first(where: { $0.isConfirmed }) { return .comeToSession(next.session) }
        return .waitForSessions
    }
}
