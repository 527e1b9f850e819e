import Domain
import Yams

extension Scenario {
    /// Reads the scenarios of one file: one, or several parted by `---`.
    ///
    /// - Parameter isBeginning: a beginning has steps only; its clock is that of the scenario which it
    /// begins.
    /// - Throws: `ScenarioFault`.
    public static func read(_ text: String, path: String, isBeginning: Bool = false) throws -> [Scenario] {
        try nodes(text, path).map { try Scenario(Written(node: $0, path: path), isBeginning) }
    }

    private static func nodes(_ text: String, _ path: String) throws -> [Node] {
        if let line = aliasLine(text) {
            // One alias of an alias of an alias can stand for more than fits into memory.
            throw ScenarioFault(
                path: path, line: line, problem: "anchors and aliases, & and *, are not taken")
        }
        do {
            var all = try compose_all(yaml: text)
            var nodes: [Node] = []
            while let node = all.next() { nodes.append(node) }
            if let error = all.error { throw error }
            return nodes
        } catch {
            throw ScenarioFault(path: path, line: nil, problem: "this is not YAML: \(error)")
        }
    }

    /// The first line on which something begins with `&` or `*` and a letter, as anchors and aliases do.
    private static func aliasLine(_ text: String) -> Int? {
        var line = 1
        var isAtStart = true
        var mark: UInt8?
        for byte in text.utf8 {
            if mark != nil, byte > UInt8(ascii: " ") { return line }
            mark = isAtStart && (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")) ? byte : nil
            isAtStart = byte <= UInt8(ascii: " ") || "[{,:-?!".utf8.contains(byte)
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
        return nil
    }

    private init(_ written: Written, _ isBeginning: Bool) throws {
        try written.holds(
            only: isBeginning
                ? ["title", "given", "steps"] : ["title", "rules", "start", "given", "steps"])
        path = written.path
        title = try written["title"]?.text() ?? path
        rules = try written["rules"]?.texts().map { try StepReading.rule($0, written) } ?? []
        given = try written["given"]?.texts() ?? []
        start = try isBeginning ? Instant(milliseconds: 0) : Self.start(written)
        steps = try (written["steps"]?.list() ?? []).enumerated().map { index, step in
            try StepReading(written: step).step(number: index + 1)
        }
    }

    private static func start(_ written: Written) throws -> Instant {
        guard let start = written["start"] else { throw written.fault("it says no start") }
        return try StepReading.moment(start)
    }
}
