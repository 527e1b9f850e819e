import Domain
import Foundation

/// The machine-readable order (I7): the answers, which another program reads back, and the words, for whoever
/// opens the file.
struct OrderFile: Codable {
    static let format = "stepping-stone/contact-order"
    static let version = 1

    struct Clause: Codable {
        var id: OrderClause
        /// Of the Protocol.
        var paragraph: String
        var text: String
    }

    var format = OrderFile.format
    var version = OrderFile.version
    var order: OrderDraft
    var clauses: [Clause]

    init(_ model: OrderModel) {
        order = model.draft
        let sentences = OrderSentences(model: model)
        clauses = model.clauses.map { Clause(id: $0, paragraph: $0.paragraph, text: sentences.text($0).text) }
    }

    /// - Returns: nil where the bytes are no order of this format, or one of a newer version.
    init?(reading data: Data) {
        // Whatever is wrong with it, there is nothing to go on from.
        guard let file = try? JSONDecoder().decode(OrderFile.self, from: data), file.format == Self.format,
            file.version <= Self.version
        else { return nil }
        self = file
    }

    func data() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
