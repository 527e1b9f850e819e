import Domain

/// The coordinator's page of one member of staff: their checks and training (L1, L2).
enum StaffRecordPages {
    static let routes: [Route] = [
        .get("/centre/staff/{person}/record", .coordinator) { call in .show(try await page(call, nil)) },
        .post("/centre/staff/{person}/record", .coordinator) { call in try await keep(call) },
        .get("/centre/people", .coordinator) { call in
            let settings = try await call.ask(PeopleSettingsPage(centre: try CentrePages.centre(call)))
            return .show(try await page(of: Form(of: settings, at: "settings"), call))
        },
        .post("/centre/people", .coordinator) { call in try await saveSettings(call) },
    ]

    /// Where the record of one of the centre's staff is.
    static func address(_ person: PersonID, _ centre: CentreID) -> String {
        CentrePages.address(centre, "/staff/\(person)/record")
    }

    private static func page(_ call: Call, _ form: Form?) async throws -> Page {
        let (person, centre) = (PersonID(call.name("person")), try CentrePages.centre(call))
        let model = try await call.ask(StaffRecordPage(centre: centre, person: person))
        let form = form ?? StaffRecordForm.opening(model.correction ?? model.record)
        return try await CentrePages.page(
            call, "Checks and training of \(model.member.name)", form, labels: StaffRecordForm.labels(model),
            """
            \(StaffRecordView.standing(model.lacks))\(StaffRecordView.clocks(model, call.now))\
            \(corrected(model, centre))
            <h2>\(t: "What you have seen")</h2>
            <p>\(t: "Write down only what you have seen yourself: the certificate, the letters. Leave empty what has not come yet. Never copy what a certificate says.")</p>
            \(CentrePages.form(
                centre, "/staff/\(person)/record", form, button: "I have seen this: keep it",
                "\(answers(model))\(StaffRecordForm.fields(form, model))"))
            """)
    }

    private static func answers(_ model: StaffRecordModel) -> HTML {
        guard model.correction != nil, let number = model.correctionNumber else { return "" }
        return "<input type=\"hidden\" name=\"answers\" value=\"\(number)\">"
    }

    /// What they say themselves is filled in below; here it stands beside what is on record.
    private static func corrected(_ model: StaffRecordModel, _ centre: CentreID) -> HTML {
        guard let correction = model.correction else { return "" }
        let kept = Form(of: model.record, at: "record")
        let fields = kept.fields.values.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { (name, $0) }
        }
        return """
            <div class="notice"><h2>\(t: "\(model.member.name) says that it should read otherwise")</h2>
            <p>\(t: "It is filled in below, and counts for them only when you have seen the papers and keep it.")</p>
            \(StaffRecordView.differences(correction, model))
            <form method="post" action="\(address(model.member.person, centre))">\(kept.actField)\(answers(model))\
            \(fields.html { "<input type=\"hidden\" name=\"\($0)\" value=\"\($1)\">" })\
            <button class="button second">\(t: "It is not so: leave it as it is on record")</button></form></div>
            """
    }

    private struct Answers: Decodable { var answers: Int? }

    private static func keep(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/staff", again: { form, _ in try await page(call, form) },
            work: {
                try await StaffRecordForm.send(call) { record in
                    try await call.handle(
                        KeepStaffRecord(
                            centre: centre, person: PersonID(call.name("person")), record: record,
                            answers: try call.read(Answers.self).answers))
                }
            })
    }

    // MARK: The centre's choices

    private static let labels: [String: Phrase] = [
        "settings.dbsRenewalMonths": "A DBS check counts for",
        "settings.coordinatorLevel": "DBS check of a coordinator",
        "settings.supervisorLevel": "DBS check of a supervisor",
        "settings.volunteerLevel": "DBS check of a volunteer",
        "settings.asksDomesticAbuse": "Must everybody be trained in domestic abuse?",
        "settings.noticeDays": "Tell us before something runs out",
    ]

    private static func page(of form: Form, _ call: Call) async throws -> Page {
        let levels = DBSLevel.allCases.filter { $0 >= SetPeopleSettings.leastOfAll }
            .map { FormChoice($0.rawValue, StaffLackWords.level($0)) }
        func level(_ post: String) -> HTML {
            let name = "settings.\(post)Level"
            return form.select(name, labels[name] ?? "", levels)
        }
        return try await CentrePages.page(
            call, "Checks and training we ask for", form, labels: labels,
            CentrePages.form(
                try CentrePages.centre(call), "/people", form,
                """
                <p>\(t: "Safeguarding training, an induction and references are always asked for.") \(Parts.rule(.L1)) \(Parts.rule(.L2))</p>
                \(form.number("settings.dbsRenewalMonths", labels["settings.dbsRenewalMonths"] ?? "", hint: "Many centres renew after \(PeopleSettings().dbsRenewalMonths) months.", unit: "months"))
                \(level("coordinator"))\(level("supervisor"))\(level("volunteer"))
                \(form.yesNo("settings.asksDomesticAbuse", labels["settings.asksDomesticAbuse"] ?? ""))
                \(form.number("settings.noticeDays", labels["settings.noticeDays"] ?? "", unit: "days before"))
                """))
    }

    private static func saveSettings(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { form, _ in try await page(of: form, call) },
            work: {
                let wanted = try call.read(PeopleSettings.self, at: "settings")
                try await call.handle(SetPeopleSettings(centre: centre, settings: wanted))
            })
    }
}
