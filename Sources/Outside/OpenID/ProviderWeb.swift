/// How a provider is asked. Tests have one of their own.
public protocol ProviderWeb: Sendable {
    /// Asks once, follows nothing, and takes no more than was said.
    /// - Throws: `OpenIDFault` where nothing comes, too slowly, or too much.
    func answer(to question: ProviderQuestion) async throws(OpenIDFault) -> ProviderAnswer
    /// Lets go of what is open.
    func close() async throws
}

/// One thing asked of a provider.
public struct ProviderQuestion: Sendable {
    public var asked: OpenIDFault.Asked
    public var address: String
    /// The form that is posted; nil where the address is got.
    public var form: String?
    public var authorization: String?
    public var mostBytes: Int
}

/// What it answered, whatever the status.
public struct ProviderAnswer: Sendable {
    public var status: Int
    /// What `Cache-Control` says.
    public var caching: String?
    public var body: [UInt8]

    public init(status: Int, caching: String? = nil, body: [UInt8]) {
        self.status = status
        self.caching = caching
        self.body = body
    }

    /// How long it may be kept, within bounds.
    func keepsSeconds(within bounds: ClosedRange<Int>, usually: Int) -> Int {
        guard let caching, caching.utf8.count < 500 else { return usually }
        let words = caching.lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
        if words.contains("no-store") || words.contains("no-cache") { return bounds.lowerBound }
        let said = words.lazy.compactMap { $0.hasPrefix("max-age=") ? Int($0.dropFirst(8)) : nil }.first
        return min(max(said ?? usually, bounds.lowerBound), bounds.upperBound)
    }
}
