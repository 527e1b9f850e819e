import Domain
import Journal
import Testing

@testable import Site

@Suite("Guessing is slowed, and nobody is locked out by somebody else")
struct GuessLimitTests {
    private let pace = GuessLimit.Pace(free: 3, firstSeconds: 5, longestSeconds: 60, forgetMinutes: 30)
    private func second(_ number: Int) -> Instant { Instant(milliseconds: Int64(number) * 1000) }

    @Test("A few cost nothing, then each waits longer, up to an end; a rest forgets all")
    func growing() {
        let limit = GuessLimit()
        let keys = [("a", pace)]
        var now = 1_000_000
        var waits: [Int] = []
        for _ in 0..<9 {
            while let left = limit.attempt(keys, at: second(now)) {
                waits.append(left)
                now += left
            }
        }
        #expect(waits == [5, 10, 20, 40, 60, 60].prefix(waits.count).map { $0 } && waits.count >= 5)
        #expect(limit.attempt(keys, at: second(now)) != nil)
        #expect(limit.attempt([("b", pace)], at: second(now)) == nil)
        #expect(limit.attempt(keys, at: second(now + 30 * 60)) == nil)
        #expect(limit.attempt(keys, at: second(now + 30 * 60)) == nil)
    }

    @Test("Being right forgets one's own, and no more than one try of what is shared")
    func right() {
        let limit = GuessLimit()
        let now = second(1_000)
        for _ in 0..<3 { _ = limit.attempt([("own", pace), ("shared", pace)], at: now) }
        limit.succeeded([("own", pace), ("shared", pace)])
        #expect(limit.attempt([("own", pace)], at: now) == nil)
        #expect(limit.attempt([("shared", pace)], at: now) == nil)
        #expect(limit.attempt([("shared", pace)], at: now) == nil)
        #expect(limit.attempt([("shared", pace)], at: now) == 5)
    }

    @Test("However many are tried, the table stays bounded")
    func bounded() {
        let limit = GuessLimit(limit: 10)
        for number in 0..<1000 { _ = limit.attempt([("key \(number)", pace)], at: second(1)) }
        for _ in 0..<4 { _ = limit.attempt([("last", pace)], at: second(1)) }
        #expect(limit.attempt([("last", pace)], at: second(1)) == 5)
    }

    @Test("A share is spent, and comes back when its time is over")
    func allowance() {
        let allowance = Allowance(limit: 5)
        let share = Allowance.Share(most: 2, minutes: 60)
        #expect(allowance.spend("a", share, at: second(0)) && allowance.spend("a", share, at: second(1)))
        #expect(!allowance.spend("a", share, at: second(3599)))
        #expect(allowance.spend("b", share, at: second(2)))
        #expect(allowance.spend("a", share, at: second(3600)))
    }

    @Test("Whoever guesses at an account waits, and is told how long; its owner's own browser does not")
    func twoParties() async throws {
        let world = try await SignInWorld()
        try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        let cora = try await world.setUp("Cora Field")
        world.pass(minutes: 1)
        var last = 0
        for _ in 0..<8 { last = try await Jar(world).signIn(cora.email, "a guess at this", "123456").status }
        #expect(last == 429)
        let answer = try await Jar(world).signIn(cora.email, cora.password, world.code(of: cora.app))
        #expect(answer.status == 429 && answer.text.contains("Wait "))
        #expect(answer.text.contains("value=\"\(cora.email)\"") && !answer.text.contains(cora.password))
        // Her own browser, signed out, is let in at once.
        _ = try await cora.browser.post("/sign-out")
        let own = try await cora.browser.signIn(cora.email, cora.password, world.code(of: cora.app))
        #expect(own.status == 303)
    }

    @Test("A cookie of another account, or one made up, makes no browser a known one")
    func forgedDevice() async throws {
        let world = try await SignInWorld()
        try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        try await world.open("Dora Field", .coordinator(SignInWorld.centre))
        let cora = try await world.setUp("Cora Field")
        let dora = try await world.setUp("Dora Field")
        for _ in 0..<8 { _ = try await Jar(world).signIn(cora.email, "a guess at this", "123456") }
        for device in [dora.browser.cookie("device"), "made-up.signature", "", "a.b.c"] {
            let jar = Jar(world)
            jar.set("device", device)
            #expect(try await jar.signIn(cora.email, cora.password, "123456").status == 429)
        }
    }

    @Test("Many places at once slow one account a little, and no more than a minute")
    func manyPlaces() {
        let limit = GuessLimit()
        var wait = 0
        for number in 0..<200 {
            let keys: [(key: String, pace: GuessLimit.Pace)] = [
                ("account:a@\(number)", .accountFromPlace), ("account:a", .account),
            ]
            wait = max(wait, limit.attempt(keys, at: second(1_000 + number)) ?? 0)
        }
        #expect(wait > 0 && wait <= 60)
    }

    @Test("From one place come twenty questions an hour, and no more; what was typed is kept")
    func enquiries() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let jar = Jar(office: millbrook.office)
        func ask(_ number: Int) async throws -> Jar.Answer {
            try await jar.post(
                "/centres/\(Millbrook.centre)/ask", ("act", "act \(number)"), ("question.from", "court"),
                ("replyTo", "clerk@court.example.org"), ("question.kind", "supportedCentre"),
                ("question.children", "twoToFour"), ("question.wantsReport", "no"))
        }
        for number in 0..<20 { #expect(try await ask(number).status == 303) }
        let more = try await ask(20)
        #expect(more.status == 429 && more.text.contains("value=\"clerk@court.example.org\""))
        millbrook.move(to: "11:20")
        #expect(try await ask(21).status == 303)
    }

    @Test("A court that tries many numbers waits; what it typed is kept")
    func numbers() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let clara = try await millbrook.as("Clara")
        var answer = try await clara.post(
            "/court/follow", ("case", "NOTHERE222-1"), ("caseNumber", "LS26P00001"))
        #expect(answer.status == 422)
        for number in 0..<12 {
            answer = try await clara.post(
                "/court/follow", ("case", "NOTHERE222-1"), ("caseNumber", "LS26P0\(number)"))
        }
        #expect(answer.status == 429 && answer.text.contains("Please wait"))
        #expect(answer.text.contains("value=\"LS26P011\""))
        // Another court's clerk is not held up by it: hers are her own tries.
        let nia = try await millbrook.as("Ann")
        let other = try await nia.post(
            "/local-authority/follow", ("case", "NOTHERE222-1"), ("ownNumber", "1"))
        #expect(other.status == 422)
    }
}
