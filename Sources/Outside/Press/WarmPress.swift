import Foundation

/// A press that is kept warm: WeasyPrint in a child process of ours that is started when it is first needed,
/// and replaced when it ends, hangs, or has made many. A paper over which it ended is given to a new one
/// once more.
public actor WarmPress: Press {
    private struct Machine {
        let child: PressChild
        var papers = 0
        let number: Int
    }

    /// One that nobody needed for so long ends: it is a hundred megabytes of memory.
    private static let longestIdle = Duration.seconds(600)

    private let program: PressProgram
    private let limits: PressLimits
    private let script: String
    private let presses: PressQueue
    private let writers: PressQueue
    private var idle: [Machine] = []
    private var made = 0
    private var isStopped = false

    public init(_ program: PressProgram, limits: PressLimits = PressLimits()) {
        self.init(program, limits, script: Self.script)
    }

    init(_ program: PressProgram, _ limits: PressLimits, script: String) {
        self.program = program
        self.limits = limits
        self.script = script
        presses = PressQueue(places: limits.presses, mostWaiting: limits.mostWaiting)
        writers = PressQueue(places: limits.presses, mostWaiting: limits.mostWaiting)
    }

    /// What the child process runs.
    static var script: String { String(decoding: PackageResources.press_py, as: UTF8.self) }

    /// The processes that wait for work.
    var idleProcesses: [Int32] { idle.compactMap(\.child.processNumber) }

    public func pdf(_ sheet: PressSheet) async throws(PressFault) -> [UInt8] {
        try check(sheet)
        let order = try PressWire.order(sheet)
        try await presses.enter()
        let outcome = await paper(order)
        await presses.leave()
        return try outcome.get()
    }

    public func word(_ sheet: PressSheet) async throws(PressFault) -> [UInt8] {
        try check(sheet)
        guard let pandoc = WordProgram(program, limits) else {
            throw .off("pandoc is not installed beside WeasyPrint: scripts/setup puts both in one place")
        }
        try await writers.enter()
        let outcome = await pandoc.document(sheet)
        await writers.leave()
        return try WordPaper.finished(outcome.get(), sheet)
    }

    private func check(_ sheet: PressSheet) throws(PressFault) {
        let bytes = sheet.html.utf8.count + sheet.attachments.reduce(0) { $0 + $1.bytes.count }
        guard bytes <= limits.mostSheetBytes else { throw .tooLarge }
    }

    private func paper(_ order: [UInt8]) async -> Result<[UInt8], PressFault> {
        var fault = PressFault.failed
        for attempt in 0..<2 {
            // What waited may have been ended meanwhile; the second time it is a new one for certain.
            var machine = (attempt == 0 ? idle.popLast() : nil) ?? begin()
            switch await machine.papers == 0 ? machine.child.ready(within: limits.start) : .ready {
            case .ready: break
            case .off(let why): return .failure(.off(why))
            case .tookTooLong, .ended, .paper, .noMemory, .wrong, .tooLarge:
                fault = .off("WeasyPrint does not start")
                continue
            }
            let answer = await machine.child.paper(order, within: limits.paper)
            machine.papers += 1
            switch answer {
            case .paper(let bytes):
                keep(machine)
                return .success(bytes)
            case .wrong:
                keep(machine)
                return .failure(.failed)
            case .noMemory, .tooLarge: return .failure(.tooLarge)
            case .off(let why): return .failure(.off(why))
            case .tookTooLong: fault = .tooLong
            case .ended, .ready: fault = .failed
            }
        }
        return .failure(fault)
    }

    private func begin() -> Machine {
        made += 1
        return Machine(child: PressChild(program, limits, script: script), number: made)
    }

    private func keep(_ machine: Machine) {
        guard machine.papers < limits.papersEach, !isStopped else { return machine.child.end() }
        idle.append(machine)
        let (number, papers) = (machine.number, machine.papers)
        Task {
            // Nothing wakes it early.
            try? await Task.sleep(for: Self.longestIdle)
            retire(number, unusedSince: papers)
        }
    }

    private func retire(_ number: Int, unusedSince papers: Int) {
        guard let place = idle.firstIndex(where: { $0.number == number && $0.papers == papers })
        else { return }
        idle.remove(at: place).child.end()
    }

    /// Lets what is being made be finished; what waits idle ends at once.
    public func stop() {
        isStopped = true
        for machine in idle { machine.child.end() }
        idle = []
    }
}
