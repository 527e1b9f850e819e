import Domain
import Foundation
import Journal
import Outside

/// Documents: kept sealed under the family's key, and handed out to be saved, from `Handouts`, never shown in
/// the page.
enum DocumentPages {
    static let routes: [Route] = [
        .get("/documents/{case}/{document}", .referrer) { call in
            let id = DocumentID(call.name("document"))
            let document = try await call.ask(DocumentToRead(file: call.file, document: id))
            // Who opens it was asked, and is noted; the file itself waits where no cookie is read.
            let address = call.office.handouts.address(of: document, at: call.now)
            return .see("\(call.office.filesAddress ?? "")\(address)")
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
        if paper == nil { check.note("kind", .missing) }
        if file == nil { check.note("file", .missing) }
        if hasPrivateDetails && shows == nil { check.note("shows", .missing) }
        guard check.problems.isEmpty, let paper, let file else { throw Halt.invalid(check.problems) }
        // Whoever may not add it is told so before anything is looked at.
        let asked = AttachedDocument(
            id: DocumentID(Secrets.token(bytes: 16)), kind: paper, fileName: file.name,
            mediaType: FileKind.pdf.mediaType, bytes: 1, showsPrivateDetails: hasPrivateDetails ? shows : nil)
        _ = try await call.ask(Rehearsal(AttachDocument(file: call.file, document: asked)))
        let taken: (kind: FileKind, bytes: [UInt8])
        do {
            taken = try await call.office.uploads.taken(file, by: call.who, of: call.file)
        } catch {
            throw Halt.invalid([UnfitFileWords.problem(error)])
        }
        let document = AttachedDocument(
            id: DocumentID(Secrets.token(bytes: 16)), kind: paper, fileName: file.name,
            mediaType: taken.kind.mediaType, bytes: taken.bytes.count,
            showsPrivateDetails: hasPrivateDetails ? shows : nil)
        // Whoever may not add it, or adds too much, leaves nothing behind.
        let attach = AttachDocument(file: call.file, document: document)
        _ = try await call.ask(Rehearsal(attach))
        // The content is kept first: an event never names a document that is not there.
        try await call.office.store.put(
            blob: document.id.rawValue, owner: "family/\(call.file.family)", content: Data(taken.bytes))
        try await call.handle(attach, as: Call.newAct)
    }
}
