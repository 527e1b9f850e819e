import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("One's own account, and those who see to it")
struct AccountTests {
    private static let other = "quiet window stone"

    private func cora() async throws -> (SignInWorld, SignInWorld.Known) {
        let world = try await SignInWorld()
        try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        let cora = try await world.setUp("Cora Field")
        world.pass(minutes: 1)
        return (world, cora)
    }

    @Test("Changing the password asks for the old one and a code, and signs out everywhere else")
    func password() async throws {
        let (world, cora) = try await cora()
        let phone = Jar(world)
        _ = try await phone.signIn(cora.email, cora.password, world.code(of: cora.app))
        world.pass(minutes: 1)
        for (old, new, code, said) in [
            ("not the old one", Self.other, world.code(of: cora.app), "This is not your password"),
            (cora.password, Self.other, "000000", "not a code of your app"),
            (cora.password, "short", world.code(of: cora.app), "at least 12 characters"),
            (cora.password, "Bridge House 1", world.code(of: cora.app), "somebody who knows you"),
        ] {
            let answer = try await cora.browser.post(
                "/account/password", ("password", old), ("newPassword", new), ("code", code))
            #expect(answer.status == 422 && answer.text.contains(said), "\(said)")
            #expect(!answer.text.contains(cora.password))
        }
        let done = try await cora.browser.post(
            "/account/password", ("password", cora.password), ("newPassword", Self.other),
            ("code", world.code(of: cora.app)))
        #expect(done.status == 303)
        #expect(try await cora.browser.get("/account").text.contains("Password changed"))
        #expect(try await phone.get("/account").status == 401)
        world.pass(minutes: 1)
        let signed = try await Jar(world).signIn(cora.email, Self.other, world.code(of: cora.app))
        #expect(signed.status == 303)
    }

    @Test("Another app takes the place of the first, with a code of each")
    func app() async throws {
        let (world, cora) = try await cora()
        let key = try #require(try await cora.browser.get("/account/app").value(of: "key"))
        let fresh = OneTimeCode(secret: try #require(Base32.decode(key)))
        let done = try await cora.browser.post(
            "/account/app", ("password", cora.password), ("key", key), ("code", world.code(of: fresh)),
            ("oldCode", world.code(of: cora.app)))
        #expect(done.status == 303)
        world.pass(minutes: 1)
        for (app, status) in [(cora.app, 422), (fresh, 303)] {
            let answer = try await Jar(world).signIn(cora.email, cora.password, world.code(of: app))
            #expect(answer.status == status)
        }
    }

    @Test("New recovery codes take the place of all before them")
    func recovery() async throws {
        let (world, cora) = try await cora()
        let answer = try await cora.browser.post(
            "/account/recovery-codes", ("password", cora.password), ("code", world.code(of: cora.app)))
        let fresh = answer.text.matches(of: #/<li>([0-9A-Z-]{29})<\/li>/#).map { String($0.1) }
        #expect(fresh.count == 10 && Set(fresh).isDisjoint(with: cora.codes))
        #expect(try await Jar(world).signIn(cora.email, cora.password, cora.codes[1]).status == 422)
        #expect(try await Jar(world).signIn(cora.email, cora.password, fresh[1]).status == 303)
        #expect(!(try await cora.browser.get("/account").text).contains(fresh[2]))
    }

    @Test("A coordinator resets a supervisor's sign-in: all ends, the person is told and invited anew")
    func reset() async throws {
        let (world, cora) = try await cora()
        let sue = try await world.open("Sue Steps", .supervisor(SignInWorld.centre))
        let known = try await world.setUp("Sue Steps")
        let page = try await cora.browser.get("/sign-ins/\(sue)")
        #expect(page.text.contains("Both are set up") && !page.text.contains(known.codes[0]))
        #expect(try await cora.browser.post("/sign-ins/\(sue)/reset").status == 303)
        try await world.follow()
        #expect(try await known.browser.get("/account").status == 401)
        world.pass(minutes: 1)
        let old = try await Jar(world).signIn(known.email, known.password, world.code(of: known.app))
        #expect(old.status == 422)
        #expect(try await world.letters(to: "Sue Steps").contains { $0.subject == "Your sign-in was reset" })
        let again = try await world.setUp("Sue Steps")
        #expect(try await again.browser.get("/account").text.contains("taken away, for you to begin anew"))
    }

    @Test("The invitation is sent again, and the one before holds no more")
    func inviteAgain() async throws {
        let (world, cora) = try await cora()
        let sue = try await world.open("Sue Steps", .supervisor(SignInWorld.centre))
        let first = try await world.link(to: "Sue Steps", "/sign-in/invited/")
        #expect(try await cora.browser.post("/sign-ins/\(sue)/invite").status == 303)
        world.pass(minutes: 1)
        try await world.follow()
        let second = try await world.link(to: "Sue Steps", "/sign-in/invited/")
        #expect(first != second)
        #expect(try await Jar(world).get(first).status == 410)
        #expect(try await Jar(world).get(second).status == 200)
    }

    @Test("Whoever has the machine and its key resets the last officer's sign-in, and hands over a link")
    func byHand() async throws {
        let world = try await SignInWorld()
        try await world.open("Nia Roll", .registerOfficer)
        try await world.open("Ruth Example", .referrer)
        let nia = try await world.setUp("Nia Roll")
        let link = try #require(try await world.office.resetSignIn(of: nia.email))
        #expect(try await nia.browser.get("/account").status == 401)
        #expect(try await Jar(world).get(link.replacing("http://localhost", with: "")).status == 200)
        // Following the journal later does not end it.
        try await world.follow()
        #expect(try await Jar(world).get(link.replacing("http://localhost", with: "")).status == 200)
        #expect(try await world.office.resetSignIn(of: "ruth@example.org") == nil)
        #expect(try await world.office.resetSignIn(of: "nobody@example.org") == nil)
    }

    @Test("Nobody sees to an account of another centre, of a family, or to their own")
    func walls() async throws {
        let (world, cora) = try await cora()
        let far = try await world.open("Asha Far", .coordinator("elsewhere"))
        let ruth = try await world.open("Ruth Example", .party("CASE222222-1", "ruth"))
        let own = try #require(try await world.office.account(at: cora.email)).id
        for person in [far, ruth, own, "nobody"] {
            #expect(try await cora.browser.get("/sign-ins/\(person)").status == 404, "\(person)")
            #expect(try await cora.browser.post("/sign-ins/\(person)/reset").status == 404, "\(person)")
            #expect(try await cora.browser.post("/sign-ins/\(person)/invite").status == 404, "\(person)")
        }
    }

    @Test("What is kept of secrets is in no event, and goes with the person's key")
    func kept() async throws {
        let (world, cora) = try await cora()
        let person = try #require(try await world.office.account(at: cora.email)).id
        for event in try await world.office.store.events(after: 0, limit: 1000) {
            let body = String(decoding: event.body ?? .init(), as: UTF8.self)
            for secret in [cora.password, Base32.encode(cora.app.secret), cora.codes[0]] {
                #expect(!body.contains(secret), "\(event.type)")
            }
        }
        #expect(try await world.office.entrance.credentials.of(person).isSetUp)
        try await world.office.desk.erase(owner: "person/\(person)")
        #expect(try await !world.office.entrance.credentials.of(person).isSetUp)
    }

    @Test("The register officer finds a professional's account by its address")
    func find() async throws {
        let (world, _) = try await cora()
        try await world.open("Nia Roll", .registerOfficer)
        let nia = try await world.setUp("Nia Roll").browser
        let clerk = try await world.open("Clara Bench", .court("leeds"))
        try await world.open("Ruth Example", .referrer)
        let found = try await nia.post("/register/accounts", ("email", "Clara@example.org"))
        #expect(found.location == "/sign-ins/\(clerk)")
        #expect(try await nia.get("/sign-ins/\(clerk)").text.contains("Send the invitation again"))
        for email in ["ruth@example.org", "nobody@example.org"] {
            #expect(try await nia.post("/register/accounts", ("email", email)).status == 422)
        }
    }
}
