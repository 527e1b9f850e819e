import Domain

/// Invoices at the desk: a payer at a time, with that payer's own lines (E12).
enum InvoicePages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/cost/invoices", .coordinator) { call in
            .show(try await page(call, .fresh()))
        },
        .post("/desk/cases/{case}/cost/invoices", .coordinator) { call in try await send(call) },
    ]

    private static func address(_ file: CaseID) -> String { CostPages.address(file, "/invoices") }

    private static func send(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await call.ask(InvoicesPage(file: call.file))
            // By its number: one that was shown before another line came is not sent in its place unseen.
            guard let open = model.open.first(where: { $0.number == call.form["invoice"] }),
                "\(open.totalPence)" == call.form["pence"]
            else { throw Halt.outOfStep(.writtenMeanwhile) }
            try await call.handle(SendInvoice(file: call.file, payer: open.payer))
            return .see("\(address(call.file))?done=sent")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(InvoicesPage(file: call.file))
        let costs = try await call.ask(CostPage(file: call.file))
        let sent = model.sent.reversed().html { invoice in
            """
            <tr><th scope="row">\(invoice.number)</th>\
            <td data-label="\(t: "Who pays")">\(CostWords.payer(invoice.payer, model.names))</td>\
            <td data-label="\(t: "Day")">\(shortDay: invoice.day)</td>\
            <td data-label="\(t: "Amount")">\(Pounds.text(invoice.totalPence))</td></tr>
            """ as HTML
        }
        let table: HTML = """
            <h2>\(t: "Sent before")</h2><div class="desk"><table class="stack">\
            <caption class="unseen">\(t: "Invoices, the newest first")</caption><thead><tr>\
            <th scope="col">\(t: "Number")</th><th scope="col">\(t: "Who pays")</th><th scope="col">\(t: "Day")</th>\
            <th scope="col">\(t: "Amount")</th></tr></thead><tbody>\(sent)</tbody></table></div>
            """
        return CostPages.page(
            "Invoices", costs, status: setback.status, shape: .wide,
            """
            \(Parts.back(CostPages.address(model.file), "What contact costs"))\(setback.head())\
            \(if: call.isDone("sent"), FamilyBar.done("The invoice is on its way, by e-mail or to be printed."))
            <h1>\(t: "Invoices") \(Parts.rule(.E12))</h1>
            <p>\(t: "Each goes to one payer and shows that payer’s lines alone: never the other side’s name, address or share.")</p>
            \(if: model.open.isEmpty, "<div class=\"empty\"><p>\(t: "Every charge stands on an invoice, or there is none.")</p></div>")
            \(model.open.html { open($0, model) })\(if: !model.sent.isEmpty, table)
            """)
    }

    private static func open(_ invoice: Invoice, _ model: InvoicesModel) -> HTML {
        let payer = CostWords.payer(invoice.payer, model.names)
        let lines = invoice.lines.html { "<li>\(InvoiceLetters.line($0)): \(Pounds.text($0.pence))</li>" }
        return """
            <section class="card"><h2>\(payer)</h2><ul>\(lines)</ul>
            <p>\(t: "In all: \(Pounds.text(invoice.totalPence))"). \(t: "To pay: \(Pounds.text(max(0, invoice.duePence)))").</p>
            <form method="post" action="\(address(model.file))">\(Form().actField)\
            <input type="hidden" name="invoice" value="\(invoice.number)">\
            <input type="hidden" name="pence" value="\(invoice.totalPence)">\
            <button class="button second small">\(t: "Send the invoice")<span class="unseen">: \(payer)</span></button></form></section>
            """
    }
}
