import Domain

/// The children: the list, and a page for each.
enum ReferChildren {
    static let routes: [Route] =
        [
            .get("/refer/{case}/children", .referrer) { call in try await list(call) },
            .post("/refer/{case}/children", .referrer) { call in try await call.onward(after: .children) },
            .get("/refer/{case}/children/{n}/remove", .referrer) { call in try await ask(call) },
            .post("/refer/{case}/children/{n}/remove", .referrer) { call in try await remove(call) },
        ] + form.routes

    private static let form = ReferForm(
        page: .children, path: "/refer/{case}/children/{n}",
        key: { call, model throws(Halt) in key(try place(call, model), model.answers.children ?? []) },
        open: { call, model throws(Halt) in
            let place = try place(call, model)
            let children = model.answers.children ?? []
            return children.indices.contains(place) ? listed(place).fields(of: children[place]) : Fields()
        },
        draw: { form, _, call, model in page(form, try place(call, model), call) },
        save: { call, model in try await save(call, model) })

    /// Where what is typed about a child is kept.
    private static func key(_ place: Int, _ children: [ChildAnswers]) -> String {
        let child = children.indices.contains(place) ? children[place].id.rawValue : ReferListed.new
        return "\(ReferralPage.children.rawValue)/\(child)"
    }

    private static let labels: [String: Phrase] = [
        "child.firstName": "First name", "child.lastName": "Last name", "child.born": "Date of birth",
        "child.health": "Health", "child.views": "What the child wants",
    ]

    private static func list(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let children = model.answers.children ?? []
        let here = "/refer/\(call.file)/children"
        guard model.mayBeWritten(.children) else { return .see("/refer/\(call.file)") }
        guard !children.isEmpty else { return .see("\(here)/1") }
        let unfinished = try await UnfinishedPages(call).all()
        let isWaiting = { unfinished[key($0, children)]?.isWaiting == true }
        let rows = children.enumerated().html { number, child in
            ReferRemoving.row(
                "\(child.firstName) \(child.lastName)", Phrase("born \(Spoken.date(child.born))").text,
                "\(here)/\(number + 1)", mayRemove: children.count > 1,
                isUnfinished: isWaiting(number))
        }
        let form = Form()
        return .show(
            Page(
                "The children", shape: .family, place: "/refer",
                """
                \(Parts.back("/refer/\(call.file)"))\(Parts.title("The children", caption: ReferralGroup.family.title))
                <dl class="summary">\(rows)</dl>
                <p><a class="button second" href="\(here)/\(children.count + 1)">\(t: "Add another child")</a>\
                \(if: isWaiting(children.count), ReferRemoving.unfinished)</p>
                <form method="post" action="\(here)">\(form.actField)\
                <button class="button">\(t: "These are all. Go on")</button></form>
                """))
    }

    /// Which child the address means, counted from nought; one past the last is a new one.
    private static func place(_ call: Call, _ model: ReferralDraftModel) throws(Halt) -> Int {
        let count = model.answers.children?.count ?? 0
        guard model.mayBeWritten(.children), let number = Int(call.name("n")),
            (1...(count + 1)).contains(number)
        else { throw .denied }
        return number - 1
    }

    private static func listed(_ place: Int) -> ReferListed {
        ReferListed(word: "child", list: "answers.children", place: place)
    }

    private static func save(_ call: Call, _ model: ReferralDraftModel) async throws -> Reply {
        let place = try place(call, model)
        var children = model.answers.children ?? []
        do {
            var fields = call.form
            let isKnown = children.indices.contains(place)
            fields.set("child.id", isKnown ? children[place].id.rawValue : newID(children))
            let child = try ReferReading.section(
                ChildAnswers.self, at: "child", fields,
                needed: ["child.firstName", "child.lastName", "child.born"])
            if isKnown { children[place] = child } else { children.append(child) }
            var answers = ReferralAnswers()
            answers.children = children
            try await call.keep(answers)
            if call.form["then"] == "later" { return .see("/refer/\(call.file)?done=saved") }
            return .see("/refer/\(call.file)/children")
        } catch Halt.invalid(let problems) {
            throw Halt.invalid(listed(place).placed(problems))
        }
    }

    /// Known only within the case: one more than any number that is used.
    private static func newID(_ children: [ChildAnswers]) -> String {
        let used = children.compactMap { Int($0.id.rawValue.dropFirst("child-".count)) }
        return "child-\((used.max() ?? 0) + 1)"
    }

    private static func page(_ form: Form, _ place: Int, _ call: Call) -> Page {
        let about: [(String, Phrase)] = [
            ("health", "Health"), ("allergies", "Allergies"), ("medication", "Medicine"),
            ("additionalNeeds", "Disability or additional needs"),
        ]
        return ReferSheet(
            page: .children, title: place == 0 ? "About the child" : "About child \(place + 1)", form: form,
            labels: labels, back: "/refer/\(call.file)"
        ).page(
            call,
            """
            \(form.text("child.firstName", "First name"))
            \(form.text("child.lastName", "Last name"))
            \(form.text("child.otherNames", "Other names", isOptional: true))
            \(form.day("child.born", "Date of birth"))
            \(form.text("child.gender", "Gender", width: "w20", isOptional: true))
            \(form.text("child.language", "Language spoken at home", width: "w20", isOptional: true))
            \(form.text("child.schoolHours", "School or nursery hours", isOptional: true))
            \(about.html { form.text("child.\($0.0)", $0.1, isOptional: true) })
            \(form.text("child.cultureAndReligion", "Religion or culture to be thought of", isOptional: true))
            \(form.yesNo("child.isLookedAfterOrOnPlan", "Is the child looked after by a local authority, or on a child protection plan?"))
            \(form.text("child.lastContact", "When did they last see the adult who will visit?", isOptional: true))
            \(form.area("child.views", "What does the child say about it?", isOptional: true))
            """)
    }

    private static func ask(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let place = try place(call, model)
        let children = model.answers.children ?? []
        guard children.count > 1, children.indices.contains(place) else { throw Halt.denied }
        return .show(
            ReferRemoving.page(children[place].firstName, back: "/refer/\(call.file)/children", call))
    }

    private static func remove(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let place = try place(call, model)
        var answers = ReferralAnswers()
        answers.children = model.answers.children ?? []
        guard answers.children?.indices.contains(place) == true else { throw Halt.denied }
        let key = key(place, answers.children ?? [])
        answers.children?.remove(at: place)
        try await call.keep(answers)
        try await UnfinishedPages(call).forget(key)
        return .see("/refer/\(call.file)/children")
    }
}
