/// Addresses as they may stand in a header that a mail program reads the recipients from.
enum MailAddress {
    private static let lengthLimit = 254

    /// The address itself.
    /// - Throws: `MailFault.notAnAddress` where it could be read as more, or other, than one address.
    static func checked(_ address: String) throws(MailFault) -> String {
        _ = try domain(of: address)
        return address
    }

    /// What stands after its `@`.
    /// - Throws: `MailFault.notAnAddress`.
    static func domain(of address: String) throws(MailFault) -> String {
        let halves = address.split(separator: "@", omittingEmptySubsequences: false)
        guard address.utf8.count <= lengthLimit, halves.count == 2, isLocal(halves[0]), isDomain(halves[1])
        else { throw .notAnAddress }
        return String(halves[1])
    }

    /// A dot-atom of RFC 5322 §3.2.3; quoted forms are not taken.
    private static func isLocal(_ text: Substring) -> Bool {
        let marks = Set("!#$%&'*+-/=?^_`{|}~.".utf8)
        return isDotted(text) && text.utf8.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        isDotted(text) && text.first != "-"
            && text.utf8.allSatisfy {
                isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            }
    }

    private static func isDotted(_ text: Substring) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
