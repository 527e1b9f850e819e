import Domain
import Foundation
import HTTPTypes
import Journal
import Outside
import Testing

@testable import Site

@Suite("An organisation’s own sign-in: the way there and back")
struct OrganisationPassageTests {
    @Test("The sign-in page offers it by the domain, the same whether the address has an account or not")
    func offered() async throws {
        let here = try await OrganisationWorld()
        _ = try await here.world.open("Ann Council", .localAuthority("exampleton"))
        let jar = Jar(here.world)
        let known = try await jar.post("/sign-in", ("email", "ann@example.org"))
        let unknown = try await jar.post("/sign-in", ("email", "nil@example.org"))
        #expect(known.text.contains("Continue with Exampleton Council"))
        #expect(known.text.replacing("ann@", with: "nil@") == unknown.text)
        let elsewhere = try await jar.post("/sign-in", ("email", "ann@elsewhere.example.net"))
        #expect(!elsewhere.text.contains("Continue with") && elsewhere.text.contains("Look at your e-mail"))
        let link = try await jar.post("/sign-in", ("email", "ann@example.org"), ("link", "yes"))
        #expect(link.text == elsewhere.text)
    }

    @Test("What is sent along is different each time, and kept from the page; the browser holds one token")
    func fresh() async throws {
        let here = try await OrganisationWorld()
        let jar = Jar(here.world)
        let answer = try await jar.post("/sign-in/openid/exampleton", ("email", "ann@example.org"))
        let one = try here.way(answer)
        let other = try here.way(try await jar.post("/sign-in/openid/exampleton"))
        for name in ["state", "nonce", "code_challenge"] {
            #expect(one[name] != other[name] && (one[name]?.count ?? 0) >= 43, "\(name)")
        }
        #expect(one["login_hint"] == "ann@example.org" && other["login_hint"] == nil)
        #expect(one["redirect_uri"] == "http://localhost/sign-in/openid/exampleton/back")
        #expect(!answer.text.contains(PretendProvider.secret))
        let cookie = try #require(answer.headers[values: .setCookie].first)
        #expect(
            cookie.contains("HttpOnly") && cookie.contains("Max-Age=600") && cookie.contains("SameSite=Lax"))
        // Somebody else's address is not passed on.
        let hint = try here.way(try await jar.post("/sign-in/openid/exampleton", ("email", "x@other.net")))
        #expect(hint["login_hint"] == nil)
    }

    @Test("Over TLS the browser takes the token from this very host alone")
    func hostCookie() {
        #expect(CookieName.hostOnly + CookieName.passage == "__Host-passage")
    }

    @Test("A state is used once; another is refused, and uses up nothing")
    func state() async throws {
        let here = try await OrganisationWorld()
        _ = try await here.connect("Ann Council", .localAuthority("exampleton"))
        let jar = Jar(here.world)
        let way = try here.way(try await jar.post("/sign-in/openid/exampleton"))
        let copy = jar.copy()
        #expect(try await here.back(jar, way, as: "Ann Council", state: "forged").status == 410)
        #expect(try await here.back(jar, way, as: "Ann Council", state: "").status == 410)
        #expect(jar.cookie("visit") == nil)
        #expect(try await here.back(jar, way, as: "Ann Council").status == 303)
        for again in [jar, copy] {
            #expect(try await here.back(again, way, as: "Ann Council").status == 410)
        }
        #expect(copy.cookie("visit") == nil)
    }

    @Test("In another browser, with another organisation, or after ten minutes, it is of no use")
    func bound() async throws {
        let here = try await OrganisationWorld()
        _ = try await here.connect("Ann Council", .localAuthority("exampleton"))
        func fresh() async throws -> (Jar, [String: String]) {
            let jar = Jar(here.world)
            return (jar, try here.way(try await jar.post("/sign-in/openid/exampleton")))
        }
        let (jar, way) = try await fresh()
        #expect(try await here.back(Jar(here.world), way, as: "Ann Council").status == 410)
        #expect(try await here.back(jar, way, as: "Ann Council", to: "other").status == 410)
        #expect(try await here.back(jar, way, as: "Ann Council", to: "unknown").status == 410)
        here.world.pass(minutes: 9, seconds: 59)
        #expect(try await here.back(jar, way, as: "Ann Council").status == 303)
        let (slow, late) = try await fresh()
        here.world.pass(minutes: 10)
        #expect(try await here.back(slow, late, as: "Ann Council").status == 410)
        let (mixed, up) = try await fresh()
        let elsewhere = try await here.back(
            mixed, up, as: "Ann Council", more: "&iss=https%3A%2F%2Fother.example.org")
        #expect(elsewhere.status == 403 && here.log.text.contains("issuer"))
    }

    @Test("What the provider signs must fit; why it did not stands in the log, and no secret")
    func refused() async throws {
        let here = try await OrganisationWorld()
        _ = try await here.connect("Ann Council", .localAuthority("exampleton"))
        let now = Double(here.world.now.milliseconds) / 1000
        let cases: [([String: Any?], String)] = [
            (["nonce": "another"], "nonce"), (["aud": "another"], "audience"),
            (["iss": "https://another.example.org"], "issuer"), (["exp": now - 61], "expired"),
            (["sub": ""], "subject"),
        ]
        for (changes, reason) in cases {
            let jar = Jar(here.world)
            let answer = try await here.signIn(jar, as: "Ann Council", changes)
            #expect(answer.status == 403 && answer.text.contains("did not confirm who you are"), "\(reason)")
            #expect(!answer.text.contains("nonce") && jar.cookie("visit") == nil)
            #expect(here.log.text.contains(reason))
        }
        let jar = Jar(here.world)
        let way = try here.way(try await jar.post("/sign-in/openid/exampleton"))
        let denied = try await jar.get(
            "/sign-in/openid/exampleton/back?error=access_denied&error_description=%3Cscript%3E&state=\(way["state"] ?? "")"
        )
        #expect(denied.status == 403 && !denied.text.contains("<script>x"))
        #expect(here.log.text.contains("refuses: access_denied") && !here.log.text.contains("script"))
        #expect(!here.log.text.contains(PretendProvider.secret) && !here.log.text.contains("id-of-ann"))
    }

    @Test("A provider that is down holds up nobody who signs in another way")
    func down() async throws {
        let here = try await OrganisationWorld()
        try await here.world.open("Cora Field", .coordinator(SignInWorld.centre))
        let cora = try await here.world.setUp("Cora Field")
        here.provider.goDown(true)
        let jar = Jar(here.world)
        let answer = try await jar.post("/sign-in/openid/exampleton")
        #expect(answer.status == 503 && answer.text.contains("cannot be reached just now"))
        #expect(here.log.text.contains("discovery unreachable"))
        here.world.pass(minutes: 1)
        let signedIn = try await jar.signIn(cora.email, cora.password, here.world.code(of: cora.app))
        #expect(signedIn.status == 303)
    }

    @Test("They come back to where they were going, where that is here")
    func next() async throws {
        let here = try await OrganisationWorld()
        _ = try await here.connect("Ann Council", .localAuthority("exampleton"))
        let jar = Jar(here.world)
        let stopped = try await jar.get("/local-authority/cases")
        #expect([401, 404].contains(stopped.status))
        let asked = try await jar.get("/account")
        #expect(asked.status == 401 && asked.value(of: "next") == "/account")
        let offer = try await jar.post("/sign-in", ("email", "ann@example.org"), ("next", "/account"))
        #expect(offer.value(of: "next") == "/account")
        #expect(try await here.signIn(jar, as: "Ann Council", next: "/account").location == "/account")
        for elsewhere in [
            "https://evil.example.org", "//evil.example.org", "/\\evil.example.org", "/sign-out",
            "/a b", "/a\nb", "javascript:alert(1)", "/" + String(repeating: "a", count: 300), "\t//x", "",
        ] {
            let answer = try await here.signIn(Jar(here.world), as: "Ann Council", next: elsewhere)
            #expect(answer.location == "/local-authority", "\(elsewhere)")
        }
    }

    @Test("From one place so many set out in ten minutes, and no more")
    func allowance() async throws {
        let here = try await OrganisationWorld()
        let jar = Jar(here.world)
        for _ in 0..<Allowance.Share.passages.most {
            #expect(try await jar.post("/sign-in/openid/exampleton").status == 200)
        }
        #expect(try await jar.post("/sign-in/openid/exampleton").status == 429)
        here.world.pass(minutes: 10)
        #expect(try await jar.post("/sign-in/openid/exampleton").status == 200)
    }
}

@Suite("An organisation’s own sign-in: the second step here")
struct SecondStepTests {
    private static var once: [String: Any?] { ["amr": ["pwd"]] }

    @Test("Without a second step there, a code is asked for here, and each counts once")
    func code() async throws {
        let here = try await OrganisationWorld()
        try await here.world.open("Cora Field", .coordinator(SignInWorld.centre))
        let cora = try await here.world.setUp("Cora Field")
        here.world.pass(minutes: 1)
        let way = try here.way(
            try await cora.browser.post(
                "/account/organisation", ("password", cora.password), ("code", here.world.code(of: cora.app)))
        )
        _ = try await here.back(cora.browser, way, as: "Cora Field", Self.once)
        here.world.pass(minutes: 1)
        let jar = Jar(here.world)
        let half = try await here.signIn(jar, as: "Cora Field", Self.once, next: "/diary")
        #expect(half.location == "/sign-in/second-step" && jar.cookie("visit") == nil)
        #expect(try await jar.get("/desk").status == 401)
        #expect(try await jar.get("/sign-in/second-step").text.contains("One more step"))
        #expect(try await Jar(here.world).get("/sign-in/second-step").status == 410)
        #expect(try await jar.post("/sign-in/second-step", ("code", "000000")).status == 422)
        let copy = jar.copy()
        let code = here.world.code(of: cora.app)
        let done = try await jar.post("/sign-in/second-step", ("code", code))
        #expect(done.status == 303 && done.location == "/diary")
        #expect(try await jar.get("/desk").status == 200)
        #expect(try await copy.post("/sign-in/second-step", ("code", code)).status == 410)
        // With one there, none is asked for here.
        #expect(try await here.signIn(Jar(here.world), as: "Cora Field").location == "/desk")
    }

    @Test("Guessing the code waits longer each time")
    func guessing() async throws {
        let here = try await OrganisationWorld()
        let ann = try await here.connect("Ann Council", .localAuthority("exampleton"), Self.once)
        let answer = try await ann.jar.get("/sign-in/second-step")
        let key = try #require(answer.value(of: "key"))
        let app = OneTimeCode(secret: try #require(Base32.decode(key)))
        let set = try await ann.jar.post(
            "/sign-in/second-step", ("key", key), ("code", here.world.code(of: app)))
        #expect(set.status == 200)
        let jar = Jar(here.world)
        _ = try await here.signIn(jar, as: "Ann Council", Self.once)
        for _ in 0..<6 { _ = try await jar.post("/sign-in/second-step", ("code", "000000")) }
        #expect(try await jar.post("/sign-in/second-step", ("code", "000000")).status == 429)
        // A recovery code does in place of the app's.
        here.world.pass(minutes: 2)
        let codes = set.text.matches(of: #/<li>([0-9A-Z-]{29})<\/li>/#).map { String($0.1) }
        #expect(codes.count == RecoveryCodes.count)
        let done = try await jar.post("/sign-in/second-step", ("code", codes.first ?? ""))
        #expect(done.location == "/local-authority")
    }

    @Test("With an invitation the app is set up on the way in; until then nothing is connected")
    func settingUp() async throws {
        let here = try await OrganisationWorld()
        let ann = try await here.connect("Ann Council", .localAuthority("exampleton"), Self.once)
        #expect(ann.answer.location == "/sign-in/second-step")
        let credentials = here.world.office.entrance.credentials
        #expect(try await credentials.of(ann.person).connection == nil)
        let page = try await ann.jar.get("/sign-in/second-step")
        let key = try #require(page.value(of: "key"))
        let app = OneTimeCode(secret: try #require(Base32.decode(key)))
        let wrong = try await ann.jar.post("/sign-in/second-step", ("key", key), ("code", "000000"))
        #expect(wrong.status == 422 && wrong.value(of: "key") == key)
        let done = try await ann.jar.post(
            "/sign-in/second-step", ("key", key), ("code", here.world.code(of: app)))
        #expect(done.status == 200 && done.text.contains("Your recovery codes"))
        #expect(try await ann.jar.get("/local-authority").status == 200)
        let kept = try await credentials.of(ann.person)
        #expect(kept.connection != nil && kept.secondFactor == app && kept.password == nil)
        let link = try await here.world.link(to: "Ann Council", "/sign-in/invited/")
        #expect(try await Jar(here.world).get(link).status == 410)
    }

    @Test("Whoever has no app and brings no invitation is told what to do")
    func noApp() async throws {
        let here = try await OrganisationWorld()
        _ = try await here.connect("Ann Council", .localAuthority("exampleton"))
        let jar = Jar(here.world)
        let answer = try await here.signIn(jar, as: "Ann Council", Self.once)
        #expect(answer.status == 403 && answer.text.contains("did not ask you for a second step"))
        #expect(jar.cookie("visit") == nil)
    }

    @Test("Volunteers need none, and their visit is no stronger than by a link")
    func volunteers() async throws {
        let here = try await OrganisationWorld()
        // Volunteers are not invited; she is connected while she supervises, which then ends.
        let alan = try await here.connect("Alan Test", .supervisor(SignInWorld.centre))
        try await here.world.act(
            GrantRole(person: alan.person, role: .volunteer(SignInWorld.centre)))
        try await here.world.act(
            WithdrawRole(person: alan.person, role: .supervisor(SignInWorld.centre)))
        let jar = Jar(here.world)
        #expect(try await here.signIn(jar, as: "Alan Test", Self.once).location == "/today")
        let visits = try await here.world.office.visits.all(of: alan.person, at: here.world.now)
        #expect(visits.map(\.strength) == [.link])
    }
}
