import Domain

/// Reads a table of places kept as one text, `Name 52.42 0.76; Other 52.1 0.9`, which compiles at once;
/// thousands of Swift literals take a compiler minutes.
enum PackedPlaces {
    /// - Parameter perDegree: 100 where the table's numbers are hundredths of a degree.
    static func read(_ table: String, perDegree: Double = 1) -> [String: Place] {
        var places: [String: Place] = [:]
        for entry in table.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let words = entry.split(separator: " ")
            guard words.count >= 3, let latitude = Double(words[words.count - 2]),
                let longitude = Double(words[words.count - 1])
            else { continue }
            let name = words.dropLast(2).joined(separator: " ")
            places[name] = Place(latitude: latitude / perDegree, longitude: longitude / perDegree)
        }
        return places
    }
}
