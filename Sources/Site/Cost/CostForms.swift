import Domain

/// The forms of what contact costs: who pays, a charge, a payment, a correction (E12).
enum CostForms {
    static let routes: [Route] =
        [
            .get("/desk/cases/{case}/cost/payers", .coordinator) { call in
                .show(try await payers(call, .fresh(try await known(call))))
            },
            .post("/desk/cases/{case}/cost/payers", .coordinator) { call in try await namePayers(call) },
            .get("/desk/cases/{case}/cost/charge", .coordinator) { call in
                .show(try await charge(call, .fresh()))
            },
            .post("/desk/cases/{case}/cost/charge", .coordinator) { call in try await noteCharge(call) },
            .get("/desk/cases/{case}/cost/payment", .coordinator) { call in
                .show(try await payment(call, .fresh()))
            },
            .post("/desk/cases/{case}/cost/payment", .coordinator) { call in try await notePayment(call) },
        ] + CostCorrectionPages.routes

    private static func again(_ call: Call, _ done: String) -> Reply {
        .see(CostPages.address(call.file, "?done=\(done)"))
    }

    // MARK: Who pays

    /// The field of one payer's parts.
    private static func field(_ subject: CostSubject, _ place: Int) -> String {
        "\(subject.rawValue).p\(place)"
    }

    private static func known(_ call: Call) async throws -> Form {
        let model = try await call.ask(CostPage(file: call.file))
        var fields = Fields()
        for subject in CostSubject.allCases {
            for share in model.terms.shares(of: subject) {
                guard let place = model.payers.firstIndex(of: share.payer) else { continue }
                fields.set(field(subject, place), "\(share.parts)")
            }
        }
        if let words = model.terms.words { fields.set("words", words) }
        return Form(fields)
    }

    private struct TypedTerms: Decodable {
        var sessions: [String: Int]?
        var reports: [String: Int]?
        var words: String?
    }

    private static func namePayers(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await call.ask(CostPage(file: call.file))
            let typed = try call.read(TypedTerms.self)
            var names = ["terms.words": "words"]
            func shares(_ subject: CostSubject, _ parts: [String: Int]?) -> [CostShare] {
                var shares: [CostShare] = []
                for (place, payer) in model.payers.enumerated() {
                    guard let parts = parts?["p\(place)"] else { continue }
                    names["terms.\(subject.rawValue).\(shares.count).parts"] = field(subject, place)
                    shares.append(CostShare(payer: payer, parts: parts))
                }
                return shares
            }
            let terms = CostTerms(
                sessions: shares(.sessions, typed.sessions), reports: shares(.reports, typed.reports),
                words: typed.words)
            try await call.handle(NamePayers(file: call.file, terms: terms), naming: names)
            return again(call, "payers")
        } orShow: {
            try await payers(call, $0)
        }
    }

    private static func payers(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(CostPage(file: call.file))
        let form = setback.form
        var labels: [String: Phrase] = ["words": "As the order or agreement says"]
        let groups = CostSubject.allCases.filter { $0 == .sessions || model.hasReports }.html { subject in
            let boxes = model.payers.enumerated().html { place, payer in
                let name = CostWords.payer(payer, model.names)
                labels[field(subject, place)] = "\(name)"
                return form.number(field(subject, place), "\(name)", unit: "parts")
            }
            return "<fieldset><legend>\(t: CostWords.subject(subject))</legend>\(boxes)</fieldset>"
        }
        return CostPages.page(
            "Who pays", model, status: setback.status,
            """
            \(Parts.back(CostPages.address(model.file), "What contact costs"))\(setback.head(labels))
            <h1>\(t: "Who pays?") \(Parts.rule(.E12))</h1>
            <p class="lead">\(t: "As the order or the agreement says it. Give each who pays a number of parts, and leave the others blank: 1 and 1 is half each.")</p>
            \(model.toldInReferral.map { "<p>\(t: "The referral says: \($0)")</p>" as HTML })
            <form method="post" action="\(call.path)" novalidate>\(form.actField)\(groups)
            \(form.area("words", "What does the order or agreement say?", hint: "Only the centre reads it.", limit: 1000, isOptional: true))
            <button class="button">\(t: "Keep it")</button></form>
            """)
    }

    // MARK: A charge

    private struct TypedCharge: Decodable {
        var kind: ChargeKind
        var session: SessionID?
        var payer: String
        var words: String?
    }

    private static func noteCharge(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let typed = try call.read(TypedCharge.self)
            let payer = try CostFields.payer(typed.payer, isForAll: true)
            try await call.handle(
                NoteCharge(
                    file: call.file, charge: ChargeID(CostFields.id(call)), kind: typed.kind,
                    session: typed.session, payer: payer, pence: try call.pence("pounds"),
                    words: typed.words), naming: ["pence": "pounds"])
            return again(call, "charged")
        } orShow: {
            try await charge(call, $0)
        }
    }

    private static func charge(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(CostPage(file: call.file))
        let form = setback.form
        let kinds = ChargeKind.allCases.filter { $0.subject == .sessions || model.hasReports }
        let all = FormChoice("all", "Everybody who is named to pay, each their share")
        let named = model.payers.filter { payer in
            (model.terms.sessions + model.terms.reports).contains { $0.payer == payer }
        }
        let hint: Phrase =
            model.prices.isEmpty
            ? "In pounds."
            : "In pounds. Leave it blank for your own price: \(CostWords.prices(model.prices))."
        return CostPages.page(
            "A charge", model, status: setback.status,
            """
            \(Parts.back(CostPages.address(model.file), "What contact costs"))\(setback.head(chargeLabels))
            <h1>\(t: "Note a charge") \(Parts.rule(.E12))</h1>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)
            \(form.radios("kind", "What is it for?", kinds.map { FormChoice($0.rawValue, CostWords.kind($0)) }))
            \(form.select("session", "Which visit?", model.sessions.map(visit), blank: "None", isOptional: true))
            \(form.radios("payer", "Who pays?", [all] + named.map { CostFields.choice($0, model) }))
            \(form.text("pounds", "How much?", hint: hint, width: "w10", attributes: " inputmode=\"decimal\""))
            \(form.text("words", "Anything to add", hint: "Whoever pays reads it: nothing about the other side.", isOptional: true))
            <button class="button">\(t: "Note the charge")</button></form>
            """)
    }

    private static let chargeLabels: [String: Phrase] = [
        "kind": "What it is for", "session": "Which visit", "payer": "Who pays", "pounds": "How much",
        "words": "Anything to add",
    ]

    private static func visit(_ session: CaseSession) -> FormChoice {
        let standing: Phrase =
            switch session.status {
            case .provisional, .confirmed: "booked"
            case .held: "held"
            case .notHeld: "not kept"
            case .cancelled: "cancelled"
            }
        let contact = session.times.contact
        return FormChoice(
            session.session.rawValue,
            "\(Spoken.shortDay(session.day)), \(contact.from) to \(contact.to), \(standing)")
    }

    // MARK: A payment

    private struct TypedPayment: Decodable {
        var payer: String
        var day: Day
        var way: PaymentWay
        var words: String?
    }

    private static func notePayment(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let typed = try call.read(TypedPayment.self)
            guard let pence = try call.pence("pounds") else {
                throw Halt.invalid([FieldProblem("pounds", .missing)])
            }
            guard let payer = try CostFields.payer(typed.payer, isForAll: false) else {
                throw Halt.invalid([FieldProblem("payer", .missing)])
            }
            let payment = Payment(
                id: PaymentID(CostFields.id(call)), payer: payer, pence: pence, day: typed.day,
                way: typed.way, words: typed.words)
            try await call.handle(
                NotePayment(file: call.file, payment: payment),
                naming: [
                    "payment.pence": "pounds", "payment.day": "day", "payment.payer": "payer",
                    "payment.words": "words",
                ])
            return again(call, "paid")
        } orShow: {
            try await payment(call, $0)
        }
    }

    private static func payment(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(CostPage(file: call.file))
        let form = setback.form
        let labels: [String: Phrase] = [
            "payer": "Who paid", "pounds": "How much", "day": "Which day", "way": "How", "words": "Receipt",
        ]
        let ways = PaymentWay.allCases.map { FormChoice($0.rawValue, CostWords.way($0)) }
        let payers =
            model.balances.isEmpty
            ? "<p>\(t: "Say who pays first: nobody is named in this case.")</p>" as HTML
            : form.radios("payer", "Who paid?", model.balances.map { CostFields.choice($0.payer, model) })
        return CostPages.page(
            "A payment", model, status: setback.status,
            """
            \(Parts.back(CostPages.address(model.file), "What contact costs"))\(setback.head(labels))
            <h1>\(t: "Note a payment") \(Parts.rule(.E12))</h1>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)\(payers)
            \(form.text("pounds", "How much?", hint: "In pounds.", width: "w10", attributes: " inputmode=\"decimal\""))
            \(form.day("day", "On which day?"))
            \(form.radios("way", "How?", ways))
            \(form.text("words", "Number of the receipt", hint: "Whoever paid reads it.", isOptional: true))
            <button class="button">\(t: "Note the payment")</button></form>
            """)
    }
}

/// What the forms of costs share.
enum CostFields {
    /// A name for what is noted, made from the form's own act: sent twice, it is the same.
    static func id(_ call: Call) -> String { String(call.form([]).act.prefix(24)) }

    /// A payer as a form's field names them.
    static func name(_ payer: Payer) -> String {
        switch payer {
        case .adult(let id): "adult.\(id)"
        case .cafcassCymru: "cafcassCymru"
        case .localAuthority: "localAuthority"
        }
    }

    static func choice(_ payer: Payer, _ model: CostPageModel) -> FormChoice {
        FormChoice(name(payer), "\(CostWords.payer(payer, model.names))")
    }

    /// Reads that name; nil for everybody who is named, where that may be chosen.
    /// - Throws: `Halt.invalid` where it is none.
    static func payer(_ field: String, isForAll: Bool) throws(Halt) -> Payer? {
        switch field {
        case "all" where isForAll: return nil
        case "cafcassCymru": return .cafcassCymru
        case "localAuthority": return .localAuthority
        default:
            guard field.hasPrefix("adult.") else { throw .invalid([FieldProblem("payer", .unknown)]) }
            return .adult(AdultID(String(field.dropFirst("adult.".count))))
        }
    }
}
