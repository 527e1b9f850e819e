import Domain

/// The centre's own list of prices (E12). Blank is free.
enum PricePages {
    static let routes: [Route] = [
        .get("/centre/prices", .coordinator) { call in
            let prices = try await CentrePages.model(call).prices
            return .show(try await page(call, form(prices)))
        },
        .post("/centre/prices", .coordinator) { call in try await save(call) },
    ]

    /// What a price can be stated for, in the order of the page.
    private static let rows: [(kind: ChargeKind, standard: Standard?)] = [
        (.referral, nil), (.preVisit, nil), (.session, .supported), (.session, .supervised),
        (.record, nil), (.report, nil), (.interpreter, nil), (.late, nil), (.cancelled, nil),
    ]

    private static func form(_ prices: [Price]) -> Form {
        var fields = Fields()
        for (place, row) in rows.enumerated() {
            guard let price = prices.first(where: { $0.kind == row.kind && $0.standard == row.standard })
            else { continue }
            fields.set("p\(place)", Pounds.typed(price.pence))
            if price.isPerHour { fields.set("hour\(place)", "yes") }
        }
        return Form(fields)
    }

    private static func page(_ call: Call, _ form: Form) async throws -> Page {
        var labels: [String: Phrase] = [:]
        let boxes = rows.enumerated().html { place, row in
            let name = CostWords.name(of: row.kind, row.standard)
            labels["p\(place)"] = name
            let box = form.text(
                "p\(place)", name, width: "w10", isOptional: true, attributes: " inputmode=\"decimal\"")
            let hour: HTML = row.standard == nil ? "" : form.tick("hour\(place)", "For each hour")
            return "\(box)\(hour)"
        }
        return try await CentrePages.page(
            call, "Prices", form, labels: labels,
            CentrePages.form(
                try CentrePages.centre(call), "/prices", form,
                """
                <p>\(t: "In pounds. Leave blank what is free: nothing is charged that is not written here or noted by you.") \(Parts.rule(.E12))</p>
                \(boxes)
                """))
    }

    private static func save(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { form, _ in try await page(call, form) },
            work: {
                var (prices, problems): ([Price], [FieldProblem]) = ([], [])
                var names: [String: String] = [:]
                for (place, row) in rows.enumerated() {
                    do {
                        guard let pence = try call.pence("p\(place)") else { continue }
                        names["prices.\(prices.count).pence"] = "p\(place)"
                        prices.append(
                            Price(
                                kind: row.kind, standard: row.standard, pence: pence,
                                isPerHour: row.standard != nil && call.form["hour\(place)"] == "yes"))
                    } catch Halt.invalid(let wrong) {
                        problems += wrong
                    }
                }
                guard problems.isEmpty else { throw Halt.invalid(problems) }
                try await call.handle(StatePrices(centre: centre, prices: prices), naming: names)
            })
    }
}
