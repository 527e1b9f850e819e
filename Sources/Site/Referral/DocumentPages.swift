import Domain
import Foundation
import Journal

/// Documents: kept sealed under the family's key, and handed out to be saved, never shown in the page.
enum DocumentPages {
    static let routes: [Route] = [
        .get("/documents/{case}/{document}", .referrer) { call in
            let id = DocumentID(call.name("document"))
            let document = try await call.ask(DocumentToRead(file: call.file, document: id))
            guard let content = try await call.office.store.blob(id.rawValue) else {
                return .show(Answers.notThere)
            }
            return .file(bytes: Array(content), mediaType: document.mediaType, name: document.fileName)
        }
    ]
}

/// Takes up a file that was sent with a form: the fields `kind`, `file` and, where it matters, `shows`.
enum DocumentKeeping {
    /// - Parameter hasPrivateDetails: whether the sender was asked if it shows private details.
    /// - Throws: `Halt.invalid` with the problems of those fields. Browsers forget a chosen file with the
    ///   page, so that one which was right is asked for again.
    static func attach(_ call: Call, hasPrivateDetails: Bool) async throws {
        do {
            try await keep(call, hasPrivateDetails: hasPrivateDetails)
        } catch Halt.invalid(let problems) {
            let isNamed = problems.contains { $0.field == "file" }
            let again = call.form.file("file") != nil && !isNamed ? [FieldProblem("file", .missing)] : []
            throw Halt.invalid(problems + again)
        }
    }

    private static func keep(_ call: Call, hasPrivateDetails: Bool) async throws {
        var check = FieldCheck()
        let paper = call.form["kind"].flatMap(PaperKind.init(rawValue:))
        let shows = call.form["shows"].flatMap { ["yes": true, "no": false][$0] }
        let file = call.form.file("file")
        let kind = file.flatMap { FileKind.look($0.bytes) }
        if paper == nil { check.note("kind", .missing) }
        if file == nil { check.note("file", .missing) }
        if file != nil && kind == nil { check.note("file", .doesNotFit) }
        if let file, file.bytes.count > DocumentLimits.largestBytes { check.note("file", .doesNotFit) }
        if let kind, !DocumentLimits.mediaTypes.contains(kind.mediaType) { check.note("file", .doesNotFit) }
        if hasPrivateDetails && shows == nil { check.note("shows", .missing) }
        guard check.problems.isEmpty, let paper, let file, let kind else {
            throw Halt.invalid(check.problems)
        }
        let document = AttachedDocument(
            id: DocumentID(Secrets.token(bytes: 16)), kind: paper, fileName: file.name,
            mediaType: kind.mediaType, bytes: file.bytes.count,
            showsPrivateDetails: hasPrivateDetails ? shows : nil)
        // The content is kept first: an event never names a document that is not there.
        try await call.office.store.put(
            blob: document.id.rawValue, owner: "family/\(call.file.family)", content: Data(file.bytes))
        try await call.handle(AttachDocument(file: call.file, document: document), as: Call.newAct)
    }
}
