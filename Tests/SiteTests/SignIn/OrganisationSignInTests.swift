import Domain
import Foundation
import Journal
import Outside
import Testing

@testable import Site

@Suite("An organisation’s own sign-in: who is let in")
struct OrganisationSignInTests {
    @Test("With an invitation: once there, and the account is connected; no password is needed, ever after")
    func invited() async throws {
        let here = try await OrganisationWorld()
        let person = try await here.world.open("Ann Council", .localAuthority("exampleton"))
        let link = try await here.world.link(to: "Ann Council", "/sign-in/invited/")
        let jar = Jar(here.world)
        let offer = try await jar.get(link)
        #expect(offer.text.contains("Continue with Exampleton Council"))
        let answer = try await here.connect("Ann Council", jar)
        #expect(answer.status == 303 && answer.location == "/local-authority")
        #expect(try await jar.get("/local-authority").status == 200)
        #expect(try await Jar(here.world).get(link).status == 410)
        #expect(try await here.world.office.entrance.credentials.of(person).password == nil)
        try await here.world.follow()
        #expect(try await here.world.letters(to: "Ann Council")[0].body.contains("was connected with"))
        #expect(try await jar.get("/account").text.contains("Connected with Exampleton Council since"))
        // Later by who they are there alone, whatever their address has become.
        let later = Jar(here.world)
        let again = try await here.signIn(
            later, as: "Ann Council", ["email": "anna@elsewhere.example.org", "email_verified": false])
        #expect(again.status == 303 && again.location == "/local-authority")
        #expect(try await later.get("/local-authority").status == 200)
        try await here.world.follow()
        #expect(try await here.world.letters(to: "Ann Council")[0].body.contains("new to us"))
        let visits = try await here.world.office.visits.all(of: person, at: here.world.now)
        #expect(visits.allSatisfy { $0.organisation == "exampleton" && $0.strength == .passwordAndCode })
    }

    @Test(
        "Whoever has a password connects on the page of their account, by password and code, in that very visit"
    )
    func connecting() async throws {
        let here = try await OrganisationWorld()
        let person = try await here.world.open("Cora Field", .coordinator(SignInWorld.centre))
        let cora = try await here.world.setUp("Cora Field")
        #expect(try await cora.browser.get("/account").text.contains("Connect with Exampleton Council"))
        here.world.pass(minutes: 1)
        let wrong = try await cora.browser.post(
            "/account/organisation", ("password", cora.password), ("code", "000000"))
        #expect(wrong.status == 422)
        func ask() async throws -> [String: String] {
            here.world.pass(minutes: 1)
            return try here.way(
                try await cora.browser.post(
                    "/account/organisation", ("password", cora.password),
                    ("code", here.world.code(of: cora.app))))
        }
        // In another browser it is nobody's, though the cookie of the way were copied along.
        let first = try await ask()
        let thief = Jar(here.world)
        thief.set("passage", cora.browser.cookie("passage"))
        #expect(try await here.back(thief, first, as: "Cora Field").status == 410)
        #expect(try await here.world.office.entrance.credentials.of(person).connection == nil)
        let done = try await here.back(cora.browser, try await ask(), as: "Cora Field")
        #expect(done.status == 303 && done.location == "/account?done=organisation")
        let other = Jar(here.world)
        #expect(try await here.signIn(other, as: "Cora Field").location == "/desk")
        // Undone, it opens nothing any more, and what it had opened is closed.
        #expect(try await cora.browser.post("/account/organisation/disconnect").status == 303)
        #expect(try await other.get("/desk").status == 401)
        #expect(try await here.signIn(Jar(here.world), as: "Cora Field").status == 403)
    }

    @Test("Never by an address alone, and no account is made")
    func addressAlone() async throws {
        let here = try await OrganisationWorld()
        let person = try await here.world.open("Ann Council", .localAuthority("exampleton"))
        for name in ["Ann Council", "Nobody Known"] {
            let jar = Jar(here.world)
            let answer = try await here.signIn(jar, as: name)
            #expect(answer.status == 403 && answer.text.contains("No account here is connected"))
            #expect(jar.cookie("visit") == nil)
        }
        #expect(try await here.world.office.entrance.credentials.of(person).connection == nil)
        #expect(try await here.world.office.account(at: SignInWorld.email("Nobody Known")) == nil)
    }

    @Test(
        "With an invitation, but an address that is not verified, or is another's",
        arguments: [
            (["email_verified": false], "does not say that your e-mail address there is yours"),
            (["email_verified": nil], "does not say that your e-mail address there is yours"),
            (["email": nil], "does not say that your e-mail address there is yours"),
            (["email": "bob@example.org"], "another e-mail address"),
        ] as [([String: (any Sendable)?], String)])
    func otherAddress(_ changes: [String: (any Sendable)?], _ words: String) async throws {
        let here = try await OrganisationWorld()
        let (jar, answer, person) = try await here.connect(
            "Ann Council", .localAuthority("exampleton"), changes.mapValues { $0 as Any? })
        #expect(answer.status == 403 && answer.text.contains(words))
        #expect(jar.cookie("visit") == nil)
        #expect(try await here.world.office.entrance.credentials.of(person).connection == nil)
        // The invitation still holds, for a password.
        let link = try await here.world.link(to: "Ann Council", "/sign-in/invited/")
        #expect(try await jar.get(link).status == 200)
    }

    @Test("An account of another organisation is not connected, nor is one with work beyond this one")
    func beyond() async throws {
        let here = try await OrganisationWorld()
        let elsewhere = try await here.connect("Olga Elsewhere", .localAuthority("york"))
        #expect(elsewhere.answer.status == 403 && elsewhere.jar.cookie("visit") == nil)
        let link = try await here.world.link(to: "Olga Elsewhere", "/sign-in/invited/")
        #expect(try await elsewhere.jar.get(link).text.contains("Continue with") == false)
        #expect(here.log.text.contains("work beyond the organisation"))
    }

    @Test("Work beyond it, given later, closes this way in, and what it opened")
    func beyondLater() async throws {
        let here = try await OrganisationWorld()
        let ann = try await here.connect("Ann Council", .localAuthority("exampleton"))
        #expect(try await ann.jar.get("/local-authority").status == 200)
        _ = try await here.world.open("Ann Council", .court("leeds"))
        let sent = try await ann.jar.get("/local-authority")
        #expect(sent.status != 200, "\(sent.status)")
        #expect(try await ann.jar.get("/court").status != 200)
        let again = try await here.signIn(Jar(here.world), as: "Ann Council")
        #expect(again.status == 403 && again.text.contains("has work beyond Exampleton Council"))
        // For that work she is invited to a password.
        #expect(try await here.world.letters(to: "Ann Council").contains { $0.subject == "Your invitation" })
    }

    @Test("One person there is one account here, and is not taken from it")
    func oneEach() async throws {
        let here = try await OrganisationWorld()
        let ann = try await here.connect("Ann Council", .localAuthority("exampleton"))
        #expect(ann.answer.status == 303)
        let bob = try await here.connect(
            "Bob Council", .localAuthority("exampleton"), ["sub": "id-of-ann council"])
        #expect(bob.answer.status == 403 && bob.answer.text.contains("somebody else"))
        #expect(try await here.world.office.entrance.credentials.of(bob.person).connection == nil)
        // Nor is she taken over by somebody else there, with an invitation sent again.
        try await here.world.act(InviteAgain(person: ann.person))
        let answer = try await here.connect("Ann Council", Jar(here.world), ["sub": "somebody-new"])
        #expect(answer.status == 403)
        #expect(try await here.signIn(Jar(here.world), as: "Ann Council").status == 303)
    }

    @Test("Resetting how somebody signs in takes the connection away")
    func reset() async throws {
        let here = try await OrganisationWorld()
        let ann = try await here.connect("Ann Council", .localAuthority("exampleton"))
        try await here.world.act(ResetSignIn(person: ann.person))
        #expect(try await ann.jar.get("/local-authority").status == 401)
        #expect(try await here.signIn(Jar(here.world), as: "Ann Council").status == 403)
    }

    @Test("The other organisation’s sign-in opens nothing of this one’s, though the issuer is the same")
    func otherOrganisation() async throws {
        let here = try await OrganisationWorld()
        _ = try await here.connect("Ann Council", .localAuthority("exampleton"))
        let jar = Jar(here.world)
        let way = try here.way(try await jar.post("/sign-in/openid/other"))
        let answer = try await here.back(jar, way, as: "Ann Council", to: "other")
        #expect(answer.status == 403 && jar.cookie("visit") == nil)
    }

    @Test("One who works there no longer is let in no more")
    func withdrawn() async throws {
        let here = try await OrganisationWorld()
        let ann = try await here.connect("Ann Council", .localAuthority("exampleton"))
        try await here.world.act(WithdrawRole(person: ann.person, role: .localAuthority("exampleton")))
        #expect(try await ann.jar.get("/local-authority").status == 401)
        #expect(try await here.signIn(Jar(here.world), as: "Ann Council").status == 403)
    }
}
