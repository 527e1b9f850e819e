import Domain

/// Everything that was told, to be looked over and sent.
enum ReferCheck {
    static let routes: [Route] = [
        .get("/refer/{case}/check", .referrer) { call in
            let model = try await call.draft()
            guard model.progress == .beingWritten else { return .see("/refer/\(call.file)") }
            return .show(try await page(model, call))
        },
        .post("/refer/{case}/check", .referrer) { call in try await send(call) },
    ]

    private static func send(_ call: Call) async throws -> Reply {
        do {
            try await call.handle(SubmitReferral(file: call.file))
            try await UnfinishedPages(call).forgetAll()
            return .see("/refer/\(call.file)/sent")
        } catch Halt.refused(let refusal) {
            let model = try await call.draft()
            let other: HTML = """
                <p><a class="button second" href="/refer/\(call.file)/service?from=check">\(t: "Choose another centre")</a></p>
                """
            let mayChoose = refusal.rule == .A1 || refusal.rule == .A8
            let panel = try await RefusalView.panel(refusal, call)
            return .show(
                try await page(model, call, status: 409, head: "\(panel)\(if: mayChoose, other)"))
        } catch Halt.invalid {
            return .show(try await page(try await call.draft(), call, status: 422))
        }
    }

    static func profile(_ centre: CentreID?, _ call: Call) async throws -> CentreProfile? {
        guard let centre else { return nil }
        do {
            return try await call.ask(CentrePage(centre: centre)).centre.profile
        } catch Halt.denied {
            return nil
        }
    }

    private static func page(
        _ model: ReferralDraftModel, _ call: Call, status: Int = 200, head: HTML = ""
    ) async throws -> Page {
        let centre = try await profile(model.answers.service?.centre, call)
        let sections = model.tasks.filter { $0.status != .notNeeded }.html { task in
            section(task, model, centre, call)
        }
        let unfinished = UnfinishedPlace.pages(try await UnfinishedPages(call).all())
        let form = Form()
        return Page(
            "Check your answers", shape: .family, status: status, place: "/refer",
            """
            \(Parts.back("/refer/\(call.file)"))\(head)
            <h1><span class="caption">\(t: "Reference") \(call.file)</span>\(t: "Check your answers")</h1>
            \(NoticeView.notices(try await notices(model, call), isFamily: true))
            \(missing(model, call))\(waiting(unfinished, model, call))
            \(sections)
            <h2>\(t: "Send it")</h2>
            <p>\(t: "The centre gets the whole of it. The other adult never sees how to reach anybody, or what you told about risk.")</p>
            <form method="post" action="/refer/\(call.file)/check">\(form.actField)\
            <button class="button large">\(t: "Send the referral")</button></form>
            """)
    }

    /// K1: whoever sends it knows that contact there is suspended, or will be.
    private static func notices(_ model: ReferralDraftModel, _ call: Call) async throws -> [PublicNotice] {
        guard let service = model.answers.service, !service.kind.isVirtual else { return [] }
        do {
            return try await ReferBeginning.notices(service.centre, call)
        } catch Halt.denied {
            return []
        }
    }

    private static func missing(_ model: ReferralDraftModel, _ call: Call) -> HTML {
        let open = model.tasks.filter { $0.status == .notStarted || $0.status == .inProgress }
        guard !open.isEmpty else { return "" }
        let items = open.html { task in
            """
            <li><a href="/refer/\(call.file)/\(task.page.address)?from=check">\(t: task.page.title(for: model))</a></li>
            """
        }
        let title: Phrase =
            open.count == 1 ? "One part is still missing" : "\(open.count) parts are still missing"
        return """
            <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="error-title">\
            <h2 id="error-title">\(t: title)</h2><ul>\(items)</ul></div>
            """
    }

    /// What was typed and is no answer: it is not sent, and gone once the referral is.
    private static func waiting(
        _ pages: Set<ReferralPage>, _ model: ReferralDraftModel, _ call: Call
    ) -> HTML {
        guard !pages.isEmpty else { return "" }
        let items = ReferralPage.allCases.filter(pages.contains).html { page in
            """
            <li><a href="/refer/\(call.file)/\(page.address)?from=check">\(t: page.title(for: model))</a></li>
            """
        }
        return """
            <div class="notice warning"><h2>\(t: "You typed something that is not saved")</h2>
            <p>\(t: "Finish these pages, or throw away what you typed there. The centre does not get it as it is.")</p>
            <ul>\(items)</ul></div>
            """
    }

    private static func section(
        _ task: ReferralTask, _ model: ReferralDraftModel, _ centre: CentreProfile?, _ call: Call
    ) -> HTML {
        let change = "/refer/\(call.file)/\(task.page.address)?from=check"
        let title = task.page.title(for: model)
        let rows = ReferSummary.rows(task.page, model, centre)
        return """
            <section class="card"><div class="title-row"><h2>\(t: title)</h2><div><a href="\(change)">\(t: "Change")\
            <span class="unseen"> \(t: title)</span></a></div></div>
            \(if: rows.isEmpty, "<p><span class=\"tag problem\">\(t: "Not filled in yet")</span></p>")\
            \(if: !rows.isEmpty, "<dl class=\"summary\">\(rows)</dl>")</section>
            """
    }
}
