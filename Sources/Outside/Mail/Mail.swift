public import Domain

/// A letter by e-mail, in plain words.
public struct Mail: Hashable, Sendable {
    /// One address, such as `sam@example.org`.
    public var to: String
    public var subject: String
    /// Plain text; its lines may be of any length.
    public var body: String

    public init(to: String, subject: String, body: String) {
        self.to = to
        self.subject = subject
        self.body = body
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
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            // So that nobody's "out of office" answers it (RFC 3834 §5).
            "Auto-Submitted: auto-generated",
        ]
        var bytes: [UInt8] = []
        for line in headers { bytes += Array((line + "\r\n").utf8) }
        return bytes + Array("\r\n".utf8) + QuotedPrintable.encoded(body)
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

    public var description: String {
        switch self {
        case .brokenHeader(let name): "the \(name) header of a letter holds what cannot stand in a header"
        case .notAnAddress: "a letter's address is not one e-mail address"
        case .notSet: "no mail program is set"
        case .noProgram(let name): "the mail program \(name) is not there, or may not be run"
        case .refused(let status, let said): "the mail program failed (\(status)): \(said)"
        case .tookTooLong(let seconds): "the mail program took longer than \(seconds) seconds"
        }
    }
}
