/// Names that senders give to files. They are shown and offered for download, and never used as a path here.
enum FileName {
    private static let lengthLimit = 200
    private static let endingLimit = 12

    /// The last part of a path, without characters that cannot be seen or that turn the text around them, at
    /// most 200 characters; the ending is kept.
    static func safe(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        var scalars = String.UnicodeScalarView()
        for scalar in last.unicodeScalars where isVisible(scalar) { scalars.append(scalar) }
        let clean = String(scalars).trimmed
        guard clean.contains(where: { $0 != "." }) else { return "file" }
        return clean.count <= lengthLimit ? clean : shortened(clean)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: true
        }
    }

    private static func shortened(_ name: String) -> String {
        let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
        guard ending.count <= endingLimit else { return String(name.prefix(lengthLimit)) }
        return String(name.prefix(lengthLimit - ending.count) + ending)
    }
}
