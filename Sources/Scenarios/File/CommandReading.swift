import Domain
import Yams

/// Reads a command from the fields that a step gives it, by the command's own coding.
struct CommandReading {
    let name: Written
    let fields: Written?

    /// - Throws: `ScenarioFault` where there is no such command or it has no such field.
    func act(by cast: Cast) throws -> Scenario.Act {
        let called = try name.text()
        guard let type = Book.command(called) else {
            throw name.fault("no command is called '\(called)'; steppingstone commands lists them")
        }
        let shape: Shape
        do {
            shape = try CommandSchema.shape(of: type)
        } catch {
            throw name.fault("the fields of \(called) cannot be listed: \(error)")
        }
        let node = try FieldReading(path: name.path).read(fields?.node ?? .noFields, as: shape)
        return try command(type, node, called, cast)
    }

    private func command(
        _ type: any Command.Type, _ node: Node, _ called: String, _ cast: Cast
    ) throws -> Scenario.Act {
        do {
            return .command(try YAMLDecoder().decode(type, from: node), name: called, by: cast)
        } catch let error as DecodingError {
            let (field, why) = Self.place(of: error)
            return .unreadable(command: called, fields: [field: why])
        }
    }

    /// The field that could not be read, named as a form names it: `children.0.firstName`.
    private static func place(of error: DecodingError) -> (field: String, why: String) {
        switch error {
        case .keyNotFound(let key, let context): (name(context.codingPath + [key]), "is missing")
        case .valueNotFound(_, let context): (name(context.codingPath), "is missing")
        case .typeMismatch(_, let context), .dataCorrupted(let context):
            (name(context.codingPath), context.debugDescription)
        @unknown default: ("?", "\(error)")
        }
    }

    private static func name(_ path: [any CodingKey]) -> String {
        path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}
