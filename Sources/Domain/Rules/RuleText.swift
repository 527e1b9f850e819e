/// The places of figures in the words of a rule.
enum RuleText {
    /// The words with each place filled. A place that names no figure stays as it is: a test finds it.
    static func filled(_ text: String, _ value: (Figure, _ hasUnit: Bool) -> String) -> String {
        var said = ""
        for piece in pieces(text) {
            switch piece {
            case .words(let words): said += words
            case .place(let name):
                let hasUnit = !name.hasPrefix("#")
                let figure = Figure(rawValue: hasUnit ? name : String(name.dropFirst()))
                said += figure.map { value($0, hasUnit) } ?? "{\(name)}"
            }
        }
        return said
    }

    /// The names in the places, without their marks.
    static func places(in text: String) -> [String] {
        pieces(text).compactMap { piece in
            guard case .place(let name) = piece else { return nil }
            return name.hasPrefix("#") ? String(name.dropFirst()) : name
        }
    }

    private enum Piece {
        case words(String)
        case place(String)
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstIndex(of: "}") else {
                pieces.append(.words(String(part)))
                continue
            }
            pieces.append(.place(String(part[..<end])))
            pieces.append(.words(String(part[part.index(after: end)...])))
        }
        return pieces
    }
}
