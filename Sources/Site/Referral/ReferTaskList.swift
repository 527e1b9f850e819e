import Domain

/// A referral in the making: what is done and what is still to do.
enum ReferTaskList {
    static let routes: [Route] = [
        .get("/refer/{case}", .referrer) { call in
            let model = try await call.draft()
            guard model.progress == .beingWritten else {
                return .show(try await ReferAfterwards.page(model, Form(), call))
            }
            return .show(try await page(model, Form(), call))
        }
    ]

    static func page(_ model: ReferralDraftModel, _ form: Form, _ call: Call) async throws -> Page {
        let done = model.tasks.filter { $0.status == .done }.count
        let all = model.tasks.filter { $0.status != .notNeeded }.count
        let unfinished = UnfinishedPlace.pages(try await UnfinishedPages(call).all())
        let next = model.tasks.first { $0.status == .notStarted || $0.status == .inProgress }
        return Page(
            "Your referral", shape: .family, status: form.problems.isEmpty ? 200 : 422, place: "/refer",
            """
            \(form.summary(["email": "E-mail address"]))\(said(call))
            <h1><span class="caption">\(t: "Reference") \(model.reference)</span>\(t: "Your referral")</h1>
            <p class="lead">\(t: "\(done) of \(all) parts done. Do them in any order.")</p>
            <div class="buttons">\(button(next, model))</div>
            \(ReferralGroup.allCases.html { group($0, model, unfinished) })
            <h2>\(t: "Check and send")</h2><ul class="task-list">\(last(model))</ul>
            <p><a href="/refer/\(model.reference)/order">\(t: model.order == nil ? "I have the order as a file" : "The order that was read")</a></p>
            \(try await ReferWayBack.notice(form, call))
            <p><a href="/refer/\(model.reference)/withdraw">\(t: "I do not want to go on with this referral")</a></p>
            """)
    }

    private static func said(_ call: Call) -> HTML {
        let words: Phrase
        switch call.query["done"] {
        case "saved": words = "Your answers are saved."
        case "kept":
            words = "What you typed is kept, though that page is not finished. Come back to it at any time."
        case "link": words = "The link is on its way."
        case "order": words = "The order is read. What it says is filled in: look over each part."
        default: return ""
        }
        return "<div class=\"notice good\" role=\"status\"><p>\(t: words)</p></div>"
    }

    private static func button(_ next: ReferralTask?, _ model: ReferralDraftModel) -> HTML {
        guard let next else {
            return "<a class=\"button\" href=\"/refer/\(model.reference)/check\">\(t: "Check and send")</a>"
        }
        let words: Phrase = "Go on: \(next.page.title(for: model))"
        return "<a class=\"button\" href=\"/refer/\(model.reference)/\(next.page.address)\">\(t: words)</a>"
    }

    private static func group(
        _ group: ReferralGroup, _ model: ReferralDraftModel, _ unfinished: Set<ReferralPage>
    ) -> HTML {
        let tasks = model.tasks.filter { $0.page.group == group && $0.status != .notNeeded }
        return
            "<h2>\(t: group.title)</h2><ul class=\"task-list\">\(tasks.html { task($0, model, unfinished) })</ul>"
    }

    private static func task(
        _ task: ReferralTask, _ model: ReferralDraftModel, _ unfinished: Set<ReferralPage>
    ) -> HTML {
        let words: Phrase
        let tag: String
        // I7: what the order says of a page waits there.
        let says = model.order.map { OrderPrefill(order: $0).says(task.page) } ?? false
        switch task.status {
        case _ where unfinished.contains(task.page): (words, tag) = ("Unfinished", "tag problem")
        case .done: (words, tag) = ("Done", "tag done")
        case .notStarted where says: (words, tag) = ("From the order: look it over", "tag")
        case .inProgress: (words, tag) = ("Something is missing", "tag problem")
        case .notStarted, .notNeeded: (words, tag) = ("Not started", "tag")
        }
        return """
            <li><span class="task"><a href="/refer/\(model.reference)/\(task.page.address)" \
            aria-describedby="task-\(task.page.rawValue)">\(t: task.page.title(for: model))</a></span>\
            <span class="\(tag)" id="task-\(task.page.rawValue)">\(t: words)</span></li>
            """
    }

    private static func last(_ model: ReferralDraftModel) -> HTML {
        if model.isComplete {
            return """
                <li><span class="task"><a href="/refer/\(model.reference)/check">\(t: "Check and send")</a>\
                </span><span class="tag">\(t: "Ready")</span></li>
                """
        }
        return """
            <li><span class="task"><a href="/refer/\(model.reference)/check">\(t: "Look over your answers")</a>\
            <span class="hint"> \(t: "You can send them when every part is done.")</span></span>\
            <span class="tag blocked">\(t: "Not ready")</span></li>
            """
    }
}
