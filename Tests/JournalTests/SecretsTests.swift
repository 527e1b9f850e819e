import Foundation
import Journal
import Testing

@Suite("Secrets cannot be guessed, forged or told apart by time")
struct SecretsTests {
    @Test("a token is url-safe, as long as asked for, and never the same")
    func tokens() {
        let tokens = (0..<1000).map { _ in Secrets.token(bytes: 24) }
        #expect(Set(tokens).count == 1000)
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        #expect(tokens.allSatisfy { $0.count == 32 && $0.allSatisfy(allowed.contains) })
    }

    @Test("SHA-256 is that of FIPS 180-4")
    func fingerprint() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(Secrets.sha256hex("abc") == known)
        #expect(Secrets.sha256hex(Data("abc".utf8)) == known)
    }

    @Test("a signature is HMAC-SHA256 (RFC 4231, case 2), and holds for its text and key alone")
    func signatures() {
        let signature = Secrets.Signature(key: Data("Jefe".utf8))
        let text = "what do ya want for nothing?"
        let signed = signature.sign(text)
        #expect(signed == "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM")
        #expect(signature.isValid(signed, of: text))
        #expect(!signature.isValid(signed, of: text + " "))
        #expect(!Secrets.Signature(key: Data("jefe".utf8)).isValid(signed, of: text))
        for wrong in ["", "W", signed + "A", String(signed.dropLast()), "é"] {
            #expect(!signature.isValid(wrong, of: text))
        }
    }

    @Test("equal texts are equal, others are not")
    func equality() {
        #expect(Secrets.isEqual("abc", "abc"))
        #expect(!Secrets.isEqual("abc", "abd"))
        #expect(!Secrets.isEqual("abc", ""))
    }
}
