/// Which names of a form hold anything, as a tree: worked out once, since every field of a command asks, and
/// a form may have as many names as somebody likes to send.
struct FilledNames: Sendable {
    /// Under each beginning of a name, what comes next.
    private var next: [String: Set<String>] = [:]

    /// No form has longer or deeper names; those that are hold nothing.
    private static let longestName = 300
    private static let deepest = 12

    init(_ fields: Fields) {
        for (name, values) in fields.values where values.contains(where: { !$0.trimmed.isEmpty }) {
            add(name)
        }
    }

    private mutating func add(_ name: String) {
        guard name.utf8.count <= Self.longestName else { return }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= Self.deepest else { return }
        var path = ""
        for part in parts {
            next[path, default: []].insert(part)
            path = path.isEmpty ? part : "\(path).\(part)"
        }
    }

    func isAny(under path: String) -> Bool { next[path] != nil }

    /// The names directly beneath.
    func names(under path: String) -> Set<String> { next[path] ?? [] }
}
