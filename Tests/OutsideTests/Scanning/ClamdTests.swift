import Foundation
import NIOCore
import NIOPosix
import Testing

@testable import Outside

@Suite("Asking ClamAV’s daemon")
struct ClamdTests {
    /// Stands in for the daemon: reads what it is sent to its end, and answers as it is told to.
    private final class FakeDaemon: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let answer: @Sendable ([UInt8]) -> String?
        private var heard = ByteBuffer()
        private var content: [UInt8] = []
        private var isBegun = false

        init(_ answer: @escaping @Sendable ([UInt8]) -> String?) { self.answer = answer }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            heard.writeImmutableBuffer(unwrapInboundIn(data))
            if !isBegun {
                guard heard.readableBytes >= 10 else { return }
                isBegun = true
                guard heard.readString(length: 10) == "zINSTREAM\0" else {
                    return context.close(promise: nil)
                }
            }
            while let length: UInt32 = heard.getInteger(at: heard.readerIndex),
                heard.readableBytes >= 4 + Int(length)
            {
                heard.moveReaderIndex(forwardBy: 4)
                content += heard.readBytes(length: Int(length)) ?? []
                guard length == 0 else { continue }
                guard let words = answer(content) else { return context.close(promise: nil) }
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: words)), promise: nil)
                return
            }
        }
    }

    /// A daemon on a port of its own.
    private func daemon(
        answering answer: @escaping @Sendable ([UInt8]) -> String?
    ) async throws -> (port: Int, channel: any Channel) {
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(FakeDaemon(answer))
                }
            }.bind(host: "127.0.0.1", port: 0).get()
        return (server.localAddress?.port ?? 0, server)
    }

    private static let harmful = Array("harmful".utf8)

    @Test("It is sent all of the file, and says clean or harmful")
    func verdicts() async throws {
        let (port, server) = try await daemon {
            $0.starts(with: Self.harmful) ? "stream: Test.File FOUND\0" : "stream: OK\0"
        }
        let clamd = try #require(Clamd(setting: "127.0.0.1:\(port)"))
        #expect(try await clamd.look(Array("fine".utf8)) == .clean)
        #expect(try await clamd.look([]) == .clean)
        let long = Self.harmful + [UInt8](repeating: 7, count: 1_000_000)
        #expect(try await clamd.look(long) == .infected("Test.File"))
        try await server.close()
        let counted = [UInt8](repeating: 7, count: 200_001)
        let (other, second) = try await daemon { $0 == counted ? "stream: OK\0" : "stream: Changed FOUND\0" }
        let asked = try #require(Clamd(setting: "127.0.0.1:\(other)"))
        #expect(try await asked.look(counted) == .clean)
        try await second.close()
    }

    @Test(
        "Whatever else it says, the file counts as not checked",
        arguments: [
            "stream: Heuristics ERROR\0", "INSTREAM size limit exceeded. ERROR\0", "OK\0", "\0",
            "stream: OK FOUND trailing\0", String(repeating: "x", count: 5_000), nil,
        ])
    func failures(answer: String?) async throws {
        let (port, server) = try await daemon { _ in answer }
        let clamd = try #require(Clamd(setting: "127.0.0.1:\(port)"))
        await #expect(throws: UnfitFile.cannotBeChecked) { try await clamd.look([1]) }
        try await server.close()
    }

    @Test("Where it is not there, or does not answer in time, the file counts as not checked")
    func absent() async throws {
        for place in ["/nowhere/clamd.ctl", "127.0.0.1:1"] {
            let clamd = try #require(Clamd(setting: place))
            await #expect(throws: UnfitFile.cannotBeChecked) { try await clamd.look([1]) }
        }
        let (port, server) = try await daemon { _ in "" }
        let clamd = try #require(Clamd(setting: "127.0.0.1:\(port)", limitSeconds: 1))
        let began = ContinuousClock.now
        await #expect(throws: UnfitFile.cannotBeChecked) { try await clamd.look([1]) }
        #expect(ContinuousClock.now - began < .seconds(20))
        try await server.close()
    }

    @Test("A setting is a path, or a name and a port")
    func settings() {
        for setting in ["/run/clamav/clamd.ctl", "localhost:3310", "[::1]:3310"] {
            #expect(Clamd(setting: setting) != nil, "\(setting)")
        }
        for setting in ["", "localhost", "localhost:", ":3310", "localhost:0", "localhost:x", "clamd.ctl"] {
            #expect(Clamd(setting: setting) == nil, "\(setting)")
        }
    }
}
