import Domain
import Journal

/// One address and who may knock there. A route cannot be written without its gate; the question or command
/// behind it decides the rest.
struct Route: Sendable {
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    let method: Method
    /// With names in braces: `/desk/cases/{case}`.
    let path: String
    let gate: Gate
    /// The most bytes that a form may bring.
    var limitBytes = 1_000_000
    /// Whether its page may be kept while what it was made of stands.
    var isMadeOfOneModel = false
    let answer: @Sendable (Call) async throws -> Reply

    static func get(
        _ path: String, _ gate: Gate, _ answer: @escaping @Sendable (Call) async throws -> Reply
    ) -> Route {
        Route(method: .get, path: path, gate: gate, answer: answer)
    }

    /// A page that is made of the answer to one question, by a function that can ask for nothing else.
    static func get<Q: Question>(
        _ path: String, _ gate: Gate, asking question: @escaping @Sendable (Call) -> Q,
        page: @escaping @Sendable (Q.Model, Call) -> Page
    ) -> Route {
        Route(method: .get, path: path, gate: gate, isMadeOfOneModel: true) { call in
            let (model, basis) = try await call.desk.askWithBasis(question(call), by: call.who, at: call.now)
            return .made(page(model, call), basis)
        }
    }

    static func post(
        _ path: String, _ gate: Gate, limitBytes: Int = 1_000_000,
        _ answer: @escaping @Sendable (Call) async throws -> Reply
    ) -> Route {
        Route(method: .post, path: path, gate: gate, limitBytes: limitBytes, answer: answer)
    }
}

/// Who may knock at an address. The coarse wall; the fine one is `Access`, asked by every question and
/// command.
enum Gate: String, CaseIterable, Sendable {
    /// Anyone (A4).
    case open
    /// Whoever holds the link or account of a referral.
    case referrer
    /// Somebody with an account.
    case signedIn
    /// Works at a centre.
    case staff
    /// Runs a centre.
    case coordinator
    /// Keeps the register.
    case officer
    /// Sees to concerns about organisations: Cafcass's commissioning team, and the register officer.
    case concerns
    /// Works at a court.
    case court
    /// Of Cafcass Cymru's commissioned services team.
    case cymru
    /// Works at a local authority.
    case localAuthority
    /// Has cases by profession.
    case practitioner
    /// An adult of a case.
    case party
    /// Only where demonstration data is served.
    case demonstration

    func admits(_ who: Who, isDemonstration: Bool) -> Bool {
        switch self {
        case .open: true
        case .referrer: who.person != nil || who.link != nil
        case .signedIn: who.person != nil
        case .staff: who.roles.contains { Self.isStaff($0) }
        case .coordinator: who.roles.contains { if case .coordinator = $0 { true } else { false } }
        case .officer: who.roles.contains(.registerOfficer)
        case .concerns: Access.followsConcerns(who)
        case .court: who.roles.contains { if case .court = $0 { true } else { false } }
        case .cymru: who.roles.contains(.commissioner(.cafcassCymru))
        case .localAuthority: who.roles.contains { if case .localAuthority = $0 { true } else { false } }
        case .practitioner: who.roles.contains(.practitioner)
        case .party: who.roles.contains { if case .party = $0 { true } else { false } }
        case .demonstration: isDemonstration
        }
    }

    /// Whether anybody at all gets in.
    var isOpen: Bool { self == .open || self == .demonstration }

    /// Whether it stands before the pages of a centre.
    var isOfCentre: Bool {
        switch self {
        case .staff, .coordinator: true
        case .open, .referrer, .signedIn, .officer, .concerns, .court, .cymru, .localAuthority,
            .practitioner, .party, .demonstration:
            false
        }
    }

    private static func isStaff(_ role: Role) -> Bool {
        switch role {
        case .coordinator, .supervisor, .volunteer: true
        case .party, .referrer, .registerOfficer, .commissioner, .court, .localAuthority, .practitioner:
            false
        }
    }
}
