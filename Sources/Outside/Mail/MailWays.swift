import Foundation

/// Which way a letter goes, by the domain that it goes to.
///
/// Secure e-mail is one of two things. To a domain on the list it is ordinary mail that goes straight to that
/// domain's own server, by TLS with a certificate that holds, or not at all. To any other it is a file that
/// is locked, and whose code goes by another way.
public struct MailWays: Hashable, Sendable {
    public var ordinary: Mailer
    /// By the domain, in small letters.
    private var secure: [String: Mailer]

    public init(ordinary: Mailer, secure: [String: Mailer] = [:]) {
        self.ordinary = ordinary
        self.secure = secure
    }

    /// What the settings ask for.
    ///
    /// - Parameters:
    ///   - setting: a mail server (`smtp://…`, `smtps://…`) or a program (`msmtp`, `sendmail`, a path).
    ///   - passwordFile: its first line is the mail server's password.
    ///   - trustFile: the certificates that are believed; nil for this machine's own.
    ///   - secureList: a file with a domain in each line, and its mail server after it.
    /// - Throws: `MailFault`.
    public init(
        setting: String?, passwordFile: String? = nil, trustFile: String? = nil, secureList: String? = nil
    ) throws(MailFault) {
        if let setting, setting.contains("://") {
            ordinary = try MailServer(setting, passwordFile: passwordFile, trustFile: trustFile).mailer()
        } else {
            ordinary = try Mailer.found(setting: setting)
        }
        secure = [:]
        if let secureList { secure = try Self.read(secureList, trustFile) }
    }

    /// Whether letters go out at all.
    public var isSet: Bool { ordinary != .none }

    /// The way to that address.
    public func mailer(to address: String) -> Mailer { secure[Self.domain(of: address)] ?? ordinary }

    /// Whether what goes to that address is secure as it is: by TLS to that domain's own server.
    public func isSecure(to address: String) -> Bool { secure[Self.domain(of: address)] != nil }

    /// The domains that it is secure to, in order.
    public var secureDomains: [String] { secure.keys.sorted() }

    private static func domain(of address: String) -> String {
        address.split(separator: "@").last.map { $0.lowercased() } ?? ""
    }

    /// A line is `cafcass.gov.uk mail.cafcass.gov.uk` or `… mail.cafcass.gov.uk:25`; what follows a # is for
    /// people.
    private static func read(_ path: String, _ trustFile: String?) throws(MailFault) -> [String: Mailer] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .badSetting("\(path) cannot be read")
        }
        var secure: [String: Mailer] = [:]
        let lines = String(decoding: data, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            if words.isEmpty { continue }
            guard words.count == 2, words[0].contains("."), !words[0].contains("@") else {
                throw .badSetting("line \(number + 1) of \(path) is not a domain and its mail server")
            }
            let server = try MailServer(receiving: words[1], trustFile: trustFile)
            secure[words[0].lowercased()] = try server.mailer()
        }
        return secure
    }
}
