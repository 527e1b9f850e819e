import Domain
public import Foundation

/// The file that says which organisations have a sign-in of their own (`serve --openid FILE`). README.md
/// says what stands in it.
public enum OrganisationFile {
    /// Why it cannot be used, in one line.
    public struct Fault: Error, Hashable, CustomStringConvertible {
        public let description: String
    }

    private static let mostBytes = 1_000_000
    private static let mostSecretBytes = 4_096

    /// Where secrets lie: given, so that nothing here reaches for files or for the environment.
    public struct Secrets: Sendable {
        /// What stands in a file.
        public var file: @Sendable (_ path: String) throws -> String
        /// What the environment holds; nil for nothing.
        public var variable: @Sendable (_ name: String) -> String?

        public init(
            file: @escaping @Sendable (String) throws -> String,
            variable: @escaping @Sendable (String) -> String?
        ) {
            self.file = file
            self.variable = variable
        }
    }

    /// The organisations that the text names.
    /// - Throws: `Fault` where it is not such a file, or one of them makes no sense.
    public static func read(_ bytes: Data, secrets: Secrets) throws(Fault) -> [SignInOrganisation] {
        guard bytes.count <= mostBytes else { throw Fault(description: "it is larger than 1 MB.") }
        let entries: [OrganisationEntry]
        do {
            entries = try JSONDecoder().decode(OrganisationEntry.Whole.self, from: bytes).organisations
        } catch let error as DecodingError {
            throw Fault(description: words(error))
        } catch {
            throw Fault(description: "it is no JSON.")
        }
        guard !entries.isEmpty else { throw Fault(description: "it names no organisation.") }
        var organisations: [SignInOrganisation] = []
        for entry in entries {
            let organisation = try entry.organisation(secret: try secret(of: entry, secrets))
            for other in organisations {
                if other.key == organisation.key { throw entry.fault("its key stands twice.") }
                if let domain = other.domains.intersection(organisation.domains).min() {
                    throw entry.fault("\(domain) is \(other.name)’s already.")
                }
            }
            organisations.append(organisation)
        }
        return organisations
    }

    private static func secret(
        of entry: OrganisationEntry, _ secrets: Secrets
    ) throws(Fault) -> ClientSecret? {
        let text: String
        switch (entry.secretFile, entry.secretVariable) {
        case (nil, nil): return nil
        case (_?, _?): throw entry.fault("give secretFile or secretVariable, not both.")
        case (let path?, nil):
            do {
                text = try secrets.file(path)
            } catch {
                throw entry.fault("the secret cannot be read from \(path).")
            }
        case (nil, let name?):
            guard let held = secrets.variable(name) else { throw entry.fault("\(name) is not set.") }
            text = held
        }
        let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !secret.isEmpty, secret.utf8.count <= mostSecretBytes else {
            throw entry.fault("its secret is empty, or too long to be one.")
        }
        return ClientSecret(secret)
    }

    private static func words(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "\(place(context))“\(key.stringValue)” is missing."
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(place(context))what stands there is of the wrong kind."
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            "\(place(context))\(context.debugDescription)"
        default: "it is no JSON."
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        let path = context.codingPath.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }
        return path.isEmpty ? "" : "at \(path.joined(separator: ", ")): "
    }
}

/// One organisation as it stands in the file.
struct OrganisationEntry: Decodable {
    struct Whole: Decodable { let organisations: [OrganisationEntry] }

    private struct Strength: Decodable {
        let amr: [String]?
        let acr: [String]?

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: AnyName.self, only: ["amr", "acr"])
            amr = try fields.decodeIfPresent([String].self, forKey: AnyName("amr"))
            acr = try fields.decodeIfPresent([String].self, forKey: AnyName("acr"))
        }
    }

    private let key, name, issuer, clientID: String
    let secretFile, secretVariable: String?
    private let domains, opens: [String]
    private let fullStrength: Strength?
    private let verifiedBy: String?
    private let maxAgeMinutes: Int?

    private static let names = [
        "key", "name", "issuer", "clientId", "secretFile", "secretVariable", "domains", "opens",
        "fullStrength", "verifiedBy", "maxAgeMinutes",
    ]

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: AnyName.self, only: Self.names)
        key = try fields.decode(String.self, forKey: AnyName("key"))
        name = try fields.decode(String.self, forKey: AnyName("name"))
        issuer = try fields.decode(String.self, forKey: AnyName("issuer"))
        clientID = try fields.decode(String.self, forKey: AnyName("clientId"))
        secretFile = try fields.decodeIfPresent(String.self, forKey: AnyName("secretFile"))
        secretVariable = try fields.decodeIfPresent(String.self, forKey: AnyName("secretVariable"))
        domains = try fields.decode([String].self, forKey: AnyName("domains"))
        opens = try fields.decode([String].self, forKey: AnyName("opens"))
        fullStrength = try fields.decodeIfPresent(Strength.self, forKey: AnyName("fullStrength"))
        verifiedBy = try fields.decodeIfPresent(String.self, forKey: AnyName("verifiedBy"))
        maxAgeMinutes = try fields.decodeIfPresent(Int.self, forKey: AnyName("maxAgeMinutes"))
    }

    func fault(_ words: String) -> OrganisationFile.Fault {
        OrganisationFile.Fault(description: "\(key): \(words)")
    }

    /// - Throws: `OrganisationFile.Fault` with the first thing that makes no sense.
    func organisation(secret: ClientSecret?) throws(OrganisationFile.Fault) -> SignInOrganisation {
        guard key.wholeMatch(of: /[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?/) != nil else {
            throw fault("a key has small letters, digits and hyphens, 40 at most.")
        }
        guard !name.isEmpty, name.count <= 80 else { throw fault("its name has 1 to 80 letters.") }
        guard ProviderAddress.isIssuer(issuer) else {
            throw fault("its issuer is an https address without a query.")
        }
        guard !clientID.isEmpty, clientID.utf8.count <= 500,
            clientID.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { throw fault("its clientId is empty, or none.") }
        let domains = domains.map { $0.lowercased() }
        let isDomain = #/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]/#
        guard !domains.isEmpty, domains.allSatisfy({ $0.wholeMatch(of: isDomain) != nil }) else {
            throw fault("its domains are such as exampleton.example.org.")
        }
        guard let verified = VerifiedClaim(rawValue: verifiedBy ?? VerifiedClaim.emailVerified.rawValue)
        else {
            throw fault("verifiedBy is email_verified or xms_edov.")
        }
        if let maxAgeMinutes, !(1...100_000).contains(maxAgeMinutes) {
            throw fault("maxAgeMinutes is a number from 1 to 100000.")
        }
        return SignInOrganisation(
            key: key, name: name, issuer: issuer, clientID: clientID, secret: secret,
            domains: Set(domains), reach: try reach(), fullStrength: strength, verifiedBy: verified,
            maxAgeMinutes: maxAgeMinutes)
    }

    private var strength: FullStrength {
        guard let fullStrength else { return FullStrength() }
        return FullStrength(methods: Set(fullStrength.amr ?? []), classes: fullStrength.acr ?? [])
    }

    private func reach() throws(OrganisationFile.Fault) -> OrganisationReach {
        guard !opens.isEmpty else { throw fault("it opens nothing.") }
        var places: Set<OrganisationReach.Place> = []
        for word in opens {
            guard let place = Self.place(word) else {
                throw fault(
                    "“\(word)” is nothing that it could open: centre:ID, court:ID, local-authority:ID, cafcass, cafcass-cymru, register or practitioners."
                )
            }
            places.insert(place)
        }
        return OrganisationReach(places)
    }

    private static func place(_ word: String) -> OrganisationReach.Place? {
        let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        switch (parts[0], parts.count == 2 && !parts[1].isEmpty ? parts[1] : nil) {
        case ("centre", let id?): return .centre(CentreID(id))
        case ("court", let id?): return .court(CourtID(id))
        case ("local-authority", let id?): return .localAuthority(LocalAuthorityID(id))
        case ("cafcass", nil) where parts.count == 1: return .commissioner(.cafcass)
        case ("cafcass-cymru", nil) where parts.count == 1: return .commissioner(.cafcassCymru)
        case ("register", nil) where parts.count == 1: return .register
        case ("practitioners", nil) where parts.count == 1: return .practitioners
        default: return nil
        }
    }
}

/// Any name that a JSON object can have, so that one that means nothing is told.
private struct AnyName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Decoder {
    /// The fields of an object that has these and no others.
    fileprivate func container(
        keyedBy type: AnyName.Type, only names: [String]
    ) throws -> KeyedDecodingContainer<AnyName> {
        let fields = try container(keyedBy: type)
        if let unknown = fields.allKeys.map(\.stringValue).filter({ !names.contains($0) }).min() {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: codingPath + [AnyName(unknown)], debugDescription: "this means nothing here.")
            )
        }
        return fields
    }
}
