import Yams

/// A node of a scenario's file, with its place, read strictly: what nobody asked for is a fault.
struct Written {
    let node: Node
    let path: String

    var line: Int? { node.mark?.line }

    func fault(_ problem: String) -> ScenarioFault {
        ScenarioFault(path: path, line: line, problem: problem)
    }

    subscript(_ key: String) -> Written? {
        node.mapping?[key].map { Written(node: $0, path: path) }
    }

    /// - Throws: `ScenarioFault` where it holds anything but these.
    func holds(only keys: Set<String>) throws {
        guard let mapping = node.mapping else { throw fault("fields are wanted here: \(listed(keys))") }
        for key in mapping.keys {
            let name = key.string ?? "?"
            guard keys.contains(name) else {
                let key = Written(node: key, path: path)
                throw key.fault("'\(name)' is not known here; there are \(listed(keys))")
            }
        }
    }

    func text() throws -> String {
        guard let text = node.scalar?.string else { throw fault("one word or line is wanted here") }
        return text
    }

    /// A list of words; one word alone is a list of it.
    func texts() throws -> [String] {
        if let sequence = node.sequence {
            return try sequence.map { try Written(node: $0, path: path).text() }
        }
        return [try text()]
    }

    func list() throws -> [Written] {
        guard let sequence = node.sequence else { throw fault("a list is wanted here") }
        return sequence.map { Written(node: $0, path: path) }
    }

    /// The names and what stands beside them, in the file's order.
    func pairs() throws -> [(name: String, value: Written)] {
        guard let mapping = node.mapping else { throw fault("names with values are wanted here") }
        return try mapping.map { key, value in
            (try Written(node: key, path: path).text(), Written(node: value, path: path))
        }
    }

    private func listed(_ keys: Set<String>) -> String { keys.sorted().joined(separator: ", ") }
}
