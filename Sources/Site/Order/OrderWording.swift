import Domain
import Foundation

/// The words of an order: our own plain ones, and those of them that a court has its own words for.
public struct OrderWording: Sendable {
    /// What is wrong with a folder of a court's words: one line for whoever serves.
    public struct Fault: Error, CustomStringConvertible, Sendable {
        public let description: String
    }

    /// Our own words alone.
    public static let ours = OrderWording()

    private var own: [OrderText: String] = [:]

    private init() {}

    /// How many texts are the court's, and how many there are.
    public var count: (own: Int, all: Int) { (own.count, OrderText.allCases.count) }

    /// Reads a folder with a file for each text that is the court's own: `leave.txt`,
    /// `placeAndAcceptance.agreed.txt`. Where a text has no file, our own stands. Every file must be of a
    /// text that there is, and name no blank that the text has not.
    ///
    /// - Throws: `Fault`, naming the file and what is wrong with it.
    public init(folder: String) throws {
        let files = FileManager.default
        let names: [String]
        do {
            names = try files.contentsOfDirectory(atPath: folder)
        } catch {
            throw Fault(description: "the folder \(folder) cannot be read")
        }
        // Notes beside the texts, and what systems and editors leave, are no texts.
        for name in names.sorted() where !name.hasPrefix(".") && !name.lowercased().hasPrefix("readme") {
            guard name.hasSuffix(Self.ending), let text = OrderText(rawValue: String(name.dropLast(4))) else {
                throw Fault(description: "\(name) is of no clause; steppingstone order-wording lists them")
            }
            guard let data = files.contents(atPath: "\(folder)/\(name)"),
                let words = String(validating: data, as: UTF8.self)
            else { throw Fault(description: "\(name) cannot be read as UTF-8") }
            own[text] = try Self.checked(words, of: text, name)
        }
    }

    private static let ending = ".txt"
    /// House rule: a clause is no longer than two pages.
    private static let mostCharacters = 6_000

    private static func checked(_ words: String, of text: OrderText, _ name: String) throws -> String {
        let words = words.trimmed
        guard !words.isEmpty else { throw Fault(description: "\(name) is empty") }
        guard words.count <= mostCharacters else {
            throw Fault(description: "\(name) is longer than \(mostCharacters) characters")
        }
        let known = text.blanks
        let isKnown = { (blank: String) in known.contains { $0.lowercased() == blank.lowercased() } }
        for blank in names(in: words) where !isKnown(blank) {
            let there = known.isEmpty ? "nothing" : known.sorted().map { "{\($0)}" }.joined(separator: ", ")
            throw Fault(description: "\(name) names {\(blank)}; what can be filled in there is \(there)")
        }
        guard words.count(where: { $0 == "{" }) == names(in: words).count,
            words.count(where: { $0 == "}" }) == names(in: words).count
        else { throw Fault(description: "\(name) has a brace that no name stands in") }
        return words
    }

    /// The names in braces, in their order.
    static func names(in template: String) -> [String] {
        template.matches(of: #/\{([A-Za-z]+)\}/#).map { String($0.1) }
    }

    /// The text with everything filled in.
    ///
    /// - Parameter values: by the blanks' names as they stand within a sentence.
    func text(_ text: OrderText, _ values: [String: String]) -> Phrase {
        func value(_ name: String) -> String {
            if let value = values[name] { return value }
            let value = values[name.prefix(1).lowercased() + name.dropFirst()] ?? "[\(name)]"
            return value.prefix(1).uppercased() + value.dropFirst()
        }
        guard let words = own[text] else { return text.ours(value) }
        return "\(words.replacing(#/\{([A-Za-z]+)\}/#) { value(String($0.1)) })"
    }

    /// Writes all of our own texts into a folder, for a court to change.
    ///
    /// - Throws: `Fault` where the folder holds something already; an error of Foundation's where it cannot
    ///   be written to.
    public static func write(to folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard try files.contentsOfDirectory(atPath: folder).isEmpty else {
            throw Fault(description: "the folder \(folder) is not empty; nothing was written")
        }
        for text in OrderText.allCases {
            let place = URL(fileURLWithPath: "\(folder)/\(text.rawValue)\(ending)")
            try Data("\(text.template)\n".utf8).write(to: place)
        }
    }

    /// Every text by its name, with what can be filled in: a line each.
    public static var listed: String {
        OrderText.allCases.map { text in
            let blanks = text.blanks.sorted().map { "{\($0)}" }
            return ([text.rawValue] + blanks).joined(separator: " ")
        }.joined(separator: "\n")
    }
}
