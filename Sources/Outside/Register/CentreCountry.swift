import Domain

/// In which country a centre is, whose list has no column for it.
enum CentreCountry {
    /// As the list states; else by its postcode's area, or by its town where that area crosses the border.
    static func country(postcode: Postcode?, town: String, stated: String) -> Country {
        if let country = Country(rawValue: PlainWords(stated).text) { return country }
        if let area = postcode?.area, !areasAcross.contains(area) {
            return welshAreas.contains(area) ? .wales : .england
        }
        let places = town.split { $0 == "," || $0 == ";" }.compactMap { Towns.place(of: String($0)) }
        return places.contains(where: isInWales) ? .wales : .england
    }

    /// Postcode areas that lie in Wales, but for a few farms.
    private static let welshAreas: Set<String> = ["CF", "LD", "LL", "NP", "SA"]
    /// Postcode areas of England that hold towns of Wales.
    private static let areasAcross: Set<String> = ["CH", "HR", "SY"]

    /// Where the border runs, from the Severn to the Dee: degrees north, and degrees east. Read from the map,
    /// right to two or three kilometres: enough to tell towns apart, not farms.
    private static let border: [(north: Double, east: Double)] = [
        (51.38, -3.05), (51.50, -2.85), (51.58, -2.69), (51.65, -2.67), (51.80, -2.66), (51.90, -2.98),
        (52.07, -3.11), (52.20, -3.10), (52.27, -2.96), (52.35, -3.04), (52.50, -3.08), (52.66, -3.00),
        (52.77, -3.12), (52.86, -3.12), (52.93, -3.03), (52.94, -2.76), (53.00, -2.80), (53.08, -2.86),
        (53.16, -2.95), (53.22, -2.98), (53.30, -3.16), (53.40, -3.30), (53.50, -3.40),
    ]

    private static func isInWales(_ place: Place) -> Bool {
        for (south, north) in zip(border, border.dropFirst())
        where (south.north..<north.north).contains(place.latitude) {
            let part = (place.latitude - south.north) / (north.north - south.north)
            return place.longitude < south.east + part * (north.east - south.east)
        }
        return false
    }
}
