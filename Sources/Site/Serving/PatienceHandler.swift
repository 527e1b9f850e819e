import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Stands in every connection behind the reading of HTTP, and closes it where a request comes, or an answer
/// is read, more slowly than any browser on a poor line; where more comes than any route takes; and where too
/// many are open. It never waits itself: once a second it looks.
final class PatienceHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ConnectionLimits
    private let connections: OpenConnections
    private var patience: Patience
    private var look: RepeatedTask?
    /// The address that this connection is counted under; nil where it is not counted.
    private var countedAs: String?

    init(_ limits: ConnectionLimits, _ connections: OpenConnections) {
        self.limits = limits
        self.connections = connections
        patience = Patience(limits)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let address = context.channel.remoteAddress?.ipAddress ?? "a socket of this machine"
        guard connections.admit(address) else { return context.close(promise: nil) }
        countedAs = address
        let context = NIOLoopBound(context, eventLoop: context.eventLoop)
        let handler = NIOLoopBound(self, eventLoop: context.value.eventLoop)
        look = context.value.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) {
            _ in
            if handler.value.patience.isOver(at: .now()) { context.value.close(promise: nil) }
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    private func leave() {
        look?.cancel()
        look = nil
        if let address = countedAs { connections.leave(address) }
        countedAs = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: patience.requestBegan(at: .now())
        case .body(let bytes): patience.requestWent(on: bytes.readableBytes)
        case .end: patience.requestEnded()
        }
        if patience.isTooMuch { return context.close(promise: nil) }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let count = if case .body(let bytes) = unwrapOutboundIn(data) { bytes.readableBytes } else { 0 }
        patience.wrote(count, at: .now())
        let written = promise ?? context.eventLoop.makePromise(of: Void.self)
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        written.futureResult.whenComplete { _ in handler.value.patience.wasRead(count, at: .now()) }
        context.write(data, promise: written)
    }
}

/// The law of it, without any connection.
struct Patience {
    private let limits: ConnectionLimits
    private var readingSince: NIODeadline?
    private var bytesRead = 0
    /// What was sent and not yet taken: how often, how much, and since when nothing of it was.
    private var waiting = 0
    private var waitingBytes = 0
    private var waitingSince = NIODeadline.distantFuture

    init(_ limits: ConnectionLimits) { self.limits = limits }

    mutating func requestBegan(at now: NIODeadline) {
        readingSince = now
        bytesRead = 0
    }

    mutating func requestWent(on bytes: Int) { bytesRead += bytes }

    mutating func requestEnded() { readingSince = nil }

    mutating func wrote(_ bytes: Int, at now: NIODeadline) {
        if waiting == 0 { waitingSince = now }
        waiting += 1
        waitingBytes += bytes
    }

    mutating func wasRead(_ bytes: Int, at now: NIODeadline) {
        waiting -= 1
        waitingBytes -= bytes
        waitingSince = now
    }

    /// Whether a request brought more than any route takes.
    var isTooMuch: Bool { bytesRead > limits.mostBodyBytes }

    /// Whether to wait no longer.
    func isOver(at now: NIODeadline) -> Bool {
        if let readingSince {
            let slowSeconds = (now - readingSince).seconds - limits.graceSeconds
            if slowSeconds > 0, bytesRead < slowSeconds * limits.leastBytesPerSecond { return true }
        }
        guard waiting > 0 else { return false }
        let allowedSeconds = limits.stallSeconds + waitingBytes / limits.leastBytesPerSecond
        return (now - waitingSince).seconds > allowedSeconds
    }
}

extension TimeAmount {
    fileprivate var seconds: Int { Int(nanoseconds / 1_000_000_000) }
}
