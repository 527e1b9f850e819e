import Testing

@testable import Domain

@Suite("Who signs in how, and who sees to it")
struct SignInStrengthTests {
    private let centre: CentreID = "bridge-house"

    @Test("Whoever reads other families’ matters needs a password and a code; families and volunteers a link")
    func needed() {
        let strong: [Role] = [
            .coordinator(centre), .supervisor(centre), .registerOfficer, .commissioner(.cafcass),
            .commissioner(.cafcassCymru), .court("leeds"), .localAuthority("leeds"), .practitioner,
        ]
        let light: [Role] = [.volunteer(centre), .party("CASE222222-1", "ruth"), .referrer]
        for role in strong { #expect(SignInStrength.needed([role]) == .passwordAndCode, "\(role)") }
        for role in light { #expect(SignInStrength.needed([role]) == .link, "\(role)") }
        #expect(SignInStrength.needed([]) == .link)
        // With both kinds, the stronger.
        #expect(SignInStrength.needed([.volunteer(centre), .supervisor(centre)]) == .passwordAndCode)
    }

    @Test("A visit begun by a link is not given what needs more")
    func given() {
        let roles: Set<Role> = [.volunteer(centre), .supervisor(centre), .referrer]
        #expect(SignInStrength.link.given(of: roles) == [.volunteer(centre), .referrer])
        #expect(SignInStrength.passwordAndCode.given(of: roles) == roles)
    }

    @Test(
        "A coordinator sees to those of her centre, the register officer to professionals, nobody to themselves"
    )
    func seesTo() {
        var sue = Person(id: "sue")
        sue.roles = [.supervisor(centre)]
        var clerk = Person(id: "clerk")
        clerk.roles = [.court("leeds")]
        var ruth = Person(id: "ruth")
        ruth.roles = [.party("CASE222222-1", "ruth")]
        let joan = Who.person("joan", [.coordinator(centre)])
        let elsewhere = Who.person("asha", [.coordinator("elsewhere")])
        let officer = Who.person("nia", [.registerOfficer])
        #expect(Access.seesToSignIn(of: sue, joan))
        #expect(!Access.seesToSignIn(of: sue, elsewhere))
        #expect(!Access.seesToSignIn(of: clerk, joan))
        #expect(!Access.seesToSignIn(of: ruth, joan))
        #expect(Access.seesToSignIn(of: sue, officer))
        #expect(Access.seesToSignIn(of: clerk, officer))
        #expect(!Access.seesToSignIn(of: ruth, officer))
        #expect(!Access.seesToSignIn(of: sue, .person("sue", [.supervisor(centre), .coordinator(centre)])))
        #expect(!Access.seesToSignIn(of: sue, .anyone))
    }
}

@Suite("What an organisation’s own sign-in opens")
struct OrganisationReachTests {
    private let council = OrganisationReach([.localAuthority("leeds"), .centre("bridge-house")])

    @Test("It opens its own work, and referrals made beside it")
    func own() {
        #expect(council.opens([.localAuthority("leeds")]))
        #expect(council.opens([.localAuthority("leeds"), .referrer]))
        #expect(council.opens([.coordinator("bridge-house"), .supervisor("bridge-house")]))
        #expect(council.opens([.volunteer("bridge-house")]))
    }

    @Test("It opens nobody's account who has work beyond it, and no family's")
    func beyond() {
        #expect(!council.opens([.localAuthority("york")]))
        #expect(!council.opens([.localAuthority("leeds"), .coordinator("elsewhere")]))
        #expect(!council.opens([.localAuthority("leeds"), .court("leeds")]))
        #expect(!council.opens([.localAuthority("leeds"), .registerOfficer]))
        #expect(!council.opens([.localAuthority("leeds"), .practitioner]))
        #expect(!council.opens([.localAuthority("leeds"), .commissioner(.cafcass)]))
        #expect(!council.opens([.localAuthority("leeds"), .party("CASE222222-1", "ruth")]))
    }

    @Test("An account without work of its own is not opened")
    func nothing() {
        #expect(!council.opens([]))
        #expect(!council.opens([.referrer]))
    }

    @Test("Each place opens its own roles and none of the others")
    func places() {
        let pairs: [(OrganisationReach.Place, Role)] = [
            (.court("leeds"), .court("leeds")), (.register, .registerOfficer),
            (.practitioners, .practitioner), (.commissioner(.cafcass), .commissioner(.cafcass)),
            (.commissioner(.cafcassCymru), .commissioner(.cafcassCymru)),
            (.localAuthority("leeds"), .localAuthority("leeds")),
            (.centre("bridge-house"), .supervisor("bridge-house")),
        ]
        for (place, _) in pairs {
            for (other, role) in pairs {
                #expect(OrganisationReach([place]).opens([role]) == (place == other), "\(place) \(role)")
            }
        }
    }
}

@Suite("When and how a message may come")
struct SafeContactTests {
    private func moment(_ text: String) throws -> Instant { try #require(Instant(london: text)) }
    private func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }

    private func hours(_ from: String, _ to: String) throws -> TimeSpan {
        TimeSpan(from: try time(from), to: try time(to))
    }

    @Test("It waits for the first allowed moment: later today, or tomorrow")
    func first() throws {
        let contact = SafeContact(hours: try hours("09:30", "15:00"))
        for (at, first) in [
            ("2026-11-21T09:29", "2026-11-21T09:30"), ("2026-11-21T09:30", "2026-11-21T09:30"),
            ("2026-11-21T14:59", "2026-11-21T14:59"), ("2026-11-21T15:00", "2026-11-22T09:30"),
            // The night on which the clocks go forward.
            ("2027-03-27T23:00", "2027-03-28T09:30"),
        ] {
            #expect(contact.first(from: try moment(at)) == (try moment(first)), "\(at)")
        }
        #expect(SafeContact().first(from: try moment("2026-11-21T03:00")) == (try moment("2026-11-21T03:00")))
    }

    @Test("An adult of two cases is written to as both allow")
    func joined() throws {
        let one = SafeContact(email: .shared, hours: try hours("09:00", "15:00"))
        let other = SafeContact(email: .own, hours: try hours("12:00", "18:00"))
        #expect(one.joined(to: other) == SafeContact(email: .shared, hours: try hours("12:00", "15:00")))
        let apart = SafeContact(hours: try hours("16:00", "18:00"))
        #expect(one.joined(to: apart).email == .never)
        #expect(SafeContact(email: .never).joined(to: one).email == .never)
    }
}
