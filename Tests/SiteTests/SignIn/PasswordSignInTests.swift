import Domain
import Journal
import Testing

@testable import Site

@Suite("Staff and professionals: a password and a code")
struct PasswordSignInTests {
    private func cora() async throws -> (SignInWorld, SignInWorld.Known) {
        let world = try await SignInWorld()
        try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        return (world, try await world.setUp("Cora Field"))
    }

    @Test("Whoever is given such work is invited; the link sets up both, shows ten codes, and works once")
    func invited() async throws {
        let (world, cora) = try await cora()
        #expect(cora.answer.status == 200 && cora.codes.count == 10 && Set(cora.codes).count == 10)
        #expect(try await cora.browser.get("/desk").status == 200)
        let again = try await Jar(world).get(try await world.link(to: "Cora Field", "/sign-in/invited/"))
        #expect(again.status == 410)
    }

    @Test("A mail scanner that follows the invitation sees no key; until both are there nothing is kept")
    func half() async throws {
        let world = try await SignInWorld()
        let person = try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        let link = try await world.link(to: "Cora Field", "/sign-in/invited/")
        let looked = try await Jar(world).get(link)
        #expect(looked.status == 200 && looked.value(of: "key") == nil)
        let jar = Jar(world)
        let key = try #require(try await jar.post(link).value(of: "key"))
        let wrong = try await jar.post(
            link, ("key", key), ("newPassword", SignInWorld.password), ("code", "000000"))
        // What was set up already in the app still counts.
        #expect(wrong.status == 422 && wrong.value(of: "key") == key)
        #expect(wrong.text.contains("Try the next one"))
        #expect(!wrong.text.contains(SignInWorld.password))
        #expect(try await !world.office.entrance.credentials.of(person).isSetUp)
        world.pass(minutes: 3 * 24 * 60)
        #expect(try await Jar(world).get(link).status == 410)
    }

    @Test("Address, password and code together let in; what is wrong is not said")
    func signIn() async throws {
        let (world, cora) = try await cora()
        world.pass(minutes: 1)
        let good = try await Jar(world).signIn(cora.email, cora.password, world.code(of: cora.app))
        #expect(good.status == 303 && good.location == "/desk")
        world.pass(minutes: 1)
        var answers: [String] = []
        for (email, password, code) in [
            (cora.email, cora.password, "000000"),
            (cora.email, "another lamp river", world.code(of: cora.app)),
            ("nobody@example.org", cora.password, world.code(of: cora.app)),
        ] {
            let answer = try await Jar(world).signIn(email, password, code)
            #expect(answer.status == 422)
            #expect(answer.text.contains("value=\"\(email)\"") && !answer.text.contains(password))
            answers.append(answer.text.replacing(email, with: ""))
        }
        #expect(Set(answers).count == 1)
    }

    @Test("A code of the app is good once, even for two who send it at the same time")
    func replayed() async throws {
        let (world, cora) = try await cora()
        world.pass(minutes: 1)
        let code = world.code(of: cora.app)
        async let one = Jar(world).signIn(cora.email, cora.password, code)
        async let other = Jar(world).signIn(cora.email, cora.password, code)
        let statuses = [try await one.status, try await other.status].sorted()
        #expect(statuses == [303, 422])
        #expect(try await Jar(world).signIn(cora.email, cora.password, code).status == 422)
        world.pass(seconds: 30)
        #expect(
            try await Jar(world).signIn(cora.email, cora.password, world.code(of: cora.app)).status == 303)
    }

    @Test("A recovery code takes the place of the app's, once, however it is typed; its owner is told")
    func recovery() async throws {
        let (world, cora) = try await cora()
        let code = try #require(cora.codes.first)
        let typed = code.lowercased().replacing("-", with: " ").replacing("0", with: "o")
        #expect(try await Jar(world).signIn(cora.email, cora.password, typed).status == 303)
        #expect(try await Jar(world).signIn(cora.email, cora.password, code).status == 422)
        #expect(try await cora.browser.get("/account").text.contains("9 left"))
        try await world.follow()
        #expect(try await world.letters(to: "Cora Field").contains { $0.body.contains("recovery code") })
    }

    @Test("A sign-in from a new browser is told; one from a known browser is not")
    func newDevice() async throws {
        let (world, cora) = try await cora()
        try await world.follow()
        let before = try await world.letters(to: "Cora Field").count
        world.pass(minutes: 1)
        _ = try await cora.browser.signIn(cora.email, cora.password, world.code(of: cora.app))
        try await world.follow()
        #expect(try await world.letters(to: "Cora Field").count == before)
        world.pass(minutes: 1)
        _ = try await Jar(world).signIn(cora.email, cora.password, world.code(of: cora.app))
        try await world.follow()
        let told = try await world.letters(to: "Cora Field")
        #expect(told.count == before + 1 && told[0].body.contains("new to us (Firefox on Windows)"))
        #expect(try await cora.browser.get("/account").text.contains("Signed in from a browser that was new"))
    }

    @Test("The right password with a wrong code is told to its owner, once an hour")
    func halfKnown() async throws {
        let (world, cora) = try await cora()
        try await world.follow()
        let before = try await world.letters(to: "Cora Field").count
        for _ in 0..<3 { _ = try await Jar(world).signIn(cora.email, cora.password, "000000") }
        try await world.follow()
        let told = try await world.letters(to: "Cora Field")
        #expect(told.count == before + 1 && told[0].body.contains("no right code"))
    }

    @Test("A forgotten password is set anew by a link and the second factor; all else is signed out")
    func forgotten() async throws {
        let (world, cora) = try await cora()
        let jar = Jar(world)
        let sent = try await jar.post("/sign-in/forgotten", ("email", cora.email))
        let nobody = try await jar.post("/sign-in/forgotten", ("email", "nobody@example.org"))
        #expect(sent.text == nobody.text)
        let link = try await world.link(to: "Cora Field", "/sign-in/forgotten/")
        world.pass(minutes: 1)
        let noCode = try await jar.post(link, ("newPassword", "quiet window stone"), ("code", ""))
        #expect(noCode.status == 422)
        let done = try await jar.post(
            link, ("newPassword", "quiet window stone"), ("code", world.code(of: cora.app)))
        #expect(done.status == 303)
        #expect(try await jar.get("/desk").status == 200)
        #expect(try await cora.browser.get("/account").status == 401)
        #expect(try await jar.get(link).status == 410)
        world.pass(minutes: 1)
        let old = try await Jar(world).signIn(cora.email, cora.password, world.code(of: cora.app))
        #expect(old.status == 422)
    }

    @Test("The link for a forgotten password ends after a quarter of an hour")
    func forgottenEnds() async throws {
        let (world, cora) = try await cora()
        _ = try await Jar(world).post("/sign-in/forgotten", ("email", cora.email))
        let link = try await world.link(to: "Cora Field", "/sign-in/forgotten/")
        world.pass(minutes: 14)
        #expect(try await Jar(world).get(link).status == 200)
        world.pass(minutes: 1)
        #expect(try await Jar(world).get(link).status == 410)
    }

    @Test("First run: whoever sets the server up goes through the same door")
    func firstRun() async throws {
        let world = try await SignInWorld()
        let place = try #require(try await FirstRun(world.office).link()).dropFirst("http://localhost".count)
        let jar = Jar(world)
        let answer = try await jar.post(
            String(place), ("what", "register"), ("name", "Nia Roll"), ("email", "nia@example.org"))
        let next = try #require(answer.location).replacing("http://localhost", with: "")
        #expect(next.hasPrefix("/sign-in/invited/"))
        #expect(try await jar.get("/register").status == 401)
        #expect(try await jar.post(next).value(of: "key") != nil)
    }
}
