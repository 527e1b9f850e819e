import Domain

/// The form that adds a paper, for the referrer and for the centre: what it is, the file, whether it shows
/// what is kept private. `DocumentKeeping` takes it up.
struct PaperForm {
    /// What the list of problems calls the fields.
    static let labels: [String: Phrase] = [
        "kind": "What it is", "file": "The file", "shows": "Private details",
        "document": "Papers of this referral",
    ]
    /// The most bytes that its sending may bring: the largest file and what stands around it.
    static let limitBytes = DocumentLimits.largestBytes + 300_000

    private let form: Form
    private let action: String
    private let asksPrivate: Bool
    private let kinds: [PaperKind]

    /// - Parameter kinds: what it may be.
    init(_ form: Form, action: String, asksPrivate: Bool, kinds: [PaperKind] = PaperKind.allCases) {
        self.kinds = kinds
        self.form = Self.worded(form)
        self.action = action
        self.asksPrivate = asksPrivate
    }

    /// What to say of a file that cannot be kept, or that the browser has forgotten with the page.
    static func worded(_ form: Form) -> Form {
        let words: Phrase =
            if let why = UnfitFileWords.why(form.problem("file")) {
                UnfitFileWords.phrase(why)
            } else if form.fields.file("file") != nil {
                "Choose the file again: it was not kept"
            } else {
                "Choose a file"
            }
        var form = form
        form.words = ["file": words, "document": "This referral has as many papers as it can hold"]
        return form
    }

    /// What is wrong, above the form.
    var summary: HTML { form.summary(Self.labels) }

    var html: HTML {
        let kinds = kinds.map { FormChoice($0.rawValue, "\(PaperWords.name($0))") }
        let shows = form.yesNo(
            "shows", "Does it show an address, e-mail or telephone that is kept private?",
            hint: "If so, only the centre’s staff may open it.")
        return """
            <form method="post" action="\(action)" enctype="multipart/form-data" novalidate id="document" data-unsent="file-unsent">\
            \(form.actField)
            \(form.select("kind", "What is it?", kinds, blank: "Choose"))
            \(file)
            \(if: asksPrivate, shows)
            <button class="button second">\(t: "Add this paper")</button></form>
            """
    }

    private var file: HTML {
        let isWrong = form.problem("file") != nil
        return """
            <div class="field\(if: isWrong, " wrong")"><label for="file">\(t: "The file")</label>\
            <p class="hint" id="file-hint">\(t: "PDF, Word (.docx) or a picture (JPEG, PNG), up to \(UnfitFileWords.megabytes) MB. It is kept once you press “Add this paper”; who made it, where and when is taken out.")</p>\
            \(if: isWrong, "<p class=\"error\" id=\"file-error\"><span class=\"unseen\">\(t: "Error:") </span>\(form.words["file"]?.text)</p>")\
            <p class="error" id="file-unsent" tabindex="-1" hidden>\(t: "You have chosen a file and not added it. Press “Add this paper” to keep it, or go on without it.")</p>\
            <input type="file" id="file" name="file" accept=".pdf,.docx,.jpg,.jpeg,.png" aria-describedby="file-hint\(if: isWrong, " file-error")"></div>
            """
    }
}
