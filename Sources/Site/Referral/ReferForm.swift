import Domain

/// A page of the referral with fields. However it is left, what was typed on it comes back: right answers are
/// saved as answers, everything else is kept as it is until the page is right.
struct ReferForm: Sendable {
    let page: ReferralPage
    /// With names in braces.
    let path: String
    /// Where what is typed is kept.
    /// - Throws: `Halt.denied` where there is no such page.
    var key: @Sendable (Call, ReferralDraftModel) throws(Halt) -> String
    /// The fields as the answers have them.
    let open: @Sendable (Call, ReferralDraftModel) throws(Halt) -> Fields
    let draw: @Sendable (Form, Refusal?, Call, ReferralDraftModel) async throws -> Page
    /// - Throws: `Halt.invalid` with the problems as the page names its fields; a refusal.
    let save: @Sendable (Call, ReferralDraftModel) async throws -> Reply

    var routes: [Route] {
        [
            .get(path, .referrer) { call in try await show(call) },
            .post(path, .referrer) { call in try await take(call) },
        ]
    }

    /// The call, knowing what is kept of this page; nil where the page is not to be written (any more).
    private func placed(_ call: Call, _ model: ReferralDraftModel) async throws -> Call? {
        guard model.mayBeWritten(page) else { return nil }
        var call = call
        var place = UnfinishedPlace(key: try key(call, model), all: try await UnfinishedPages(call).all())
        place.opensFromOrder = place.isFromOrder(model)
        call.unfinished = place
        return call
    }

    private func show(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        guard let call = try await placed(call, model) else { return .see("/refer/\(call.file)") }
        var form = try call.unfinished?.page?.form ?? Form(try open(call, model))
        if let place = call.unfinished, place.opensFromOrder { fill(&form.fields, from: model, place) }
        var shown = try await draw(form, nil, call, model)
        // What is wrong was said when it was sent; to look at it again is nothing wrong.
        shown.status = 200
        return .show(shown)
    }

    /// I7: what an order that was read back says of this page.
    private func fill(_ fields: inout Fields, from model: ReferralDraftModel, _ place: UnfinishedPlace) {
        guard let order = model.order, let page = place.referralPage else { return }
        OrderPrefill(order: order).fill(&fields, for: page, number: place.number(model))
    }

    private func take(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        guard let call = try await placed(call, model), let place = call.unfinished else {
            // The command says why this cannot be answered any more.
            return call.isAutosave ? Self.tooLate : try await save(call, model)
        }
        if call.isAutosave { return try await keepTyping(call, place) }
        if call.form["then"] == "discard" {
            try await UnfinishedPages(call).forget(place.key)
            return .see("\(call.path)\(call.form["from"] == "check" ? "?from=check" : "")")
        }
        do {
            if call.form["search"] != nil { return try await again(call, place, model, [], nil) }
            let reply = try await save(call, model)
            try await settle(call, place)
            return reply
        } catch Halt.invalid(let problems) {
            return try await again(call, place, model, problems, nil)
        } catch Halt.refused(let refusal) {
            return try await again(call, place, model, [], refusal)
        }
    }

    /// Keeps what was typed, and shows the page once more or, to somebody who wants to leave, says that it is
    /// kept.
    private func again(
        _ call: Call, _ place: UnfinishedPlace, _ model: ReferralDraftModel, _ problems: [FieldProblem],
        _ refusal: Refusal?
    ) async throws -> Reply {
        let form = call.form(problems)
        try await UnfinishedPages(call).keep(
            UnfinishedPage(act: form.act, call.form, problems: problems), place.key)
        if call.form["then"] == "later" { return .see("/refer/\(call.file)?done=kept") }
        return .show(try await draw(form, refusal, call, model))
    }

    /// Saved rightly: nothing of it waits, and what the script may still bring of this form comes too late.
    private func settle(_ call: Call, _ place: UnfinishedPlace) async throws {
        let pages = UnfinishedPages(call)
        guard let act = call.form["act"], !act.isEmpty else { return try await pages.forget(place.key) }
        try await pages.keep(UnfinishedPage(act: act, nil), place.key)
    }

    private static let tooLate = Reply.text("This page was saved already.\n", status: 409)

    /// What the script sends while somebody types.
    private func keepTyping(_ call: Call, _ place: UnfinishedPlace) async throws -> Reply {
        let act = call.form["act"] ?? ""
        let known = place.all[place.key]
        if let known, !known.isWaiting, known.act == act { return Self.tooLate }
        let typed = UnfinishedPage(
            act: act, call.form, problems: known?.problemsLeft(in: call.form) ?? [])
        try await UnfinishedPages(call).keep(typed, place.key)
        return .done
    }
}
