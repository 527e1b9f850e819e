import NIOCore
import NIOPosix
import Synchronization

/// Counts who calls.
final class Listener: Sendable {
    private let channel: any Channel
    private let counter: Counter
    let port: Int

    var calls: Int { counter.count.withLock { $0 } }

    private final class Counter: Sendable {
        let count = Mutex(0)
    }

    private init(_ channel: any Channel, _ counter: Counter) {
        (self.channel, self.counter, port) = (channel, counter, channel.localAddress?.port ?? 0)
    }

    static func open() async throws -> Listener {
        let counter = Counter()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                counter.count.withLock { $0 += 1 }
                return channel.close()
            }.bind(host: "127.0.0.1", port: 0).get()
        return Listener(channel, counter)
    }

    func close() async throws { try await channel.close() }
}
