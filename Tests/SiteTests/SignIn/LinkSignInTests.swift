import Domain
import Journal
import Testing

@testable import Site

@Suite("Families and volunteers: a link, once")
struct LinkSignInTests {
    private func ask(_ world: SignInWorld, _ name: String, from jar: Jar) async throws -> String {
        #expect(try await jar.post("/sign-in", ("email", SignInWorld.email(name))).status == 200)
        return try await world.link(to: name)
    }

    @Test("It signs in when the button is pressed, once; looking at it uses nothing up")
    func once() async throws {
        let world = try await SignInWorld()
        try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        let jar = Jar(world)
        let link = try await ask(world, "Alan Test", from: jar)
        for _ in 0..<3 { #expect(try await Jar(world).get(link).status == 200) }
        let pressed = try await jar.post(link)
        #expect(pressed.status == 303 && pressed.location == "/today")
        #expect(try await Jar(world).post(link).status == 410)
        #expect(try await Jar(world).get(link).status == 410)
    }

    @Test("Of two who press at the same time one is let in")
    func race() async throws {
        let world = try await SignInWorld()
        try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        let link = try await ask(world, "Alan Test", from: Jar(world))
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await Jar(world).post(link).status } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 303 } == 1 && statuses.count { $0 == 410 } == 7)
    }

    @Test("It ends after a quarter of an hour")
    func ends() async throws {
        let world = try await SignInWorld()
        try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        let link = try await ask(world, "Alan Test", from: Jar(world))
        world.pass(minutes: 14, seconds: 59)
        #expect(try await Jar(world).get(link).status == 200)
        world.pass(seconds: 1)
        #expect(try await Jar(world).get(link).status == 410)
        #expect(try await Jar(world).post(link).status == 410)
    }

    @Test("Whoever needs a password is told so, and gets no link; the page says the same to all")
    func strong() async throws {
        let world = try await SignInWorld()
        try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        let jar = Jar(world)
        let known = try await jar.post("/sign-in", ("email", "cora@example.org"))
        let nobody = try await jar.post("/sign-in", ("email", "nobody@example.org"))
        #expect(known.text == nobody.text)
        let letter = try #require(try await world.letters(to: "Cora Field").first)
        #expect(letter.subject == "How you sign in" && !letter.body.contains("/sign-in/invited"))
        #expect(letter.body.contains("/sign-in/password"))
    }

    @Test("Three letters in an hour to one address, and no more; the page does not say so")
    func flood() async throws {
        let world = try await SignInWorld()
        try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        var texts: Set<String> = []
        for _ in 0..<6 {
            texts.insert(try await Jar(world).post("/sign-in", ("email", "alan@example.org")).text)
        }
        #expect(texts.count == 1)
        #expect(try await world.letters(to: "Alan Test").count == 3)
        world.pass(minutes: 60)
        _ = try await Jar(world).post("/sign-in", ("email", "ALAN@example.org"))
        #expect(try await world.letters(to: "Alan Test").count == 4)
    }

    @Test("A link that was made before somebody was given more does not do for that")
    func grown() async throws {
        let world = try await SignInWorld()
        let alan = try await world.open("Alan Test", .volunteer(SignInWorld.centre))
        let link = try await ask(world, "Alan Test", from: Jar(world))
        try await world.office.desk.handle(
            Request(
                id: "grown", command: GrantRole(person: alan, role: .supervisor(SignInWorld.centre)),
                by: .system, at: world.now))
        let jar = Jar(world)
        let pressed = try await jar.post(link)
        #expect(pressed.location == "/sign-in/password" && jar.cookie("visit") == nil)
        // And once the invitation is written, no link from before holds.
        let other = try await SignInLinks(world.office).make(for: alan)
        try await world.follow()
        #expect(try await jar.get(other.replacing("http://localhost", with: "")).status == 410)
    }

    @Test("A link made in a demonstration signs nobody in anywhere else")
    func demonstration() async throws {
        let world = try await SignInWorld()
        let cora = try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        let link = try await SignInLinks(world.office).make(for: cora, .demonstration)
        let path = link.replacing("http://localhost", with: "")
        #expect(try await Jar(world).get(path).status == 410)
        #expect(try await Jar(world).post(path).status == 410)
    }
}
