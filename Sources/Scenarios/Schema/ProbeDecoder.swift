/// Gives a type whatever it asks for, and notes it.
struct ProbeDecoder: Decoder {
    let probe: Probe
    let notes: Probe.Notes
    let chosen: Probe.Chosen?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ProbeFields<Key>(probe: probe, notes: notes, chosen: chosen))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw ProbeFault(Self.self, "knows no type that reads itself as a list")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        ProbeValue(probe: probe, chosen: chosen)
    }
}

/// The fields of a type, made as they are asked for.
private struct ProbeFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let probe: Probe
    let notes: Probe.Notes
    let chosen: Probe.Chosen?
    var codingPath: [any CodingKey] { [] }

    /// An enum reads its case from the one key that there is.
    var allKeys: [Key] {
        guard case .named(let name) = chosen, let key = Key(stringValue: name) else { return [] }
        return [key]
    }

    /// Only what may be left out is asked for before it is read.
    func contains(_ key: Key) -> Bool {
        notes.noteOptional(key.stringValue)
        return !probe.isSparse
    }

    func decodeNil(forKey key: Key) throws -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let made = try probe.make(type)
        notes.note(key.stringValue, made.shape)
        return made.value
    }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        notes.noteOptional(key.stringValue)
        let made = try probe.make(type)
        notes.note(key.stringValue, made.shape)
        return probe.isSparse ? nil : made.value
    }

    /// What an enum's case carries.
    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(ProbeFields<Nested>(probe: probe, notes: notes, chosen: nil))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw ProbeFault(Key.self, "asks for a list without a type")
    }
    func superDecoder() throws -> any Decoder { throw ProbeFault(Key.self, "asks for a superclass") }
    func superDecoder(forKey key: Key) throws -> any Decoder { try superDecoder() }
}

/// A type that is written as one word or number.
private struct ProbeValue: SingleValueDecodingContainer {
    let probe: Probe
    let chosen: Probe.Chosen?
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        switch chosen {
        case .named(let name) where type == String.self: try Probe.same(name)
        case .numbered(let number) where type == Int.self: try Probe.same(number)
        default: try probe.make(type).value
        }
    }
}
