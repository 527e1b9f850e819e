import AsyncHTTPClient
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// Where a Janus is reached, and the secrets that it was started with.
struct JanusAddress: Sendable {
    /// `http://127.0.0.1:40123`, without a path.
    var rooms: String
    /// Of its administrator.
    var administration: String
    var apiSecret: String
    var adminSecret: String
    /// Said by us in `Origin`; browsers on the machine cannot say it.
    var origin: String
    /// What may make rooms.
    var roomKey: String
    /// The addresses that it may name to browsers.
    var mediaAddresses: Set<String>
}

/// Asks a Janus over HTTP.
struct JanusClient: Sendable {
    static let longestAnswerBytes = 1 << 20
    /// House rule: it answers in a few thousandths of a second.
    static let patience = TimeAmount.seconds(3)
    /// It holds a long poll for thirty seconds.
    private static let pollPatience = TimeAmount.seconds(40)

    let http: HTTPClient
    let address: JanusAddress

    /// A client for one Janus. Every room has a long poll and its own questions open.
    /// - Parameter certificate: who we are, where a Janus on another machine asks.
    static func http(_ certificate: JanusCertificate? = nil) throws -> HTTPClient {
        var configuration = HTTPClient.Configuration(
            timeout: .init(connect: .seconds(1)), ignoreUncleanSSLShutdown: false)
        configuration.connectionPool = .init(
            idleTimeout: .seconds(20), concurrentHTTP1ConnectionsPerHostSoftLimit: 4_000)
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.redirectConfiguration = .disallow
        configuration.httpVersion = .http1Only
        if let certificate { configuration.tlsConfiguration = try certificate.configuration() }
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Sends a request to a session, or to one of its handles.
    ///
    /// - Parameter path: what stands behind `/janus`: nothing, `/SESSION`, or `/SESSION/HANDLE`.
    /// - Returns: what it answers at once.
    /// - Throws: `MediaFault`.
    func ask(
        _ path: String, _ body: JanusJSON, transaction: String, patience: TimeAmount = patience
    ) async throws(MediaFault) -> JanusMessage {
        let whole = body.with([
            ("transaction", .text(transaction)), ("apisecret", .text(address.apiSecret)),
        ])
        let bytes = try await post("\(address.rooms)/janus\(path)", whole, patience)
        guard let message = try JanusMessage.read(bytes).first else { throw .noAnswer }
        if let refusal = message.refusal { throw refusal }
        return message
    }

    /// Waits for what a session has to tell.
    /// - Throws: `MediaFault`.
    func poll(_ session: Int) async throws(MediaFault) -> [JanusMessage] {
        var request = HTTPClientRequest(
            url: "\(address.rooms)/janus/\(session)?maxev=20&apisecret=\(address.apiSecret)")
        request.headers.add(name: "Origin", value: address.origin)
        let messages = try JanusMessage.read(try await answer(request, Self.pollPatience))
        if let refusal = messages.first?.refusal { throw refusal }
        return messages
    }

    /// - Throws: `MediaFault`.
    func packets(_ session: Int, _ handle: Int) async throws(MediaFault) -> MediaPackets {
        let bytes = try await administrate("/\(session)/\(handle)", "handle_info", .seconds(1))
        do {
            return try JSONDecoder().decode(JanusHandle.self, from: bytes).packets
        } catch {
            throw .noAnswer
        }
    }

    /// Ends a session from the administrator's side.
    /// - Throws: `MediaFault`.
    func destroySession(_ session: Int, patience: TimeAmount) async throws(MediaFault) {
        let bytes = try await administrate("/\(session)", "destroy_session", patience)
        if let refusal = try JanusMessage.read(bytes).first?.refusal { throw refusal }
    }

    /// Every session there is.
    /// - Throws: `MediaFault`.
    func sessions() async throws(MediaFault) -> [Int] {
        struct Answer: Decodable { var sessions: [Int] }
        let bytes = try await administrate("", "list_sessions", Self.patience)
        do {
            return try JSONDecoder().decode(Answer.self, from: bytes).sessions
        } catch {
            throw .noAnswer
        }
    }

    private func administrate(
        _ path: String, _ verb: String, _ patience: TimeAmount
    ) async throws(MediaFault) -> Data {
        let body: JanusJSON = [
            "janus": .text(verb), "transaction": .text(Chance.text(8)),
            "admin_secret": .text(address.adminSecret),
        ]
        return try await post("\(address.administration)/admin\(path)", body, patience)
    }

    private func post(_ url: String, _ body: JanusJSON, _ patience: TimeAmount) async throws(MediaFault)
        -> Data
    {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "Origin", value: address.origin)
        request.headers.add(name: "Content-Type", value: "application/json")
        request.body = .bytes(ByteBuffer(bytes: body.bytes))
        return try await answer(request, patience)
    }

    private func answer(_ request: HTTPClientRequest, _ patience: TimeAmount) async throws(MediaFault) -> Data
    {
        do {
            let response = try await http.execute(request, timeout: patience)
            guard response.status == .ok else {
                throw MediaFault.refused(code: Int(response.status.code), said: "HTTP")
            }
            let body = try await response.body.collect(upTo: Self.longestAnswerBytes)
            return Data(buffer: body)
        } catch let fault as MediaFault {
            throw fault
        } catch {
            throw .noAnswer
        }
    }
}

/// Texts that nobody guesses.
enum Chance {
    /// - Parameter bytes: how many bytes of chance; two hexadecimal digits come of each.
    static func text(_ bytes: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<bytes).map { _ in
            let digits = String(UInt8.random(in: 0...255, using: &generator), radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
