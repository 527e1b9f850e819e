import Foundation

/// How far a long piece of work is: a bar on a terminal, a line for every tenth elsewhere.
struct ProgressBar {
    private static let width = 30
    private let label: String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    /// The last percentage shown; -1 before the first.
    private var shown = -1

    init(label: String) { self.label = label }

    /// - Parameters:
    ///   - done: in any unit.
    ///   - total: in the same unit; nothing is shown while it is 0.
    mutating func show(_ done: Int64, of total: Int64) {
        guard total > 0 else { return }
        let step = isTerminal ? 1 : 10
        let percent = Int(min(done, total) * 100 / total) / step * step
        guard percent > shown else { return }
        shown = percent
        Voice.write(isTerminal ? "\r\(bar(percent))" : "\(label): \(percent) %\n")
    }

    private func bar(_ percent: Int) -> String {
        let full = percent * Self.width / 100
        let drawn = String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
        return "\(label) \(drawn) \(percent) %"
    }

    /// Leaves the bar's line.
    func end() {
        if isTerminal, shown >= 0 { Voice.write("\n") }
    }
}
