import Foundation
import Testing

@testable import Journal

@Suite("Passwords, and codes of an app")
struct PasswordTests {
    private static let quick = PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1)

    @Test(
        "The RFC’s codes (RFC 6238, appendix B; eight digits)",
        arguments: [
            (Int64(59), "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ])
    func rfc(seconds: Int64, code: String) {
        let app = OneTimeCode(secret: Data("12345678901234567890".utf8))
        let step = OneTimeCode.step(atMilliseconds: seconds * 1000)
        #expect(app.code(step, digits: 8) == code)
        #expect(app.code(step) == String(code.suffix(6)))
    }

    @Test("One step early or late is taken, two are not, and none twice")
    func steps() {
        let app = OneTimeCode()
        let now: Int64 = 1_000_000
        for off in Int64(-1)...1 {
            #expect(app.step(of: app.code(now + off), now: now, after: 0) == now + off)
        }
        for off in [Int64(-2), 2] { #expect(app.step(of: app.code(now + off), now: now, after: 0) == nil) }
        #expect(app.step(of: app.code(now), now: now, after: now) == nil)
        #expect(app.step(of: app.code(now - 1), now: now, after: now) == nil)
        #expect(app.step(of: app.code(now + 1), now: now, after: now) == now + 1)
        #expect(app.step(of: "", now: now, after: 0) == nil)
    }

    @Test("Base 32 as RFC 4648 has it")
    func base32() {
        for (text, coded) in [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
        ] {
            #expect(Base32.encode(Data(text.utf8)) == coded)
            #expect(Base32.decode(coded) == Data(text.utf8))
        }
        #expect(Base32.decode("mzxw 6ytb-oi") == Data("foobar".utf8))
        #expect(Base32.decode("M1") == nil)
        let secret = OneTimeCode().secret
        #expect(secret.count == 20 && Base32.decode(Base32.encode(secret)) == secret)
    }

    @Test("A password is right to the last letter, however long, and however its letters were composed")
    func hash() async throws {
        let hasher = PasswordHasher(cost: Self.quick)
        let long = String(repeating: "correct horse ", count: 17) + "é"
        let hash = try await hasher.hash(long)
        #expect(try await hasher.check(long, against: hash))
        #expect(try await !hasher.check(String(long.dropLast()), against: hash))
        #expect(try await !hasher.check(long + " ", against: hash))
        #expect(try await !hasher.check(long.uppercased(), against: hash))
        #expect(try await hasher.check(long.decomposedStringWithCanonicalMapping, against: hash))
        #expect(try await !hasher.check(long, against: nil))
    }

    @Test("Two hashes of one password share nothing, and what is kept holds no password")
    func salted() async throws {
        let hasher = PasswordHasher(cost: Self.quick)
        let (one, two) = (
            try await hasher.hash("steady lamp river"), try await hasher.hash("steady lamp river")
        )
        #expect(one.salt != two.salt && one.hash != two.hash)
        let kept = try JSONEncoder().encode(one)
        #expect(!String(decoding: kept, as: UTF8.self).contains("lamp"))
        let read = try JSONDecoder().decode(PasswordHash.self, from: kept)
        #expect(read == one && read.cost == Self.quick)
    }

    @Test("The cost is OWASP’s least, and works")
    func full() async throws {
        #expect(PasswordHash.Cost.full == PasswordHash.Cost(rounds: 131_072, blockSize: 8, parallelism: 1))
        let hasher = PasswordHasher()
        let hash = try await hasher.hash("steady lamp river")
        #expect(try await hasher.check("steady lamp river", against: hash))
    }

    @Test("What waits is bounded: more is told to come again")
    func busy() async throws {
        let slow = PasswordHash.Cost(rounds: 1 << 14, blockSize: 8, parallelism: 1)
        let hasher = PasswordHasher(cost: slow, mostWaiting: 2)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    do {
                        _ = try await hasher.hash("steady lamp river")
                        return false
                    } catch { return error is PasswordHasher.Busy }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused > 0 && refused < 30)
    }
}
