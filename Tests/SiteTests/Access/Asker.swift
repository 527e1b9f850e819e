import Domain
import Journal

@testable import Site

/// Everybody who may knock, as the walk sends them round.
enum Asker: String, CaseIterable, Sendable {
    case anyone
    /// Has the link of a referral of their own, and no account.
    case holderOfAnotherLink
    /// Referred the families of the walk.
    case referrer
    case referrerOfOthers
    case volunteer, supervisor, coordinator
    case volunteerElsewhere, supervisorElsewhere, coordinatorElsewhere
    case ruth, daniel
    case partyOfAnotherCase
    case registerOfficer
    case commissioner
    /// Of a court that follows the walk's families, and of one that follows none.
    case court, courtElsewhere
    case cymru
    /// Of a local authority that referred a family of the walk, and of one that referred none.
    case authority, authorityElsewhere
    /// Has the walk's families by profession; has had them, and does no longer.
    case practitioner, practitionerElsewhere
}

/// The demonstration's centre with somebody of every role, here and elsewhere.
struct WalkedWorld {
    static let elsewhere: CentreID = "elsewhere-centre"
    static let link = "the-token-of-another-referral"
    /// A referral of the referrer's that is still being written.
    static let draft: CaseID = "DRAFTED222-1"
    static let incident: IncidentID = "an-incident"
    /// Far ahead and elsewhere, so that nobody of the walk is held.
    static let suspension: SuspensionID = "a-suspension"
    /// Of an organisation that is not accredited: both who see to it may read it.
    static let concern: ConcernID = "a-concern"
    /// To the centre of the walk.
    static let enquiry: EnquiryID = "an-enquiry"

    let millbrook: Millbrook
    let document: DocumentID
    private let people: [Asker: PersonID]
    /// The links that the walk follows, by the beginning of their address.
    private let tokens: [String: String]

    init() async throws {
        let millbrook = try await Millbrook()
        self.millbrook = millbrook
        let system: @Sendable (any Command) async throws -> Void = { command in
            try await millbrook.office.desk.handle(
                Journal.Request(
                    id: CommandID(Secrets.token()), command: command, by: .system, at: millbrook.clock.now()))
        }
        try await system(
            EnterCentre(
                centre: Self.elsewhere,
                profile: CentreProfile(
                    name: "Elsewhere", town: "York", postcode: "YO1 7HH", telephone: "01632 960 009",
                    email: "hello@elsewhere.example.org")))
        try await system(
            BeginReferral(file: "ANOTHER222-1", link: Secrets.sha256hex(Self.link), referrer: .parent))
        try await system(
            ReportIncident(
                file: Millbrook.marsh, incident: Self.incident, kinds: [.injury],
                account: "A grazed knee.", happened: millbrook.clock.now()))
        try await system(
            ReportUnaccredited(
                concern: Self.concern, organisation: "Sunny Hall", place: "Diss", offers: "Visits.",
                knownFrom: "A leaflet."))
        try await system(
            AskCentre(
                enquiry: Self.enquiry,
                question: EnquiryQuestion(
                    centre: Millbrook.centre, from: .court, kind: .supportedCentre, children: [.underTwo]),
                replyTo: "clerk@court.example.org"))
        try await system(
            SuspendFaceToFace(
                suspension: Self.suspension, scope: .centres([Self.elsewhere]), from: Millbrook.today + 60,
                notice: "The hall is painted."))
        try await Self.sendNotes(millbrook)
        let model = try await millbrook.ask(ReferralForCentre(file: Millbrook.marsh))
        guard let document = model.firstDocument else { throw Millbrook.Missing() }
        self.document = document
        var people: [Asker: PersonID] = [:]
        for (asker, email, roles) in Self.accounts {
            people[asker] = try await millbrook.office.open(name: "\(asker)", email: email, roles: roles)
        }
        self.people = people
        try await Self.allocate(millbrook, people)
        tokens = try await Self.tokens(millbrook.office, for: people[.volunteer])
        try await system(
            BeginReferral(
                file: Self.draft, link: Secrets.sha256hex("the-token-of-the-draft"),
                person: people[.referrer], referrer: .legalRepresentative))
        try await system(AnswerReferral(file: Self.draft, answers: try Self.draftAnswers()))
    }

    /// The other family's notes are on the court's desk (F5), and the court is asked for a paper (C5).
    private static func sendNotes(_ millbrook: Millbrook) async throws {
        let (file, now) = (Millbrook.finch, millbrook.clock.now())
        let session = SessionID("\(file).\(Millbrook.today - 3).1400")
        let centre = Millbrook.centre
        let writer = Who.person("a-writer", [.coordinator(centre)])
        let checker = Who.person("a-checker", [.coordinator(centre)])
        let text: [RecordHeading: String] = [
            .attendees: "Sam, Lee", .events: "14:05 They built a tower.", .ending: "Sam waved.",
        ]
        let steps: [(any Command, Who)] = [
            (SaveRecordDraft(file: file, session: session, text: text), writer),
            (FinishRecord(file: file, session: session), writer),
            (CheckRecord(file: file, session: session), checker),
            (
                SendRecord(
                    file: file, session: session, to: .court, recipient: "Family Court", authority: .order,
                    pays: "nobody"), checker
            ),
        ]
        for (command, who) in steps {
            try await millbrook.office.desk.handle(
                Journal.Request(id: CommandID(Secrets.token()), command: command, by: who, at: now))
        }
    }

    /// One takes the other family up too, and has a record of the first; another gave both back.
    private static func allocate(_ millbrook: Millbrook, _ people: [Asker: PersonID]) async throws {
        guard let pat = people[.practitioner], let wyn = people[.practitionerElsewhere] else {
            throw Millbrook.Missing()
        }
        let session = SessionID("\(Millbrook.finch).\(Millbrook.today - 3).1400")
        var steps: [any Command] = [
            TakeUpCase(file: Millbrook.marsh, person: pat, number: "EX26P00123"),
            SendRecord(
                file: Millbrook.finch, session: session, to: .practitioner, recipient: "Bryn Notional",
                authority: .order, pays: "nobody", practitioner: pat),
        ]
        for file in [Millbrook.marsh, Millbrook.finch] {
            steps += [
                AllocatePractitioner(
                    file: file, person: wyn, name: "Wyn", email: "wyn@advisers.example.org",
                    office: .guardian, organisation: "Guardians", madeSure: "Rang them"),
                TakeUpCase(file: file, person: wyn, number: "ex26p00123"),
                EndAllocation(file: file, person: wyn),
            ]
        }
        for command in steps {
            try await millbrook.office.desk.handle(
                Journal.Request(
                    id: CommandID(Secrets.token()), command: command, by: .system, at: millbrook.clock.now()))
        }
    }

    private static func tokens(
        _ office: Office, for person: PersonID?
    ) async throws -> [String: String] {
        // The demonstration is set up already; somebody holds a link from before that, and begins anew.
        try await office.store.remove("done", from: "set-up")
        guard let person, let setUp = try await FirstRun(office).link() else { throw Millbrook.Missing() }
        let signIn = try await SignInLinks(office).make(for: person)
        func token(_ link: String) -> String { String(link.split(separator: "/").last ?? "") }
        return ["/refer/open/": link, "/sign-in/": token(signIn), "/set-up/": token(setUp)]
    }

    /// Two children, a named attendee, and a second adult who would visit: one of each can be taken out.
    private static func draftAnswers() throws -> ReferralAnswers {
        var answers = try DemonstrationReferrals.marsh(Millbrook.today).answers()
        guard var second = answers.adults?.last else { throw Millbrook.Missing() }
        second.id = "uncle"
        answers.papers = nil
        answers.adults?.append(second)
        return answers
    }

    private static let accounts: [(Asker, String, [Role])] = [
        (.referrer, "tess@brief-and-sons.example.org", []),
        (.referrerOfOthers, "other@solicitors.example.org", [.referrer]),
        (.volunteer, "alan@millbrook.example.org", []),
        (.supervisor, "priya@millbrook.example.org", []),
        (.coordinator, "joan@millbrook.example.org", []),
        (.volunteerElsewhere, "v@elsewhere.example.org", [.volunteer(elsewhere)]),
        (.supervisorElsewhere, "s@elsewhere.example.org", [.supervisor(elsewhere)]),
        (.coordinatorElsewhere, "c@elsewhere.example.org", [.coordinator(elsewhere)]),
        (.ruth, "ruth@example.org", [.party(Millbrook.marsh, "ruth")]),
        (.daniel, "daniel@example.org", [.party(Millbrook.marsh, "daniel")]),
        (.partyOfAnotherCase, "lee@example.org", [.party(Millbrook.finch, "lee")]),
        (.registerOfficer, "nia@register.example.org", []),
        (.commissioner, "team@cafcass.example.org", [.commissioner(.cafcass)]),
        (.court, "clara@court.example.org", []),
        (.courtElsewhere, "colin@elsewhere-court.example.org", [.court("elsewhere-court")]),
        (.cymru, "carys@cymru.example.org", []),
        (.authority, "ann@exampleton.example.org", []),
        (
            .authorityElsewhere, "nora@elsewhere-council.example.org",
            [.localAuthority("elsewhere-council")]
        ),
        (.practitioner, "bryn@advisers.example.org", []),
        (.practitionerElsewhere, "wyn@advisers.example.org", []),
    ]

    func person(of asker: Asker) throws -> PersonID {
        guard let person = people[asker] else { throw Millbrook.Missing() }
        return person
    }

    /// What that person's browser brings. A visit of its own for each page, as one of the pages ends it.
    func cookie(of asker: Asker) async throws -> String? {
        if asker == .holderOfAnotherLink { return "referral=\(Self.link)" }
        guard let person = people[asker] else { return nil }
        return "visit=\(try await millbrook.office.signIn(person, at: millbrook.clock.now()))"
    }

    /// Whose case stands on the desk that the address is of.
    private static func desk(_ path: String) -> String? {
        if path.hasPrefix("/cymru/cases/") { return "DEMOKAFQR6-1" }
        if path.hasPrefix("/cymru/courts/") { return "DEMOPARRY5-1" }
        return path.hasPrefix("/local-authority/cases/") ? "DEMOWRENX9-1" : nil
    }

    /// An address with its names filled in, from the family that the walk is about.
    func address(_ path: String) throws -> String { try Self.filled(path, names(for: path)) }

    /// What the names of an address stand for.
    func names(for path: String) -> [String: String] {
        let isRecord = path.hasPrefix("/records/") || path.contains("/notes/")
        // The parts of a referral are pages of their own only while it is written.
        let isDraft = path.hasPrefix("/refer/{case}/") && (path.contains("{n}") || path.contains("{role}"))
        // A record is written of supervised contact alone: the other family's, who were here three days ago.
        let (file, session) =
            isRecord
            ? (Millbrook.finch, "\(Millbrook.finch).\(Millbrook.today - 3).1400")
            : (Millbrook.marsh, "\(Millbrook.marsh).\(Millbrook.today).1030")
        return [
            "{case}": isDraft ? Self.draft.rawValue : Self.desk(path) ?? file.rawValue,
            "{adult}": path.hasSuffix("/code") ? "ruth" : "paul",
            "{session}": session,
            "{centre}": Millbrook.centre.rawValue,
            "{day}": "\(Millbrook.today)", "{document}": document.rawValue, "{role}": "visiting-adult-2",
            "{n}": "1", "{incident}": Self.incident.rawValue, "{suspension}": Self.suspension.rawValue,
            "{concern}": Self.concern.rawValue, "{enquiry}": Self.enquiry.rawValue,
            "{appointment}": "\(file).ruth",
            "{room}": "blue", "{person}": people[.supervisor]?.rawValue ?? "", "{rule}": "E4",
            "{token}": tokens.first { path.hasPrefix($0.key) }?.value ?? "",
            // None is set down in the walk.
            "{organisation}": "exampleton", "{letter}": "sessions", "{paper}": "none",
        ]
    }

    /// The address with each name in its place.
    static func filled(_ path: String, _ names: [String: String]) throws -> String {
        try path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard part.hasPrefix("{") else { return String(part) }
            guard let value = names[String(part)] else { throw Millbrook.Missing() }
            return value
        }.joined(separator: "/")
    }
}

extension ReferralForCentreModel {
    fileprivate var firstDocument: DocumentID? { documents.first?.document.id }
}
