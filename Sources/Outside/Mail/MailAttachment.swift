import Foundation

/// A file that goes with a letter.
public struct MailAttachment: Hashable, Sendable {
    /// As the receiver sees it: letters, digits, dots and dashes.
    public var name: String
    /// Such as `application/pdf`.
    public var mediaType: String
    public var bytes: [UInt8]

    public init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// Its part of the message, with its own headers.
    /// - Throws: `MailFault.brokenHeader` where its name or type could not stand in one.
    func part() throws(MailFault) -> [UInt8] {
        let isPlain = { (text: String, marks: String) in
            !text.isEmpty
                && text.utf8.allSatisfy { byte in
                    let letter = Character(UnicodeScalar(byte))
                    return letter.isASCII && (letter.isLetter || letter.isNumber) || marks.contains(letter)
                }
        }
        guard isPlain(name, ".-") else { throw .brokenHeader("Content-Disposition") }
        guard isPlain(mediaType, "/.+-") else { throw .brokenHeader("Content-Type") }
        let headers = [
            "Content-Type: \(mediaType)", "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename=\"\(name)\"",
        ]
        // Lines of 76 characters (RFC 2045 §6.8).
        let lines: Data.Base64EncodingOptions = [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ]
        return Mail.lines(headers) + Array(Data(bytes).base64EncodedData(options: lines))
    }
}
