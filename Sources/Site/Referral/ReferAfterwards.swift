import Domain

/// A referral once it is sent: where it stands, what happens next, papers, taking it back.
enum ReferAfterwards {
    static let routes: [Route] = [
        .get("/refer/{case}/sent", .referrer) { call in try await sent(call) },
        .get("/refer/{case}/withdraw", .referrer) { call in try await ask(call) },
        .post("/refer/{case}/withdraw", .referrer) { call in
            try await call.handle(WithdrawReferral(file: call.file), as: Call.newAct)
            try await UnfinishedPages(call).forgetAll()
            return .see("/refer/\(call.file)")
        },
        .get("/referrals", .referrer) { call in .show(try await list(call)) },
    ]

    // MARK: Sent

    private static func sent(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        guard model.progress == .withCentre else { return .see("/refer/\(call.file)") }
        let centre = try await ReferCheck.profile(model.outcome.centre, call)
        return .show(
            Page(
                "Your referral has been sent", shape: .family, place: "/refer",
                """
                <div class="panel"><h1>\(t: "Your referral has been sent")</h1>
                <p>\(t: "Your reference") <b class="reference">\(call.file)</b></p></div>
                <p>\(t: "We have written to you, and told \(centre?.name ?? Phrase("the centre").text).")</p>
                <h2>\(t: "What happens next")</h2>
                <ol><li>\(t: "The centre reads it and looks at the papers.")</li>
                <li>\(t: "It meets each adult separately, and the child.") \(Parts.rule(.B4))</li>
                <li>\(answer(model))</li></ol>
                \(if: !model.papersMissing.isEmpty, papers(model, call))
                \(try await back(call))
                <p><a class="button" href="/refer/\(call.file)">\(t: "Follow your referral")</a></p>
                """))
    }

    /// C3, C4: what is still owed to the centre.
    private static func papers(_ model: ReferralDraftModel, _ call: Call) -> HTML {
        let owed = model.clocks.filter { $0.duty == .sendPapers && $0.isRunning }
        return """
            <h2>\(t: "The centre still needs papers")</h2>
            <p>\(t: "Send them as soon as you can: add them here, or ask whoever has them.") \(Parts.rule(.C3))</p>
            \(Parts.clocks(owed, now: call.now))\(PaperList.list(model, call))
            """
    }

    /// D1, D2, or that no rule sets a day.
    private static func answer(_ model: ReferralDraftModel) -> HTML {
        let clocks = model.clocks.filter {
            $0.duty == .answerReferral || $0.duty == .tellCommissionerAnswer
        }
        guard let first = clocks.first else {
            return
                "\(t: "The centre tells you yes or no as soon as it can. Without a court order no rule sets a day.")"
        }
        let words: Phrase = "The centre says yes or no, and until when, by"
        return "\(t: words) <b>\(day: first.lastDay)</b> \(clocks.html { Parts.rule($0.rule) })"
    }

    private static func back(_ call: Call) async throws -> HTML {
        guard let link = try await ReferWayBack.link(call) else { return "" }
        return """
            <h2>\(t: "Come back by this link")</h2><p><a class="link-back" href="\(link)">\(link)</a></p>
            <p class="soft">\(t: "Whoever has the link can see your answers. Keep it to yourself.")</p>
            """
    }

    // MARK: Where it stands

    static func page(_ model: ReferralDraftModel, _ form: Form, _ call: Call) async throws -> Page {
        let row = model.outcome
        let centre = try await ReferCheck.profile(row.centre, call)
        let isOpen = [.withCentre, .onWaitingList, .accepted].contains(model.progress)
        return Page(
            "Your referral", shape: .family, place: "/refer",
            """
            \(Parts.back("/referrals", "Your referrals"))
            \(if: call.query["done"] == "paper", "<div class=\"notice good\" role=\"status\"><p>\(t: "The paper is with the centre.")</p></div>")
            <h1><span class="caption">\(t: "Reference") \(call.file)</span>\(t: "Your referral")</h1>
            <p>\(tag(model.progress))</p>\(telling(row))
            <dl class="summary">
            \(Parts.row("Centre", text: centre.map { "\($0.name), \($0.town)" }))
            \(Parts.row("Telephone", text: centre?.telephone))
            \(row.kind.map { Parts.row("Kind of contact", Parts.kind($0)) })
            \(Parts.row("Children", text: Spoken.list(row.children)))
            \(row.received.map { Parts.row("Received", "\(moment: $0)") })
            </dl>
            \(Parts.clocks(model.clocks.filter(\.isRunning), now: call.now))
            <h2>\(t: "Papers")</h2>\(PaperList.list(model, call))
            \(if: isOpen, adding(model, form, call))
            \(if: mayWithdraw(model.progress), "<p><a href=\"/refer/\(call.file)/withdraw\">\(t: "Take this referral back")</a></p>")
            """)
    }

    /// Open at once where the centre still needs something.
    private static func adding(_ model: ReferralDraftModel, _ form: Form, _ call: Call) -> HTML {
        let isWanted = !model.papersMissing.isEmpty
        return """
            <details\(if: isWanted, " open")><summary>\(t: "Add a paper")</summary>\
            \(PaperList.adding(form, model, call))</details>
            """
    }

    private static func mayWithdraw(_ progress: ReferralProgress) -> Bool {
        [.beingWritten, .withCentre, .onWaitingList].contains(progress)
    }

    static func tag(_ progress: ReferralProgress) -> HTML {
        let colour =
            switch progress {
            case .accepted: "done"
            case .withCentre, .onWaitingList: "waiting"
            case .beingWritten: "doing"
            case .notAccepted: "problem"
            case .goneToAnotherCentre, .ended, .takenBack: ""
            }
        return "<span class=\"tag \(colour)\">\(t: ReferWords.name(progress))</span>"
    }

    /// What the centre answered, as far as its referrer is told.
    private static func telling(_ row: MyReferralRow) -> HTML {
        var lines: [HTML] = []
        if let ends = row.contactEndsOn {
            lines.append("<p>\(t: "Contact is offered until") \(day: ends). \(Parts.rule(.D1))</p>")
        }
        if let expected = row.expected {
            lines.append(
                "<p>\(t: "There should be a place from about") \(day: expected). \(Parts.rule(.D3))</p>")
        }
        if let words = row.words { lines.append("<p>\(t: "The centre wrote:") “\(words)”</p>") }
        if let fallBack = row.fallBack {
            lines.append(
                "<p>\(t: "By the order, this follows:") \(t: ReferWords.name(fallBack)). \(Parts.rule(.C16))</p>"
            )
        }
        return lines.isEmpty ? "" : "<div class=\"notice\">\(lines)</div>"
    }

    // MARK: Taking it back

    private static func ask(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        guard mayWithdraw(model.progress) else { return .see("/refer/\(call.file)") }
        let form = Form()
        return .show(
            Page(
                "Take this referral back?", shape: .family, place: "/refer",
                """
                \(Parts.back("/refer/\(call.file)"))<h1>\(t: "Take this referral back?")</h1>
                <p>\(t: "It ends here. If the centre has it already, we tell them. You can make a new one at any time.")</p>
                <form method="post" action="/refer/\(call.file)/withdraw">\(form.actField)<div class="buttons">\
                <button class="button danger">\(t: "Take it back")</button>\
                <a class="button second" href="/refer/\(call.file)">\(t: "Keep it")</a></div></form>
                """))
    }

    // MARK: All of them

    private static func list(_ call: Call) async throws -> Page {
        let rows = try await call.ask(MyReferrals()).rows
        let shown = call.pager.cut(rows)
        let asked = try await call.ask(MyEnquiries())
        return Page(
            "Your referrals", shape: .family, place: "/referrals",
            """
            <h1>\(t: "Your referrals")</h1>
            \(if: rows.isEmpty, "<div class=\"empty\"><h2>\(t: "You have made no referral here")</h2><p>\(t: "If you began one elsewhere, open it by its link.")</p></div>")
            \(if: !rows.isEmpty, table(shown.rows))\(shown.ways)
            <p><a class="button" href="/refer">\(t: "Make a referral")</a></p>
            \(if: !asked.isEmpty, enquiries(asked, call))
            """)
    }

    /// B9: what was asked from the same account.
    private static func enquiries(_ rows: [EnquiryRow], _ call: Call) -> HTML {
        let shown = call.pager.cut(rows, "asked")
        return """
            <h2>\(t: "What you asked before a hearing") \(Parts.rule(.B9))</h2>
            \(EnquiryTable.table(shown.rows, call.now, at: .asker))\(shown.ways)
            """
    }

    private static func table(_ rows: [MyReferralRow]) -> HTML {
        """
        <table class="stack"><caption class="unseen">\(t: "Your referrals")</caption><thead><tr>
        <th scope="col">\(t: "Reference")</th><th scope="col">\(t: "Children")</th>
        <th scope="col">\(t: "State")</th><th scope="col">\(t: "Still needed")</th></tr></thead><tbody>
        \(rows.html { row in
            """
            <tr><th scope="row"><a href="/refer/\(row.reference)">\(row.reference)</a></th>
            <td data-label="\(t: "Children")">\(Spoken.list(row.children))</td>
            <td data-label="\(t: "State")">\(tag(row.progress))</td>
            <td data-label="\(t: "Still needed")">\(needed(row))</td></tr>
            """
        })</tbody></table>
        """
    }

    private static func needed(_ row: MyReferralRow) -> String {
        if !row.pagesMissing.isEmpty { return Spoken.count(row.pagesMissing.count, "part", "parts") }
        return row.papersMissing.isEmpty
            ? Phrase("Nothing").text : Spoken.count(row.papersMissing.count, "paper", "papers")
    }
}
