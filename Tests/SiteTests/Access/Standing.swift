import Journal

@testable import Domain

/// What somebody can be to a family, a centre or a person: the columns of docs/access.md. Those that end in
/// `Elsewhere` have the same role, and nothing to do with this one.
enum Standing: String, CaseIterable, Hashable, Sendable {
    case anyone, oneself
    case adult, otherAdult, adultElsewhere
    case referrer, referrerElsewhere
    case volunteer, supervisor, supervisorOfSession, coordinator, staffElsewhere
    case practitioner, practitionerElsewhere
    case court, courtElsewhere
    case authority, authorityElsewhere
    case cymru, cafcass, officer

    var isElsewhere: Bool { rawValue.hasSuffix("Elsewhere") }

    var heading: String {
        switch self {
        case .anyone: "anyone"
        case .oneself: "whom it is of"
        case .adult: "adult"
        case .otherAdult: "other adult"
        case .adultElsewhere: "adult, other case"
        case .referrer: "referrer"
        case .referrerElsewhere: "other referrer"
        case .volunteer: "volunteer"
        case .supervisor: "supervisor"
        case .supervisorOfSession: "session's supervisor"
        case .coordinator: "coordinator"
        case .staffElsewhere: "staff, other centre"
        case .practitioner: "practitioner"
        case .practitionerElsewhere: "other practitioner"
        case .court: "court"
        case .courtElsewhere: "other court"
        case .authority: "local authority"
        case .authorityElsewhere: "other authority"
        case .cymru: "Cafcass Cymru"
        case .cafcass: "Cafcass"
        case .officer: "register officer"
        }
    }
}

/// What an act is about: the names that stand in it.
struct Subject {
    private(set) var file: CaseID?
    private(set) var centre: CentreID?
    private(set) var person: PersonID?
    private(set) var adult: AdultID?
    private(set) var session: SessionID?
    private(set) var enquiry: EnquiryID?

    init(_ asked: Asked) {
        switch asked {
        case .command(let command): look(Mirror(reflecting: command), depth: 0)
        case .question(let question): look(Mirror(reflecting: question), depth: 0)
        }
    }

    /// The first of each kind counts: commands name what they are about first.
    private mutating func look(_ mirror: Mirror, depth: Int) {
        for child in mirror.children {
            switch child.value {
            case let id as CaseID: file = file ?? id
            case let id as CentreID: centre = centre ?? id
            // A person within something else, such as who comes to the door, is not whom the act is of.
            case let id as PersonID: if depth == 0 { person = person ?? id }
            case let id as AdultID: adult = adult ?? id
            case let id as SessionID: session = session ?? id
            case let id as EnquiryID: enquiry = enquiry ?? id
            default: if depth < 3 { look(Mirror(reflecting: child.value), depth: depth + 1) }
            }
        }
    }
}

/// Somebody for every column that there can be, to what one act is about.
struct Standings {
    let subject: Subject
    private(set) var file: CaseFile?
    private(set) var centre: CentreID?

    init(_ asked: Asked, _ desk: Desk, at now: Instant) async throws {
        subject = Subject(asked)
        if let id = subject.file { file = try await desk.ask(WholeCase(file: id), by: .system, at: now) }
        centre = file?.centre ?? subject.centre
        if let enquiry = subject.enquiry {
            centre = try await desk.ask(WholeEnquiry(enquiry: enquiry), by: .system, at: now).asked?.centre
        }
    }

    func people(_ standing: Standing) -> [Who] {
        switch standing {
        case .anyone: [.anyone]
        case .oneself: subject.person.map { person in [.person(person, ofOneself)] } ?? []
        case .adult, .otherAdult, .adultElsewhere: family(standing)
        case .referrer, .referrerElsewhere: referrers(standing)
        case .volunteer, .supervisor, .supervisorOfSession, .coordinator, .staffElsewhere: staff(standing)
        case .practitioner: practitioners
        case .practitionerElsewhere: [.person("another-practitioner", [.practitioner])]
        case .court: (file?.court.followers ?? []).map { .person("a-clerk", [.court($0)]) }
        case .courtElsewhere: [.person("another-clerk", [.court("another-court")])]
        case .authority:
            (file?.localAuthority.followers ?? []).map { .person("a-manager", [.localAuthority($0)]) }
        case .authorityElsewhere: [.person("another-manager", [.localAuthority("another-authority")])]
        case .cymru: [.person("a-cymru", [.commissioner(.cafcassCymru)])]
        case .cafcass: [.person("a-cafcass", [.commissioner(.cafcass)])]
        case .officer: [.person("an-officer", [.registerOfficer])]
        }
    }

    private var ofOneself: Set<Role> { centre.map { [.volunteer($0)] } ?? [] }

    private func family(_ standing: Standing) -> [Who] {
        guard let file else { return [] }
        if standing == .adultElsewhere {
            return [.person("an-adult-elsewhere", [.party("ANOTHERCASE-1", "adult")])]
        }
        let named = subject.adult ?? file.answers.adults?.first?.id
        let ids = (file.answers.adults ?? []).map(\.id).filter { ($0 == named) == (standing == .adult) }
        return ids.map { .person(PersonID("person-of-\($0)"), [.party(file.id, $0)]) }
    }

    private func referrers(_ standing: Standing) -> [Who] {
        guard let file else { return [] }
        if standing == .referrerElsewhere {
            return [
                .person("another-referrer", [.referrer]), .anyone.holding(link: "another-link"),
            ]
        }
        let account = file.referral.referredBy.map { Who.person($0, [.referrer]) }
        let link = file.referral.link.map { Who.anyone.holding(link: $0) }
        return [account, link].compactMap { $0 }
    }

    private func staff(_ standing: Standing) -> [Who] {
        if standing == .staffElsewhere {
            let other: CentreID = "another-centre"
            return [Role.volunteer(other), .supervisor(other), .coordinator(other)].map {
                .person("staff-elsewhere", [$0])
            }
        }
        guard let centre else { return [] }
        return switch standing {
        case .volunteer: [.person("a-volunteer", [.volunteer(centre)])]
        case .supervisor: [.person("a-supervisor", [.supervisor(centre)])]
        case .coordinator: [.person("a-coordinator", [.coordinator(centre)])]
        default:
            subject.session.flatMap { file?.bookings.sessions[$0]?.supervisor }.map {
                [.person($0, [.supervisor(centre)])]
            } ?? []
        }
    }

    private var practitioners: [Who] {
        let people = file?.practice.active.map(\.person) ?? []
        return people.filter { subject.person == nil || subject.person == $0 }.map {
            .person($0, [.practitioner])
        }
    }
}

/// The whole of a case: for this table alone.
private struct WholeCase: Question {
    let file: CaseID
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }
    func answer(for who: Who, in house: House) throws(Halt) -> CaseFile { try house.caseFile(file) }
}

private struct WholeEnquiry: Question {
    let enquiry: EnquiryID
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }
    func answer(for who: Who, in house: House) throws(Halt) -> Enquiry { try house.enquiry(enquiry) }
}
