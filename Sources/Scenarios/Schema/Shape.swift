/// What a value looks like when it is written down: what `steppingstone commands` prints, and what the fields
/// of a scenario are read by.
public indirect enum Shape: Sendable, Equatable {
    /// A value that is one word or number, with an example of it.
    case plain(Plain)
    /// One of these words. Where the journal keeps a number for each, `number(of:)` is its place.
    case choice([String], areNumbered: Bool)
    case fields([Field])
    case list(Shape)
    case set(Shape)
    case map(key: Shape, value: Shape)
    /// One of these, each with fields of its own.
    case variants([Variant])

    /// The kinds of plain values.
    public enum Plain: String, Sendable {
        case text, name, number, fraction, date, time, moment
        case truth = "true or false"
    }

    /// One field of a command, an event or a part of them.
    public struct Field: Sendable, Equatable {
        public let name: String
        public let shape: Shape
        public let isOptional: Bool
    }

    /// One of several things that a value can be.
    public struct Variant: Sendable, Equatable {
        public let name: String
        public let fields: [Field]

        /// What it carries, where that is a single thing without a name of its own.
        public var only: Shape? {
            fields.count == 1 && fields[0].name == "_0" && !fields[0].isOptional ? fields[0].shape : nil
        }
    }
}
