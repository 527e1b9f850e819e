import Domain

/// The papers of a referral as its referrer sees them, and the form that adds one.
enum PaperList {
    static let labels: [String: Phrase] = [
        "kind": "What it is", "file": "The file", "shows": "Private details",
    ]

    /// What is here, then what is still needed (C3).
    static func list(_ model: ReferralDraftModel, _ call: Call) -> HTML {
        let isDraft = model.progress == .beingWritten
        let here = Set(model.documents.map(\.kind))
        let missing = isDraft ? model.papersNeeded.filter { !here.contains($0) } : model.papersMissing
        guard !model.documents.isEmpty || !missing.isEmpty else {
            return "<div class=\"empty\" id=\"papers\"><p>\(t: "No papers yet.")</p></div>"
        }
        return """
            <ul class="files" id="papers" aria-label="\(t: "Papers so far")">
            \(model.documents.html { row($0, model, call) })\(missing.html { paper in
                "<li><span class=\"name\">\(PaperWords.name(paper))</span> <span class=\"tag problem\">\(t: "Still needed")</span></li>"
            })</ul>
            """
    }

    private static func row(_ document: AttachedDocument, _ model: ReferralDraftModel, _ call: Call) -> HTML {
        let isDraft = model.progress == .beingWritten
        let isUnsaid = model.answers.hasPrivateContactDetail && document.showsPrivateDetails == nil && isDraft
        return """
            <li><span class="name"><a href="/documents/\(call.file)/\(document.id)">\(document.fileName)</a></span>\
            <span class="soft small">\(PaperWords.name(document.kind)), \(size(document.bytes))</span> \
            <span class="tag done">\(t: "Received")</span>\
            \(if: document.showsPrivateDetails == true, " <span class=\"tag good\">\(t: "For staff only")</span>")\
            \(if: isDraft, " <a href=\"/refer/\(call.file)/papers/\(document.id)/remove\">\(t: "Remove")<span class=\"unseen\"> \(document.fileName)</span></a>")\
            \(if: isUnsaid, unsaid(document, call))</li>
            """
    }

    private static func unsaid(_ document: AttachedDocument, _ call: Call) -> HTML {
        """
        <form method="post" action="/refer/\(call.file)/papers/\(document.id)/private">\
        <p id="\(Form.id("shows.\(document.id)"))" tabindex="-1">\(t: "Does it show anything that is kept private?")</p>\
        <div class="buttons"><button class="button second small" name="shows" value="yes">\(t: "Yes, staff only")</button>\
        <button class="button second small" name="shows" value="no">\(t: "No")</button></div></form>
        """
    }

    /// `1.2 MB`, `340 kB`.
    static func size(_ bytes: Int) -> String {
        let tenths = (bytes + 52_428) / 104_858
        return bytes >= 1_000_000 ? "\(tenths / 10).\(tenths % 10) MB" : "\(max(1, bytes / 1024)) kB"
    }

    /// What to say of a file that cannot be kept.
    static func worded(_ form: Form) -> Form {
        var form = form
        form.words = [
            "file": form.problem("file") == .missing
                ? "Choose a file"
                : "Choose a PDF, a Word document without macros, or a picture of up to 25 MB"
        ]
        return form
    }

    static func adding(_ form: Form, _ model: ReferralDraftModel, _ call: Call) -> HTML {
        let form = worded(form)
        let kinds = PaperKind.allCases.map { FormChoice($0.rawValue, "\(PaperWords.name($0))") }
        let shows = form.yesNo(
            "shows", "Does it show an address, e-mail or telephone that is kept private?",
            hint: "If so, only the centre’s staff may open it.")
        let isWrong = form.problem("file") != nil
        return """
            <form method="post" action="/refer/\(call.file)/papers/add" enctype="multipart/form-data" novalidate>\
            \(form.actField)
            \(form.select("kind", "What is it?", kinds, blank: "Choose"))
            <div class="field\(if: isWrong, " wrong")"><label for="file">\(t: "The file")</label>\
            <p class="hint" id="file-hint">\(t: "PDF, Word or a picture, up to 25 MB.")</p>\
            \(if: isWrong, "<p class=\"error\" id=\"file-error\"><span class=\"unseen\">\(t: "Error:") </span>\(form.words["file"]?.text)</p>")\
            <input type="file" id="file" name="file" aria-describedby="file-hint\(if: isWrong, " file-error")"></div>
            \(if: model.answers.hasPrivateContactDetail, shows)
            <button class="button second">\(t: "Add this paper")</button></form>
            """
    }
}
