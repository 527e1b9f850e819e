import Outside

/// What makes papers, from the environment.
enum PressSettings {
    /// A press; where none is, one that says why, and so does a line at the start.
    static func read(_ environment: [String: String]) -> any Press {
        do {
            let setting = environment["STEPPINGSTONE_PRESS"].flatMap { $0.isEmpty ? nil : $0 }
            return WarmPress(try PressProgram.found(setting: setting))
        } catch .off(let why) {
            Voice.complain("PDF and Word documents cannot be made: \(why).")
            return NoPress(why: why)
        } catch {
            return NoPress(why: "\(error)")
        }
    }
}
