import Domain
import Foundation
import Journal
import Outside

/// A copy of a record by e-mail, in a secure way (F5): straight to the server of a domain on the list, or as
/// a file that opens with a code. The code is shown once, here; it is read out by telephone, and is in no
/// letter.
enum RecordFilePages {
    static let routes: [Route] = [
        .get("/records/{case}/{session}/file", .coordinator) { call in
            let model = try await asked(call)
            var fields = Fields()
            if let email = model.knownEmail { fields.set("email", email) }
            return .show(page(call, model, .fresh(Form(fields))))
        },
        .post("/records/{case}/{session}/file", .coordinator) { call in try await send(call) },
    ]

    /// No I, O, 0 or 1: it is read out.
    private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")

    private static func number(_ call: Call) -> Int { call.query["delivery"].flatMap { Int($0) } ?? -1 }

    private static func asked(_ call: Call) async throws -> RecordCopyModel {
        try await call.ask(RecordCopy(file: call.file, session: call.session, delivery: number(call)))
    }

    private static func send(_ call: Call) async throws -> Reply {
        let model = try await asked(call)
        return try await call.attempt {
            let email = (call.form["email"] ?? "").trimmed
            let isSecure = call.office.mail.isSecure(to: email)
            let command = MailRecord(
                file: call.file, session: call.session, delivery: number(call), email: email,
                way: isSecure ? .ownServer : .lockedFile)
            // Whoever may not, or typed something wrong, is told so before anything is made.
            _ = try await call.ask(Rehearsal(command))
            let code = isSecure ? nil : Self.code()
            let file = try await file(model, code, call)
            let blob = "enclosure.\(Secrets.token(bytes: 16))"
            try await call.office.store.put(
                blob: blob, owner: "family/\(call.file.family)", content: Data(file))
            try await call.handle(command, as: Call.newAct)
            let enclosure = Enclosure(
                blob: blob, name: "record.pdf", mediaType: "application/pdf", isLocked: code != nil)
            try await Post.put(
                letter(model, email, enclosure, call), id: "record.\(Secrets.token(bytes: 12))",
                owner: "family/\(call.file.family)", call.office)
            return .show(done(call, model, email, code))
        } orShow: {
            page(call, model, $0)
        }
    }

    /// Four groups of four: 10²⁴ of them.
    private static func code() -> String {
        (0..<4).map { _ in Secrets.digits(of: letters, 4) }.joined(separator: "-")
    }

    /// - Throws: `MustWait` where no file can be made now.
    private static func file(
        _ model: RecordCopyModel, _ code: String?, _ call: Call
    ) async throws -> [UInt8] {
        do {
            let pdf = try await call.office.press.pdf(
                PressSheet(
                    html: RecordSheet(notes: model.notes).html, title: Phrase("Notes of contact").text,
                    language: Language.reader.rawValue))
            guard let code else { return pdf }
            guard let program = LockedPDF.found() else {
                throw MustWait(words: "This machine cannot lock a file: qpdf is not installed")
            }
            return try await program.locked(pdf, code: code)
        } catch is PressFault {
            throw MustWait(words: "No PDF can be made just now. Try again in a few minutes")
        } catch is MailFault {
            throw MustWait(words: "The file could not be locked. Try again in a few minutes")
        }
    }

    /// What goes with the file: nothing that is in it.
    private static func letter(
        _ model: RecordCopyModel, _ email: String, _ enclosure: Enclosure, _ call: Call
    ) -> Letter {
        let first: Phrase =
            enclosure.isLocked
            ? "A file for you is with this e-mail. It is locked. We tell you its code by telephone, and by no e-mail: please ring us if nobody has."
            : "A file for you is with this e-mail. It came by a secure way; please keep it safe."
        let lines = [
            Phrase("Hello,").text, first.text,
            Phrase("If you did not expect it, please tell us, and delete it.").text,
            Phrase("Reference: \(call.file)").text, model.notes.centreName,
        ]
        let isFamilys = model.notes.delivery.to == .adult
        let subject: Phrase = isFamilys ? "A message for you" : "About reference \(call.file)"
        return Letter(
            name: model.notes.delivery.recipient, email: email, subject: subject.text,
            body: lines.joined(separator: "\n\n"), made: call.now,
            reader: RecordWords.recipient(model.notes.delivery.to).text, hours: model.hours,
            kind: .recordSent, file: call.file, sender: model.centre, enclosure: enclosure)
    }

    private static func done(
        _ call: Call, _ model: RecordCopyModel, _ email: String, _ code: String?
    ) -> Page {
        let shown: HTML = """
            <p>\(t: "Ring \(model.notes.delivery.recipient), make sure whom you speak to, and read out this code:")</p>
            <p class="code-shown">\(code)</p>
            <p>\(t: "It is shown only now, and kept nowhere. Never send it by e-mail. If it is lost, send the file again: it gets another code.")</p>
            """
        let secure: HTML = """
            <p>\(t: "Mail to that domain goes straight to its own server, by a way that nobody else can read. There is no code.")</p>
            """
        return Page(
            "By e-mail", place: "/records",
            """
            \(Parts.back(RecordPages.address(call), "The record"))
            <div class="notice good" role="status"><h1>\(t: "It is on its way to \(email)")</h1>\
            \(if: code != nil, shown)\(if: code == nil, secure)</div>
            <p><a href="\(CaseFrame.address(call.file, "/letters"))">\(t: "See how it goes")</a></p>
            """)
    }

    private static func page(_ call: Call, _ model: RecordCopyModel, _ setback: Setback) -> Page {
        let delivery = model.notes.delivery
        let domains = call.office.mail.secureDomains
        let mailed = model.mailed.reversed().html { one in
            let way: Phrase = one.way == .ownServer ? "straight to its own server" : "as a locked file"
            return "<li><p class=\"when\">\(moment: one.at)</p><p>\(one.email), \(t: way)</p></li>" as HTML
        }
        return Page(
            "By e-mail", status: setback.status, place: "/records",
            """
            \(Parts.back(RecordPages.address(call), "The record"))\(setback.head(["email": "E-mail address"]))
            \(Parts.title("By e-mail", caption: "\(Spoken.day(model.notes.day))"))
            <p>\(t: "The copy that was noted as sent to \(delivery.recipient) goes as a PDF.") \(Parts.rule(.F5))</p>
            <p>\(t: "It never goes as ordinary e-mail. Unless mail to the address is secure, the file is locked, and you are shown a code to read out by telephone.")</p>
            \(if: !domains.isEmpty, "<p class=\"soft\">\(t: "Mail is secure to: \(Spoken.list(domains)).")</p>")
            <form method="post" action="\(call.path)?delivery=\(number(call))" novalidate>\(setback.form.actField)
            \(setback.form.text("email", "E-mail address", hint: "Of the person, firm or court that may have it, and of nobody else.", type: "email"))
            <button class="button">\(t: "Send it")</button></form>
            \(if: !model.mailed.isEmpty, "<h2>\(t: "Sent before")</h2><ul class=\"timeline\">\(mailed)</ul>")
            """)
    }
}

/// Notes of contact as they are printed: as they were sent, and nothing else.
struct RecordSheet: Sendable {
    let notes: SentNotesModel

    /// As a page of its own, with all that it needs in it.
    var html: String {
        let page: HTML = """
            <!doctype html><html lang="\(Language.reader.rawValue)"><head><meta charset="utf-8"/>\
            <title>\(t: "Notes of contact")</title><style>\(style)</style></head><body><main>\
            <h1>\(t: "Notes of contact"), \(Spoken.day(notes.day)), \(notes.contact.from)–\(notes.contact.to)</h1>\
            <p>\(t: "Reference: \(notes.file)")</p>\(CourtNotesView.text(notes))</main></body></html>
            """
        return page.string
    }

    private var style: HTML {
        """
        @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages) } } \
        body { font: 11pt/1.45 "DejaVu Sans", Verdana, Arial, sans-serif; color: #000; text-align: left } \
        h1 { font-size: 1.3em } h2 { font-size: 1.1em; margin: 1.2em 0 0.3em; break-after: avoid } \
        dt { font-weight: bold } dd { margin: 0 0 0.4em } p { margin: 0 0 0.7em; orphans: 3; widows: 3 } \
        ul { list-style: none; padding: 0 } a { color: #000; text-decoration: none }
        """
    }
}
