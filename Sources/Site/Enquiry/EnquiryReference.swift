import Domain
import Journal

/// The reference of an enquiry, such as `7K3MQ-9PXAB`: letters and figures that are not mistaken for each
/// other, in two groups that can be read out.
enum EnquiryReference {
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let group = 5

    /// Nobody can guess it; one act makes one reference, however often it is sent.
    static func new(from act: String) -> EnquiryID {
        let figures = Array(Secrets.sha256hex("enquiry:\(act)"))
        let picked = (0..<2 * group).map { place in
            letters[(Int(String(figures[2 * place...2 * place + 1]), radix: 16) ?? 0) % letters.count]
        }
        return EnquiryID(joined(picked))
    }

    /// What somebody typed, as the reference is kept: small letters, spaces, O for 0 and I or L for 1.
    static func read(_ typed: String) -> EnquiryID {
        let plain = typed.uppercased().compactMap { character -> Character? in
            switch character {
            case "O": "0"
            case "I", "L": "1"
            default: letters.contains(character) ? character : nil
            }
        }
        return plain.count == 2 * group ? EnquiryID(joined(plain)) : EnquiryID(typed.trimmed)
    }

    private static func joined(_ letters: [Character]) -> String {
        "\(String(letters.prefix(group)))-\(String(letters.suffix(group)))"
    }
}
