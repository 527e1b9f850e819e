import Domain

/// Another amount in the place of a charge's or a payment's, with the reason (E12).
enum CostCorrectionPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/cost/correct", .coordinator) { call in
            .show(try await page(call, .fresh()))
        },
        .post("/desk/cases/{case}/cost/correct", .coordinator) { call in try await correct(call) },
    ]

    private static func named(_ what: String, _ call: Call) -> String? {
        (call.form[what] ?? call.query[what]).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func correct(_ call: Call) async throws -> Reply {
        try await call.attempt {
            var problems: [FieldProblem] = []
            var pence: Int?
            do { pence = try call.pence("pounds") } catch Halt.invalid(let wrong) { problems += wrong }
            if pence == nil, problems.isEmpty { problems.append(FieldProblem("pounds", .missing)) }
            let reason = call.form["reason"]?.trimmed ?? ""
            if reason.isEmpty { problems.append(FieldProblem("reason", .missing)) }
            guard let pence, problems.isEmpty else { throw Halt.invalid(problems) }
            let command: any Command
            if let charge = named("charge", call) {
                command = CorrectCharge(
                    file: call.file, charge: ChargeID(charge), pence: pence, reason: reason)
            } else if let payment = named("payment", call) {
                command = CorrectPayment(
                    file: call.file, payment: PaymentID(payment), pence: pence, reason: reason)
            } else {
                throw Halt.outOfStep(.unknownThing)
            }
            try await call.handle(command, naming: ["pence": "pounds"])
            return .see(CostPages.address(call.file, "?done=corrected"))
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(CostPage(file: call.file))
        let form = setback.form
        let (what, id, line) = try found(call, model)
        return CostPages.page(
            "Correct it", model, status: setback.status,
            """
            \(Parts.back(CostPages.address(model.file), "What contact costs"))\
            \(setback.head(["pounds": "How much is right", "reason": "Why"]))
            <h1><span class="caption">\(t: line)</span>\(t: "Correct it") \(Parts.rule(.E12))</h1>
            <p>\(t: "What stands there now stays to be seen, with your reason.")</p>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)\
            <input type="hidden" name="\(what)" value="\(id)">
            \(form.text("pounds", "How much is right?", hint: "In pounds. 0 takes it back.", width: "w10", attributes: " inputmode=\"decimal\""))
            \(form.text("reason", "Why?", hint: "Whoever pays reads it: nothing about the other side."))
            <button class="button">\(t: "Correct it")</button></form>
            """)
    }

    private static func found(
        _ call: Call, _ model: CostPageModel
    ) throws(Halt) -> (what: String, id: String, line: Phrase) {
        if let id = named("charge", call),
            let noted = model.charges.first(where: { $0.charge.id.rawValue == id })
        {
            let who = CostWords.payer(noted.charge.payer, model.names)
            return (
                "charge", id,
                "\(CostWords.kind(noted.charge.kind)), \(who): \(Pounds.text(noted.pence))"
            )
        }
        if let id = named("payment", call),
            let noted = model.payments.first(where: { $0.payment.id.rawValue == id })
        {
            let who = CostWords.payer(noted.payment.payer, model.names)
            return (
                "payment", id,
                "Payment of \(Spoken.date(noted.payment.day)), \(who): \(Pounds.text(noted.pence))"
            )
        }
        throw .outOfStep(.unknownThing)
    }
}
