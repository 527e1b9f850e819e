public import Domain

/// What each command is called and which fields it takes, read from the commands themselves.
public enum CommandSchema {
    /// The shape of one command's fields.
    ///
    /// - Throws: where a field's type reads itself in a way that is not known.
    public static func shape(of command: any Command.Type) throws -> Shape { try made(command) }

    /// The shape of what one event keeps.
    public static func shape(of event: any Event.Type) throws -> Shape { try made(event) }

    /// Every command with its fields, by room, as `steppingstone commands` prints it.
    ///
    /// - Parameter commands: which; all that there are if none are given.
    public static func printed(_ commands: [any Command.Type] = Book.commands) throws -> String {
        let rooms = Room.allCases.map { room in (room, commands.filter { $0.room == room }) }
        let blocks = try rooms.filter { !$0.1.isEmpty }.map { room, commands in
            let blocks = try commands.map {
                try "\($0.name)\n" + ShapeText.lines(of: shape(of: $0), indent: 4)
            }
            return "# \(room.rawValue)\n\n" + blocks.joined(separator: "\n")
        }
        return ([legend] + blocks).joined(separator: "\n")
    }

    private static let legend = """
        A field marked ? may be left out; a list that is left out is empty.
        date: 2025-03-08    time: 10:30    moment: 2025-03-08T10:30, in London
        name: an id, such as the-centre    text: any words

        """

    private static func made<T: Decodable>(_ type: T.Type) throws -> Shape { try Probe().make(type).shape }
}
