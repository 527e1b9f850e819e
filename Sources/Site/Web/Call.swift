import Domain
import Journal

/// One request as a page sees it: who asks, when, for what, with which fields.
struct Call: Sendable {
    let office: Office
    let now: Instant
    /// The address without its query.
    let path: String
    /// The parts of the path that the route names: `{case}`.
    let names: [String: String]
    let query: Fields
    let form: Fields
    let who: Who
    /// The account that is signed in.
    let account: Account?
    /// The token of the visit, as the browser holds it.
    let visitToken: String?
    /// The visit, as it stands; nil where nobody is signed in.
    var visit: Visit?
    /// The cookie by which a browser is known again.
    var deviceCookie: String?
    /// The cookie of somebody who is on their way in by their organisation's sign-in.
    var passageCookie: String?
    /// Whether a page is looked at, and no form sent.
    var isLook = false
    /// The browser, kept coarse: "Firefox on Windows".
    var browser: String?
    /// The token of the referral's link that the browser holds.
    let linkToken: String?
    /// True where the script posts a form by itself, to keep what is typed.
    let isAutosave: Bool
    /// The network address that it came from.
    var address: String? { who.from }
    /// The place that limits count by: the address, or of the sixth version its network, which one
    /// household has to itself.
    var place: String {
        address.map { NetworkAddress.place(of: $0) } ?? "nowhere"
    }
    /// What is kept of a page of a referral; nil elsewhere.
    var unfinished: UnfinishedPlace?

    var desk: Desk { office.desk }

    func name(_ key: String) -> String { names[key] ?? "" }
    var file: CaseID { CaseID(name("case")) }
    var session: SessionID { SessionID(name("session")) }

    /// The model of what is asked for, made for whoever asks.
    func ask<Q: Question>(_ question: Q) async throws -> Q.Model {
        try await desk.ask(question, by: who, at: now)
    }

    /// Does what the form asks, once however often it is sent: the form carries its own act's id.
    @discardableResult
    func handle(_ command: any Command) async throws -> Outcome {
        let id = form["act"].flatMap { $0.isEmpty ? nil : $0 } ?? Secrets.token(bytes: 16)
        return try await handle(command, as: CommandID("\(who.actor):\(type(of: command).name):\(id)"))
    }

    @discardableResult
    func handle(_ command: any Command, as id: CommandID) async throws -> Outcome {
        try await desk.handle(Request(id: id, command: command, by: who, at: now, reasons: reasons))
    }

    /// The reasons typed for going on where a rule warns: the fields `reason.B2`.
    private var reasons: [RuleID: String] {
        var reasons: [RuleID: String] = [:]
        for rule in RuleID.allCases {
            if let reason = form["reason.\(rule.rawValue)"], !reason.isEmpty { reasons[rule] = reason }
        }
        return reasons
    }
}

/// Who is signed in, as pages name them.
struct Account: Equatable, Sendable {
    let person: PersonID
    let name: String
    var roles: Set<Role>
    /// Of several centres, the one that they chose last in this visit.
    var chosenCentre: CentreID?

    /// The centres that they work at.
    var centres: [CentreID] {
        var centres: Set<CentreID> = []
        for role in roles {
            switch role {
            case .coordinator(let centre), .supervisor(let centre), .volunteer(let centre):
                centres.insert(centre)
            case .party, .referrer, .registerOfficer, .commissioner, .court, .localAuthority,
                .practitioner:
                break
            }
        }
        return centres.sorted()
    }

    var runsCentre: Bool {
        roles.contains { if case .coordinator = $0 { true } else { false } }
    }
    /// The courts that they work at.
    var courts: [CourtID] {
        roles.compactMap { if case .court(let court) = $0 { court } else { nil } }.sorted()
    }
    /// The local authorities that they work at.
    var localAuthorities: [LocalAuthorityID] {
        roles.compactMap { if case .localAuthority(let authority) = $0 { authority } else { nil } }.sorted()
    }
    /// Of Cafcass Cymru's commissioned services team.
    var isCymru: Bool { roles.contains(.commissioner(.cafcassCymru)) }
    var isPractitioner: Bool { roles.contains(.practitioner) }
    var isOfficer: Bool { roles.contains(.registerOfficer) }
    /// Which adult of that case they are; nil where none.
    func adult(of file: CaseID) -> AdultID? {
        for case .party(file, let adult) in roles { return adult }
        return nil
    }
    var cases: [CaseID] {
        roles.compactMap { if case .party(let file, _) = $0 { file } else { nil } }.sorted()
    }
}
