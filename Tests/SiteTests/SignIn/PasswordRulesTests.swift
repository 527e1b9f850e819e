import Testing

@testable import Site

@Suite("Which passwords are taken")
struct PasswordRulesTests {
    private static let context = ["Cora Field", "cora.field@example.org", "Bridge House"]

    private func problem(_ password: String) -> PasswordRules.Problem? {
        PasswordRules.problem(password, context: Self.context)
    }

    @Test("Twelve characters as people count them, of any kind, and 128 at least")
    func length() {
        #expect(problem("") == .missing)
        #expect(problem("zqxjvkwpmfb") == .tooShort)
        #expect(problem("zqxjvkwpmfbt") == nil)
        #expect(problem("🦊🐝🌿🍎🚲🎈🧦🪴🎷🥣🪁") == .tooShort)
        #expect(problem("🦊🐝🌿🍎🚲🎈🧦🪴🎷🥣🪁🧭") == nil)
        #expect(problem("steady lamp river") == nil)
        #expect(problem(String(repeating: "steady lamp river ", count: 14)) == nil)
        let longest = String((0..<257).map { Character(UnicodeScalar(UInt8(97 + $0 * $0 % 23))) })
        #expect(problem(longest) == .tooLong && problem(String(longest.dropLast())) == nil)
    }

    @Test(
        "Those that everybody tries first are not, nor what is hardly more than one",
        arguments: [
            "123qweasdzxc", "1q2w3e4r5t6y", "international", "International1!", "password2026!!",
            "passwordpassword",
            "abcabcabcabc", "aaaaaaaaaaaa", "123456789012", "qwertyuiopas", "lkjhgfdsapoi", "q1w2e3r4t5y6",
            "letmein12345", "sunshine2026",
        ])
    func common(password: String) { #expect(problem(password) == .common) }

    @Test(
        "Nor one's own name, address, centre, or this system's name",
        arguments: [
            "corafield2026", "bridgehouse12", "BridgeHouse!!", "steppingstone1", "cora.field@example.org",
        ])
    func own(password: String) {
        switch problem(password) {
        case .own, .common: break
        default: Issue.record("\(password) is taken")
        }
    }

    @Test("A word of one’s own among others is no harm")
    func among() { #expect(problem("cora likes green umbrellas") == nil) }

    @Test("More than three thousand of the commonest that are long enough are known")
    func list() {
        #expect(FrequentPasswords.all.count { $0.count >= PasswordRules.least } > 3000)
    }
}
