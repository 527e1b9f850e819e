import Domain
import Journal
import Outside

/// The centre and the kind of contact (A1, A8). The centre is picked on the page itself, from the
/// accredited ones near a place.
enum ReferService {
    static let routes: [Route] = ReferForm(
        page: .service, path: "/refer/{case}/service", key: { _, _ in ReferralPage.service.rawValue },
        open: { _, model in fields(model) },
        draw: { form, refusal, call, _ in try await page(form, call, refusal: refusal) },
        save: { call, _ in try await save(call) }
    ).routes

    private static let at = "answers.service"
    private static let labels: [String: Phrase] = [
        "\(at).centre": "The centre", "\(at).kind": "Kind of contact", "\(at).frequency": "How often",
        "\(at).minutes": "Length of each visit", "\(at).startFrom": "Start",
        "\(at).expectedMonths": "How many months", "\(at).longStayAgreed": "A long stay",
        "\(at).virtualBecause": "Why by video",
    ]

    private static func fields(_ model: ReferralDraftModel) -> Fields {
        var fields = FormWriter.fields(of: model.answers, at: "answers")
        if model.answers.service == nil, let centre = model.beginning?.centre {
            fields.set("\(at).centre", centre.rawValue)
        }
        return fields
    }

    private static func save(_ call: Call) async throws -> Reply {
        var fields = call.form
        let kind = fields["\(at).kind"].flatMap(ServiceKind.init(rawValue:))
        fields.drop(["\(at).virtualBecause"], unless: kind?.isVirtual == true)
        var answers = ReferralAnswers()
        answers.service = try ReferReading.section(
            ServiceAnswers.self, at: at, fields,
            needed: needed(fields, kind, call))
        try await call.keep(answers)
        return try await call.onward(after: .service)
    }

    /// What may not be blank: also why by video (B8), and who agreed to a long stay (B10).
    private static func needed(_ fields: Fields, _ kind: ServiceKind?, _ call: Call) -> [String] {
        var needed = ["\(at).centre", "\(at).kind", "\(at).frequency"]
        if kind?.isVirtual == true { needed.append("\(at).virtualBecause") }
        let limit = call.desk.rules.value(.longestStayMonths, on: call.now.day)
        let months = fields["\(at).expectedMonths"].flatMap { Int($0.trimmed) }
        if let months, months > limit { needed.append("\(at).longStayAgreed") }
        return needed
    }

    private static func page(_ form: Form, _ call: Call, refusal: Refusal? = nil) async throws -> Page {
        let kinds = ServiceKind.allCases.map {
            FormChoice($0.rawValue, "\(KindWords.name($0))", hint: "\(KindWords.meaning($0))")
        }
        let days = Weekday.allCases.map { FormChoice(String($0.rawValue), "\(Spoken.name($0))") }
        // After a no, only centres are listed that may offer the kind that was asked for.
        let only = refusal == nil ? nil : ServiceKind(rawValue: form.value("\(at).kind"))
        let centres = try await ReferCentres.list(form, "\(at).centre", offering: only, call)
        let long = Figure.longestStayMonths
        let limit = long.unit.said(call.desk.rules.value(long, on: call.now.day))
        return ReferSheet(page: .service, form: form, labels: labels, refusal: refusal).page(
            call,
            """
            \(centres)
            \(form.radios("\(at).kind", "Which kind of contact?", kinds))
            \(form.radios("\(at).virtualBecause", "If it is by video: why not face to face?", SuitabilityWords.reasons,
                hint: "Leave it empty for contact face to face."))\(ReferWords.because(.B8))
            \(form.text("\(at).frequency", "How often?", hint: "For example, every two weeks"))
            \(form.number("\(at).minutes", "Length of each visit", unit: "minutes", isOptional: true))
            \(form.checkboxes("\(at).days", "Which days would suit?", days,
                hint: "Leave them all empty if any day would do.", isRow: true))
            \(form.day("\(at).startFrom", "From when?", hint: "For example, 27 3 2027", isOptional: true))
            \(form.number("\(at).expectedMonths", "For about how long?", unit: "months", isOptional: true))
            \(form.text("\(at).longStayAgreed", "If it is longer than \(limit): who at the centre has agreed, and when?",
                isOptional: true))\(ReferWords.because(.B10))
            """)
    }
}

/// Picking an accredited centre inside a form, the nearest first (A1, A4, A5).
enum ReferCentres {
    /// House rule: what one search shows.
    private static let mostShown = 8

    /// - Parameter offering: only centres that may offer that; nil for any kind.
    static func list(_ form: Form, _ field: String, offering kind: ServiceKind?, _ call: Call) async throws
        -> HTML
    {
        let chosen = CentreID(form.value(field))
        let near = form.value("near").trimmed
        let found = try await call.ask(FindCentres(kinds: kind.map { [$0] } ?? []))
        let place = try await place(near, chosen, found, call)
        let words = near.lowercased().split(separator: " ")
        let named =
            place != nil
            ? found
            : found.filter { one in
                let text = "\(one.centre.profile.name) \(one.centre.profile.town)".lowercased()
                return words.allSatisfy { text.contains($0) }
            }
        let sorted = Nearness.sorted(named, from: place, call.office.places)
        var shown = Array(sorted.prefix(mostShown))
        if !shown.contains(where: { $0.found.centre.id == chosen }),
            let mine = Nearness.sorted(found, from: place, call.office.places)
                .first(where: { $0.found.centre.id == chosen })
        {
            shown.insert(mine, at: 0)
        }
        let heading: Phrase = kind == nil ? "Which centre?" : "Centres that may offer this, the nearest first"
        return """
            <div class="search"><div class="field"><label for="near">\(t: "Look for centres near")</label>\
            <input id="near" name="near" value="\(near)" autocomplete="postal-code"></div>\
            <button class="button second" name="search" value="yes">\(t: "Search")</button></div>
            <p class="hint">\(t: "A postcode or a town. Every centre listed is accredited.") \(Parts.rule(.A1))</p>
            \(form.radios(field, heading, shown.map(choice)))
            \(if: shown.isEmpty, "<p class=\"notice warning\" id=\"\(Form.id(field))\">\(t: "No centre was found. Try another place.")</p>")
            \(if: sorted.count > shown.count, "<p class=\"soft\">\(t: "Search by postcode or town to see others.")</p>")
            """
    }

    private static func choice(_ result: Nearness.Result) -> FormChoice {
        let centre = result.found.centre
        let kinds = result.found.offered.map(KindWords.name).joined(separator: "; ")
        let far = FinderView.distance(result).map { ", \($0)" } ?? ""
        return FormChoice(
            centre.id.rawValue, "\(centre.profile.name), \(centre.profile.town)\(far)", hint: "\(kinds)")
    }

    /// Where to measure from: what was typed, or else the centre that was chosen and may not be had.
    private static func place(
        _ near: String, _ chosen: CentreID, _ found: [FoundCentre], _ call: Call
    ) async throws -> Place? {
        if !near.isEmpty { return call.office.places.look(near)?.place }
        guard !chosen.rawValue.isEmpty, !found.contains(where: { $0.centre.id == chosen }) else { return nil }
        return try await NearestCentres.place(of: chosen, call)
    }
}
