import Domain
import Foundation
import Outside

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

    init(_ model: OrderModel, wording: OrderWording = .ours) {
        order = model.draft
        let sentences = OrderSentences(model: model, wording: wording)
        clauses = model.clauses.map { Clause(id: $0, paragraph: $0.paragraph, text: sentences.text($0).text) }
    }

    /// The answers alone.
    private init(answers: OrderDraft) {
        order = answers
        clauses = []
    }

    /// Reads the file itself, a PDF or Word document that was made with it, or what the codes at a paper's
    /// end say.
    ///
    /// - Returns: nil where the bytes are no order of this format, or one of a newer version.
    init?(reading data: Data) {
        if let file = Self.read(data) {
            self = file
            return
        }
        let bytes = Array(data)
        if let file = PaperFiles.inside(bytes).lazy.compactMap({ Self.read(Data($0)) }).first {
            self = file
            return
        }
        guard data.count <= Self.mostCodesBytes, let text = String(validating: data, as: UTF8.self),
            let content = PaperCodes.content(in: text), let file = Self.read(Data(content))
        else { return nil }
        self = file
    }

    /// Many times what all the codes of an order say.
    private static let mostCodesBytes = 200_000

    private static func read(_ data: Data) -> OrderFile? {
        // Whatever is wrong with it, there is nothing to go on from.
        guard let file = try? JSONDecoder().decode(OrderFile.self, from: data), file.format == format,
            file.version <= version
        else { return nil }
        return file
    }

    /// What the codes at the end of a paper say: the answers without the words, which stand on the paper.
    func codes() throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let answers = try encoder.encode(OrderFile(answers: order))
        return PaperCodes.texts(of: Array(answers), mostBytes: Self.codeBytes)
    }

    /// House rule: so much in one code that a telephone still reads it from paper.
    static let codeBytes = 500

    func data() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
