import Domain
import Foundation

/// Between an event and the JSON that the journal keeps.
enum EventCoding {
    static func encode(_ event: any Event) throws -> Data {
        try encoder().encode(event)
    }

    /// - Throws: `StoreFault.broken` where the type is not known or the JSON is not of its shape.
    static func decode(_ stored: StoredEvent, _ body: Data) throws -> any Event {
        guard let type = Book.event(stored.type) else {
            throw StoreFault.broken(position: stored.position, reason: "no event is called \(stored.type)")
        }
        do {
            return try JSONDecoder().decode(type, from: body)
        } catch {
            throw StoreFault.broken(position: stored.position, reason: "\(stored.type): \(error)")
        }
    }

    static func encode(_ summary: SummaryBody) throws -> Data { try encoder().encode(summary) }
    static func decode(_ summary: Data) throws -> SummaryBody {
        try JSONDecoder().decode(SummaryBody.self, from: summary)
    }

    /// Sorted, so that equal values are equal bytes.
    private static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
