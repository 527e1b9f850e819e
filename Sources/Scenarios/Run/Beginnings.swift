import Foundation
import Synchronization

/// The named beginnings that scenarios start from: `Beginnings/NAME.yaml` beside the scenario's file or above
/// it.
struct Beginnings {
    let path: String
    let shelf: Shelf

    /// The beginnings that were read: many scenarios start from the same few.
    final class Shelf: Sendable {
        private let known = Mutex<[URL: [Scenario]]>([:])

        /// - Throws: `ScenarioFault` where the file cannot be read.
        func read(_ file: URL) throws -> [Scenario] {
            if let scenarios = known.withLock({ $0[file] }) { return scenarios }
            let text = try String(contentsOf: file, encoding: .utf8)
            let scenarios = try Scenario.read(text, path: file.path, isBeginning: true)
            known.withLock { $0[file] = scenarios }
            return scenarios
        }
    }

    /// The steps of these beginnings and of those that they need, each beginning once, in order.
    ///
    /// - Throws: `ScenarioFault` where there is none of that name or it cannot be read.
    func steps(of names: [String]) throws -> [(beginning: String, step: Scenario.Step)] {
        var begun: Set<String> = []
        return try steps(of: names, &begun)
    }

    private func steps(
        of names: [String], _ begun: inout Set<String>
    ) throws -> [(beginning: String, step: Scenario.Step)] {
        var steps: [(beginning: String, step: Scenario.Step)] = []
        for name in names where begun.insert(name).inserted {
            for beginning in try read(name) {
                steps += try self.steps(of: beginning.given, &begun)
                steps += beginning.steps.map { (name, $0) }
            }
        }
        return steps
    }

    private func read(_ name: String) throws -> [Scenario] {
        guard let file = file(name) else {
            throw ScenarioFault(path: path, line: nil, problem: "no beginning is called '\(name)'")
        }
        return try shelf.read(file)
    }

    private func file(_ name: String) -> URL? {
        var folder = URL(fileURLWithPath: path).standardizedFileURL
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let file = folder.appending(path: "Beginnings/\(name).yaml")
            if FileManager.default.fileExists(atPath: file.path) { return file }
        }
        return nil
    }
}
