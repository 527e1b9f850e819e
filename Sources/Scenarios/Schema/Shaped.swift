import Domain

/// The standard library's holders of other values, made by hand so that their elements' shapes are known.
protocol Shaped {
    static func made(by probe: Probe) throws -> (value: Any, shape: Shape)
}

extension Array: Shaped where Element: Decodable {
    static func made(by probe: Probe) throws -> (value: Any, shape: Shape) {
        let one = try probe.make(Element.self)
        return (probe.isSparse ? [] : [one.value], .list(one.shape))
    }
}

extension Set: Shaped where Element: Decodable {
    static func made(by probe: Probe) throws -> (value: Any, shape: Shape) {
        let one = try probe.make(Element.self)
        return (probe.isSparse ? Set() : Set([one.value]), .set(one.shape))
    }
}

extension Dictionary: Shaped where Key: Decodable, Value: Decodable {
    static func made(by probe: Probe) throws -> (value: Any, shape: Shape) {
        let isWritable = Key.self is any CodingKeyRepresentable.Type
        guard isWritable else {
            throw ProbeFault(Key.self, "cannot be a key: it is not CodingKeyRepresentable")
        }
        let key = try probe.make(Key.self)
        let value = try probe.make(Value.self)
        let map: [Key: Value] = probe.isSparse ? [:] : [key.value: value.value]
        return (map, .map(key: key.shape, value: value.shape))
    }
}

extension Optional: Shaped where Wrapped: Decodable {
    static func made(by probe: Probe) throws -> (value: Any, shape: Shape) {
        let one = try probe.make(Wrapped.self)
        let value: Wrapped? = probe.isSparse ? nil : one.value
        return (value as Any, one.shape)
    }
}
