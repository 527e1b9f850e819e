public import Domain

/// What somebody asks of the desk: to do something, or to see something.
public enum Asked: Sendable {
    case command(any Command)
    case question(any Question)

    /// `AcceptReferral`, `MyCase`.
    public var name: String {
        switch self {
        case .command(let command): type(of: command).name
        case .question(let question): String(describing: type(of: question))
        }
    }

    func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        switch self {
        case .command(let command): try command.permits(who, in: house)
        case .question(let question): try question.permits(who, in: house)
        }
    }
}

extension Desk {
    /// Told of all that is asked within a task, before it is decided: what docs/access.md says is seen so,
    /// and not believed.
    @TaskLocal
    public static var onlooker: (@Sendable (Asked, Desk, Instant) async throws -> Void)?

    /// Whether the law lets this person do or see that, as things stand.
    ///
    /// - Throws: `StoreFault` where the streams that it rests on cannot be read.
    public func permits(_ asked: Asked, _ who: Who, at now: Instant) async throws -> Bool {
        while true {
            let house = house(now, [:], Reading(present))
            do throws(Halt) {
                return try asked.permits(who, in: house)
            } catch {
                guard case .unread(let wanted) = error else { return false }
                try await read(wanted)
            }
        }
    }
}
