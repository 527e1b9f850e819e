public import Domain
public import Foundation

/// Examples of what the journal keeps of an event, made from the event's own coding, the same in every run.
/// Golden files pin them: an event whose examples change could not read what was kept before.
public enum EventSamples {
    /// As many as it takes to meet every case of every enum, and one with nothing that may be left out.
    ///
    /// - Returns: a JSON array, keys sorted, ending in a new line.
    /// - Throws: where a field's type reads itself in a way that is not known.
    public static func json(of event: any Event.Type) throws -> Data { try json(event) }

    /// What reading examples and writing them again gives.
    ///
    /// - Throws: where they are not of the event's shape.
    public static func again(_ json: Data, as event: any Event.Type) throws -> Data {
        try again(json, event)
    }

    private static func json<E: Event>(_ type: E.Type) throws -> Data {
        let turns = try Probe().make(type).shape.turns
        var samples = try (0..<turns).map { try Probe(turn: $0).make(type).value }
        samples.append(try Probe(isSparse: true).make(type).value)
        return try SampleText.written(samples)
    }

    private static func again<E: Event>(_ json: Data, _ type: E.Type) throws -> Data {
        try SampleText.written(JSONDecoder().decode([E].self, from: json))
    }
}

/// How examples stand in a golden file.
enum SampleText {
    /// Keys sorted, ending in a new line.
    static func written(_ samples: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return try encoder.encode(samples) + Data("\n".utf8)
    }
}

extension Shape {
    /// How many values it takes to meet each of its cases.
    var turns: Int {
        switch self {
        case .plain(let plain): plain == .truth ? 2 : 1
        case .choice(let words, _): words.count
        case .fields(let fields): fields.map(\.shape.turns).max() ?? 1
        case .list(let one), .set(let one): one.turns
        case .map(let key, let value): max(key.turns, value.turns)
        case .variants(let variants):
            max(variants.count, variants.flatMap(\.fields).map(\.shape.turns).max() ?? 1)
        }
    }
}
