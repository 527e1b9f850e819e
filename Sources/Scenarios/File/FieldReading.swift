import Yams

/// Brings what people write to what a command's coding reads. A list that is left out is empty; a weekday is
/// written by its name; what a case carries alone is written beside its name: `role: { coordinator:
/// the-centre }`.
struct FieldReading {
    let path: String

    /// - Throws: `ScenarioFault` for a field that there is not.
    func read(_ node: Node, as shape: Shape) throws -> Node {
        switch shape {
        case .plain: node
        case .choice(let words, let areNumbered): areNumbered ? numbered(node, words) : node
        case .fields(let fields): try read(node, fields)
        case .list(let one), .set(let one): try readEach(node, as: one)
        case .map(_, let value): try readValues(node, as: value)
        case .variants(let variants): try read(node, variants)
        }
    }

    private func read(_ node: Node, _ fields: [Shape.Field]) throws -> Node {
        guard let mapping = node.mapping else { return node }
        try Written(node: node, path: path).holds(only: Set(fields.map(\.name)))
        var pairs: [(Node, Node)] = []
        for field in fields {
            if let value = mapping[field.name] {
                pairs.append((Node(field.name), try read(value, as: field.shape)))
            } else if !field.isOptional, let empty = field.shape.empty {
                pairs.append((Node(field.name), empty))
            }
        }
        return Node(pairs)
    }

    private func readEach(_ node: Node, as shape: Shape) throws -> Node {
        guard let sequence = node.sequence else { return node }
        return Node(try sequence.map { try read($0, as: shape) })
    }

    private func readValues(_ node: Node, as shape: Shape) throws -> Node {
        guard let mapping = node.mapping else { return node }
        return Node(try mapping.map { ($0.key, try read($0.value, as: shape)) })
    }

    private func read(_ node: Node, _ variants: [Shape.Variant]) throws -> Node {
        if let word = node.scalar?.string, variants.contains(where: { $0.name == word }) {
            return Node([(Node(word), .noFields)])
        }
        guard let mapping = node.mapping, mapping.count == 1, let (key, value) = mapping.first else {
            return node
        }
        guard let variant = variants.first(where: { $0.name == key.string }) else {
            let names = variants.map(\.name).joined(separator: ", ")
            let place = Written(node: key, path: path)
            throw place.fault("'\(key.string ?? "?")' is not known here; there are \(names)")
        }
        if let only = variant.only, value.mapping?["_0"] == nil {
            let wrapped = Node([(Node("_0"), try read(value, as: only))])
            return Node([(key, wrapped)])
        }
        return Node([(key, try read(value, variant.fields))])
    }

    private func numbered(_ node: Node, _ words: [String]) -> Node {
        guard let word = node.scalar?.string, let number = words.firstIndex(of: word) else { return node }
        return Node(String(number))
    }
}

extension Node {
    /// A mapping that holds nothing.
    static var noFields: Node { Node([] as [(Node, Node)]) }
}

extension Shape {
    /// What stands for it where it is left out and may not be; nil where it must be written.
    fileprivate var empty: Node? {
        switch self {
        case .list, .set: return Node([] as [Node])
        case .map: return .noFields
        case .fields(let fields):
            var pairs: [(Node, Node)] = []
            for field in fields where !field.isOptional {
                guard let empty = field.shape.empty else { return nil }
                pairs.append((Node(field.name), empty))
            }
            return Node(pairs)
        case .plain, .choice, .variants: return nil
        }
    }
}
