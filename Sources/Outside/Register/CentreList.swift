import Domain
public import Foundation

/// A published list of centres, read row by row: what can be taken, and what cannot and why.
public struct CentreList: Sendable {
    /// Why the file is not a list of centres at all.
    public enum Failure: Error, Equatable, CustomStringConvertible {
        case empty
        case brokenHeadings(CSVRow.Problem)
        case missingColumns([String])

        public var description: String {
            switch self {
            case .empty: "The file is empty."
            case .brokenHeadings(let problem): "The first line cannot be read: \(problem)."
            case .missingColumns(let names):
                "The first line must name the columns. Missing: \(names.joined(separator: ", "))."
            }
        }
    }

    /// The centres that can be taken, in the list's order.
    public private(set) var rows: [CentreRow] = []
    /// The rows that cannot, in the list's order.
    public private(set) var bad: [BadCentreRow] = []

    /// Reads a file of comma-separated values whose first line names its columns, in any order: name, town
    /// and kind there must be; postcode, opening_text, charges, landline, accredited_on, facts and country
    /// may be; others are passed over.
    /// - Throws: `Failure` where the file has no rows or lacks a column.
    public init(_ file: Data) throws(Failure) {
        var rows = CSVRow.rows(of: file)[...]
        guard let first = rows.popFirst() else { throw .empty }
        if let problem = first.problem { throw .brokenHeadings(problem) }
        let columns = try CentreColumns(first.fields)
        var firstLines: [String: Int] = [:]
        for row in rows where row.fields.contains(where: { !Self.tidy($0).isEmpty }) {
            switch CentreReading(row, columns).result(firstLines) {
            case .success(let centre):
                firstLines[centre.id.rawValue] = centre.line
                self.rows.append(centre)
            case .failure(let failure): bad.append(failure.row)
            }
        }
    }

    /// The text without spaces at its ends, and with one where it has several.
    static func tidy(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Where a list of centres has each of its columns.
struct CentreColumns {
    let count: Int
    let name: Int
    let town: Int
    let kind: Int
    private let others: [Other: Int]

    /// The columns a list may do without.
    enum Other: CaseIterable {
        case postcode, openingText, charges, telephone, accreditedOn, notes, country

        var headings: [String] {
            switch self {
            case .postcode: ["postcode"]
            case .openingText: ["openingtext", "opening", "openingtimes", "days"]
            case .charges: ["charges"]
            case .telephone: ["landline", "telephone", "phone"]
            case .accreditedOn: ["accreditedon", "accredited"]
            case .notes: ["facts", "notes"]
            case .country: ["country"]
            }
        }
    }

    init(_ fields: [String]) throws(CentreList.Failure) {
        let headings = fields.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        func column(_ names: [String]) -> Int? { names.lazy.compactMap(headings.firstIndex).first }
        let (name, town) = (column(["name", "centre", "centrename"]), column(["town"]))
        let kind = column(["kind", "standard"])
        guard let name, let town, let kind else {
            let missing = [("name", name), ("town", town), ("kind", kind)].filter { $0.1 == nil }.map(\.0)
            throw .missingColumns(missing)
        }
        (count, self.name, self.town, self.kind) = (fields.count, name, town, kind)
        let found = Other.allCases.compactMap { other in column(other.headings).map { (other, $0) } }
        others = Dictionary(uniqueKeysWithValues: found)
    }

    subscript(other: Other) -> Int? { others[other] }
}
