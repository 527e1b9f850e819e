import Domain
import HTTPTypes
import Journal
import Testing

@testable import Site

@Suite("Being signed in, and its end")
struct VisitsTests {
    private func cora(address: String = "http://localhost") async throws -> (SignInWorld, SignInWorld.Known) {
        let world = try await SignInWorld(address: address)
        try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        return (world, try await world.setUp("Cora Field"))
    }

    @Test("The token changes after a quarter of an hour of use; the old one is good half a minute longer")
    func rotation() async throws {
        let (world, cora) = try await cora()
        let first = try #require(cora.browser.cookie("visit"))
        world.pass(minutes: 14)
        _ = try await cora.browser.get("/account")
        #expect(cora.browser.cookie("visit") == first)
        world.pass(minutes: 1)
        let old = cora.browser.copy()
        _ = try await cora.browser.get("/account")
        let second = try #require(cora.browser.cookie("visit"))
        #expect(second != first)
        // The new one is in use from here on.
        #expect(try await cora.browser.get("/account").status == 200)
        world.pass(seconds: 29)
        #expect(try await old.get("/account").status == 200)
        #expect(old.cookie("visit") == first)
        world.pass(seconds: 1)
        #expect(try await old.get("/account").status == 401)
        #expect(try await cora.browser.get("/account").status == 200)
        // It is one visit all the same.
        let person = try #require(try await world.office.account(at: cora.email)).id
        #expect(try await world.office.visits.all(of: person, at: world.now).count == 1)
    }

    @Test("Where the answer with the new token is lost, the old one goes on, and another new one comes")
    func lostAnswer() async throws {
        let (world, cora) = try await cora()
        world.pass(minutes: 16)
        let held = cora.browser.copy()
        _ = try await cora.browser.get("/account")
        // Pages asked for together get no second token.
        let together = held.copy()
        _ = try await together.get("/account")
        #expect(together.cookie("visit") == held.cookie("visit"))
        world.pass(minutes: 2)
        let before = held.cookie("visit")
        #expect(try await held.get("/account").status == 200)
        #expect(held.cookie("visit") != before)
        #expect(try await held.get("/account").status == 200)
        // The one that was lost is good for nothing.
        #expect(try await cora.browser.get("/account").status == 401)
    }

    @Test(
        "It ends after an hour without a page, half an hour for a family, and after twelve hours in any case")
    func ends() async throws {
        let world = try await SignInWorld()
        let officer = try await world.open("Nia Roll", .registerOfficer)
        let ruth = try await world.open("Ruth Example", .referrer)
        for (person, minutes) in [(officer, 60), (ruth, 30)] {
            let account = try #require(try await world.office.account(person, at: world.now))
            #expect(Entering.idleMinutes(account) == minutes)
        }
        let jar = Jar(world)
        jar.set("visit", try await world.office.visits.begin(ruth, at: world.now, idleMinutes: 30))
        world.pass(minutes: 29)
        #expect(try await jar.get("/account").status == 200)
        world.pass(minutes: 30)
        #expect(try await jar.get("/account").status == 401)
        jar.set("visit", try await world.office.visits.begin(ruth, at: world.now, idleMinutes: 30))
        for _ in 0..<28 {
            world.pass(minutes: 25)
            #expect(try await jar.get("/account").status == 200)
        }
        world.pass(minutes: 20)
        #expect(try await jar.get("/account").status == 401)
    }

    @Test("A board that looks by itself does not keep a visit from ending")
    func watching() async throws {
        let world = try await SignInWorld()
        let alan = try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        let token = try await world.office.visits.begin(alan, at: world.now, idleMinutes: 30)
        for _ in 0..<5 {
            world.pass(minutes: 5)
            #expect(try await world.office.visits.watching(token, at: world.now) != nil)
        }
        world.pass(minutes: 5)
        #expect(try await world.office.visits.watching(token, at: world.now) == nil)
    }

    @Test("Signing in again gives a new token, and the one before is good for nothing")
    func fresh() async throws {
        let (world, cora) = try await cora()
        let old = cora.browser.copy()
        world.pass(minutes: 1)
        _ = try await cora.browser.signIn(cora.email, cora.password, world.code(of: cora.app))
        #expect(try await cora.browser.get("/account").status == 200)
        #expect(try await old.get("/account").status == 401)
    }

    @Test("Signing out ends it here, and has the browser let go of what it kept")
    func signOut() async throws {
        let (_, cora) = try await cora()
        let held = cora.browser.copy()
        let answer = try await cora.browser.post("/sign-out")
        #expect(answer.headers[try #require(HTTPField.Name("Clear-Site-Data"))] == "\"cache\", \"storage\"")
        #expect(cora.browser.cookie("visit") == nil)
        #expect(try await held.get("/account").status == 401)
    }

    @Test("Over TLS the cookies are bound to this host, and others are not looked at")
    func host() async throws {
        let (world, cora) = try await cora(address: "https://example.org")
        let cookie = try #require(
            cora.answer.headers[values: .setCookie].first { $0.hasPrefix("__Host-visit=") })
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            #expect(cookie.contains(part), "\(part)")
        }
        #expect(!cookie.contains("Domain"))
        #expect(cora.answer.headers[values: .setCookie].contains { $0.hasPrefix("__Host-device=") })
        #expect(try await cora.browser.get("/account").status == 200)
        let thief = Jar(world)
        thief.set("visit", cora.browser.cookie("__Host-visit"))
        #expect(try await thief.get("/account").status == 401)
    }

    @Test("One's own visits are listed; one is ended, or all others")
    func list() async throws {
        let (world, cora) = try await cora()
        let phone = Jar(world, agent: "Mozilla/5.0 (iPhone; CPU iPhone OS) Version/26.0 Safari/605")
        let tablet = Jar(world, agent: "Mozilla/5.0 (Linux; Android 16) Chrome/150.0 Safari/537")
        for jar in [phone, tablet] {
            world.pass(minutes: 1)
            _ = try await jar.signIn(cora.email, cora.password, world.code(of: cora.app))
        }
        let page = try await cora.browser.get("/account").text
        for name in ["Firefox on Windows", "Safari on iPhone", "Chrome on Android", "This one"] {
            #expect(page.contains(name), "\(name)")
        }
        let person = try #require(try await world.office.account(at: cora.email)).id
        let visits = try await world.office.visits.all(of: person, at: world.now)
        let its = try #require(visits.first { $0.browser == "Safari on iPhone" })
        _ = try await cora.browser.post("/account/visits/end", ("visit", its.id))
        #expect(try await phone.get("/account").status == 401)
        #expect(try await tablet.get("/account").status == 200)
        _ = try await cora.browser.post("/account/visits/end-others")
        #expect(try await tablet.get("/account").status == 401)
        #expect(try await cora.browser.get("/account").status == 200)
    }

    @Test("Nobody ends somebody else's")
    func others() async throws {
        let (world, cora) = try await cora()
        let person = try #require(try await world.office.account(at: cora.email)).id
        let its = try #require(try await world.office.visits.all(of: person, at: world.now).first)
        let alan = try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        let jar = Jar(world)
        jar.set("visit", try await world.office.visits.begin(alan, at: world.now))
        _ = try await jar.post("/account/visits/end", ("visit", its.id))
        #expect(try await cora.browser.get("/account").status == 200)
        #expect(!(try await jar.get("/account").text).contains("Firefox on Windows, "))
    }

    @Test("Everything ends at once when a person leaves")
    func leaves() async throws {
        let (world, cora) = try await cora()
        let person = try #require(try await world.office.account(at: cora.email)).id
        try await world.act(WithdrawRole(person: person, role: .coordinator(SignInWorld.centre)))
        #expect(try await cora.browser.get("/account").status == 401)
        #expect(try await world.office.visits.all(of: person, at: world.now).isEmpty)
    }

    @Test("Whoever is given more than their visit was begun with is asked at the next page")
    func stepUp() async throws {
        let world = try await SignInWorld()
        let sue = try await world.open("Sue Steps", .volunteer(SignInWorld.centre))
        let jar = Jar(world)
        jar.set("visit", try await world.office.visits.begin(sue, at: world.now))
        #expect(try await jar.get("/today").status == 200)
        try await world.act(GrantRole(person: sue, role: .supervisor(SignInWorld.centre)))
        let asked = try await jar.get("/desk")
        #expect(asked.status == 303 && asked.location == "/sign-in/password?more=yes")
        #expect(try await jar.get("/sign-in/password?more=yes").text.contains("needs a password and a code"))
        // What the supervisor may do is not done meanwhile.
        #expect(try await jar.post("/desk/enquiries/none/answer").status >= 400)
        let known = try await world.setUp("Sue Steps")
        let before = jar.cookie("visit")
        world.pass(minutes: 1)
        let signed = try await jar.signIn(known.email, known.password, world.code(of: known.app))
        #expect(signed.status == 303 && jar.cookie("visit") != before)
        #expect(try await jar.get("/desk").status == 200)
    }

    @Test("Of one person twenty are open at the most: the oldest ends")
    func most() async throws {
        let world = try await SignInWorld()
        let alan = try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        var tokens: [String] = []
        for _ in 0..<21 {
            world.pass(seconds: 1)
            tokens.append(try await world.office.visits.begin(alan, at: world.now))
        }
        #expect(try await world.office.visits.all(of: alan, at: world.now).count == 20)
        #expect(try await world.office.visits.current(tokens[0], at: world.now) == nil)
        #expect(try await world.office.visits.current(tokens[1], at: world.now) != nil)
    }

    @Test("Signing out elsewhere asks that one signed in a moment ago")
    func lately() async throws {
        let (world, cora) = try await cora()
        let person = try #require(try await world.office.account(at: cora.email)).id
        world.pass(minutes: 1)
        let phone = try await world.office.visits.begin(person, .passwordAndCode, at: world.now)
        let its = try #require(try await world.office.visits.all(of: person, at: world.now).last)
        world.pass(minutes: Visits.freshMinutes)
        let page = try await cora.browser.get("/account")
        #expect(page.text.contains("sign in again first") && !page.text.contains("/account/visits/end"))
        for path in ["/end", "/end-others"] {
            let answer = try await cora.browser.post("/account/visits\(path)", ("visit", its.id))
            #expect(answer.location == "/account?done=stale")
        }
        #expect(try await cora.browser.get("/account?done=stale").text.contains("Nobody was signed out"))
        #expect(try await world.office.visits.current(phone, at: world.now) != nil)
        _ = try await cora.browser.signIn(cora.email, cora.password, world.code(of: cora.app))
        _ = try await cora.browser.post("/account/visits/end", ("visit", its.id))
        #expect(try await world.office.visits.current(phone, at: world.now) == nil)
    }
}
