import Foundation
import Synchronization

/// The journal's key, where it was given in the environment.
enum HeldKey {
    static let name = "STEPPINGSTONE_KEY"
    private static let taken = Mutex<String?>(nil)

    /// What was given; nil where nothing was.
    static var text: String? { taken.withLock { $0 } }

    /// Takes the key out of the environment, before anything else is done: no program that this one starts
    /// inherits it, and who looks at this process from outside finds it no more.
    static func take() {
        guard let value = getenv(name) else { return }
        let text = String(cString: value)
        memset(value, 0, strlen(value))
        unsetenv(name)
        taken.withLock { $0 = text }
    }
}
