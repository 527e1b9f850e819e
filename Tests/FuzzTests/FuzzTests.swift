import Foundation
import Testing

/// Everything that reads what comes from outside, given what nobody would send: it may refuse it, and may not
/// end the process, nor take long.
///
/// `STEPPINGSTONE_FUZZ=1000000` says how many inputs each reader gets, `SEED=…` runs one run again.
@Suite("No input from outside ends the program, or keeps it busy", .serialized)
struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["STEPPINGSTONE_FUZZ"].flatMap(Int.init) ?? 2000
    private static let seed = environment["SEED"].flatMap(UInt64.init) ?? .random(in: 0...UInt64.max)
    /// For inputs of at most 50 kilobytes. A build for finding faults is some five times slower, and other
    /// tests run beside it. What was merely unlucky is tried again.
    #if DEBUG
        private static let longest = Duration.milliseconds(500)
    #else
        private static let longest = Duration.milliseconds(100)
    #endif

    @Test("Each reader takes or refuses whatever comes", arguments: Reader.all)
    func inputs(reader: Reader) async throws {
        var chance = Chance(
            seed: Self.seed ^ UInt64(bitPattern: Int64(reader.name.utf8.reduce(7) { $0 &* 31 &+ Int($1) })))
        let mutator = Mutator(examples: reader.examples, words: reader.words)
        var slowest: [(took: Duration, input: [UInt8])] = []
        let count = max(1, Self.count / reader.share)
        let begin = ContinuousClock.now
        for number in 0..<count {
            // Other tests wait for the same few threads.
            if number.isMultiple(of: 50) { await Task.yield() }
            let input = mutator.input(&chance)
            Last.note(reader.name, input)
            let took = Self.time { reader.read(input) }
            guard slowest.count < 8 || took > slowest[0].took else { continue }
            slowest.append((took, input))
            slowest.sort { $0.took < $1.took }
            if slowest.count > 8 { slowest.removeFirst() }
        }
        let seconds = (ContinuousClock.now - begin) / .seconds(1)
        Last.forget()
        // The best of three is the reader's own time; the first was also the machine's.
        let again = slowest.map { input in
            (
                took: (0..<3).map { _ in Self.time { reader.read(input.input) } }.min() ?? .zero,
                input: input.input
            )
        }
        guard let worst = again.max(by: { $0.took < $1.took }) else { return }
        print(
            "fuzz \(reader.name): seed \(Self.seed), \(count) inputs, "
                + "\(Int(Double(count) / seconds)) a second, slowest \(worst.took), \(worst.input.count) bytes"
        )
        #expect(
            worst.took < Self.longest,
            "\(reader.name): \(String(decoding: worst.input.prefix(400), as: UTF8.self))")
    }

    private static func time(_ body: () -> Void) -> Duration {
        let begin = ContinuousClock.now
        body()
        return ContinuousClock.now - begin
    }
}

/// The input under way lies in a file, so that one that ends the process can be looked at.
private enum Last {
    private static let path = FileManager.default.temporaryDirectory.appendingPathComponent(
        "steppingstone-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
    ).path
    nonisolated(unsafe) private static let file = fopen(path, "w+")  // Suites of it run one after another.

    static func note(_ name: String, _ input: [UInt8]) {
        guard let file else { return }
        rewind(file)
        _ = Data("\(name) \(input.count)\n".utf8).withUnsafeBytes {
            fwrite($0.baseAddress, 1, $0.count, file)
        }
        _ = input.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
        fflush(file)
    }

    static func forget() { unlink(path) }
}
