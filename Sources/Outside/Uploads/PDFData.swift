/// Files of plain data inside a PDF. An order that was drafted here holds its answers for programs
/// (docs/decisions/0029), and a court's PDF of it is sent as a paper: what such a file says is on its pages
/// too, and so it is taken out, where a PDF that holds any other file is refused.
enum PDFData {
    private static let kinds: Set<String> = ["/application/json", "/application#2fjson"]
    /// What leads to files inside.
    private static let ways: Set<String> = ["/AF", "/EmbeddedFiles"]
    /// As deep as what leads to files stands in what a catalogue says directly.
    private static let depthLimit = 8

    /// The objects without them; as they are where there is none, or any of another kind.
    static func takenOut(of objects: [String: Any]) -> [String: Any] {
        let files = objects.filter { dictionary($0.value)?["/Type"] as? String == "/EmbeddedFile" }
        let arePlain = files.allSatisfy { kinds.contains(dictionary($0.value)?["/Subtype"] as? String ?? "") }
        guard !files.isEmpty, arePlain else { return objects }
        var kept: [String: Any] = [:]
        for (name, object) in objects where files[name] == nil {
            if dictionary(object)?["/Type"] as? String == "/Filespec", leadsOnly(object, to: files) {
                continue
            }
            kept[name] = without(object, depth: 0)
        }
        return kept
    }

    private static func dictionary(_ object: Any) -> [String: Any]? {
        guard let object = object as? [String: Any] else { return nil }
        let stream = object["stream"] as? [String: Any]
        return (stream?["dict"] ?? object["value"]) as? [String: Any]
    }

    /// A description of a file leads to the file by its object: `12 0 R`.
    private static func leadsOnly(_ object: Any, to files: [String: Any]) -> Bool {
        guard let ways = dictionary(object)?["/EF"] as? [String: Any], !ways.isEmpty else { return false }
        return ways.values.allSatisfy { way in (way as? String).map { files["obj:\($0)"] != nil } ?? false }
    }

    private static func without(_ value: Any, depth: Int) -> Any {
        guard depth < depthLimit, let dictionary = value as? [String: Any] else { return value }
        var kept: [String: Any] = [:]
        for (name, one) in dictionary where !ways.contains(name) {
            kept[name] = without(one, depth: depth + 1)
        }
        return kept
    }
}
