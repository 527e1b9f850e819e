import Domain
import Outside

/// What a row says of a centre, laid over what the register says already: an empty field of the list takes
/// nothing away, and what lists do not hold stays as the centre wrote it.
struct CentreProfileOfRow {
    let made: CentreProfile
    /// What could not be taken as it stood.
    let notes: [String]

    private static let remark = "About the telephone: "

    init(_ row: CentreRow, before: CentreProfile?) {
        var profile = before ?? CentreProfile(name: row.name, town: row.town, country: row.country)
        profile.name = row.name
        if !row.town.isEmpty { profile.town = row.town }
        if let postcode = row.postcode { profile.postcode = postcode.description }
        if !row.openingText.isEmpty { profile.openingText = row.openingText }
        if !row.charges.isEmpty { profile.charges = row.charges }
        var notes: [String] = []
        if !row.telephone.isEmpty {
            let (number, remark) = Self.split(row.telephone)
            if let number {
                profile.telephone = number
            } else {
                notes.append("'\(row.telephone)' is not a telephone number and was left out.")
            }
            if number != nil, profile.about?.hasPrefix(Self.remark) ?? true {
                profile.about = remark.isEmpty ? nil : Self.remark + remark
            }
        }
        (made, self.notes) = (profile, notes)
    }

    /// `01942 253256 (Saturdays only)`: the number, and what is said about it.
    private static func split(_ text: String) -> (number: String?, remark: String) {
        let start = text.prefix { $0.isASCII && $0.isNumber || " +()-".contains($0) }
        guard let last = start.lastIndex(where: \.isNumber) else { return (nil, text) }
        let number = String(start[...last])
        guard (10...15).contains(number.count(where: \.isNumber)) else { return (nil, text) }
        let rest = text[text.index(after: last)...]
        let words = rest.drop { !$0.isLetter && !$0.isNumber }
        let end = words.lastIndex { $0.isLetter || $0.isNumber }
        return (number, end.map { String(words[...$0]) } ?? "")
    }
}

/// What is wrong with a field, as a row's reader needs it.
enum FieldWords {
    /// `its town is missing`
    static func words(_ problem: FieldProblem) -> String {
        let field = problem.field.split(separator: ".").last.map(String.init) ?? problem.field
        return switch problem.problem {
        case .missing, .empty: "its \(field) is missing"
        case .tooLong(let limit): "its \(field) is longer than \(limit) characters"
        case .notATelephoneNumber: "its \(field) is not a telephone number"
        case .notAPostcode: "its \(field) is not a postcode"
        case .notAnEmail: "its \(field) is not an e-mail address"
        default: "its \(field) cannot be used"
        }
    }
}
