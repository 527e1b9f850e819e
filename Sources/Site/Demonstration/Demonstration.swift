import Domain
import Foundation
import Journal

/// A centre, its people and its families, all plainly made up, for whoever wants to try the system.
public struct Demonstration: Sendable {
    static let centre: CentreID = "millbrook-demonstration-centre"
    /// The supervised centre next to it, to hand a family on to.
    static let neighbour: CentreID = "ashwell-demonstration-centre"
    /// In Wales, where a court says whether it consulted Cafcass Cymru.
    static let welsh: CentreID = "nant-demonstration-centre"

    /// Somebody who can be signed in as.
    public struct Person: Sendable {
        public let name: String
        /// What they are here: "coordinator".
        public let part: String
        /// Signs in once.
        public let link: String
    }

    let office: Office
    let now: Instant

    public init(_ office: Office) {
        self.office = office
        now = office.clock()
    }

    /// Those who can be signed in as, each with a fresh link.
    public static func people(_ office: Office) async throws -> [Person] {
        var people: [Person] = []
        for member in DemonstrationCast.all {
            guard let account = try await office.account(at: member.email) else { continue }
            let link = try await SignInLinks(office).make(
                for: account.id, .demonstration, holdsMinutes: SignInLinks.invitationMinutes)
            people.append(Person(name: account.name, part: member.part, link: link))
        }
        return people
    }

    /// Fills an empty store. A store that has been filled is left as it is.
    ///
    /// - Parameters:
    ///   - includesVideo: with contact by video today as well.
    ///   - includesPast: with families whose contact is over, for the figures to count.
    public func fill(includesVideo: Bool = false, includesPast: Bool = false) async throws {
        guard try await office.store.item("demonstration", on: "set-up") == nil else { return }
        let cast = try await openAccounts()
        let setUp = DemonstrationCentre(demonstration: self, cast: cast)
        try await setUp.open()
        if includesPast { try await DemonstrationPast(demonstration: self, cast: cast).begin() }
        try await DemonstrationFamilies(demonstration: self, cast: cast).begin()
        try await DemonstrationCourt(demonstration: self, cast: cast).begin()
        try await DemonstrationDesks(demonstration: self, cast: cast).begin()
        try await DemonstrationPractice(demonstration: self, cast: cast).begin()
        if includesVideo { try await DemonstrationVideo(demonstration: self, cast: cast).begin() }
        try await FirstRun(office).finish()
        try await office.store.put(
            ShelfItem(
                id: "demonstration", owner: "site", state: "kept", at: now.milliseconds, body: Data("{}".utf8)
            ),
            on: "set-up")
    }

    private func openAccounts() async throws -> [String: Who] {
        var cast: [String: Who] = [:]
        for member in DemonstrationCast.staff {
            let person = try await office.open(name: member.name, email: member.email, roles: member.roles)
            cast[member.part] = .person(person, Set(member.roles))
        }
        return cast
    }

    /// A moment so many days from today, in London.
    func moment(_ daysFromToday: Int, _ time: String) -> Instant {
        guard let time = TimeOfDay(time) else { preconditionFailure("\(time) is no time") }
        return Instant(now.day + daysFromToday, time)
    }

    func act(_ command: any Command, by who: Who, at moment: Instant, reasons: [RuleID: String] = [:])
        async throws
    {
        try await office.desk.handle(
            Request(
                id: CommandID("demonstration:\(Secrets.token(bytes: 12))"), command: command, by: who,
                at: moment, reasons: reasons))
    }
}

/// Who is in the demonstration.
enum DemonstrationCast {
    struct Member: Sendable {
        let name: String
        let email: String
        let part: String
        let roles: [Role]
    }

    static let staff: [Member] = [
        Member(
            name: "Joan Sample", email: "joan@millbrook.example.org", part: "coordinator",
            roles: [.coordinator(Demonstration.centre)]),
        Member(
            name: "Priya Example", email: "priya@millbrook.example.org", part: "supervisor",
            roles: [.supervisor(Demonstration.centre)]),
        Member(
            name: "Alan Test", email: "alan@millbrook.example.org", part: "volunteer",
            roles: [.volunteer(Demonstration.centre)]),
        Member(
            name: "Asha Pretence", email: "asha@ashwell.example.org", part: "coordinator of Ashwell",
            roles: [.coordinator(Demonstration.neighbour)]),
        Member(
            name: "Tess Brief", email: "tess@brief-and-sons.example.org", part: "solicitor",
            roles: [.referrer]),
        Member(
            name: "Nia Roll", email: "nia@register.example.org", part: "register officer",
            roles: [.registerOfficer]),
        Member(
            name: "Cleo Fund", email: "cleo@commissioning.example.org", part: "Cafcass commissioner",
            roles: [.commissioner(.cafcass)]),
        Member(
            name: "Clara Bench", email: "clara@court.example.org", part: "family court",
            roles: [.court(DemonstrationCourt.court)]),
        Member(
            name: "Carys Pretend", email: "carys@cymru.example.org", part: "Cafcass Cymru’s team",
            roles: [.commissioner(.cafcassCymru)]),
        Member(
            name: "Ann Fiction", email: "ann@exampleton.example.org", part: "local authority",
            roles: [.localAuthority(DemonstrationDesks.authority)]),
        Member(
            name: "Bryn Notional", email: "bryn@advisers.example.org", part: "practitioner",
            roles: [.practitioner]),
    ]

    /// The two adults of the family that is with the centre. Their accounts are opened when they are
    /// accepted.
    static let family: [Member] = [
        Member(name: "Ruth Example", email: "ruth@example.org", part: "resident carer", roles: []),
        Member(name: "Daniel Marsh", email: "daniel@example.org", part: "visiting adult", roles: []),
        Member(
            name: "Nora Lark", email: "nora.lark@example.org", part: "resident carer, by video", roles: []),
        Member(name: "Tom Lark", email: "tom.lark@example.org", part: "visiting adult, by video", roles: []),
    ]

    static let all = staff + family
}
