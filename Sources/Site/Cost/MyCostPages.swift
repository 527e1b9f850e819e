import Domain

/// What an adult of the family is charged and has paid: their own, and nothing of the other side (E12).
enum MyCostPages {
    static let routes: [Route] = [
        .get("/family/{case}/cost", .party) { call in
            .show(page(try await call.ask(MyCost(file: call.file)), call))
        }
    ]

    private static func page(_ model: MyCostModel, _ call: Call) -> Page {
        let paysFor = Spoken.list(model.paysFor.map { CostWords.subject($0).text.lowercased() })
        return Page(
            "Your contact", shape: .family, place: "/family",
            """
            \(Parts.back("/family/\(model.file)"))
            <h1><span class="caption">\(model.centreName)</span>\(t: "What you are charged and have paid")</h1>
            <div class="notice"><h2>\(t: CostWords.owed(model.balance))</h2>
            <p>\(t: "Charged so far: \(Pounds.text(model.balance.chargedPence)). Paid so far: \(Pounds.text(model.balance.paidPence)).")</p></div>
            \(if: !model.paysFor.isEmpty, "<p>\(t: "The order or the agreement names you to pay for, or to share: \(paysFor).") \(Parts.rule(.E12))</p>")
            <p>\(t: "You see your own charges and payments here. The other side sees only theirs.")</p>
            <h2>\(t: "Charges")</h2>\(list(model.charges.map(charge)))
            <h2>\(t: "Payments")</h2>\(list(model.payments.map(payment)))
            <p class="soft">\(t: "If something is not right, please tell the centre.")</p>
            """)
    }

    private static func list(_ items: [HTML]) -> HTML {
        guard !items.isEmpty else { return "<p class=\"soft\">\(t: "None so far.")</p>" }
        return "<dl class=\"summary\">\(items)</dl>"
    }

    private static func charge(_ line: MyCostModel.MyCharge) -> HTML {
        let charge = line.noted.charge
        let what: Phrase =
            line.day.map { "\(CostWords.kind(charge.kind)), \(Spoken.date($0))" }
            ?? CostWords.kind(charge.kind)
        return Parts.row(
            what,
            """
            \(Pounds.text(line.noted.pence))\(charge.words.map { "<p class=\"hint\">\($0)</p>" as HTML })\
            \(CostWords.corrections(charge.pence, line.noted.corrections))
            """)
    }

    private static func payment(_ noted: NotedPayment) -> HTML {
        let payment = noted.payment
        return Parts.row(
            "\(Spoken.date(payment.day))",
            """
            \(Pounds.text(noted.pence)), \(t: CostWords.way(payment.way))\
            \(payment.words.map { "<p class=\"hint\">\($0)</p>" as HTML })\
            \(CostWords.corrections(payment.pence, noted.corrections))
            """)
    }
}
