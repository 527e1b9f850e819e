public import Domain

/// A centre as one row of a published list has it.
public struct CentreRow: Hashable, Sendable {
    /// Made from the name and the town, so that the same centre in a later list has the same id:
    /// `wigan-child-contact-centre`, `securing-futures-croydon`.
    public let id: CentreID
    /// The line of the file, from 1.
    public let line: Int
    /// As the list has it, but "Centre, The" is turned round.
    public let name: String
    /// Empty where the list has none.
    public let town: String
    /// Nil where the list has none.
    public let postcode: Postcode?
    /// As the list states it; else by the postcode or the town.
    public let country: Country
    /// Whether it offers contact at the supported standard.
    public let supported: Bool
    /// Whether it offers contact at the supervised standard.
    public let supervised: Bool
    /// Whether contact may be virtual, at the standard or standards above.
    public let virtual: Bool
    /// The list's own words; empty where it has none.
    public let openingText: String
    /// The list's own words on what families pay; empty where it has none.
    public let charges: String
    /// As the list has it, with its remarks: `01942 253256 (Saturdays only)`.
    public let telephone: String
    /// The day of the accreditation that the list knows; nil where it knows none.
    public let accreditedOn: Day?
    /// What else the list says; empty where nothing.
    public let notes: String
}

/// A row of a list of centres that cannot be taken.
public struct BadCentreRow: Hashable, Sendable, CustomStringConvertible {
    /// Why not.
    public enum Reason: Hashable, Sendable, CustomStringConvertible {
        case brokenQuoting(CSVRow.Problem)
        case columnCount(found: Int, expected: Int)
        case noName
        case notPostcode(String)
        case noKind
        case unknownKind(String)
        /// Rule A2: virtual contact follows the standard that it is offered at.
        case virtualWithoutStandard
        case unreadableDate(String)
        case outsideEnglandAndWales(String)
        case repeats(line: Int)

        public var description: String {
            switch self {
            case .brokenQuoting(let problem): problem.description
            case .columnCount(let found, let expected):
                "it has \(found) columns, the headings have \(expected)"
            case .noName: "it has no name"
            case .notPostcode(let text): "'\(text)' is not a postcode"
            case .noKind: "it does not say whether contact is supported or supervised"
            case .unknownKind(let text):
                "'\(text)' is not a kind of contact: say supported, supervised, virtual"
            case .virtualWithoutStandard: "it says virtual: say also whether supported or supervised"
            case .unreadableDate(let text): "'\(text)' is not a date such as 2025-12-22"
            case .outsideEnglandAndWales(let place): "it is in \(place), outside England and Wales"
            case .repeats(let line): "it is the centre of line \(line) again"
            }
        }
    }

    /// The line of the file, from 1.
    public let line: Int
    /// Empty where the row has none.
    public let name: String
    /// At least one, in the order of the columns.
    public let reasons: [Reason]

    /// `line 7: it has no name; 'X' is not a postcode`.
    public var description: String {
        "line \(line): " + reasons.map(\.description).joined(separator: "; ")
    }
}
