import NIOCore
import Synchronization

/// How much and how long one connection, one network address, and all together may take. House rules:
/// ordinary browsers on poor lines stay far within them.
public struct ConnectionLimits: Sendable {
    /// For the head of a request, and between one request and the next.
    public var idleSeconds = 20
    /// A body may come as slowly as it likes for this long, then at least so many bytes a second.
    public var graceSeconds = 20
    public var leastBytesPerSecond = 2_000
    /// How long a reader may take nothing of what is sent.
    public var stallSeconds = 30
    public var mostConnections = 4_000
    /// A court's or an authority's whole building may share one.
    public var mostPerAddress = 256
    public var mostHeaders = 64
    public var mostHeaderBytes = 16_384
    /// Within ten minutes, from one address.
    public var mostFormsOfStrangers = Strangers.most
    /// Of any request; each route has its own, smaller.
    public var mostBodyBytes = 32_000_000

    public init() {}

    /// Sets some of them by name, `idle=2,stall=2`, for trying them out.
    /// - Returns: false where a name is unknown or a number is none.
    public mutating func set(_ text: String) -> Bool {
        let paths: [Substring: WritableKeyPath<ConnectionLimits, Int>] = [
            "idle": \.idleSeconds, "grace": \.graceSeconds, "rate": \.leastBytesPerSecond,
            "stall": \.stallSeconds, "connections": \.mostConnections, "address": \.mostPerAddress,
            "strangers": \.mostFormsOfStrangers,
        ]
        for pair in text.split(separator: ",") {
            let halves = pair.split(separator: "=")
            guard halves.count == 2, let path = paths[halves[0]], let number = Int(halves[1]), number > 0
            else { return false }
            self[keyPath: path] = number
        }
        return true
    }
}

/// The connections that are open, in all and by network address.
final class OpenConnections: Sendable {
    private struct Counts {
        var all = 0
        var byAddress: [String: Int] = [:]
    }

    private let counts = Mutex(Counts())
    private let limits: ConnectionLimits
    /// False behind proxies, where many people come from one address.
    private let countsAddresses: Bool

    init(_ limits: ConnectionLimits, countsAddresses: Bool) {
        self.limits = limits
        self.countsAddresses = countsAddresses
    }

    /// Whether there is room for one more; it is counted then.
    func admit(_ address: String) -> Bool {
        counts.withLock { counts in
            let here = counts.byAddress[address, default: 0]
            guard counts.all < limits.mostConnections, !countsAddresses || here < limits.mostPerAddress
            else { return false }
            counts.all += 1
            counts.byAddress[address] = here + 1
            return true
        }
    }

    func leave(_ address: String) {
        counts.withLock { counts in
            counts.all -= 1
            let left = counts.byAddress[address, default: 1] - 1
            counts.byAddress[address] = left > 0 ? left : nil
        }
    }
}
