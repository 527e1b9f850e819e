import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// One life of a press: a child process that makes papers until it is ended, ends itself or is told to end.
/// It ends with us however we end, since its input does.
final class PressChild: Sendable {
    private struct Job: Sendable {
        /// Nothing for the wait until it is there.
        let order: [UInt8]
        let limit: Duration
        let reply: CheckedContinuation<PressAnswer, Never>
    }

    /// A program that ends before it has read everything must not end this one with it.
    private static let brokenPipesAreHarmless: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    private let feeder: AsyncStream<Job>.Continuation
    private let process = PressProcess()

    /// The process, while it lives.
    var processNumber: Int32? { process.number.withLock { $0 } }

    /// Starts it. What comes of that says `ready`.
    init(_ program: PressProgram, _ limits: PressLimits, script: String) {
        Self.brokenPipesAreHarmless
        let (jobs, feeder) = AsyncStream.makeStream(of: Job.self)
        self.feeder = feeder
        let life = PressLife(program: program, limits: limits, script: script)
        Task { [process] in
            await life.run { execution in
                process.number.withLock { $0 = execution.number }
                var execution = execution
                for await job in jobs {
                    let answer = await execution.answer(job.order, within: job.limit)
                    job.reply.resume(returning: answer)
                    switch answer {
                    case .ready, .paper, .wrong: continue
                    case .noMemory, .off, .tookTooLong, .tooLarge, .ended: return
                    }
                }
            }
            process.number.withLock { $0 = nil }
            feeder.finish()
            for await job in jobs { job.reply.resume(returning: .ended) }
        }
    }

    /// - Returns: `ready`, or why it is not.
    func ready(within limit: Duration) async -> PressAnswer { await ask([], limit) }

    func paper(_ order: [UInt8], within limit: Duration) async -> PressAnswer { await ask(order, limit) }

    private func ask(_ order: [UInt8], _ limit: Duration) async -> PressAnswer {
        await withCheckedContinuation { reply in
            guard case .enqueued = feeder.yield(Job(order: order, limit: limit, reply: reply)) else {
                return reply.resume(returning: .ended)
            }
        }
    }

    /// Lets it finish what it has been asked for, and end.
    func end() { feeder.finish() }

    deinit { feeder.finish() }
}

/// Which process it is, for whoever looks from outside.
private final class PressProcess: Sendable {
    let number = Mutex<Int32?>(nil)
}

/// How a press is run.
struct PressLife: Sendable {
    let program: PressProgram
    let limits: PressLimits
    let script: String

    private struct Told: Encodable {
        let memoryBytes: Int
        let workSeconds: Int
        /// Whom it runs as where we run as root.
        let user: UInt32
    }

    /// Runs it for as long as the body goes on.
    func run(_ body: @escaping @Sendable (PressExecution) async -> Void) async {
        var options = PlatformOptions()
        // A group of its own: what interrupts us at a terminal is ours to pass on.
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        do {
            let told = Told(
                memoryBytes: limits.memoryBytes, workSeconds: limits.workSeconds,
                user: JanusGuard.borrowedUser() ?? 0)
            let words = String(decoding: try JSONEncoder().encode(told), as: UTF8.self)
            _ = try await Subprocess.run(
                .path(FilePath(program.python)), arguments: Arguments(["-I", "-c", script, words]),
                environment: .custom([
                    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent", "PYTHONHASHSEED": "0",
                ]), platformOptions: options,
                input: .inputWriter, output: .sequence, error: .discarded
            ) { execution in
                let kill: @Sendable () -> Void = {
                    // One that is gone already cannot be ended again.
                    try? execution.send(signal: .kill, toProcessGroup: true)
                }
                await body(
                    PressExecution(
                        number: execution.processIdentifier.value, writer: execution.standardInputWriter,
                        kill: kill,
                        answers: PressAnswers(execution.standardOutput, mostBytes: limits.mostPaperBytes)))
                kill()
            }
        } catch {
            // Whoever asks of it hears that it has ended.
        }
    }
}

/// A press that runs.
struct PressExecution {
    let number: Int32
    fileprivate let writer: StandardInputWriter
    fileprivate let kill: @Sendable () -> Void
    fileprivate var answers: PressAnswers

    fileprivate mutating func answer(_ order: [UInt8], within limit: Duration) async -> PressAnswer {
        let alarm = PressAlarm(after: limit, kill)
        defer { alarm.stop() }
        do {
            if !order.isEmpty { _ = try await writer.write(order) }
            let answer = try await answers.next()
            return answer == .ended && alarm.hasRung ? .tookTooLong : answer
        } catch {
            return alarm.hasRung ? .tookTooLong : .ended
        }
    }
}

/// Does something once, after a while, unless it is stopped before.
final class PressAlarm: Sendable {
    private let rang = Mutex(false)
    private let task = Mutex<Task<Void, Never>?>(nil)

    var hasRung: Bool { rang.withLock { $0 } }

    init(after limit: Duration, _ act: @escaping @Sendable () -> Void) {
        let waiting = Task { [weak self] in
            do {
                try await Task.sleep(for: limit)
            } catch {
                return
            }
            self?.rang.withLock { $0 = true }
            act()
        }
        task.withLock { $0 = waiting }
    }

    func stop() { task.withLock { $0?.cancel() } }
}
