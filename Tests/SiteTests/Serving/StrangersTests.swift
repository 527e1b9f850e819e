import Domain
import Journal
import Testing

@testable import Site

@Suite("Forms that anybody may send")
struct StrangersTests {
    private static let start = Instant(Day.of("2026-11-21"), .of("10:00"))

    @Test("Sixty in ten minutes from one address, then none until those are over; others are not held up")
    func counted() {
        let strangers = Strangers()
        for second in 0..<60 {
            #expect(strangers.admit("192.0.2.1", at: Self.start.adding(minutes: second / 10)))
        }
        #expect(!strangers.admit("192.0.2.1", at: Self.start.adding(minutes: 9)))
        #expect(strangers.admit("192.0.2.2", at: Self.start.adding(minutes: 9)))
        #expect(strangers.admit("192.0.2.1", at: Self.start.adding(minutes: 10)))
    }

    @Test("Whoever may choose half of their address is still one sender")
    func versionSix() {
        let strangers = Strangers(most: 1)
        #expect(strangers.admit("2001:db8:1:2:3:4:5:6", at: Self.start))
        #expect(!strangers.admit("2001:db8:1:2:aaaa:bbbb:cccc:dddd", at: Self.start))
        #expect(strangers.admit("2001:db8:1:3:3:4:5:6", at: Self.start))
        #expect(strangers.admit("::ffff:192.0.2.1", at: Self.start))
        #expect(strangers.admit("::ffff:192.0.2.2", at: Self.start))
        #expect(strangers.admit(nil, at: Self.start) && strangers.admit(nil, at: Self.start))
    }

    @Test("However many addresses there are, what is remembered of them is bounded, and each is counted")
    func many() {
        let strangers = Strangers(most: 1)
        for number in 0..<25_000 { _ = strangers.admit("address \(number)", at: Self.start) }
        #expect(strangers.admit("one more", at: Self.start) && !strangers.admit("one more", at: Self.start))
    }
}
