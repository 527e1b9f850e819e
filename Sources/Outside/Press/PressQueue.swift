/// Who waits for a press, in their order; beyond a bound nobody does.
actor PressQueue {
    private let mostWaiting: Int
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int, mostWaiting: Int) {
        free = places
        self.mostWaiting = mostWaiting
    }

    /// Waits for a place, which `leave` gives back.
    /// - Throws: `PressFault.busy` where too many wait.
    func enter() async throws(PressFault) {
        if free > 0 {
            free -= 1
            return
        }
        guard waiting.count < mostWaiting else { throw .busy }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
