import Domain

/// The adults of the family: how each is reached, and which of it is kept private.
enum ReferAdults {
    static let routes: [Route] =
        [
            .get("/refer/{case}/adults/{role}/remove", .referrer) { call in try await ask(call) },
            .post("/refer/{case}/adults/{role}/remove", .referrer) { call in try await remove(call) },
        ] + form.routes

    /// Both pages of the adults are everybody's, so either stands for both.
    private static let form = ReferForm(
        page: .residentCarer, path: "/refer/{case}/adults/{role}",
        key: { call, model throws(Halt) in try Named(call, model).key(model) },
        open: { call, model throws(Halt) in
            let named = try Named(call, model)
            let adults = model.answers.adults ?? []
            return named.place.map { FormWriter.fields(of: adults[$0], at: "adult") } ?? known(named, model)
        },
        draw: { form, _, call, model in page(form, try Named(call, model), model, call) },
        save: { call, model in try await save(call, model) })

    private static let labels: [String: Phrase] = [
        "adult.firstName": "First name", "adult.lastName": "Last name",
        "adult.relationship": "Relationship to the child", "adult.born": "Date of birth",
        "adult.contact.livesInRefuge": "Living in a refuge", "adult.contact.address": "Address",
        "adult.contact.postcode": "Postcode", "adult.contact.email": "E-mail",
        "adult.contact.telephone": "Telephone",
    ]

    /// Which adult the address means: `resident-carer`, `visiting-adult`, `visiting-adult-2`.
    private struct Named {
        let role: AdultRole
        /// Among those of the role, from nought.
        let number: Int
        /// Where they stand in the answers; nil where they are not there yet.
        let place: Int?

        init(_ call: Call, _ model: ReferralDraftModel) throws(Halt) {
            let adults = model.answers.adults ?? []
            let name = call.name("role")
            switch name {
            case "resident-carer": (role, number) = (.residentCarer, 0)
            case "visiting-adult": (role, number) = (.visitingAdult, 0)
            default:
                guard name.hasPrefix("visiting-adult-"),
                    let told = Int(name.dropFirst("visiting-adult-".count)),
                    told >= 2
                else { throw .denied }
                (role, number) = (.visitingAdult, told - 1)
            }
            let role = role
            let places = adults.indices.filter { adults[$0].role == role }
            guard number <= places.count, model.progress == .beingWritten else { throw .denied }
            place = places.indices.contains(number) ? places[number] : nil
        }

        var page: ReferralPage { role == .residentCarer ? .residentCarer : .visitingAdult }

        /// Where what is typed about them is kept.
        func key(_ model: ReferralDraftModel) -> String {
            guard role == .visitingAdult else { return page.rawValue }
            return Self.key(place.flatMap { model.answers.adults?[$0].id })
        }

        /// Where what is typed about somebody who visits is kept; nil for one who is not there yet.
        static func key(_ visitor: AdultID?) -> String {
            "\(ReferralPage.visitingAdult.rawValue)/\(visitor?.rawValue ?? ReferListed.new)"
        }

        /// The resident carer stands first, those who visit after them.
        func newPlace(among adults: [AdultAnswers]) -> Int { role == .residentCarer ? 0 : adults.count }

        func newID(among adults: [AdultAnswers]) -> String {
            guard role == .visitingAdult else { return "resident" }
            let used = adults.compactMap { Int($0.id.rawValue.dropFirst("visitor-".count)) }
            return "visitor-\((used.max() ?? 0) + 1)"
        }
    }

    /// A parent who refers has told their name and how to reach them already.
    private static func known(_ named: Named, _ model: ReferralDraftModel) -> Fields {
        var fields = Fields()
        guard let referrer = model.answers.referrer, referrer.ownRole == named.role, named.number == 0 else {
            return fields
        }
        let words = referrer.name.split(separator: " ")
        fields.set("adult.firstName", words.dropLast().joined(separator: " "))
        fields.set("adult.lastName", words.last.map(String.init) ?? "")
        fields.set("adult.contact.email", referrer.email)
        fields.set("adult.contact.telephone", referrer.telephone ?? "")
        return fields
    }

    private static func save(_ call: Call, _ model: ReferralDraftModel) async throws -> Reply {
        let named = try Named(call, model)
        var adults = model.answers.adults ?? []
        let place = named.place ?? named.newPlace(among: adults)
        do {
            var fields = call.form
            fields.set("adult.id", named.place.map { adults[$0].id.rawValue } ?? named.newID(among: adults))
            fields.set("adult.role", named.role.rawValue)
            let adult = try ReferReading.section(
                AdultAnswers.self, at: "adult", fields,
                needed: [
                    "adult.contact.livesInRefuge", "adult.firstName", "adult.lastName", "adult.relationship",
                ])
            if named.place == nil { adults.insert(adult, at: place) } else { adults[place] = adult }
            var answers = ReferralAnswers()
            answers.adults = adults
            try await call.keep(answers)
            if call.form["then"] == "another" {
                let visitors = adults.count { $0.role == .visitingAdult }
                return .see("/refer/\(call.file)/adults/visiting-adult-\(visitors + 1)")
            }
            return try await call.onward(after: named.page)
        } catch Halt.invalid(let problems) {
            let listed = ReferListed(word: "adult", list: "answers.adults", place: place)
            throw Halt.invalid(listed.placed(problems))
        }
    }

    private static func page(
        _ form: Form, _ named: Named, _ model: ReferralDraftModel, _ call: Call
    ) -> Page {
        var form = form
        if form.value("adult.contact.email").isEmpty {
            form.words["adult.contact.telephone"] =
                form.value("adult.contact.telephone").isEmpty
                ? "Give a telephone number or an e-mail: the centre must be able to reach them" : nil
        }
        return ReferSheet(
            page: named.page,
            title: named.number == 0 ? named.page.title(for: model) : "Another adult who will visit",
            form: form, labels: labels, after: after(named, model, call)
        ).page(
            call,
            """
            \(form.yesNo("adult.contact.livesInRefuge", "Do they live in a refuge?",
                hint: "If so, everything about how to reach them is kept private, whatever else is ticked."))
            \(form.text("adult.firstName", "First name"))
            \(form.text("adult.lastName", "Last name"))
            \(form.text("adult.relationship", "Relationship to the child", hint: "For example, mother, grandfather"))
            \(form.day("adult.born", "Date of birth", hint: "For example, 27 3 1989", isOptional: true))
            \(form.yesNo("adult.hasParentalResponsibility", "Do they have parental responsibility?"))
            \(ReferAdultFields.contact(form))
            \(if: named.role == .visitingAdult, more(call))
            """)
    }

    private static func more(_ call: Call) -> HTML {
        """
        <div class="buttons"><button class="button second" name="then" value="another">\
        \(t: "Save and add another adult who visits")</button></div>
        """
    }

    /// The others who visit, and the way to take a further one out.
    private static func after(_ named: Named, _ model: ReferralDraftModel, _ call: Call) -> HTML {
        let visitors = model.answers.visitingAdults
        let place = call.unfinished
        let isNewWaiting = named.place != nil && place?.isWaiting(Named.key(nil)) == true
        guard named.role == .visitingAdult, visitors.count > 1 || isNewWaiting else { return "" }
        let rows = visitors.enumerated().html { number, adult in
            ReferRemoving.row(
                adult.name, adult.relationship,
                "/refer/\(call.file)/adults/visiting-adult\(number == 0 ? "" : "-\(number + 1)")",
                mayRemove: visitors.count > 1, isUnfinished: place?.isWaiting(Named.key(adult.id)) == true)
        }
        let new: HTML = """
            <p><a href="/refer/\(call.file)/adults/visiting-adult-\(visitors.count + 1)">\
            \(t: "Go on with the adult you began")</a>\(ReferRemoving.unfinished)</p>
            """
        return """
            <h2>\(t: "Adults who will visit")</h2><dl class="summary">\(rows)</dl>\(if: isNewWaiting, new)
            """
    }

    private static func ask(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let adult = try removable(call, model)
        return .show(
            ReferRemoving.page(adult.name, back: "/refer/\(call.file)/adults/visiting-adult", call))
    }

    private static func remove(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let adult = try removable(call, model)
        var answers = ReferralAnswers()
        answers.adults = (model.answers.adults ?? []).filter { $0.id != adult.id }
        try await call.keep(answers)
        try await UnfinishedPages(call).forget(Named.key(adult.id))
        return .see("/refer/\(call.file)/adults/visiting-adult")
    }

    /// One of several who visit: the last of a side stays.
    private static func removable(_ call: Call, _ model: ReferralDraftModel) throws(Halt) -> AdultAnswers {
        let named = try Named(call, model)
        guard named.role == .visitingAdult, model.answers.visitingAdults.count > 1, let place = named.place,
            let adults = model.answers.adults
        else { throw .denied }
        return adults[place]
    }
}

/// How an adult is reached.
enum ReferAdultFields {
    static func contact(_ form: Form) -> HTML {
        let at = "adult.contact"
        return """
            <h2>\(t: "How to reach them")</h2>
            <p>\(t: "At least a telephone number or an e-mail. The centre meets each adult before any contact.") \
            \(Parts.rule(.B4))</p>
            \(form.privateRow(
                "\(form.text("\(at).address", "Address", isOptional: true))\(form.text("\(at).postcode", "Postcode", width: "w10", isOptional: true))",
                wish: "\(at).keepsAddressPrivate"))
            \(form.privateRow(form.text("\(at).email", "E-mail", type: "email", isOptional: true),
                wish: "\(at).keepsEmailPrivate"))
            \(form.privateRow(form.text("\(at).telephone", "Telephone", width: "w20", type: "tel", isOptional: true),
                wish: "\(at).keepsTelephonePrivate"))
            \(form.radios("\(at).emailUse", "Who reads their e-mail?", [
                FormChoice(EmailUse.own.rawValue, "Only they do"),
                FormChoice(EmailUse.shared.rawValue, "Somebody else may read it",
                    hint: "We write only that there is a message. They read it after signing in."),
                FormChoice(EmailUse.never.rawValue, "Do not write there",
                    hint: "The centre gives letters to them by hand."),
            ], hint: "If you are not sure, leave it out."))
            \(form.text("\(at).messagesFrom", "Messages may come from", hint: "Only if there are times that are not safe. For example, 09:30",
                width: "w6", isOptional: true))
            \(form.text("\(at).messagesUntil", "Messages may come until", hint: "For example, 15:00", width: "w6", isOptional: true))
            \(form.text("adult.safeTimes", "Safe times and ways to call", hint: "For example, weekdays before three",
                isOptional: true))
            \(form.yesNo("adult.mayLeaveVoicemail", "May the centre leave a voicemail?"))
            \(form.yesNo("adult.prefersWelsh", "Would they rather speak Welsh?"))
            \(form.text("adult.mobility", "Help with getting about, hearing or seeing", isOptional: true))
            \(form.text("adult.solicitor", "Their solicitor", isOptional: true))
            """
    }
}
