import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// Asks providers over HTTPS: certificates are checked, redirects are not followed, and all of it ends in
/// time.
public final class ProviderHTTP: ProviderWeb {
    private static let connectLimitSeconds: Int64 = 5
    private let limitSeconds: Int64
    /// Made when it is first needed: a server that never asked anything has nothing to close.
    private let made = Mutex<HTTPClient?>(nil)

    /// - Parameter limitSeconds: how long one answer may take, from first to last.
    public init(limitSeconds: Int64 = 10) {
        self.limitSeconds = limitSeconds
    }

    private func client() -> HTTPClient {
        made.withLock { made in
            let client = made ?? fresh()
            made = client
            return client
        }
    }

    private func fresh() -> HTTPClient {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(Self.connectLimitSeconds), read: .seconds(limitSeconds)))
        configuration.httpVersion = .http1Only
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    public func answer(to question: ProviderQuestion) async throws(OpenIDFault) -> ProviderAnswer {
        let outcome = await withTaskGroup(of: Result<ProviderAnswer, OpenIDFault>?.self) { group in
            group.addTask { await self.asked(question) }
            group.addTask {
                // Being woken early, because the answer is there, is how this wait is meant to end.
                try? await Task.sleep(for: .seconds(self.limitSeconds))
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first ?? .failure(.tooSlow(question.asked))
        }
        return try outcome.get()
    }

    public func close() async throws {
        let client = made.withLock { made in
            defer { made = nil }
            return made
        }
        try await client?.shutdown()
    }

    private func asked(_ question: ProviderQuestion) async -> Result<ProviderAnswer, OpenIDFault> {
        var request = HTTPClientRequest(url: question.address)
        request.headers.add(name: "Accept", value: "application/json")
        if let authorization = question.authorization {
            request.headers.add(name: "Authorization", value: authorization)
        }
        if let form = question.form {
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(ByteBuffer(string: form))
        }
        do {
            let response = try await client().execute(request, timeout: .seconds(limitSeconds))
            let body = try await response.body.collect(upTo: question.mostBytes)
            return .success(
                ProviderAnswer(
                    status: Int(response.status.code),
                    caching: response.headers.first(name: "Cache-Control"),
                    body: Array(body.readableBytesView)))
        } catch is NIOTooManyBytesError {
            return .failure(.tooLarge(question.asked))
        } catch {
            return .failure(.unreachable(question.asked))
        }
    }
}
