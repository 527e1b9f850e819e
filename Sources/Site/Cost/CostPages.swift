import Domain

/// What contact costs in one case, at the desk (E12): who pays, what was charged, what was paid.
enum CostPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/cost", .coordinator) { call in .show(try await overview(call)) }
    ]

    static func address(_ file: CaseID, _ rest: String = "") -> String {
        CaseFrame.address(file, "/cost\(rest)")
    }

    /// A page of costs, with its own heading.
    static func page(
        _ title: Phrase, _ model: CostPageModel, status: Int = 200, shape: Page.Shape = .narrow,
        _ body: HTML
    ) -> Page {
        Page(
            title, shape: shape, status: status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind), body)
    }

    private static func overview(_ call: Call) async throws -> Page {
        let model = try await call.ask(CostPage(file: call.file))
        return page(
            "What contact costs", model, shape: .wide,
            """
            \(Parts.back(CaseFrame.address(model.file), "The case"))\(done(call))
            <h1>\(t: "What contact costs") \(Parts.rule(.E12))</h1>
            \(CostView.terms(model))\(CostView.balances(model))\(CostView.charges(model))\
            \(CostView.payments(model))
            <h2>\(t: "Invoices")</h2><p><a class="button second small" href="\(address(model.file, "/invoices"))">\
            \(t: "Send an invoice")</a></p>
            """)
    }

    private static func done(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "payers": FamilyBar.done("It is kept who pays.")
        case "charged": FamilyBar.done("The charge is noted. Whoever pays sees it on their own page.")
        case "paid": FamilyBar.done("The payment is noted.")
        case "corrected": FamilyBar.done("It is corrected. What stood there before can still be seen.")
        default: ""
        }
    }
}

/// The parts of that page.
enum CostView {
    static func terms(_ model: CostPageModel) -> HTML {
        var rows = Rows()
        for subject in CostSubject.allCases where subject == .sessions || model.hasReports {
            let shares = CostWords.shares(model.terms.shares(of: subject), model.names)
            rows.add(CostWords.subject(subject), shares ?? Phrase("Nobody is named yet").text)
        }
        rows.add("As the order or agreement says", model.terms.words)
        rows.add("The referral says", model.toldInReferral)
        let follows: HTML = """
            <p class="soft">\(t: "Cafcass Cymru referred the family, and so it pays, unless you name somebody.")</p>
            """
        let isFree = model.prices.isEmpty
        return """
            <h2>\(t: "Who pays")</h2>\(rows.list)\
            \(if: !model.areNamed && !model.terms.sessions.isEmpty, follows)\
            \(if: isFree, "<p class=\"soft\">\(t: "Your centre has no list of prices: nothing is charged unless you note it.")</p>")
            <p><a class="button second small" href="\(CostPages.address(model.file, "/payers"))">\(t: "Say who pays")</a></p>
            """
    }

    static func balances(_ model: CostPageModel) -> HTML {
        guard !model.balances.isEmpty else { return "" }
        let rows = model.balances.html { one in
            """
            <tr><th scope="row">\(CostWords.payer(one.payer, model.names))</th>\
            <td data-label="\(t: "Charged")">\(Pounds.text(one.balance.chargedPence))</td>\
            <td data-label="\(t: "Paid")">\(Pounds.text(one.balance.paidPence))</td>\
            <td data-label="\(t: "Now")"><b>\(t: CostWords.owed(one.balance))</b></td></tr>
            """
        }
        return """
            <h2>\(t: "What each owes")</h2><div class="desk"><table class="stack">\
            <caption class="unseen">\(t: "What each owes")</caption><thead><tr><th scope="col">\(t: "Who")</th>\
            <th scope="col">\(t: "Charged")</th><th scope="col">\(t: "Paid")</th>\
            <th scope="col">\(t: "Now")</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    static func charges(_ model: CostPageModel) -> HTML {
        let table: HTML = """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Charges, the oldest first")</caption>
            <thead><tr><th scope="col">\(t: "For")</th><th scope="col">\(t: "Who pays")</th>\
            <th scope="col">\(t: "Amount")</th><th scope="col"><span class="unseen">\(t: "Change")</span></th></tr></thead>
            <tbody>\(model.charges.html { charge($0, model) })</tbody></table></div>
            """
        return """
            <h2>\(t: "Charges")</h2>\(if: !model.charges.isEmpty, table)\
            \(if: model.charges.isEmpty, "<p class=\"soft\">\(t: "Nothing has been charged.")</p>")
            <p><a class="button second small" href="\(CostPages.address(model.file, "/charge"))">\(t: "Note a charge")</a></p>
            """
    }

    private static func charge(_ noted: NotedCharge, _ model: CostPageModel) -> HTML {
        let charge = noted.charge
        let session = charge.session.flatMap { id in model.sessions.first { $0.session == id } }
        let isOff = session.map { $0.status == .cancelled || $0.status == .notHeld } ?? false
        let check: HTML =
            charge.kind == .session && isOff && noted.pence > 0
            ? "<p class=\"hint\">\(t: "This visit was cancelled, or nobody came: is the charge still right?")</p>"
            : ""
        return """
            <tr><th scope="row">\(t: CostWords.kind(charge.kind))\(session.map { ", \(shortDay: $0.day)" as HTML })\
            \(charge.words.map { "<span class=\"hint\">\($0)</span>" as HTML })\(check)</th>\
            <td data-label="\(t: "Who pays")">\(CostWords.payer(charge.payer, model.names))</td>\
            <td data-label="\(t: "Amount")">\(Pounds.text(noted.pence))\
            \(CostWords.corrections(charge.pence, noted.corrections))</td>\
            <td>\(correct(model, "charge", charge.id.rawValue, CostWords.kind(charge.kind)))</td></tr>
            """
    }

    static func payments(_ model: CostPageModel) -> HTML {
        let rows = model.payments.html { noted in
            let payment = noted.payment
            return """
                <tr><th scope="row">\(shortDay: payment.day)\
                \(payment.words.map { "<span class=\"hint\">\($0)</span>" as HTML })</th>\
                <td data-label="\(t: "From")">\(CostWords.payer(payment.payer, model.names))</td>\
                <td data-label="\(t: "How")">\(t: CostWords.way(payment.way))</td>\
                <td data-label="\(t: "Amount")">\(Pounds.text(noted.pence))\
                \(CostWords.corrections(payment.pence, noted.corrections))</td>\
                <td>\(correct(model, "payment", payment.id.rawValue, "the payment of \(Spoken.date(payment.day))"))</td></tr>
                """
        }
        let table: HTML = """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Payments, as they were noted")</caption>
            <thead><tr><th scope="col">\(t: "Day")</th><th scope="col">\(t: "From")</th><th scope="col">\(t: "How")</th>\
            <th scope="col">\(t: "Amount")</th><th scope="col"><span class="unseen">\(t: "Change")</span></th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
        return """
            <h2>\(t: "Payments")</h2>\(if: !model.payments.isEmpty, table)\
            \(if: model.payments.isEmpty, "<p class=\"soft\">\(t: "Nothing has been paid.")</p>")
            <p><a class="button second small" href="\(CostPages.address(model.file, "/payment"))">\(t: "Note a payment")</a></p>
            """
    }

    private static func correct(
        _ model: CostPageModel, _ what: String, _ id: String, _ name: Phrase
    ) -> HTML {
        """
        <a href="\(CostPages.address(model.file, "/correct"))?\(what)=\(id)">\(t: "Correct")\
        <span class="unseen"> \(t: name)</span></a>
        """
    }
}
