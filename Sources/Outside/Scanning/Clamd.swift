import Foundation
import NIOCore
import NIOPosix

/// ClamAV's daemon, asked whether a file is known to be harmful, by its own protocol (`INSTREAM`). The file
/// goes through memory to a socket; nothing is written down on the way.
public struct Clamd: Hashable, Sendable {
    private enum Place: Hashable {
        case socket(path: String)
        case network(host: String, port: Int)
    }

    /// What it says of a file.
    public enum Verdict: Hashable, Sendable {
        case clean
        /// By the name that its list has for it.
        case infected(String)
    }

    private static let pieceBytes = 65_536
    private static let connectLimitSeconds: Int64 = 5
    private let place: Place
    private let limitSeconds: Int

    /// What the setting `STEPPINGSTONE_CLAMD` names: a socket's path, or `host:port`. Nil where it is
    /// neither.
    ///
    /// - Parameter limitSeconds: how long it may take over one file.
    public init?(setting: String, limitSeconds: Int = 30) {
        self.limitSeconds = limitSeconds
        if setting.hasPrefix("/") {
            place = .socket(path: setting)
            return
        }
        guard let colon = setting.lastIndex(of: ":"), let port = Int(setting[setting.index(after: colon)...]),
            (1...65_535).contains(port), colon != setting.startIndex
        else { return nil }
        let host = setting[..<colon].drop { $0 == "[" }
        place = .network(host: String(host.last == "]" ? host.dropLast() : host), port: port)
    }

    /// - Throws: `UnfitFile.cannotBeChecked` where it is not there, is slow, or answers anything else.
    public func look(_ bytes: [UInt8]) async throws(UnfitFile) -> Verdict {
        let answer: String
        do {
            answer = try await ask(bytes)
        } catch {
            throw .cannotBeChecked
        }
        if answer == "stream: OK" { return .clean }
        guard answer.hasPrefix("stream: "), answer.hasSuffix(" FOUND") else { throw .cannotBeChecked }
        return .infected(String(answer.dropFirst(8).dropLast(6)))
    }

    private func ask(_ bytes: [UInt8]) async throws -> String {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let answer = loop.makePromise(of: String.self)
        let bootstrap = ClientBootstrap(group: loop).connectTimeout(.seconds(Self.connectLimitSeconds))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ClamdAnswer(answer))
                }
            }
        let channel: any Channel
        do {
            channel =
                switch place {
                case .socket(let path): try await bootstrap.connect(unixDomainSocketPath: path).get()
                case .network(let host, let port): try await bootstrap.connect(host: host, port: port).get()
                }
        } catch {
            answer.fail(error)
            throw error
        }
        let alarm = loop.scheduleTask(in: .seconds(Int64(limitSeconds))) {
            answer.fail(ChannelError.connectTimeout(.seconds(Int64(limitSeconds))))
        }
        channel.writeAndFlush(Self.question(bytes), promise: nil)
        let outcome: Result<String, any Error>
        do {
            outcome = .success(try await answer.futureResult.get())
        } catch {
            outcome = .failure(error)
        }
        alarm.cancel()
        channel.close(promise: nil)
        return try outcome.get()
    }

    /// The command, the content in pieces that each say their length, and an empty one at the end.
    private static func question(_ bytes: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer(string: "zINSTREAM\0")
        for start in stride(from: 0, to: bytes.count, by: pieceBytes) {
            let piece = bytes[start..<min(start + pieceBytes, bytes.count)]
            buffer.writeInteger(UInt32(piece.count))
            buffer.writeBytes(piece)
        }
        buffer.writeInteger(UInt32(0))
        return buffer
    }
}

/// Waits for the one line that comes back, which ends in a zero.
private final class ClamdAnswer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private static let limitBytes = 4_096
    private let answer: EventLoopPromise<String>
    private var heard: [UInt8] = []

    init(_ answer: EventLoopPromise<String>) { self.answer = answer }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        heard += Array(unwrapInboundIn(data).readableBytesView)
        if let end = heard.firstIndex(of: 0) {
            answer.succeed(String(decoding: heard[..<end], as: UTF8.self))
        } else if heard.count > Self.limitBytes {
            answer.fail(ChannelError.eof)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { answer.fail(ChannelError.eof) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answer.fail(error)
        context.close(promise: nil)
    }
}
