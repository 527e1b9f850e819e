import Domain

/// The standard library's way into a form's fields. A key whose value cannot be read is noted and its
/// neighbours are still looked at, so that one sending shows every problem.
struct FormDecoder: Decoder {
    let cursor: Cursor
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(FormKeys<Key>(cursor: cursor))
    }
    func unkeyedContainer() -> any UnkeyedDecodingContainer { FormList(cursor: cursor) }
    func singleValueContainer() -> any SingleValueDecodingContainer { FormValue(cursor: cursor) }
}

/// Fields under one name.
private struct FormKeys<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let cursor: Cursor
    var codingPath: [any CodingKey] { [] }
    /// For dictionaries: the names directly beneath that hold something.
    var allKeys: [Key] {
        cursor.filled.names(under: cursor.path).sorted().compactMap { Key(stringValue: $0) }
    }

    func contains(_ key: Key) -> Bool { cursor.down(key.stringValue).isPresent }
    func decodeNil(forKey key: Key) -> Bool { !contains(key) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let place = cursor.down(key.stringValue)
        do {
            return try place.value(type)
        } catch {
            // A stand-in keeps the reading going to the next field; the problem makes the whole value nil.
            if !(error is Unreadable) { _ = place.wrong(.unknown) }
            guard let standIn = StandIn.value(type) else { throw error }
            return standIn
        }
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        contains(key) ? try decode(type, forKey: key) : nil
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
        -> KeyedDecodingContainer<Nested>
    { KeyedDecodingContainer(FormKeys<Nested>(cursor: cursor.down(key.stringValue))) }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
        FormList(cursor: cursor.down(key.stringValue))
    }
    func superDecoder() -> any Decoder { FormDecoder(cursor: cursor) }
    func superDecoder(forKey key: Key) -> any Decoder { FormDecoder(cursor: cursor.down(key.stringValue)) }
}

/// One name many times, or numbered names: `children.0`, `children.1`.
private struct FormList: UnkeyedDecodingContainer {
    let cursor: Cursor
    private let places: [Cursor]
    var codingPath: [any CodingKey] { [] }
    var currentIndex = 0
    var count: Int? { places.count }
    var isAtEnd: Bool { currentIndex >= places.count }

    init(cursor: Cursor) {
        self.cursor = cursor
        let plain = cursor.fields.all(cursor.path).filter { !$0.trimmed.isEmpty }
        if plain.isEmpty {
            // `0`, and not `00`, which would be another name for the same place.
            let numbers = cursor.filled.names(under: cursor.path).compactMap { name in
                Int(name).flatMap { String($0) == name ? $0 : nil }
            }
            places = numbers.sorted().map { cursor.down(String($0)) }
        } else {
            places = plain.map { value in
                var one = Fields()
                one.set(cursor.path, value)
                return Cursor(
                    fields: one, filled: FilledNames(one), path: cursor.path, gathered: cursor.gathered)
            }
        }
    }

    mutating func decodeNil() -> Bool { false }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let place = places[currentIndex]
        currentIndex += 1
        return try place.value(type)
    }
    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type)
        -> KeyedDecodingContainer<Nested>
    {
        let place = places[currentIndex]
        currentIndex += 1
        return KeyedDecodingContainer(FormKeys<Nested>(cursor: place))
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
        let place = places[currentIndex]
        currentIndex += 1
        return FormList(cursor: place)
    }
    mutating func superDecoder() -> any Decoder { FormDecoder(cursor: places[currentIndex]) }
}

/// One field's text as a plain value.
private struct FormValue: SingleValueDecodingContainer {
    let cursor: Cursor
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { !cursor.isPresent }
    func decode(_ type: String.Type) throws -> String {
        guard let text = cursor.text else { throw cursor.missing() }
        return text
    }
    func decode(_ type: Bool.Type) throws -> Bool {
        switch cursor.text {
        case "yes", "true", "on": return true
        case "no", "false": return false
        case nil: throw cursor.missing()
        default: throw cursor.wrong(.unknown)
        }
    }
    func decode(_ type: Double.Type) throws -> Double { try number(Double.init) }
    func decode(_ type: Float.Type) throws -> Float { try number(Float.init) }
    func decode(_ type: Int.Type) throws -> Int { try number { Int($0) } }
    func decode(_ type: Int8.Type) throws -> Int8 { try number { Int8($0) } }
    func decode(_ type: Int16.Type) throws -> Int16 { try number { Int16($0) } }
    func decode(_ type: Int32.Type) throws -> Int32 { try number { Int32($0) } }
    func decode(_ type: Int64.Type) throws -> Int64 { try number { Int64($0) } }
    func decode(_ type: UInt.Type) throws -> UInt { try number { UInt($0) } }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try number { UInt8($0) } }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try number { UInt16($0) } }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try number { UInt32($0) } }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try number { UInt64($0) } }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try cursor.value(type) }

    private func number<Number>(_ read: (String) -> Number?) throws -> Number {
        guard let text = cursor.text else { throw cursor.missing() }
        guard let number = read(text) else { throw cursor.wrong(.notANumber) }
        return number
    }
}

/// A value of a type, only to go on reading with after a problem was noted. It is never handed out.
private enum StandIn {
    static func value<Value: Decodable>(_ type: Value.Type) -> Value? {
        switch type {
        case is String.Type: return "" as? Value
        case is Bool.Type: return false as? Value
        case is Int.Type: return 0 as? Value
        case is Day.Type: return Day(number: 0) as? Value
        case is TimeOfDay.Type: return TimeOfDay(minutes: 0) as? Value
        default: break
        }
        if let choices = type as? any CaseIterable.Type { return first(choices) as? Value }
        if let id = type as? any Identifier.Type { return id.init(rawValue: "") as? Value }
        return nil
    }

    private static func first<Choices: CaseIterable>(_ choices: Choices.Type) -> Any? {
        choices.allCases.first
    }
}
