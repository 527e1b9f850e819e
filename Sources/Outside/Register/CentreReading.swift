import Domain

/// One row of a list of centres while it is read.
struct CentreReading {
    struct Failure: Error {
        let row: BadCentreRow
    }

    private let row: CSVRow
    private let columns: CentreColumns
    private var reasons: [BadCentreRow.Reason] = []

    init(_ row: CSVRow, _ columns: CentreColumns) {
        self.row = row
        self.columns = columns
    }

    /// The centre, or everything that is wrong with the row.
    /// - Parameter firstLines: the lines of the centres taken so far, by id.
    consuming func result(_ firstLines: [String: Int]) -> Result<CentreRow, Failure> {
        if let problem = row.problem { return .failure(failure([.brokenQuoting(problem)])) }
        guard row.fields.count == columns.count else {
            return .failure(failure([.columnCount(found: row.fields.count, expected: columns.count)]))
        }
        let name = CentreName(value(columns.name))
        if name.plain.words.isEmpty { reasons.append(.noName) }
        let town = value(columns.town)
        let postcode = readPostcode()
        let kinds = readKinds()
        let accreditedOn = readAccreditation()
        if let country = Outsiders.country(
            postcode: postcode, town: town, stated: value(columns[.country]))
        {
            reasons.append(.outsideEnglandAndWales(country))
        }
        let id = name.id(town: town)
        if let line = firstLines[id.rawValue] { reasons.append(.repeats(line: line)) }
        guard reasons.isEmpty else { return .failure(failure(reasons)) }
        return .success(
            CentreRow(
                id: id, line: row.line, name: name.shown, town: town, postcode: postcode,
                country: CentreCountry.country(
                    postcode: postcode, town: town, stated: value(columns[.country])),
                supported: kinds.contains(.supported), supervised: kinds.contains(.supervised),
                virtual: kinds.contains(.virtual), openingText: value(columns[.openingText]),
                charges: value(columns[.charges]), telephone: value(columns[.telephone]),
                accreditedOn: accreditedOn, notes: value(columns[.notes])))
    }

    private func failure(_ reasons: [BadCentreRow.Reason]) -> Failure {
        let name = columns.name < row.fields.count ? value(columns.name) : ""
        return Failure(row: BadCentreRow(line: row.line, name: name, reasons: reasons))
    }

    private func value(_ column: Int?) -> String { column.map { CentreList.tidy(row.fields[$0]) } ?? "" }

    private mutating func readPostcode() -> Postcode? {
        let text = value(columns[.postcode])
        guard !text.isEmpty else { return nil }
        let postcode = Postcode(text)
        if postcode == nil { reasons.append(.notPostcode(text)) }
        return postcode
    }

    private enum Kind { case supported, supervised, virtual }

    /// Reads `supported`, `supported+supervised`, `Supervised and virtual`, `enhanced` (rule A2's other
    /// word).
    private mutating func readKinds() -> Set<Kind> {
        let text = value(columns.kind)
        var kinds: Set<Kind> = []
        for word in PlainWords(text).words {
            switch word {
            case "supported": kinds.insert(.supported)
            case "supervised", "enhanced": kinds.insert(.supervised)
            case "virtual": kinds.insert(.virtual)
            case "both": kinds.formUnion([.supported, .supervised])
            case "and": continue
            default:
                reasons.append(.unknownKind(text))
                return []
            }
        }
        if kinds.isEmpty { reasons.append(.noKind) }
        if kinds == [.virtual] { reasons.append(.virtualWithoutStandard) }
        return kinds
    }

    private mutating func readAccreditation() -> Day? {
        let text = value(columns[.accreditedOn])
        guard !text.isEmpty else { return nil }
        let day = Day(iso: text) ?? Self.britishDay(text)
        if day == nil { reasons.append(.unreadableDate(text)) }
        return day
    }

    /// Reads `22/01/2022`, day first, as British spreadsheets write it.
    private static func britishDay(_ text: String) -> Day? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].count == 4, parts.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
