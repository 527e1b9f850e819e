/// What one letter may say: facts for its one reader, with nothing about the other side. What it has no field
/// for cannot leak.
public struct LetterFacts: Sendable {
    public let recipient: Recipient
    public let name: String
    /// Nil where no e-mail is known: the letter is printed and posted.
    public let email: String?
    /// How and when they may be written to; for the family's adults.
    public let contact: SafeContact
    /// Whether the reader has an account to sign in to: an adult whose referral was accepted.
    public let hasAccount: Bool
    /// Which side the reader is on; nil for all but the family's adults.
    public let side: AdultRole?
    public let reference: CaseID
    public let centre: CentreID
    public let centreName: String
    public let centreTown: String
    public let centreTelephone: String?
    public let kind: ServiceKind?
    /// For a court: its own number of the case.
    public let courtNumber: String?
    public let body: Body
    /// The centre's own words for this letter, where it has any.
    public let wording: LetterWording?
    /// What stands at the head of the centre's letters.
    public let logo: CentreLogo?

    /// An example, such as the library of letters shows: everybody in it is made up.
    public init(
        exampleOf body: Body, to recipient: Recipient, side: AdultRole?, name: String, reference: CaseID,
        centre: CentreID, centreName: String, centreTown: String, centreTelephone: String?, kind: ServiceKind,
        wording: LetterWording? = nil, logo: CentreLogo? = nil
    ) {
        self.init(
            recipient: recipient, name: name, email: nil, contact: SafeContact(), hasAccount: false,
            side: side, reference: reference, centre: centre, centreName: centreName, centreTown: centreTown,
            centreTelephone: centreTelephone, kind: kind, courtNumber: nil, body: body, wording: wording,
            logo: logo)
    }

    init(
        recipient: Recipient, name: String, email: String?, contact: SafeContact, hasAccount: Bool,
        side: AdultRole?, reference: CaseID, centre: CentreID, centreName: String, centreTown: String,
        centreTelephone: String?, kind: ServiceKind?, courtNumber: String?, body: Body,
        wording: LetterWording?, logo: CentreLogo?
    ) {
        self.recipient = recipient
        self.name = name
        self.email = email
        self.contact = contact
        self.hasAccount = hasAccount
        self.side = side
        self.reference = reference
        self.centre = centre
        self.centreName = centreName
        self.centreTown = centreTown
        self.centreTelephone = centreTelephone
        self.kind = kind
        self.courtNumber = courtNumber
        self.body = body
        self.wording = wording
        self.logo = logo
    }
}

/// The facts of one letter. The post's own question: nobody else may ask it.
public struct LetterFor: Question {
    public let notice: Notice

    public init(_ notice: Notice) { self.notice = notice }

    public func permits(_ who: Who, in house: House) -> Bool { who.isSystem }

    /// - Returns: nil where there is nobody, or nothing any more, to write to.
    public func answer(for who: Who, in house: House) throws(Halt) -> LetterFacts? {
        let file = try house.caseFile(notice.file)
        guard let centreID = file.centre, let reader = try reader(file, in: house) else { return nil }
        let centre = try house.centre(centreID)
        guard let profile = centre.profile, let body = try body(file, reader.side, in: house) else {
            return nil
        }
        return LetterFacts(
            recipient: notice.to, name: reader.name, email: reader.email, contact: contact(file),
            hasAccount: hasAccount(file), side: reader.side,
            reference: file.id, centre: centreID, centreName: profile.name, centreTown: profile.town,
            centreTelephone: profile.telephone, kind: file.kind,
            courtNumber: notice.to == .court ? file.answers.proceedings?.caseNumber : nil, body: body,
            wording: centre.wording(of: body.letter), logo: body.letter.isCentres ? centre.logo : nil)
    }

    private typealias Reader = (name: String, email: String?, side: AdultRole?)

    private func reader(_ file: CaseFile, in house: House) throws(Halt) -> Reader? {
        switch notice.to {
        case .adult(let id):
            return file.answers.adult(id).map { ($0.name, $0.contact.email, $0.role) }
        case .referrer:
            return file.answers.referrer.map { ($0.name, $0.email, nil) }
        case .court:
            return file.answers.proceedings?.court.map { ($0, nil, nil) }
        case .commissioner(let commissioner):
            return (commissioner.rawValue, nil, nil)
        case .localAuthority:
            return file.answers.referrer?.kind == .localAuthority
                ? file.answers.referrer.map { ($0.name, $0.email, nil) } : ("localAuthority", nil, nil)
        case .centre(let id):
            return try house.centre(id).profile.map { ($0.name, $0.email, nil) }
        case .practitioner(let person):
            return file.practice.allocations.last { $0.person == person }.map { ($0.name, $0.email, nil) }
        }
    }

    private func steppingDown(_ file: CaseFile, in house: House) throws(Halt) -> LetterFacts.Body? {
        guard let made = file.reviews.stepDown, let next = try house.centre(made.to).profile else {
            return nil
        }
        return .steppingDown(to: next.name, telephone: next.telephone, made.way, lastDay: made.lastDay)
    }

    /// K1–K4.
    private func suspensionBody(
        _ file: CaseFile, _ side: AdultRole?, in house: House
    ) throws(Halt) -> LetterFacts.Body? {
        switch notice.about {
        case .faceToFaceSuspended(let id):
            return try house.register().suspension(id).map {
                .faceToFaceSuspended(from: $0.from, notice: $0.notice)
            }
        case .alternativeDecided:
            return file.alternatives.last.map {
                .alternative($0.alternative.way, words: $0.alternative.words)
            }
        case .faceToFaceReturns(let id): return try returning(file, id, side, in: house)
        default: return nil
        }
    }

    private func body(_ file: CaseFile, _ side: AdultRole?, in house: House) throws(Halt) -> LetterFacts.Body?
    {
        switch notice.about {
        case .referralReceived: return .referralReceived(answerBy: answerBy(file, in: house))
        case .papersMissing(let papers): return .papersMissing(papers)
        case .preVisitArranged(let id): return preVisit(file, id)
        case .preVisitCancelled(let id):
            return file.assessment.preVisits[id].map { .preVisitCancelled(day: $0.day) }
        case .referralAccepted:
            guard case .accepted(let endsOn, let conditions, _)? = file.assessment.answer else { return nil }
            return .accepted(endsOn: endsOn, conditions: conditions)
        case .waitingList:
            guard case .waiting(let expected, _)? = file.assessment.answer else { return nil }
            return .waiting(expected: expected)
        case .handedOn(let next):
            let profile = try house.centre(next).profile
            return profile.map { .handedOn(to: $0.name, telephone: $0.telephone) }
        case .referralDeclined: return declined(file, in: house)
        case .sessionsBooked(let ids):
            let times = ids.compactMap { file.bookings.sessions[$0].map { Self.times($0, side) } }
            return times.isEmpty ? nil : .sessions(times.sorted { ($0.day, $0.arrive) < ($1.day, $1.arrive) })
        case .sessionsConfirmed, .sessionMoved, .videoReminder, .contactResumed, .invoice:
            return Self.told(notice.about, file, side)
        case .houseRules: return try houseRules(file, in: house)
        case .readyLetter(let letter): return Self.ready(letter, file)
        case .sessionCancelled(let id):
            return file.bookings.sessions[id].map { .sessionCancelled(Self.times($0, side)) }
        case .delay(let id, let minutes):
            return file.bookings.sessions[id].map { .delay(minutes: minutes, Self.times($0, side)) }
        case .recordSent(let id): return file.bookings.sessions[id].map { .recordSent(day: $0.day) }
        case .incidentReported: return .incident
        case .contactSuspended: return .suspended
        case .reviewDue: return review(file)
        case .exitPlanned: return file.reviews.exitPlan.map { .exitPlan($0) }
        case .steppingDown: return try steppingDown(file, in: house)
        case .caseClosed: return .closed
        case .ownDataReady: return .ownDataReady
        case .returnSent(let kind): return .returnSent(kind)
        case .placeNotNeeded: return .placeNotNeeded
        case .papersAskedOfCourt(let papers, let paragraph):
            let order = LetterFacts.CourtOrder(date: file.answers.proceedings?.orderDate)
            return .papersAskedOfCourt(papers, order, paragraph: paragraph)
        case .courtCannotSend(let papers, let words): return .courtCannotSend(papers, words: words)
        case .courtDidNotConsult, .referralMade, .localAuthorityPeopleNamed:
            return try referralBody(file, in: house)
        case .caseAllocated, .allocationEnded, .practitionerLeft, .practitionerAsks, .practitionerAnswered,
            .remoteAssessed:
            return Self.practice(notice.about)
        case .faceToFaceSuspended, .alternativeDecided, .faceToFaceReturns:
            return try suspensionBody(file, side, in: house)
        }
    }

    /// Of practitioners a letter says that something is there to be read, and nothing of what.
    private static func practice(_ about: NoticeSubject) -> LetterFacts.Body? {
        switch about {
        case .caseAllocated: .caseAllocated
        case .allocationEnded: .allocationEnded
        case .practitionerLeft: .practitionerLeft
        case .practitionerAsks: .practitionerAsks
        case .practitionerAnswered: .practitionerAnswered
        case .remoteAssessed: .remoteAssessed
        default: nil
        }
    }

    /// K4 (joint statement): from when, and the times that stand again.
    private func returning(
        _ file: CaseFile, _ id: SuspensionID, _ side: AdultRole?, in house: House
    ) throws(Halt) -> LetterFacts.Body? {
        guard let returns = try house.register().suspension(id)?.returns else { return nil }
        let ahead = file.bookings.inOrder.filter { $0.status == .confirmed && $0.day >= returns }
        return .faceToFaceReturns(on: returns, ahead.map { Self.times($0, side) })
    }

    /// C2, C8, C9.
    private func referralBody(_ file: CaseFile, in house: House) throws(Halt) -> LetterFacts.Body? {
        switch notice.about {
        case .courtDidNotConsult:
            let order = file.answers.proceedings
            return .courtDidNotConsult(
                court: order?.court ?? file.answers.referrer?.organisation, number: order?.caseNumber)
        case .referralMade(let words):
            guard let centre = file.centre, let profile = try house.centre(centre).profile else { return nil }
            let reach = LetterFacts.CentreReach(
                postcode: profile.postcode, email: profile.email, website: profile.website)
            return .referralMade(reach, words: words)
        case .localAuthorityPeopleNamed: return .localAuthorityPeopleNamed
        default: return nil
        }
    }

    private func preVisit(_ file: CaseFile, _ id: AppointmentID) -> LetterFacts.Body? {
        file.assessment.preVisits[id].map {
            .preVisit(
                day: $0.day, from: $0.span.from, minutes: $0.span.minutes, way: $0.way,
                isForChildren: $0.subject == .children)
        }
    }

    private func review(_ file: CaseFile) -> LetterFacts.Body? {
        guard case .adult(let id) = notice.to else { return nil }
        return file.reviews.invitations[id].map {
            .review(day: $0.day, from: $0.span.from, minutes: $0.span.minutes)
        }
    }

    private func declined(_ file: CaseFile, in house: House) -> LetterFacts.Body? {
        guard case .declined(_, let words, _)? = file.assessment.answer else { return nil }
        let court = CaseClocks.all(of: file, in: house).first { $0.rule == .D4 || $0.rule == .C16 }
        return .declined(
            words: words, fallBack: file.answers.proceedings?.fallBack,
            courtFrom: court.map { $0.lastDay + 1 })
    }

    private func answerBy(_ file: CaseFile, in house: House) -> Day? {
        CaseClocks.all(of: file, in: house).first { $0.rule == .D1 || $0.rule == .D2 }?.lastDay
    }

    /// E6: each side is told its own times and not the other's. Whoever is on no side gets the contact's own.
    static func times(_ session: CaseSession, _ side: AdultRole?) -> LetterFacts.Times {
        switch side {
        case .visitingAdult:
            .init(day: session.day, arrive: session.times.visitingIn, leave: session.times.visitingOut)
        case .residentCarer, nil:
            .init(day: session.day, arrive: session.times.childIn, leave: session.times.childOut)
        }
    }
}
