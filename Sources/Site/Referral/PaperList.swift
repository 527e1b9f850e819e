import Domain

/// The papers of a referral as its referrer sees them, and the form that adds one.
enum PaperList {
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

    static func adding(_ form: Form, _ model: ReferralDraftModel, _ call: Call) -> HTML {
        PaperForm(
            form, action: "/refer/\(call.file)/papers/add",
            asksPrivate: model.answers.hasPrivateContactDetail
        ).html
    }
}
