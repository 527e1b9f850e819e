import Domain
import Foundation
import Testing

@testable import Outside

@Suite("The file of organisations that sign their people in themselves")
struct OrganisationFileTests {
    private static let secrets = OrganisationFile.Secrets(
        file: { path in
            guard path == "/etc/secret" else { throw CocoaError(.fileReadNoSuchFile) }
            return "from a file\n"
        }, variable: { $0 == "SECRET" ? "from the environment" : nil })

    private func text(_ changes: [String: Any?] = [:], and others: [[String: Any]] = []) throws -> Data {
        var fields: [String: Any] = [
            "key": "exampleton", "name": "Exampleton Council", "issuer": "https://id.example.org/t",
            "clientId": "abc", "secretFile": "/etc/secret", "domains": ["Exampleton.example.org"],
            "opens": ["local-authority:exampleton", "centre:millbrook"],
        ]
        for (name, value) in changes { fields[name] = value }
        return try JSONSerialization.data(withJSONObject: ["organisations": [fields] + others])
    }

    private func read(_ bytes: Data) throws -> [SignInOrganisation] {
        try OrganisationFile.read(bytes, secrets: Self.secrets)
    }

    private func said(_ changes: [String: Any?]) throws -> String {
        do {
            _ = try read(try text(changes))
            return "nothing"
        } catch let fault as OrganisationFile.Fault {
            return fault.description
        }
    }

    @Test("It is read, with what is usual where nothing is said")
    func good() throws {
        let one = try #require(try read(try text()).first)
        #expect(one.domains == ["exampleton.example.org"] && one.has(email: "Ann@EXAMPLETON.example.org"))
        #expect(!one.has(email: "ann@other.example.org") && !one.has(email: "exampleton.example.org"))
        #expect(!one.has(email: "ann@sub.exampleton.example.org"))
        #expect(one.secret == ClientSecret("from a file") && one.fullStrength.methods == ["mfa"])
        #expect(one.reach == OrganisationReach([.localAuthority("exampleton"), .centre("millbrook")]))
        #expect(one.verifiedBy == .emailVerified && one.maxAgeMinutes == nil)
        let other = try read(
            try text([
                "secretFile": nil, "secretVariable": "SECRET", "verifiedBy": "xms_edov", "maxAgeMinutes": 5,
                "fullStrength": ["acr": ["gold"]],
                "opens": ["court:x", "cafcass", "cafcass-cymru", "register", "practitioners"],
            ]))[0]
        #expect(other.secret == ClientSecret("from the environment") && other.maxAgeMinutes == 5)
        #expect(other.fullStrength == FullStrength(methods: [], classes: ["gold"]))
        #expect(other.reach.places.count == 5 && other.verifiedBy == .domainOwnerVerified)
        #expect(try read(try text(["secretFile": nil]))[0].secret == nil)
    }

    @Test("What makes no sense is told in one line, with the organisation’s key")
    func bad() throws {
        let cases: [([String: Any?], String)] = [
            (["key": "Exampleton!"], "a key has small letters"), (["name": ""], "its name"),
            (["issuer": "http://id.example.org"], "its issuer is"),
            (["issuer": "id.example.org"], "its issuer is"),
            (["issuer": "https://id.example.org/?x=1"], "its issuer is"), (["clientId": ""], "its clientId"),
            (["domains": [String]()], "its domains"), (["domains": ["@x.org"]], "its domains"),
            (["domains": ["org"]], "its domains"), (["opens": [String]()], "it opens nothing"),
            (["opens": ["everything"]], "“everything” is nothing"), (["opens": ["centre:"]], "“centre:”"),
            (["opens": ["register:x"]], "“register:x”"), (["verifiedBy": "hope"], "verifiedBy is"),
            (["maxAgeMinutes": 0], "maxAgeMinutes is"), (["secretVariable": "SECRET"], "not both"),
            (["secretFile": "/nowhere"], "cannot be read from /nowhere"),
            (["secretFile": nil, "secretVariable": "NONE"], "NONE is not set"),
            (["domain": "x"], "at organisations, 1, domain: this means nothing here."),
            (["issuer": nil], "“issuer” is missing"), (["opens": "register"], "of the wrong kind"),
            (["fullStrength": ["arm": ["mfa"]]], "this means nothing here"),
        ]
        for (changes, words) in cases {
            let said = try said(changes)
            #expect(said.contains(words) && !said.contains("\n"), "\(changes): \(said)")
        }
        for text in ["", "[]", "{}", "{\"organisations\": []}", "<xml>"] {
            #expect(throws: OrganisationFile.Fault.self, "\(text)") { try self.read(Data(text.utf8)) }
        }
    }

    @Test("No two have one key, or one domain")
    func twice() throws {
        func other(_ key: String, _ domain: String) -> [String: Any] {
            [
                "key": key, "name": "Other", "issuer": "https://other.example.org", "clientId": "x",
                "domains": [domain], "opens": ["register"],
            ]
        }
        #expect(try read(try text(and: [other("other", "other.example.org")])).count == 2)
        #expect(throws: OrganisationFile.Fault.self) {
            try self.read(try self.text(and: [other("exampleton", "other.example.org")]))
        }
        #expect(throws: OrganisationFile.Fault.self) {
            try self.read(try self.text(and: [other("other", "exampleton.example.org")]))
        }
    }

    @Test("A provider of this very machine may speak http, and names no place but this machine")
    func loopback() {
        #expect(
            ProviderAddress.isIssuer("http://127.0.0.1:8000") && ProviderAddress.isIssuer("http://localhost"))
        #expect(!ProviderAddress.isIssuer("http://127.0.0.1.example.org"))
        #expect(ProviderAddress.isFit("http://127.0.0.1:8000/token", of: "http://127.0.0.1:8000"))
        #expect(!ProviderAddress.isFit("http://id.example.org/token", of: "http://127.0.0.1:8000"))
        #expect(!ProviderAddress.isFit("http://127.0.0.1/token", of: "https://id.example.org"))
    }
}
