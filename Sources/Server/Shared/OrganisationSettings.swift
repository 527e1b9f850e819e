import Foundation
import Outside

/// Reads the file that `--openid` names, and the secrets that it points to.
enum OrganisationSettings {
    private static let mostSecretBytes = 4_096

    /// - Throws: `Complaint`, in one line, where it cannot be used.
    static func read(_ path: String) throws -> [SignInOrganisation] {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw Complaint("\(path) cannot be read. Name a file of organisations with --openid.")
        }
        do {
            return try OrganisationFile.read(bytes, secrets: secrets)
        } catch {
            throw Complaint("\(path) cannot be used: \(error.description) README.md shows what stands in it.")
        }
    }

    private static let secrets = OrganisationFile.Secrets(
        file: { path in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            OpenFile.warn(path, what: "the secret in")
            return String(decoding: bytes.prefix(mostSecretBytes + 1), as: UTF8.self)
        },
        variable: { name in
            guard let held = getenv(name) else { return nil }
            let text = String(cString: held)
            // Programs that are started from here do not inherit it.
            unsetenv(name)
            return text
        })
}
