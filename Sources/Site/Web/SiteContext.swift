public import Hummingbird
import NIOCore

/// What is known of a request besides itself: who is at the other end of the line.
public struct SiteContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The network address at the other end; nil where there is none, as with a socket of the machine.
    let peer: String?

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }
}

/// Where a request came from.
enum NetworkAddress {
    /// The address of whoever sent it. Each proxy of ours adds to `X-Forwarded-For` whom it heard from; what
    /// stands further left was written by the sender, and is not believed.
    ///
    /// - Parameter proxies: how many proxies of ours stand in front.
    static func of(_ request: Request, peer: String?, proxies: Int) -> String? {
        guard proxies > 0 else { return peer }
        let heard = request.headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }
        guard heard.count >= proxies else { return peer }
        let named = String(heard[heard.count - proxies]).trimmed
        return isAddress(named) ? named : peer
    }

    /// The place that limits count by: the address, or of the sixth version its first half, since the other
    /// half is anybody's own to choose. One of the fourth written as one of the sixth is itself.
    static func place(of address: String) -> String {
        guard address.contains(":") else { return address }
        let mapped = address.lowercased().split(separator: "::ffff:", maxSplits: 1)
        if address.contains("."), let plain = mapped.last { return String(plain) }
        return network(address)
    }

    /// The first half of an address of the sixth version: four groups.
    private static func network(_ address: String) -> String {
        let halves = (address.split(separator: "%").first ?? "").split(
            separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let groups = halves.map { $0.split(separator: ":").map(String.init) }
        let known = groups.reduce(0) { $0 + $1.count }
        let none = Array(repeating: "0", count: max(0, halves.count > 1 ? 8 - known : 0))
        let all = (groups.first ?? []) + none + (groups.count > 1 ? groups[1] : [])
        return all.prefix(4).map { $0.lowercased() }.joined(separator: ":")
    }

    private static func isAddress(_ text: String) -> Bool {
        (try? SocketAddress(ipAddress: text, port: 0)) != nil  // Its error says no more than that it is none.
    }
}
