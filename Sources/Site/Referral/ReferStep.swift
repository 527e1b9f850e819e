import Domain

/// One page of the form that asks for one section of the answers. Its fields are named as the command names
/// them.
protocol ReferStep: SendableMetatype {
    static var page: ReferralPage { get }
    /// What the list of problems calls the fields.
    static var labels: [String: Phrase] { get }
    /// Fields that the answers do not hold as they are asked.
    static func open(_ fields: inout Fields, _ model: ReferralDraftModel)
    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML
    /// - Throws: `Halt.invalid` with every problem that the fields show by themselves.
    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers
    /// The problems of the command, by the names that the page has for the fields.
    static func placed(_ problems: [FieldProblem], _ fields: Fields) -> [FieldProblem]
}

extension ReferStep {
    static func open(_ fields: inout Fields, _ model: ReferralDraftModel) {}
    static func placed(_ problems: [FieldProblem], _ fields: Fields) -> [FieldProblem] { problems }

    static var routes: [Route] {
        ReferForm(
            page: page, path: "/refer/{case}/\(page.address)",
            key: { _, _ in page.rawValue },
            open: { _, model in
                var fields = FormWriter.fields(of: model.answers, at: "answers")
                open(&fields, model)
                return fields
            },
            draw: { form, refusal, call, model in sheet(form, model, call, refusal: refusal) },
            save: { call, model in try await save(call, model) }
        ).routes
    }

    private static func save(_ call: Call, _ model: ReferralDraftModel) async throws -> Reply {
        do {
            try await call.keep(try read(call.form, model))
            return try await call.onward(after: page)
        } catch Halt.invalid(let problems) {
            throw Halt.invalid(placed(problems, call.form))
        }
    }

    private static func sheet(
        _ form: Form, _ model: ReferralDraftModel, _ call: Call, refusal: Refusal? = nil
    ) -> Page {
        ReferSheet(page: page, form: form, labels: labels, refusal: refusal)
            .page(call, "\(body(form, model))")
    }
}

/// How every page of the form is laid out: the way back, what is wrong, the title, the fields, the button.
struct ReferSheet {
    var page: ReferralPage
    var title: Phrase?
    var form: Form
    var labels: [String: Phrase] = [:]
    var refusal: Refusal?
    /// Where the form is sent; the page's own address unless told.
    var action: String?
    var back: String?
    /// What stands under the form and is no part of it.
    var after: HTML = ""

    func page(_ call: Call, _ fields: HTML) -> Page {
        let from = call.form["from"] ?? call.query["from"] ?? ""
        let home = from == "check" ? "/refer/\(call.file)/check" : "/refer/\(call.file)"
        let status = refusal != nil ? 409 : form.problems.isEmpty ? 200 : 422
        // The page comes back with what was left unfinished, not straight after sending it.
        let isReopened = call.form.isEmpty && call.unfinished?.page != nil
        let opensFromOrder = call.form.isEmpty && call.unfinished?.opensFromOrder == true
        return Page(
            title ?? page.title, shape: .family, status: status, place: "/refer",
            """
            \(Parts.back(back ?? home))
            \(form.summary(labels))\(refusal.map(RefusalView.panel))\
            \(if: isReopened, call.unfinished?.notice ?? "")\
            \(if: opensFromOrder, call.unfinished?.noticeOfOrder ?? "")
            \(Parts.title(title ?? page.title, caption: page.group.title))
            <form method="post" action="\(action ?? call.path)"\(autosave(call)) novalidate>\(form.actField)\
            \(if: !from.isEmpty, "<input type=\"hidden\" name=\"from\" value=\"\(from)\">")
            \(fields)
            \(if: call.unfinished != nil, "<p class=\"saved\" aria-live=\"polite\"></p>")
            <div class="buttons"><button class="button">\(t: "Save and go on")</button>\
            <button class="button second" name="then" value="later">\(t: "Save and come back later")</button>\
            \(if: isReopened, discard)</div>
            </form>\(after)
            """)
    }

    /// By script, what is typed is kept before any button is pressed.
    private func autosave(_ call: Call) -> HTML {
        guard call.unfinished != nil else { return "" }
        return " data-autosave=\"\(call.path)\" data-saved-words=\"\(t: "Kept at")\" autocomplete=\"off\""
    }

    private var discard: HTML {
        """
        <button class="button second" name="then" value="discard">\(t: "Throw away what I typed here")</button>
        """
    }
}

/// Reads a section out of a form's fields.
enum ReferReading {
    /// - Parameter needed: the fields that may not be blank as the form stands.
    /// - Throws: `Halt.invalid` with every problem.
    static func section<Section: Decodable>(
        _ type: Section.Type, at path: String, _ fields: Fields, needed: [String],
        alsoWrong: [FieldProblem] = []
    ) throws(Halt) -> Section {
        let blank = needed.filter(fields.isBlank).map { FieldProblem($0, .missing) }
        let (value, found) = FormReader(fields).read(type, at: path)
        let known = Set(blank.map(\.field))
        let problems = blank + alsoWrong + found.filter { !known.contains($0.field) }
        guard problems.isEmpty, let value else { throw .invalid(problems) }
        return value
    }
}

extension Fields {
    /// Leaves out what belongs to a choice that was not taken.
    mutating func drop(_ names: [String], unless isTaken: Bool) {
        guard !isTaken else { return }
        for name in names {
            remove(name)
            for part in ["day", "month", "year"] { remove("\(name).\(part)") }
        }
    }
}

extension ReferralDraftModel {
    /// Whether that page can still be filled in, and is one of this referrer's.
    func mayBeWritten(_ page: ReferralPage) -> Bool {
        progress == .beingWritten && page.applies(to: referrerKind)
    }
}

extension Call {
    /// The referral that the address names, as its referrer sees it.
    func draft() async throws -> ReferralDraftModel { try await ask(ReferralDraft(file: file)) }

    /// Saves sections of the answers. Saving the same again changes nothing, so that each sending is an act
    /// of its own: somebody who goes back and changes an answer sends the same page a second time.
    func keep(_ answers: ReferralAnswers) async throws {
        try await handle(AnswerReferral(file: file, answers: answers), as: Self.newAct)
    }

    /// Where to go after a page was saved: back to where somebody came from, or on to what is still to do.
    func onward(after page: ReferralPage) async throws -> Reply {
        if form["then"] == "later" { return .see("/refer/\(file)?done=saved") }
        if form["from"] == "check" { return .see("/refer/\(file)/check") }
        let tasks = try await draft().tasks
        let later = tasks.drop { $0.page != page }.dropFirst()
        guard let next = later.first(where: { $0.status == .notStarted }) else {
            return .see("/refer/\(file)?done=saved")
        }
        return .see("/refer/\(file)/\(next.page.address)")
    }
}
