public import Domain

/// A letter by e-mail, in plain words.
public struct Mail: Hashable, Sendable {
    /// One address, such as `sam@example.org`.
    public var to: String
    public var subject: String
    /// Plain text; its lines may be of any length.
    public var body: String
    /// Files that go with it.
    public var attachments: [MailAttachment]

    public init(to: String, subject: String, body: String, attachments: [MailAttachment] = []) {
        self.to = to
        self.subject = subject
        self.body = body
        self.attachments = attachments
    }

    /// The message as it is handed to mail programs: RFC 5322, lines ended by CR LF.
    ///
    /// - Parameters:
    ///   - id: names the letter for ever, so that sending it again is seen to be the same one: letters,
    ///     digits, dots and dashes.
    ///   - at: the moment that it is dated.
    /// - Throws: `MailFault.brokenHeader` or `.notAnAddress` where a value could not stand in a header, such
    ///   as one that holds the end of a line.
    public func message(from sender: MailSender, id: String, at: Instant) throws(MailFault) -> [UInt8] {
        let domain = try MailAddress.domain(of: sender.address)
        let headers = [
            "From: \(try sender.header())",
            "To: \(try MailAddress.checked(to))",
            "Subject: \(try MailWords.header(subject, named: "Subject"))",
            "Date: \(MailDate.text(at))",
            "Message-ID: <\(try Self.checkedID(id))@\(domain)>",
            "MIME-Version: 1.0",
        ]
        // So that nobody's "out of office" answers it (RFC 3834 §5).
        let last = ["Auto-Submitted: auto-generated"]
        let text = [
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
        ]
        guard !attachments.isEmpty else {
            return Self.lines(headers + text + last) + QuotedPrintable.encoded(body)
        }
        // Neither quoted-printable nor base 64 ever has these characters in a row (RFC 2045 §6.7).
        let boundary = "=_\(id.prefix(60))_="
        let whole = ["Content-Type: multipart/mixed; boundary=\"\(boundary)\""]
        var bytes = Self.lines(headers + whole + last)
        bytes += Self.lines(["--\(boundary)"] + text) + QuotedPrintable.encoded(body)
        for attachment in attachments {
            bytes += Array("\r\n--\(boundary)\r\n".utf8) + (try attachment.part())
        }
        return bytes + Array("\r\n--\(boundary)--\r\n".utf8)
    }

    /// Header lines, and the empty line after them.
    static func lines(_ headers: [String]) -> [UInt8] {
        Array((headers.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    private static func checkedID(_ id: String) throws(MailFault) -> String {
        let allowed = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard allowed, !id.isEmpty, id.first != ".", id.last != ".", !id.contains("..") else {
            throw .brokenHeader("Message-ID")
        }
        return id
    }
}

/// Who letters come from.
public struct MailSender: Hashable, Sendable {
    /// As people read it: `Riverside Contact Centre`. May be empty.
    public var name: String
    /// `contact@example.org`.
    public var address: String

    public init(name: String, address: String) {
        self.name = name
        self.address = address
    }

    func header() throws(MailFault) -> String {
        let address = try MailAddress.checked(address)
        let name = try MailWords.header(name, named: "From")
        if name.isEmpty { return address }
        // A name in plain letters may hold what has a meaning there, such as a comma: quotes take it away.
        guard name.utf8.count + address.utf8.count < 60, !name.hasPrefix("=?") else {
            return MailWords.encoded(self.name) + "\r\n <\(address)>"
        }
        let covered = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(covered)\" <\(address)>"
    }
}

/// Why a letter did not go out. What is said is for the log, never for a visitor.
public enum MailFault: Error, Hashable, CustomStringConvertible {
    /// The named header's value holds what cannot stand in a header.
    case brokenHeader(String)
    /// It is not one e-mail address that mail programs take.
    case notAnAddress
    /// No mail program is set.
    case notSet
    /// The program is not to be found, or may not be run.
    case noProgram(String)
    /// The program failed; with its exit status and what it said.
    case refused(status: String, said: String)
    case tookTooLong(limitSeconds: Int)
    /// A setting of mail says something that cannot be; what, for whoever set it.
    case badSetting(String)
    /// It may go only where mail is secure, and there it is not.
    case notSecure
    /// What was to go with it is there no more.
    case attachmentGone

    public var description: String {
        switch self {
        case .brokenHeader(let name): "the \(name) header of a letter holds what cannot stand in a header"
        case .notAnAddress: "a letter's address is not one e-mail address"
        case .notSet: "no mail program is set"
        case .noProgram(let name): "the mail program \(name) is not there, or may not be run"
        case .refused(let status, let said):
            "the mail program failed (\(status)): \(MailAnswer.words(in: said) ?? said)"
        case .tookTooLong(let seconds): "the mail program took longer than \(seconds) seconds"
        case .badSetting(let words): words
        case .notSecure: "mail to that domain is not secure"
        case .attachmentGone: "what was to go with the letter is there no more"
        }
    }

    /// Whether a mail server said that it will not have this letter, now or later. A server that does not
    /// know us, or wants a password, says nothing of the letter.
    public var isRefusal: Bool {
        guard case .refused(_, let said) = self, let code = MailAnswer.code(in: said) else { return false }
        return code >= 500 && ![530, 534, 535, 538].contains(code)
    }
}
