import Domain

/// The order of a case: its words, and reading a newer one (I7).
enum CaseOrderPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/order", .staff) { call in .show(try await page(call)) },
        .post("/desk/cases/{case}/order", .coordinator) { call in
            let next = CaseFrame.address(call.file, "/order?done=order")
            return try await OrderTakenPages.take(call, next: next) { sheet in try await page(call, sheet) }
        },
    ]

    private static func page(_ call: Call, _ sheet: Sheet = Sheet(form: Form())) async throws -> Page {
        let model = try await call.referral()
        let isDone = call.query["done"] == "order"
        return CaseFrame.page(
            "The order", model, status: sheet.status,
            """
            \(CaseFrame.back(model))\(sheet.head(["file": "The order as a file"]))
            \(if: isDone, "<div class=\"notice good\" role=\"status\"><p>\(t: "The order is read. What is known of the proceedings follows it.")</p></div>")
            <h1>\(t: "The order") \(Parts.rule(.I7))</h1>
            \(if: model.order == nil, "<p class=\"lead\">\(t: "No order was read from a file in this case. What the referral tells of the court stands with the case.")</p>")
            \(try await OrderTakenPages.words(model.order, call))
            \(if: model.mayDecide && model.isRunning, another(sheet.form, model))
            """)
    }

    private static func another(_ form: Form, _ model: ReferralForCentreModel) -> HTML {
        """
        <section><h2>\(t: model.order == nil ? "Read an order" : "Read a newer order")</h2>
        <p>\(t: "Its court, days and what follows a no take the place of what was known. Conditions that you have accepted on do not change by themselves: look at them afterwards.")</p>
        \(OrderTakenPages.reader(form, CaseFrame.address(model.reference, "/order")))</section>
        """
    }

    /// The conditions that an order sets for the sessions themselves (I3, I4), a sentence each.
    static func conditions(_ order: OrderDraft?, _ call: Call) async throws -> [String] {
        guard let order else { return [] }
        let model = try await call.ask(DraftOrder(draft: order))
        let sentences = OrderSentences(model: model)
        return model.clauses.filter { $0.part != .general }.map { clause in
            sentences.text(clause).text.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
    }
}
