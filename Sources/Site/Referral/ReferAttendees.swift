import Domain

/// Who else may come (C12): first whether anybody, then each by name.
enum ReferAttendees {
    static let routes: [Route] =
        [
            .get("/refer/{case}/attendees", .referrer) { call in try await list(call) },
            .post("/refer/{case}/attendees", .referrer) { call in try await answer(call) },
            .get("/refer/{case}/attendees/{n}/remove", .referrer) { call in try await ask(call) },
            .post("/refer/{case}/attendees/{n}/remove", .referrer) { call in try await remove(call) },
        ] + form.routes

    private static let form = ReferForm(
        page: .attendees, path: "/refer/{case}/attendees/{n}",
        key: { call, model throws(Halt) in key(try place(call, model), named(model)) },
        open: { call, model throws(Halt) in
            let (place, people) = (try place(call, model), named(model))
            return people.indices.contains(place)
                ? FormWriter.fields(of: people[place], at: "attendee") : Fields()
        },
        draw: { form, _, call, _ in onePage(form, call) },
        save: { call, model in try await save(call, model) })

    /// Where what is typed about somebody is kept.
    private static func key(_ place: Int, _ people: [NamedAttendee]) -> String {
        let person = people.indices.contains(place) ? people[place].id.rawValue : ReferListed.new
        return "\(ReferralPage.attendees.rawValue)/\(person)"
    }

    private static let labels: [String: Phrase] = [
        "attendee.name": "Name", "attendee.relationship": "Relationship to the child",
        "attendee.part": "Which part", "attendee.comesWith": "With whom",
    ]

    private static func named(_ model: ReferralDraftModel) -> [NamedAttendee] {
        model.answers.attendees?.named ?? []
    }

    private static func list(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        guard model.mayBeWritten(.attendees) else { return .see("/refer/\(call.file)") }
        var form = Form()
        if let told = model.answers.attendees {
            form.fields.set("anybody", told.named.isEmpty ? "no" : "yes")
        }
        return .show(try await page(form, model, call))
    }

    private static func page(
        _ form: Form, _ model: ReferralDraftModel, _ call: Call
    ) async throws -> Page {
        let here = "/refer/\(call.file)/attendees"
        let people = named(model)
        let unfinished = try await UnfinishedPages(call).all()
        let isWaiting = { unfinished[key($0, people)]?.isWaiting == true }
        guard !people.isEmpty else {
            var sheet = ReferSheet(page: .attendees, form: form, labels: ["anybody": "Who else may come"])
            if isWaiting(0) {
                sheet.after =
                    "<p><a href=\"\(here)/1\">\(t: "Go on with the person you began")</a>\(ReferRemoving.unfinished)</p>"
            }
            return sheet.page(
                call,
                """
                \(form.yesNo("anybody", "May anybody come beside the adults you have named?",
                    hint: "A grandparent or an older brother, for example. Nobody else is let in."))\
                \(ReferWords.because(.C12))\(ReferWords.because(.E5))
                """)
        }
        let rows = people.enumerated().html { number, person in
            ReferRemoving.row(
                person.name, person.relationship, "\(here)/\(number + 1)", mayRemove: true,
                isUnfinished: isWaiting(number))
        }
        return Page(
            "Who else may come", shape: .family, place: "/refer",
            """
            \(Parts.back("/refer/\(call.file)"))\(Parts.title("Who else may come", caption: ReferralGroup.family.title))
            <dl class="summary">\(rows)</dl>
            <p><a class="button second" href="\(here)/\(people.count + 1)">\(t: "Add another person")</a>\
            \(if: isWaiting(people.count), ReferRemoving.unfinished)</p>
            <form method="post" action="\(here)">\(form.actField)\
            <button class="button" name="anybody" value="these">\(t: "These are all. Go on")</button></form>
            """)
    }

    private static func answer(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        switch call.form["anybody"] {
        case "these": return try await call.onward(after: .attendees)
        case "yes": return .see("/refer/\(call.file)/attendees/1")
        case "no":
            try await keep([], call)
            return try await call.onward(after: .attendees)
        default: return .show(try await page(call.form([FieldProblem("anybody", .missing)]), model, call))
        }
    }

    private static func keep(_ people: [NamedAttendee], _ call: Call) async throws {
        var answers = ReferralAnswers()
        answers.attendees = AttendeesAnswers(named: people)
        try await call.keep(answers)
    }

    private static func place(_ call: Call, _ model: ReferralDraftModel) throws(Halt) -> Int {
        guard model.mayBeWritten(.attendees), let number = Int(call.name("n")),
            (1...(named(model).count + 1)).contains(number)
        else { throw .denied }
        return number - 1
    }

    private static func save(_ call: Call, _ model: ReferralDraftModel) async throws -> Reply {
        let place = try place(call, model)
        var people = named(model)
        do {
            var fields = call.form
            let used = people.compactMap { Int($0.id.rawValue.dropFirst("attendee-".count)) }
            let isKnown = people.indices.contains(place)
            fields.set(
                "attendee.id", isKnown ? people[place].id.rawValue : "attendee-\((used.max() ?? 0) + 1)")
            let person = try ReferReading.section(
                NamedAttendee.self, at: "attendee", fields,
                needed: ["name", "relationship", "part", "comesWith"].map { "attendee.\($0)" })
            if isKnown { people[place] = person } else { people.append(person) }
            try await keep(people, call)
            if call.form["then"] == "later" { return .see("/refer/\(call.file)?done=saved") }
            return .see("/refer/\(call.file)/attendees")
        } catch Halt.invalid(let problems) {
            let listed = ReferListed(word: "attendee", list: "answers.attendees.named", place: place)
            throw Halt.invalid(listed.placed(problems))
        }
    }

    private static func onePage(_ form: Form, _ call: Call) -> Page {
        ReferSheet(
            page: .attendees, title: "Somebody who may come", form: form, labels: labels,
            back: "/refer/\(call.file)/attendees"
        ).page(
            call,
            """
            \(form.text("attendee.name", "Full name"))
            \(form.text("attendee.relationship", "Relationship to the child", hint: "For example, grandmother"))
            \(form.radios("attendee.comesWith", "With whom do they come?", [
                FormChoice(AdultRole.visitingAdult.rawValue, "The adult who visits"),
                FormChoice(AdultRole.residentCarer.rawValue, "The adult the child lives with"),
            ]))
            \(form.text("attendee.part", "For which part of the visit?", hint: "For example, the first half hour"))\
            \(ReferWords.because(.C12))
            """)
    }

    private static func ask(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let place = try place(call, model)
        guard named(model).indices.contains(place) else { throw Halt.denied }
        return .show(
            ReferRemoving.page(named(model)[place].name, back: "/refer/\(call.file)/attendees", call))
    }

    private static func remove(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let place = try place(call, model)
        var people = named(model)
        guard people.indices.contains(place) else { throw Halt.denied }
        let key = key(place, people)
        people.remove(at: place)
        try await keep(people, call)
        try await UnfinishedPages(call).forget(key)
        return .see("/refer/\(call.file)/attendees")
    }
}
