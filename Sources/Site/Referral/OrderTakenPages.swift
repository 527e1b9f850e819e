import Domain

/// The order that a referral read back from a file, and reading another (I7).
enum OrderTakenPages {
    static let routes: [Route] = [
        .get("/refer/{case}/order", .referrer) { call in .show(try await page(call)) },
        .post("/refer/{case}/order", .referrer) { call in
            try await take(call, next: "/refer/\(call.file)?done=order") { sheet in
                try await page(call, sheet)
            }
        },
    ]

    /// Reads the file and takes it up.
    ///
    /// - Parameter draw: the page once more, with what is wrong.
    static func take(_ call: Call, next: String, draw: (Sheet) async throws -> Page) async throws -> Reply {
        guard case .order(let order)? = OrderToRead.read(call.form) else {
            return .show(try await draw(Sheet(form: call.form([OrderToRead.problem]), status: 422)))
        }
        return try await Sheet.attempt(call) {
            try await call.handle(TakeUpOrder(file: call.file, order: order))
            return .see(next)
        } draw: { sheet in
            try await draw(sheet)
        }
    }

    /// The words of an order that was read, or nothing.
    static func words(_ order: OrderDraft?, _ call: Call) async throws -> HTML {
        guard let order else { return "" }
        let model = try await call.ask(DraftOrder(draft: order))
        var people = Rows()
        people.add("The children", order.about.children)
        people.add("With whom they live", order.about.carer)
        people.add("Who comes for contact", order.about.visitor)
        return """
            <section class="card"><h2>\(t: "What it says")</h2>\(people.list)\(OrderView(model: model).whole)</section>
            """
    }

    /// The form that takes a file.
    static func reader(_ form: Form, _ action: String) -> HTML {
        """
        <form method="post" action="\(action)" enctype="multipart/form-data" novalidate>\(form.actField)
        \(OrderToRead.field(form, isOptional: false))<button class="button">\(t: "Read it")</button></form>
        """
    }

    private static func page(_ call: Call, _ sheet: Sheet = Sheet(form: Form())) async throws -> Page {
        let model = try await call.draft()
        let isWritten = model.progress == .beingWritten
        return Page(
            "The order", shape: .family, status: sheet.status, place: "/refer",
            """
            \(Parts.back("/refer/\(call.file)"))\(sheet.head(["file": "The order as a file"]))
            <h1><span class="caption">\(t: "Reference") \(call.file)</span>\(t: "The order") \(Parts.rule(.I7))</h1>
            \(if: isWritten, intro(model))\(if: isWritten, reader(sheet.form, call.path))
            \(try await words(model.order, call))
            """)
    }

    private static func intro(_ model: ReferralDraftModel) -> HTML {
        model.order == nil
            ? "<p class=\"lead\">\(t: "Nobody should type an order twice. Choose its file, and what it says is filled in; what you have answered already stays as it is.")</p>"
            : "<p class=\"lead\">\(t: "This order was read. A newer one can take its place; what you have answered already stays as it is.")</p>"
    }
}
