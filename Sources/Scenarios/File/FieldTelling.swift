import Yams

/// What a step's fields hold, in one line each: `dates: 2025-03-08, 2025-03-15`.
struct FieldTelling {
    /// The case that most scenarios are about needs no telling.
    private static let untold = "the-case"

    static func lines(_ written: Written?, without left: Set<String> = []) -> [String] {
        guard let mapping = written?.node.mapping else { return [] }
        return mapping.compactMap { key, value in
            guard let name = key.string, !left.contains(name), value.string != untold else { return nil }
            return "\(name): \(text(value))"
        }
    }

    private static func text(_ node: Node) -> String {
        if let scalar = node.scalar { return scalar.string }
        if let sequence = node.sequence { return sequence.map(text).joined(separator: ", ") }
        guard let mapping = node.mapping else { return "" }
        return mapping.map { "\($0.key.string ?? "") \(text($0.value))" }.joined(separator: "; ")
    }
}
