import Synchronization
import Testing

@testable import Journal

@Suite("The bell that rings when something was kept")
struct BellTests {
    private final class Sleeper: Sendable {
        let isAwake = Mutex(false)
    }

    @Test("Whoever comes late goes on at once, and wakes nobody")
    func late() async {
        let bell = Bell()
        let before = bell.count
        bell.ring()
        let sleeper = Sleeper()
        await withTaskGroup(of: Void.self) { group in
            let now = bell.count
            group.addTask {
                await bell.wait(after: now)
                sleeper.isAwake.withLock { $0 = true }
            }
            for _ in 0..<1000 { await bell.wait(after: before) }
            #expect(bell.count == now)
            #expect(!sleeper.isAwake.withLock { $0 })
            bell.ring()
        }
        #expect(sleeper.isAwake.withLock { $0 })
    }

    @Test("No ring is missed, however many wait and ring at once")
    func many() async {
        let bell = Bell()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    for _ in 0..<200 {
                        let count = bell.count
                        bell.ring()
                        await bell.wait(after: count)
                    }
                }
            }
        }
        #expect(bell.count == 4000)
    }
}
