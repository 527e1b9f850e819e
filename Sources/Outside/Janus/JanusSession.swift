import NIOCore

/// One session with a Janus: what hangs together there, lives and ends together.
actor JanusSession {
    /// Why it is no more.
    enum End: Sendable {
        /// Janus says that there is no such session, or is not there.
        case gone
        /// Janus does not answer.
        case hung
    }

    private static let plugin = "janus.plugin.videoroom"
    /// Janus gives a session up that says nothing for two seconds.
    private static let keepaliveEvery = Duration.milliseconds(500)
    private static let keepalivePatience = TimeAmount.milliseconds(1_500)

    let client: JanusClient
    let id: Int
    private var waiting: [String: AsyncStream<JanusMessage>.Continuation] = [:]
    private var tasks: [Task<Void, Never>] = []
    private var isClosed = false

    private init(_ client: JanusClient, _ id: Int) {
        self.client = client
        self.id = id
    }

    /// - Throws: `MediaFault`.
    static func open(_ client: JanusClient) async throws(MediaFault) -> JanusSession {
        let message = try await client.ask("", ["janus": "create"], transaction: Chance.text(8))
        guard let id = message.data?.id else { throw .noAnswer }
        return JanusSession(client, id)
    }

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - hearing: is called with what no request of ours waits for, one after another.
    ///   - lost: is called once where the session ends by itself.
    func listen(
        hearing: @escaping @Sendable (JanusMessage) async -> Void,
        lost: @escaping @Sendable (End) async -> Void
    ) {
        tasks.append(
            Task { [client, id] in
                while !Task.isCancelled {
                    do throws(MediaFault) {
                        for message in try await client.poll(id) {
                            if message.janus == "timeout" { return await self.end(.gone, lost) }
                            if !self.isAwaited(message) { await hearing(message) }
                        }
                    } catch {
                        return await self.end(.gone, lost)
                    }
                }
            })
        tasks.append(
            Task { [client, id] in
                while !Task.isCancelled {
                    do throws(MediaFault) {
                        _ = try await client.ask(
                            "/\(id)", ["janus": "keepalive"], transaction: Chance.text(8),
                            patience: Self.keepalivePatience)
                    } catch {
                        return await self.end(error == .noAnswer ? .hung : .gone, lost)
                    }
                    // Woken early means that the session is over.
                    try? await Task.sleep(for: Self.keepaliveEvery)
                }
            })
    }

    private func end(_ end: End, _ lost: @Sendable (End) async -> Void) async {
        guard !isClosed else { return }
        close()
        await lost(end)
    }

    /// Stops listening; who still waits is told that it is gone.
    func close() {
        isClosed = true
        for task in tasks { task.cancel() }
        tasks = []
        for continuation in waiting.values { continuation.finish() }
        waiting = [:]
    }

    private func isAwaited(_ message: JanusMessage) -> Bool {
        guard let transaction = message.transaction, let continuation = waiting[transaction] else {
            return false
        }
        continuation.yield(message)
        continuation.finish()
        return true
    }

    /// - Returns: the number of a new handle.
    /// - Throws: `MediaFault`.
    func attach() async throws(MediaFault) -> Int {
        let body: JanusJSON = ["janus": "attach", "plugin": .text(Self.plugin)]
        let message = try await client.ask("/\(id)", body, transaction: Chance.text(8))
        guard let handle = message.data?.id else { throw .noAnswer }
        return handle
    }

    /// Ends a handle, and what flows through it. One that is not there any more has ended.
    /// - Throws: `MediaFault`.
    nonisolated func detach(_ handle: Int, patience: TimeAmount) async throws(MediaFault) {
        do {
            _ = try await client.ask(
                "/\(id)/\(handle)", ["janus": "detach"], transaction: Chance.text(8), patience: patience)
        } catch .refused(code: 458, _), .refused(code: 459, _) {
            return
        }
    }

    /// Asks what is answered at once.
    /// - Throws: `MediaFault`.
    nonisolated func ask(
        _ handle: Int, _ body: JanusJSON, patience: TimeAmount = JanusClient.patience
    ) async throws(MediaFault) {
        _ = try await client.ask(
            "/\(id)/\(handle)", ["janus": "message", "body": body], transaction: Chance.text(8),
            patience: patience)
    }

    /// Asks what is answered by an event, which may come before the question has been taken.
    /// - Throws: `MediaFault`.
    func askForEvent(
        _ handle: Int, _ body: JanusJSON, _ description: (type: String, sdp: String)? = nil
    ) async throws(MediaFault) -> JanusMessage {
        guard !isClosed else { throw .gone }
        let transaction = Chance.text(8)
        let (answers, continuation) = AsyncStream<JanusMessage>.makeStream()
        waiting[transaction] = continuation
        defer { waiting[transaction] = nil }
        let alarm = Task {
            try await Task.sleep(for: .seconds(3))
            continuation.finish()
        }
        defer { alarm.cancel() }
        var whole: JanusJSON = ["janus": "message", "body": body]
        if let description {
            whole = whole.with([
                (
                    "jsep",
                    ["type": .text(description.type), "sdp": .text(description.sdp), "trickle": false]
                )
            ])
        }
        _ = try await client.ask("/\(id)/\(handle)", whole, transaction: transaction)
        for await message in answers {
            if let refusal = message.refusal { throw refusal }
            return message
        }
        throw isClosed ? .gone : .noAnswer
    }

    /// Ends it over there.
    /// - Throws: `MediaFault`.
    nonisolated func destroy(patience: TimeAmount) async throws(MediaFault) {
        do {
            _ = try await client.ask(
                "/\(id)", ["janus": "destroy"], transaction: Chance.text(8), patience: patience)
        } catch .refused(code: 458, _) {
            return
        }
    }
}
