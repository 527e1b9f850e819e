import Foundation
import Testing

@testable import Outside

/// How many letters are to be made, one after another: `STEPPINGSTONE_LETTERS`.
private enum LettersAsked {
    static let count =
        ProcessInfo.processInfo.environment["STEPPINGSTONE_LETTERS"].flatMap { Int($0) } ?? 0
}

/// Measured by itself (`make bench`): beside a thousand other tests the ratio says nothing.
@Suite(
    "How fast letters are made", .serialized,
    .enabled(if: PressMachine.isThere && LettersAsked.count > 0, "asked for with STEPPINGSTONE_LETTERS"))
struct PressSpeedTests {
    private static let letter = PressMachine.sheet(
        """
        <p>Millbrook Contact Centre<br/>Station Road, Millbrook</p><h1>Your first session</h1>
        \((0..<9).map { "<p>Paragraph \($0): \(String(repeating: "what to expect on Saturday, and ", count: 9))</p>" }
            .joined())
        <table><thead><tr><th>Day</th><th>Time</th></tr></thead><tbody>
        \((1...8).map { "<tr><td>Saturday \($0)</td><td>10 am to noon</td></tr>" }.joined())</tbody></table>
        """)

    private func perSecond(_ count: Int, _ press: WarmPress) async throws -> Double {
        let begin = ContinuousClock.now
        for _ in 0..<count { _ = try await press.pdf(Self.letter) }
        return Double(count) / ((ContinuousClock.now - begin) / .seconds(1))
    }

    /// The bar: five times as many. Both ways in one run, in turn, by the same code.
    @Test("A warm press makes at least five times as many as a process for each", .timeLimit(.minutes(10)))
    func ratio() async throws {
        let program = try #require(PressMachine.program)
        var limits = PressLimits()
        limits.presses = 1
        let warm = WarmPress(program, limits: limits)
        limits.papersEach = 1
        let each = WarmPress(program, limits: limits)
        _ = try await warm.pdf(Self.letter)
        let byEach = try await perSecond(max(3, LettersAsked.count / 10), each)
        let byWarm = try await perSecond(LettersAsked.count, warm)
        print(
            """
            letters a second, one after another: \(tenth(byWarm)) by a warm press, \(tenth(byEach)) by a process \
            for each; ratio \(tenth(byWarm / byEach))
            """)
        #expect(byWarm >= 5 * byEach)
        await warm.stop()
    }

    private func tenth(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
