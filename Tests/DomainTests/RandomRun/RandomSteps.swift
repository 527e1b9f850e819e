@testable import Domain

extension RandomRun {
    /// One thing that somebody does in a case, whether it fits or not.
    func step(_ file: CaseID, _ index: Int) {
        let now = house.file(file)
        switch now.stage {
        case .none: refer(file, index)
        case .submitted, .waitingList: chance.once(in: 15) ? contact(file, now) : answer(file, now)
        case .accepted: chance.once(in: 15) ? answer(file, now) : contact(file, now)
        case .draft, .declined, .handedOn, .closed, .withdrawn: afterwards(file, now)
        }
    }

    private func refer(_ file: CaseID, _ index: Int) {
        let kind: ServiceKind = chance.pick([.supportedCentre, .supportedCentre, .supervisedCentre])
        let centre = chance.pick(centres)
        let ordered = house.now.day - chance.below(5)
        let hasOrder = !chance.once(in: 4)
        let fallBack = chance.pick(FallBack.allCases)
        var answers = ReferralAnswers.whole(kind, at: centre) { answers in
            answers.proceedings?.hasOrder = hasOrder
            answers.proceedings?.orderDate = hasOrder ? ordered : nil
            answers.proceedings?.fallBack = hasOrder ? fallBack : nil
            answers.preparation?.by = ordered + 60
        }
        if chance.once(in: 3) {
            answers.referrer?.kind = .cafcassCymru
            answers.wales = WalesAnswers(
                riskAssessment: "Assessed by the allocated officer", sessions: 4, minutesEach: 60,
                knownSafeguardingIssues: false,
                funding: chance.once(in: 10)
                    ? nil : FundingAnswers(ground: .report, adviser: "Owen Pryce"))
        }
        act(
            BeginReferral(
                file: file, link: "link\(index)", referrer: answers.referrer?.kind ?? .parent))
        act(AnswerReferral(file: file, answers: answers))
        act(SubmitReferral(file: file))
    }

    private func answer(_ file: CaseID, _ now: CaseFile) {
        let reasons: [RuleID: String] =
            chance.once(in: 2) ? [.B2: "The assessor's reasons", .B4: "As agreed"] : [:]
        switch chance.below(14) {
        case 0...1:
            let found: [RiskSign: String] =
                chance.once(in: 3) ? [chance.pick(RiskSign.allCases): "Noted"] : [:]
            act(
                ScreenReferral(
                    file: file, found: found, hasUnmanagedHarm: chance.once(in: 12), assessor: "Cora Field"))
        case 2...5: seeSomebody(file)
        case 6:
            act(
                AssessRisk(
                    file: file, summary: "As seen", isManageable: !chance.once(in: 6),
                    childrenNeedPreVisit: chance.once(in: 3), assessor: "Cora Field"))
        case 7...8:
            act(NotePaper(file: file, paper: chance.pick([.order, .safeguardingLetter]), status: .received))
        case 9: act(NotePaper(file: file, paper: .order, status: .needed))
        case 10...12:
            let kind: ServiceKind = chance.once(in: 6) ? .supervisedCentre : now.kind ?? .supportedCentre
            act(
                AcceptReferral(
                    file: file, kind: kind, endsOn: house.now.day + 60 + chance.below(400), conditions: []),
                reasons)
        default: answerOtherwise(file)
        }
    }

    private func answerOtherwise(_ file: CaseID) {
        switch chance.below(5) {
        case 0: act(DeclineReferral(file: file, because: .noRoom, words: "We have no room."))
        case 1: act(WithdrawReferral(file: file))
        default: act(PutOnWaitingList(file: file, expected: house.now.day + 30))
        }
    }

    private func seeSomebody(_ file: CaseID) {
        let subject = chance.pick([PreVisitSubject.adult("mum"), .adult("dad"), .children])
        act(
            RecordPreVisit(
                file: file, appointment: AppointmentID(fresh("visit")), subject: subject, minutes: 30,
                way: .faceToFace))
        let adult: AdultID = chance.pick(["mum", "dad"])
        if chance.once(in: 2) { act(AcceptHouseRules(file: file, adult: adult)) }
    }

    private func contact(_ file: CaseID, _ now: CaseFile) {
        switch chance.below(22) {
        case 0...6: book(file, now)
        case 7: seeSomebody(file)
        case 8: act(AcceptHouseRules(file: file, adult: chance.pick(["mum", "dad"])))
        case 9: change(file, now)
        case 10...12: record(file, now)
        case 13...14: review(file)
        case 15: report(file)
        case 16: followUp(file, now)
        case 17:
            act(ResumeContact(file: file, reassessment: "Looked at afresh", assessor: "Cora Field"))
        case 18: roster(now)
        case 19...20: money(file, now)
        default: end(file, now)
        }
    }

    private func book(_ file: CaseID, _ now: CaseFile) {
        let saturday = house.now.day + (Weekday.saturday.rawValue - house.now.day.weekday.rawValue + 7) % 7
        let first = saturday + 7 * chance.below(4)
        let dates = (0...chance.below(5)).map { first + 7 * $0 * (1 + chance.below(2)) }
        let isSupervised = now.kind?.isSupervised == true
        act(
            BookSessions(
                case: file, dates: Set(dates).sorted(), from: TimeOfDay(minutes: 570 + 15 * chance.below(28)),
                minutes: chance.pick([45, 60, 60, 60, 90, 120]), room: chance.pick(["blue", "green", "red"]),
                supervisor: isSupervised || chance.once(in: 20) ? chance.pick(Self.supervisors) : nil,
                provisional: chance.once(in: 5)), [.B4: "As agreed"])
    }

    private func change(_ file: CaseID, _ now: CaseFile) {
        guard let session = now.bookings.standing.filter(\.isAhead).last else { return book(file, now) }
        switch chance.below(3) {
        case 0: act(CancelSession(case: file, session: session.session, by: .cancelledByCentre))
        case 1: act(ConfirmSessions(case: file, sessions: [session.session]), [.B4: "As agreed"])
        default:
            let isMoved = act(
                MoveSession(
                    case: file, session: session.session, date: session.day + 7, from: session.times.childIn,
                    room: session.room, supervisor: session.supervisor))
            if isMoved, let moved = house.file(file).bookings.sessions[session.session] {
                comeToDoor([moved], Int(file.rawValue.dropFirst(6).prefix { $0 != "-" }) ?? 0)
            }
        }
    }

    private func record(_ file: CaseID, _ now: CaseFile) {
        guard let session = now.bookings.held.last?.session else { return }
        act(
            SaveRecordDraft(
                file: file, session: session,
                text: [.attendees: "Sam, Dad", .events: "10:40 A tower", .ending: "Goodbyes"]))
        act(FinishRecord(file: file, session: session))
    }

    private func review(_ file: CaseID) {
        let kind = chance.pick(Review.Kind.allCases)
        let until = house.now.day + 30 + chance.below(150)
        let isExceptional = kind.maySignOff && chance.once(in: 3)
        act(
            HoldReview(
                file: file, kind: kind, findings: "Going well",
                exceptional: isExceptional
                    ? Review.Exceptional(
                        circumstances: "Stated", signedOffBy: chance.once(in: 4) ? "" : "Cora", until: until)
                    : nil))
    }

    private func report(_ file: CaseID) {
        guard chance.once(in: 2) else { return }
        act(
            ReportIncident(
                file: file, incident: IncidentID(fresh("incident")),
                kinds: [chance.pick(IncidentKind.allCases)], account: "What was seen",
                happened: house.now.adding(minutes: -chance.below(3000))))
    }

    /// Who pays, what they are charged, what they pay (E12); whether it fits or not.
    private func money(_ file: CaseID, _ now: CaseFile) {
        let payers: [Payer] = [.adult("mum"), .adult("dad"), .cafcassCymru, .localAuthority]
        let payer = chance.pick(payers)
        let pence = 1 + chance.below(9_000)
        switch chance.below(4) {
        case 0:
            let other = chance.pick(payers)
            let shares = (payer == other ? [payer] : [payer, other]).map {
                CostShare(payer: $0, parts: 1 + chance.below(3))
            }
            act(
                NamePayers(
                    file: file,
                    terms: CostTerms(sessions: shares, reports: chance.once(in: 2) ? shares : [])))
        case 1...2:
            let sessions = now.bookings.inOrder.map(\.session)
            act(
                NoteCharge(
                    file: file, charge: ChargeID(fresh("charge")), kind: chance.pick(ChargeKind.allCases),
                    session: sessions.isEmpty || chance.once(in: 4) ? nil : chance.pick(sessions),
                    payer: chance.once(in: 3) ? nil : payer, pence: pence))
        default:
            act(
                NotePayment(
                    file: file,
                    payment: Payment(
                        id: PaymentID(fresh("payment")), payer: payer, pence: pence, day: house.now.day,
                        way: .cash)))
        }
    }

    private func followUp(_ file: CaseID, _ now: CaseFile) {
        guard let incident = now.incidents.inOrder.last?.incident else { return }
        act(
            TellAuthority(
                file: file, incident: incident,
                told: ToldAuthority(authority: .police, toldWhom: "The desk", at: house.now)))
        act(TellCommissioner(file: file, incident: incident, inWriting: chance.once(in: 2)))
    }

    private func roster(_ now: CaseFile) {
        guard let session = now.bookings.standing.last, session.day > house.now.day else { return }
        let people = (Self.supervisors + ["vic", "bob"]).filter { _ in !chance.once(in: 4) }
        act(
            RosterStaff(
                centre: session.centre, day: session.day,
                duties: people.map { RosterDuty(person: $0, span: TimeSpan("08:30", "18:30")) }))
    }

    private func end(_ file: CaseID, _ now: CaseFile) {
        switch chance.below(4) {
        case 0: act(SayPlaceNotNeeded(file: file))
        case 1:
            act(
                CloseCase(
                    file: file, reason: chance.pick(ClosingReason.allCases), contactCeased: house.now.day))
        default: record(file, now)
        }
    }

    private func afterwards(_ file: CaseID, _ now: CaseFile) {
        switch chance.below(4) {
        case 0, 1: act(SendReturn(file: file, kind: chance.pick(ReturnKind.allCases)))
        case 2: record(file, now)
        default: chance.once(in: 2) ? answer(file, now) : contact(file, now)
        }
    }
}
