import Foundation
import Testing

@testable import Outside

@Suite(
    "The press is kept warm, bounded and replaced", .serialized,
    .enabled(if: PressMachine.isThere, PressMachine.why))
struct WarmPressTests {
    private var small: PressLimits {
        var limits = PressLimits()
        limits.presses = 1
        return limits
    }

    private func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF".utf8)) }

    private func fault(_ press: WarmPress, _ body: String) async -> PressFault? {
        do {
            _ = try await press.pdf(PressMachine.sheet(body))
            return nil
        } catch {
            return error
        }
    }

    @Test("One process makes many papers; after its number it is replaced", .timeLimit(.minutes(3)))
    func warm() async throws {
        var limits = small
        limits.papersEach = 3
        let press = WarmPress(try #require(PressMachine.program), limits: limits)
        var processes: [Int32] = []
        for _ in 0..<4 {
            #expect(isPDF(try await press.pdf(PressMachine.sheet("<p>Words</p>"))))
            processes += await press.idleProcesses
        }
        // Twice waiting, then ended after the third; the fourth is a new one's.
        #expect(processes.count == 3 && processes[0] == processes[1] && processes[2] != processes[0])
        await press.stop()
    }

    @Test("A process that was killed is replaced, and the paper arrives", .timeLimit(.minutes(3)))
    func killed() async throws {
        let press = WarmPress(try #require(PressMachine.program), limits: small)
        _ = try await press.pdf(PressMachine.sheet("<p>Words</p>"))
        let before = try #require(await press.idleProcesses.first)
        kill(before, SIGKILL)
        #expect(isPDF(try await press.pdf(PressMachine.sheet("<p>Words</p>"))))
        let after = try #require(await press.idleProcesses.first)
        #expect(after != before)
        await press.stop()
    }

    @Test("One that hangs is ended at its limit; the next paper arrives", .timeLimit(.minutes(3)))
    func stuck() async throws {
        var limits = small
        limits.paper = .seconds(2)
        let press = try PressMachine.press(begun: PressMachine.hook, limits)
        let begin = ContinuousClock.now
        #expect(await fault(press, "<p>SLEEP</p>") == .tooLong)
        #expect(ContinuousClock.now - begin >= .seconds(4))
        #expect(await press.idleProcesses == [])
        #expect(isPDF(try await press.pdf(PressMachine.sheet("<p>Words</p>"))))
        await press.stop()
    }

    @Test("One that hangs over a paper that another can make: the paper arrives", .timeLimit(.minutes(3)))
    func stuckOnce() async throws {
        var limits = small
        limits.paper = .seconds(5)
        let mark = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
        // Taken by whichever press starts first, before its rights are taken away.
        let once = """
            import os
            try:
                os.mkdir("\(mark)")
            except FileExistsError:
                first = False
            else:
                first = True
            """
        let press = try PressMachine.press(
            begun: once + "\n"
                + PressMachine.hook.replacing("\"SLEEP\" in said", with: "first and \"Words\" in said"),
            limits)
        defer { try? FileManager.default.removeItem(atPath: mark) }  // a folder left over harms nobody
        #expect(isPDF(try await press.pdf(PressMachine.sheet("<p>Words</p>"))))
        await press.stop()
    }

    @Test("Too much work and too much memory end the press, not us", .timeLimit(.minutes(4)))
    func bounded() async throws {
        var limits = small
        limits.workSeconds = 1
        let press = try PressMachine.press(begun: PressMachine.hook, limits)
        #expect(await fault(press, "<p>SPIN</p>") == .failed)
        #expect(isPDF(try await press.pdf(PressMachine.sheet("<p>Words</p>"))))
        await press.stop()
        let greedy = try PressMachine.press(begun: PressMachine.hook, small)
        #expect(await fault(greedy, "<p>HOARD</p>") == .tooLarge)
        #expect(isPDF(try await greedy.pdf(PressMachine.sheet("<p>Words</p>"))))
        await greedy.stop()
    }

    @Test("Beyond so many that wait, it says that it is busy", .timeLimit(.minutes(3)))
    func busy() async throws {
        var limits = small
        limits.mostWaiting = 2
        let press = WarmPress(try #require(PressMachine.program), limits: limits)
        let outcomes = await withTaskGroup(of: PressFault?.self) { group in
            for _ in 0..<6 { group.addTask { await fault(press, "<p>Words</p>") } }
            return await group.reduce(into: [PressFault?]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 3)
        #expect(outcomes.count { $0 == .busy } == 3)
        await press.stop()
    }

    @Test("A page that is too large is not begun", .timeLimit(.minutes(1)))
    func tooLarge() async throws {
        var limits = small
        limits.mostSheetBytes = 1_000
        let press = WarmPress(try #require(PressMachine.program), limits: limits)
        #expect(await fault(press, String(repeating: "x", count: 1_001)) == .tooLarge)
        #expect(await press.idleProcesses == [])
    }

    @Test("It ends with its input, in the middle of a paper too", .timeLimit(.minutes(3)))
    func endsWithUs() async throws {
        let program = try #require(PressMachine.program)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program.python)
        process.arguments = [
            "-I", "-c", PressMachine.hook + "\n" + WarmPress.script,
            #"{"memoryBytes": 1073741824, "workSeconds": 60, "user": 64001}"#,
        ]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        #expect(output.fileHandleForReading.readData(ofLength: 1) == Data("R".utf8))
        let order = try PressWire.order(PressMachine.sheet("<p>SLEEP</p>"))
        try input.fileHandleForWriting.write(contentsOf: Data(order))
        try await Task.sleep(for: .milliseconds(300))
        #expect(process.isRunning)
        try input.fileHandleForWriting.close()
        let begin = ContinuousClock.now
        while process.isRunning, ContinuousClock.now - begin < .seconds(20) {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(!process.isRunning)
    }
}

@Suite("Where there is no press")
struct NoPressTests {
    @Test("It says what is missing")
    func off() async throws {
        #expect(throws: PressFault.self) { try PressProgram.found(setting: "/nowhere") }
        let nowhere = PressProgram(python: "/nowhere/python", pandoc: nil, limiter: nil)
        let press = WarmPress(nowhere)
        await #expect(throws: PressFault.off("WeasyPrint does not start")) {
            try await press.pdf(PressMachine.sheet("<p>Words</p>"))
        }
        await #expect(throws: PressFault.self) { try await press.word(PressMachine.sheet("<p>Words</p>")) }
        let none = NoPress(why: "because")
        await #expect(throws: PressFault.off("because")) {
            try await none.pdf(PressMachine.sheet("<p>Words</p>"))
        }
    }
}
