import Foundation

/// A mail server that letters are handed to by SMTP, always by TLS and never by one whose certificate does
/// not hold: where that cannot be had, nothing is sent.
public struct MailServer: Hashable, Sendable {
    public var host: String
    public var port: Int
    /// Whether TLS begins with the first byte; otherwise the server must offer it (STARTTLS).
    public var isWrapped: Bool
    public var user: String?
    /// The file whose first line is the password.
    public var passwordFile: String?
    /// The certificates that are believed, a PEM file; nil for this machine's own.
    public var trustFile: String?

    /// - Parameter setting: `smtp://host`, `smtp://user@host:587`, `smtps://host`.
    /// - Throws: `MailFault.badSetting`.
    public init(_ setting: String, passwordFile: String? = nil, trustFile: String? = nil) throws(MailFault) {
        let parts = setting.split(separator: "://", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["smtp", "smtps"].contains(parts[0]) else {
            throw .badSetting("a mail server is written as smtp://user@host:587 or smtps://host")
        }
        isWrapped = parts[0] == "smtps"
        var place = Substring(parts[1])
        while place.last == "/" { place.removeLast() }
        if let at = place.lastIndex(of: "@") {
            user = String(place[..<at])
            place = place[place.index(after: at)...]
        }
        (host, port) = try Self.place(place, usually: parts[0] == "smtps" ? 465 : 587)
        self.passwordFile = passwordFile
        self.trustFile = trustFile
        try check()
    }

    /// The server of a domain, that takes its mail on port 25 where nothing else is said.
    /// - Throws: `MailFault.badSetting`.
    init(receiving place: some StringProtocol, trustFile: String?) throws(MailFault) {
        (host, port) = try Self.place(Substring(place), usually: 25)
        (isWrapped, self.trustFile) = (false, trustFile)
        try check()
    }

    private static func place(_ text: Substring, usually port: Int) throws(MailFault) -> (String, Int) {
        let halves = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = halves.first, !host.isEmpty, halves.count <= 2 else {
            throw .badSetting("'\(text)' is no mail server's name, or name:port")
        }
        guard halves.count == 2 else { return (String(host), port) }
        guard let port = Int(halves[1]), (1...65_535).contains(port) else {
            throw .badSetting("'\(halves[1])' is no port")
        }
        return (String(host), port)
    }

    private func check() throws(MailFault) {
        let isName = host.utf8.allSatisfy { byte in
            let letter = Character(UnicodeScalar(byte))
            return letter.isASCII && (letter.isLetter || letter.isNumber || letter == "." || letter == "-")
        }
        guard isName, host.first != "-" else { throw .badSetting("'\(host)' is no mail server's name") }
        if user != nil, passwordFile == nil {
            throw .badSetting("a mail server with a user needs the file that holds the password")
        }
        for file in [passwordFile, trustFile].compactMap({ $0 }) {
            // Its name is given to a shell, in single quotes.
            guard !file.contains("'"), FileManager.default.isReadableFile(atPath: file) else {
                throw .badSetting("\(file) cannot be read")
            }
        }
    }

    /// The way there, by msmtp. No password is among the arguments: others on this machine could read them.
    /// - Throws: `MailFault.noProgram` where msmtp is not installed.
    func mailer() throws(MailFault) -> Mailer {
        var arguments = [
            "--host=\(host)", "--port=\(port)", "--tls=on", "--tls-starttls=\(isWrapped ? "off" : "on")",
            "--tls-certcheck=on", "--tls-trust-file=\(trustFile ?? "system")", "--timeout=45",
            "--read-envelope-from", "--logfile=-",
        ]
        if let user, let passwordFile {
            arguments += ["--auth=on", "--user=\(user)", "--passwordeval=head -n 1 -- '\(passwordFile)'"]
        }
        guard case .command(let path, _) = try Mailer.found(setting: "msmtp") else { return .none }
        return .command(path: path, arguments: arguments + ["-t", "-i"])
    }

    /// What is put before msmtp's arguments where its own file says where to.
    static func enforcing(in arguments: [String]) -> [String] {
        ["--tls", "--tls-certcheck"].filter { flag in
            !arguments.contains { $0 == flag || $0.hasPrefix(flag + "=") }
        }.map { "\($0)=on" }
    }
}
