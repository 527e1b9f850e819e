import Domain
import Foundation

/// Words in a header: plain letters stand as they are, all others are encoded (RFC 2047).
enum MailWords {
    /// With `Subject: ` and nothing folded, a line stays within the 78 characters of RFC 5322 §2.1.1.
    private static let plainLimitBytes = 66
    /// An encoded word has at most 75 characters: 12 for its frame and 60 for these bytes in base 64.
    private static let wordLimitBytes = 45

    /// - Throws: `MailFault.brokenHeader` where the text holds the end of a line or another control
    ///   character: it could begin a header of its own.
    static func header(_ text: String, named name: String) throws(MailFault) -> String {
        let isClean = text.unicodeScalars.allSatisfy {
            switch $0.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        guard isClean else { throw .brokenHeader(name) }
        let isPlain = text.utf8.allSatisfy { $0 < 0x7F } && !text.contains("=?")
        return isPlain && text.utf8.count <= plainLimitBytes ? text : encoded(text)
    }

    /// Encoded words on lines of their own; no character is cut in two.
    static func encoded(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > wordLimitBytes { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}

/// The date as headers write it, in UTC (RFC 5322 §3.3).
enum MailDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Sat, 21 Nov 2026 10:04:00 +0000`.
    static func text(_ instant: Instant) -> String {
        let seconds = (Double(instant.milliseconds) / 1000).rounded(.down)
        let days = (seconds / 86_400).rounded(.down)
        let day = Day(number: Int(days))
        let rest = Int(seconds - days * 86_400)
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(weekdays[day.weekday.rawValue]), \(day.dayOfMonth) \(months[day.month - 1]) \(day.year) "
            + time.joined(separator: ":") + " +0000"
    }
}
