import Domain

/// Makes a value of a type out of nothing, and notes what the type asked for on the way: its shape. Nothing
/// has to be written down twice, for what is asked is the same coding that reads commands and events.
struct Probe {
    /// Which case of every enum is made: this one, counted round.
    var turn = 0
    /// Which case of the enums within it; the same number where none is given.
    var turnWithin: Int?
    /// Whether everything is left out that can be.
    var isSparse = false

    /// A value made for its shape.
    struct Made<T> {
        let value: T
        let shape: Shape
    }

    /// - Throws: `ProbeFault` where a type reads itself in a way that is not known here.
    func make<T: Decodable>(_ type: T.Type) throws -> Made<T> {
        if let plain = try PlainSample.of(type, turn) { return Made(value: plain.value, shape: plain.shape) }
        if let shaped = type as? any Shaped.Type {
            let made = try shaped.made(by: self)
            return Made(value: try Self.same(made.value), shape: made.shape)
        }
        if let names = EnumCases.names(of: type) { return try choose(type, names) }
        let notes = Notes()
        let value = try T(from: ProbeDecoder(probe: self, notes: notes, chosen: nil))
        return Made(value: value, shape: .fields(notes.fields))
    }

    /// The enum's case whose turn it is, and the shape of all its cases.
    private func choose<T: Decodable>(_ type: T.Type, _ names: [String]) throws -> Made<T> {
        guard !names.isEmpty else { throw ProbeFault(type, "has no cases") }
        if type is any RawRepresentable.Type { return try chooseRaw(type, names) }
        var made: [T] = []
        var variants: [Shape.Variant] = []
        for name in names {
            let notes = Notes()
            made.append(try T(from: ProbeDecoder(probe: within, notes: notes, chosen: .named(name))))
            variants.append(Shape.Variant(name: name, fields: notes.fields))
        }
        return Made(value: made[turn % made.count], shape: .variants(variants))
    }

    /// What makes the values that a case carries.
    private var within: Probe { Probe(turn: turnWithin ?? turn, isSparse: isSparse) }

    private func chooseRaw<T: Decodable>(_ type: T.Type, _ names: [String]) throws -> Made<T> {
        var made: [T] = []
        var words: [String] = []
        let areNumbered = RawValues.areNumbers(of: type)
        for (index, name) in names.enumerated() {
            let notes = Notes()
            let chosen: Chosen = areNumbered ? .numbered(index) : .named(name)
            let value = try T(from: ProbeDecoder(probe: self, notes: notes, chosen: chosen))
            made.append(value)
            words.append(areNumbered ? String(describing: value) : name)
        }
        return Made(value: made[turn % made.count], shape: .choice(words, areNumbered: areNumbered))
    }

    static func same<T>(_ value: Any) throws -> T {
        guard let value = value as? T else { throw ProbeFault(T.self, "was made as another type") }
        return value
    }

    /// Which case an enum is to be read as.
    enum Chosen {
        case named(String)
        case numbered(Int)
    }

    /// What a type asked for.
    final class Notes {
        private(set) var fields: [Shape.Field] = []
        private var optional: Set<String> = []

        func noteOptional(_ name: String) { optional.insert(name) }
        func note(_ name: String, _ shape: Shape) {
            fields.append(.init(name: name, shape: shape, isOptional: optional.contains(name)))
        }
    }
}

/// A type reads itself in a way that the probe does not know.
struct ProbeFault: Error, CustomStringConvertible {
    let description: String
    init(_ type: Any.Type, _ problem: String) { description = "\(type) \(problem)" }
}

/// Whether an enum is kept as numbers.
private enum RawValues {
    static func areNumbers(of type: Any.Type) -> Bool {
        guard let raw = type as? any RawRepresentable.Type else { return false }
        return isNumber(raw)
    }
    private static func isNumber<R: RawRepresentable>(_ type: R.Type) -> Bool {
        R.RawValue.self is any BinaryInteger.Type
    }
}
