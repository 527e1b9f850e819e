import Domain

/// What the public reads of the centre: its profile, what it offers, how long a family waits.
enum CentreProfilePages {
    static let routes: [Route] = [
        .get("/centre/profile", .coordinator) { call in
            let known = try await CentrePages.model(call).profile
            return .show(try await profile(call, Form(of: known, at: "profile"), nil))
        },
        .post("/centre/profile", .coordinator) { call in try await saveProfile(call) },
        .get("/centre/offers", .coordinator) { call in .show(try await offers(call, nil)) },
        .post("/centre/offers", .coordinator) { call in try await saveOffers(call) },
        .get("/centre/waiting", .coordinator) { call in .show(try await waiting(call, nil)) },
        .post("/centre/waiting", .coordinator) { call in try await saveWaiting(call) },
    ]

    // MARK: Profile

    private static func profile(
        _ call: Call, _ form: Form, _ refused: Refusal?
    ) async throws -> Page {
        let countries = [FormChoice("england", "England"), FormChoice("wales", "Wales")]
        return try await CentrePages.page(
            call, "Name, address and telephone", form, refused: refused,
            labels: ["profile.name": "Name", "profile.town": "Town", "profile.postcode": "Postcode"],
            CentrePages.form(
                try CentrePages.centre(call), "/profile", form,
                """
                \(form.text("profile.name", "Name of the centre"))\(form.text("profile.town", "Town", width: "w20"))
                \(form.text("profile.postcode", "Postcode", width: "w10", isOptional: true))
                \(form.radios("profile.country", "Country", countries, isRow: true))
                \(form.text("profile.telephone", "Telephone", width: "w20", type: "tel", isOptional: true))
                \(form.text("profile.email", "E-mail", type: "email", isOptional: true))
                \(form.text("profile.website", "Website", isOptional: true))
                \(form.text("profile.charges", "What it costs", hint: "Such as “Free” or “£40 an hour”.", isOptional: true))
                \(form.yesNo("profile.takesSelfReferrals", "May parents refer themselves?"))
                \(form.area("profile.about", "About the centre", limit: 4000, isOptional: true))
                """))
    }

    private static func saveProfile(_ call: Call) async throws -> Reply {
        let known = try await CentrePages.model(call)
        return try await CentrePages.answer(
            call, again: { try await profile(call, $0, $1) },
            work: {
                var wanted = try call.read(CentreProfile.self, at: "profile")
                wanted.openingText = known.profile.openingText
                try await call.handle(EnterCentre(centre: known.centre, profile: wanted))
            })
    }

    // MARK: Offers: A2, A8, A9

    private struct Offers: Codable {
        var kinds: Set<ServiceKind>?
        var services: Set<OtherService>?
        var languages: String?
        var accessNeedsMet: String?
    }

    private static func offers(
        _ call: Call, _ form: Form?, refused: Refusal? = nil
    ) async throws -> Page {
        let model = try await CentrePages.model(call)
        let form =
            form
            ?? Form(
                of: Offers(
                    kinds: model.kinds, services: model.offers.services,
                    languages: model.offers.languages.joined(separator: ", "),
                    accessNeedsMet: model.offers.accessNeedsMet.joined(separator: ", ")))
        let kinds = ServiceKind.allCases.map { kind in
            FormChoice(
                kind.rawValue, "\(KindWords.name(kind))",
                hint: model.mayOffer.contains(kind)
                    ? "\(KindWords.meaning(kind))" : "Your accreditation does not cover this today.")
        }
        let services = OtherService.allCases.map { FormChoice($0.rawValue, "\(OfferWords.name($0))") }
        return try await CentrePages.page(
            call, "What you offer", form, refused: refused,
            CentrePages.form(
                model.centre, "/offers", form,
                """
                <p>\(t: "A centre offers what it is accredited for.") \(Parts.rule(.A2))</p>
                \(form.checkboxes("kinds", "Kinds of contact", kinds))
                \(form.checkboxes("services", "What else you offer", services))
                \(form.text("languages", "Languages", hint: "With commas between, such as Polish, British Sign Language.", isOptional: true))
                \(form.text("accessNeedsMet", "Access", hint: "With commas between, such as step-free, hearing loop.", isOptional: true))
                """))
    }

    private static func saveOffers(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { try await offers(call, $0, refused: $1) },
            work: {
                let wanted = try call.read(Offers.self)
                try await call.handle(
                    StateOffers(
                        centre: centre, kinds: wanted.kinds ?? [],
                        others: OtherOffers(
                            services: wanted.services ?? [], languages: list(wanted.languages),
                            accessNeedsMet: list(wanted.accessNeedsMet))))
            })
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    // MARK: A5: waiting time

    private static func waiting(
        _ call: Call, _ form: Form?, refused: Refusal? = nil
    ) async throws -> Page {
        let model = try await CentrePages.model(call)
        let kinds = ServiceKind.allCases.filter(model.kinds.contains)
        var fields = Fields()
        for kind in kinds {
            if let weeks = model.waiting[kind]?.weeks { fields.set("weeks.\(kind.rawValue)", String(weeks)) }
        }
        let form = form ?? Form(fields)
        return try await CentrePages.page(
            call, "How long does a family wait?", form, refused: refused,
            CentrePages.form(
                model.centre, "/waiting", form, button: "State this as of today",
                """
                <p>\(t: "From the referral to the first session. The finder shows it with today’s date.") \(Parts.rule(.A5))</p>
                \(if: kinds.isEmpty, "<p><a href=\"\(CentrePages.address(model.centre, "/offers"))\">\(t: "Say first what you offer")</a></p>")
                \(kinds.html { form.number("weeks.\($0.rawValue)", "\(KindWords.name($0))", unit: "weeks", isOptional: true) })
                """))
    }

    private struct Weeks: Decodable { var weeks: [ServiceKind: Int]? }

    private static func saveWaiting(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { try await waiting(call, $0, refused: $1) },
            work: {
                let stated = try call.read(Weeks.self).weeks ?? [:]
                for (kind, weeks) in stated.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    try await state(kind, weeks, centre, call)
                }
            })
    }

    /// Each kind is an act of its own of the one form, and its problem stands beside its own field.
    private static func state(
        _ kind: ServiceKind, _ weeks: Int, _ centre: CentreID, _ call: Call
    ) async throws {
        do {
            try await call.handle(
                StateWaitingTime(centre: centre, kind: kind, weeks: weeks),
                as: CommandID("\(call.who.actor):waiting:\(kind.rawValue):\(call.form["act"] ?? "")"))
        } catch Halt.invalid(let problems) {
            throw Halt.invalid(problems.map { FieldProblem("weeks.\(kind.rawValue)", $0.problem) })
        }
    }
}
