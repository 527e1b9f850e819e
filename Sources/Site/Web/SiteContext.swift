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

    /// The first half of an address of the sixth version: eight bytes.
    static func network(_ address: String) -> String {
        // Its error says no more than that it is none.
        guard case .v6(let six)? = try? SocketAddress(ipAddress: address, port: 0) else { return address }
        let bytes = withUnsafeBytes(of: six.address.sin6_addr) { Array($0.prefix(8)) }
        return bytes.map { String($0, radix: 16) }.joined(separator: ".")
    }

    private static func isAddress(_ text: String) -> Bool {
        (try? SocketAddress(ipAddress: text, port: 0)) != nil  // Its error says no more than that it is none.
    }
}
