import Domain

/// Which column of a published list holds what.
struct PostcodeLayout {
    enum Kind { case postcodes, outcodes }

    /// What one row comes to.
    enum Row {
        case record(PostcodeRecord)
        case withoutPosition
        case onOtherGrid
        case bad(PostcodeImportReport.Reason)
    }

    private enum Position {
        /// Columns of latitude and longitude, in degrees.
        case degrees(Int, Int)
        /// Columns of easting and northing, in metres.
        case grid(Int, Int)
    }

    let hasHeadings: Bool
    private let postcode: Int
    private let position: Position
    private let quality: Int?
    private let country: Int?

    /// Knows the list by its headings; a first line that is itself a row is Code-Point Open's.
    /// Nil where it is neither.
    init?(firstLine fields: [String]) {
        if fields.count >= 4, Postcode(fields[0]) != nil {
            // Code-Point Open User Guide: PC, PQ, EA, NO, CY (country), then health and council areas.
            (hasHeadings, postcode, position, quality) = (false, 0, .grid(2, 3), 1)
            country = fields.count > 4 ? 4 : nil
            return
        }
        let headings = fields.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        func column(_ names: String...) -> Int? { names.lazy.compactMap(headings.firstIndex).first }
        guard let postcode = column("pcds", "pcd", "pcd2", "pcd7", "pcd8", "postcode", "outcode", "pc") else {
            return nil
        }
        if let latitude = column("lat", "latitude"), let longitude = column("long", "lng", "lon", "longitude")
        {
            position = .degrees(latitude, longitude)
        } else if let easting = column("easting", "eastings", "oseast1m", "east1m", "ea"),
            let northing = column("northing", "northings", "osnrth1m", "north1m", "no")
        {
            position = .grid(easting, northing)
        } else {
            return nil
        }
        self.postcode = postcode
        hasHeadings = true
        quality = column("quality", "positionalqualityindicator", "pq", "osgrdind", "gridind")
        country = column("country", "countrycode", "ctry", "ctry25cd", "ctrycd", "cy")
    }

    /// - Parameter kind: set by the first row that is a postcode or an outcode; later rows must be alike.
    func read(_ bytes: Span<UInt8>, _ fields: [Range<Int>], as kind: inout Kind?) -> Row {
        guard let (key, isIrish) = key(bytes, fields, as: &kind) else {
            guard fields.indices.contains(postcode) else { return .bad(.tooFewColumns) }
            return .bad(.notPostcode(String(Self.text(bytes, fields[postcode]).prefix(20))))
        }
        switch position {
        case .degrees(let north, let east):
            guard max(north, east) < fields.count else { return .bad(.tooFewColumns) }
            return degrees(key, bytes, fields[north], fields[east])
        case .grid(let east, let north):
            guard max(north, east) < fields.count else { return .bad(.tooFewColumns) }
            if isIrish || isOnOtherGrid(bytes, fields) { return .onOtherGrid }
            if hasNoPosition(bytes, fields) { return .withoutPosition }
            return grid(key, bytes, fields[east], fields[north])
        }
    }

    /// The packed postcode or outcode, and whether its area is one that the grid of Great Britain does not
    /// cover.
    private func key(
        _ bytes: Span<UInt8>, _ fields: [Range<Int>], as kind: inout Kind?
    ) -> (key: UInt64, isIrish: Bool)? {
        guard fields.indices.contains(postcode) else { return nil }
        let text = bytes.extracting(fields[postcode])
        if kind != .outcodes, let found = Postcode(utf8: text) {
            kind = .postcodes
            return (found.packed, Self.otherGridAreas.contains(found.packed >> 40))
        }
        if kind != .postcodes, let found = Outcode(utf8: text) {
            kind = .outcodes
            return (found.packed, Self.otherGridAreas.contains(found.packed >> 40))
        }
        return nil
    }

    /// BT, GY and JE as the two upper characters of a packed postcode.
    private static let otherGridAreas: [UInt64] = [0x4254, 0x4759, 0x4A45]

    /// ONS country codes begin with N for Northern Ireland, L for the Channel Islands.
    private func isOnOtherGrid(_ bytes: Span<UInt8>, _ fields: [Range<Int>]) -> Bool {
        guard let country, country < fields.count, let first = fields[country].first else { return false }
        return bytes[first] == 0x4E || bytes[first] == 0x4C
    }

    /// Quality 90 is Code-Point Open's for no position, 9 is ONS's.
    private func hasNoPosition(_ bytes: Span<UInt8>, _ fields: [Range<Int>]) -> Bool {
        guard let quality, quality < fields.count else { return false }
        let number = Self.number(bytes, fields[quality])
        return number == 90 || number == 9
    }

    private func degrees(_ key: UInt64, _ bytes: Span<UInt8>, _ north: Range<Int>, _ east: Range<Int>) -> Row
    {
        if north.isEmpty && east.isEmpty { return .withoutPosition }
        guard let latitude = Self.number(bytes, north), let longitude = Self.number(bytes, east) else {
            return .bad(.unreadablePosition)
        }
        // ONS writes 99.999999 and 0.000000 where it has no position.
        if latitude > 99 || (latitude == 0 && longitude == 0) { return .withoutPosition }
        guard (49...61.5).contains(latitude), (-9...2.5).contains(longitude) else {
            return .bad(.outsideBritain)
        }
        return .record(PostcodeRecord(key: key, Place(latitude: latitude, longitude: longitude)))
    }

    private func grid(_ key: UInt64, _ bytes: Span<UInt8>, _ east: Range<Int>, _ north: Range<Int>) -> Row {
        if east.isEmpty && north.isEmpty { return .withoutPosition }
        guard let easting = Self.number(bytes, east), let northing = Self.number(bytes, north) else {
            return .bad(.unreadablePosition)
        }
        if easting == 0 && northing == 0 { return .withoutPosition }
        guard NationalGrid.contains(easting: easting, northing: northing) else {
            return .bad(.outsideBritain)
        }
        return .record(PostcodeRecord(key: key, NationalGrid.place(easting: easting, northing: northing)))
    }
}
