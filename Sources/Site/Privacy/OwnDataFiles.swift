public import Domain
import Foundation
public import Journal
import Outside

/// The package that somebody is given (L3): a page to read or print, the same as data, their letters, and
/// papers, in one zip file.
public enum OwnDataFiles {
    static let mediaType = "application/zip"
    static let name = "what-is-held-about-you.zip"

    /// The package as it was given last; nil where nothing was.
    ///
    /// - Throws: `StoreFault`, and `MissingPaper` where a paper that was given is not there any more.
    public static func bytes(_ model: MyOwnDataModel, in store: any Store) async throws -> [UInt8]? {
        guard let given = model.given else { return nil }
        let letters = try await LettersTo.all(model.adult, of: model.file, until: given.at, in: store)
        let content = OwnDataContent(model, given, letters)
        var package = ZipFile()
        package.add("what-is-held-about-you.html", content.page.bytes)
        package.add("what-is-held-about-you.json", try content.data())
        for (paper, path) in zip(content.given.copy.papers, content.paperNames) {
            guard let bytes = try await store.blob(paper.document.id.rawValue) else {
                throw MissingPaper(document: paper.document.id)
            }
            package.add(path, Array(bytes))
        }
        return package.bytes()
    }

    /// A paper that was given has no content: nobody gets a package that lacks what it names.
    struct MissingPaper: Error { let document: DocumentID }

    /// To the address of the package, which is made once and kept as it was; nil where nothing was given.
    static func handOut(_ model: MyOwnDataModel, _ call: Call) async throws -> Reply? {
        guard let given = model.given else { return nil }
        let id = "own-data.\(model.file).\(model.adult).\(given.at.milliseconds)"
        let store = call.office.store
        if try await store.blob(id) == nil, let bytes = try await bytes(model, in: store) {
            try await store.put(blob: id, owner: "family/\(model.file.family)", content: Data(bytes))
        }
        let address = call.office.handouts.address(
            of: DocumentID(id), mediaType, named: name, at: call.now)
        return .see("\(call.office.filesAddress ?? "")\(address)")
    }
}

/// What stands in the files of a package.
struct OwnDataContent {
    let model: MyOwnDataModel
    let given: OwnDataRequest.GivenCopy
    let letters: [Letter]

    init(_ model: MyOwnDataModel, _ given: OwnDataRequest.GivenCopy, _ letters: [Letter]) {
        self.model = model
        self.given = given
        self.letters = letters
    }

    /// Of our own making: a sender's name for a file may name people.
    var paperNames: [String] {
        given.copy.papers.enumerated().map { "papers/\($0.offset + 1)-\(Handouts.name($0.element.document))" }
    }

    // MARK: As data

    private struct Whole: Encodable {
        let reference: CaseID
        let centre: String
        let given: Instant
        let particulars: OwnData
        let items: [OwnDataCopy.Item]
        let letters: [Written]
        let papers: [Paper]
    }
    private struct Written: Encodable {
        let made: Instant
        let subject: String
        let body: String
    }
    private struct Paper: Encodable {
        let kind: PaperKind
        let came: Day?
        let file: String
    }

    /// For a program to read (UK GDPR, articles 15 and 20).
    func data() throws -> [UInt8] {
        let whole = Whole(
            reference: model.file, centre: model.centreName, given: given.at, particulars: given.copy.facts,
            items: given.copy.items,
            letters: letters.map { Written(made: $0.made, subject: $0.subject, body: $0.body) },
            papers: zip(given.copy.papers, paperNames).map { paper, file in
                Paper(kind: paper.document.kind, came: paper.day, file: file)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(whole))
    }

    // MARK: As a page

    var page: HTML {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex"><title>\(t: "What is held about you")</title>
        <style>\(Self.style)</style></head><body>
        <h1>\(t: "What is held about you")</h1>
        <p>\(t: "For \(model.name). Given by \(model.centreName) on \(Spoken.date(given.at.day)). Reference: \(model.file).")</p>
        <p>\(t: "It was told by you, by whoever referred your family, and by the staff of the centre. The centre uses it to arrange contact and to keep everybody safe. How long it is kept, with whom it is shared and what you can ask for is said in the centre’s privacy notice.")</p>
        \(OwnDataCopyView(copy: given.copy).body)\(written)\(OwnDataText.leftOut(given.copy))
        </body></html>

        """
    }

    private static let style: HTML = """
        body { font: 1rem/1.5 sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; } \
        section, article { border-top: 1px solid #888; margin: 1.5rem 0; } \
        .body { white-space: pre-wrap; } @media print { section, article { break-inside: avoid; } }
        """

    private var written: HTML {
        guard !letters.isEmpty else { return "" }
        return """
            <h2>\(t: "Letters to you")</h2>\
            \(letters.html { letter in
                """
                <article><h3>\(Spoken.date(letter.made.day)): \(letter.subject)</h3>\
                <div class="body">\(letter.body)</div></article>
                """ as HTML
            })
            """
    }
}
