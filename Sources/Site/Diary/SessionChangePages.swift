import Domain

/// Changing one session: another time or room, another supervisor, or not at all.
enum SessionChangePages {
    private static let path = "\(SessionsPages.path)/{session}"
    static let routes: [Route] = [
        .get("\(path)/move", .coordinator) { call in .show(try await move(call, nil)) },
        .post("\(path)/move", .coordinator) { call in try await moved(call) },
        .get("\(path)/supervisor", .coordinator) { call in .show(try await supervisor(call, Form())) },
        .post("\(path)/supervisor", .coordinator) { call in try await assigned(call) },
        .get("\(path)/cancel", .coordinator) { call in .show(try await cancel(call, Form())) },
        .post("\(path)/cancel", .coordinator) { call in try await cancelled(call) },
    ]

    private static func model(_ call: Call) async throws -> SessionChangeModel {
        try await call.ask(SessionChangePage(case: call.file, session: call.session))
    }

    private static func page(
        _ title: Phrase, _ model: SessionChangeModel, _ form: Form, _ verb: String, refused: HTML?,
        button: Phrase, look: String = "", _ fields: HTML
    ) -> Page {
        let session = model.session
        let address = DiaryFrame.address(model.case, "/sessions")
        return Page(
            title, status: refused != nil ? 409 : form.problems.isEmpty ? 200 : 422, place: "/desk",
            caseBar: DiaryFrame.bar(model.children, model.case, session.kind),
            """
            \(Parts.back(address, "Sessions"))\(refused)\(form.summary())
            <h1><span class="caption">\(Spoken.day(session.day)), \(session.times.childIn)–\(session.times.childOut), \
            \(model.room)</span>\(t: title)</h1>
            <form method="post" action="\(address)/\(session.session)/\(verb)" novalidate>\(form.actField)\(fields)
            <div class="buttons"><button class="button\(look)">\(t: button)</button>\
            <a class="button second" href="\(address)">\(t: "Leave it as it is")</a></div></form>
            """)
    }

    /// Does it, and comes back with what the law says above the same form.
    private static func answer(
        _ call: Call, done: String, again: (Form, HTML?) async throws -> Page,
        work: () async throws -> Void
    ) async throws -> Reply {
        do {
            try await work()
            return .see(DiaryFrame.address(call.file, "/sessions?done=\(done)"))
        } catch Halt.invalid(let problems) {
            return .show(try await again(call.form(problems), nil))
        } catch Halt.refused(let refusal) {
            return .show(try await again(call.form([]), try await RefusalView.panel(refusal, call)))
        }
    }

    // MARK: Move

    private struct Place: Codable {
        var date: Day
        var from: TimeOfDay
        var room: RoomID
        var supervisor: PersonID?
    }

    private static func move(_ call: Call, _ form: Form?, refused: HTML? = nil) async throws -> Page {
        let model = try await model(call)
        let known = model.session
        let form =
            form
            ?? Form(
                of: Place(
                    date: known.day, from: known.times.childIn, room: known.room,
                    supervisor: known.supervisor))
        let supervisors = model.supervisors.map { FormChoice($0.person.rawValue, "\($0.name)") }
        return page(
            "Move this session", model, form, "move", refused: refused, button: "Move it and tell both sides",
            """
            \(form.day("date", "To which day?"))
            \(form.text("from", "The child comes in at", hint: "On the 24-hour clock, such as 10:00.", width: "w6"))
            \(form.radios("room", "Which room?", model.rooms.map { FormChoice($0.id.rawValue, "\($0.name)") }))
            \(if: known.kind.isSupervised, form.select("supervisor", "Supervisor", supervisors, blank: "The same as before"))
            <p class="soft">\(t: "It stays as long as it was: \(DiaryWords.length(known.times.contact.minutes)).")</p>
            """)
    }

    private static func moved(_ call: Call) async throws -> Reply {
        try await answer(
            call, done: "moved", again: { try await move(call, $0, refused: $1) },
            work: {
                let place = try call.read(Place.self)
                try await call.handle(
                    MoveSession(
                        case: call.file, session: call.session, date: place.date, from: place.from,
                        room: place.room, supervisor: place.supervisor))
            })
    }

    // MARK: Supervisor

    private struct Choice: Decodable { var supervisor: PersonID }

    private static func supervisor(
        _ call: Call, _ form: Form, refused: HTML? = nil
    ) async throws -> Page {
        let model = try await model(call)
        var form = form
        if form.fields["supervisor"] == nil, let now = model.session.supervisor {
            form.fields.set("supervisor", now.rawValue)
        }
        let choices = model.supervisors.map { choice in
            let why = choice.whyNot.map { RefusalWords.words($0).reason }
            return FormChoice(choice.person.rawValue, "\(choice.name)", hint: why.map { "\($0)" } ?? "Free")
        }
        return page(
            "Who sees and hears the child all the time?", model, form, "supervisor", refused: refused,
            button: "Name this supervisor",
            """
            <p>\(t: "One family, one qualified supervisor, from first to last.") \(Parts.rule(.E2))</p>
            \(form.radios("supervisor", "Supervisor", choices))
            """)
    }

    private static func assigned(_ call: Call) async throws -> Reply {
        try await answer(
            call, done: "supervisor", again: { try await supervisor(call, $0, refused: $1) },
            work: {
                let choice = try call.read(Choice.self)
                try await call.handle(
                    AssignSupervisor(case: call.file, session: call.session, supervisor: choice.supervisor))
            })
    }

    // MARK: Cancel

    private struct Cancelling: Decodable {
        var by: SessionOutcome
        var reason: String?
    }

    private static func cancel(_ call: Call, _ form: Form, refused: HTML? = nil) async throws -> Page {
        let choices = SessionOutcome.allCases.filter(\.isCancellation).map {
            FormChoice($0.rawValue, OutcomeWords.name($0))
        }
        return page(
            "Cancel this session?", try await model(call), form, "cancel", refused: refused,
            button: "Cancel it and tell both sides", look: " danger",
            """
            <p>\(t: "The place becomes free, and both sides are told. The hours are given back.") \(Parts.rule(.E4))</p>
            \(form.radios("by", "Who cancelled?", choices))
            \(form.text("reason", "Why, in a word or two", hint: "For the centre. It is not told to either side.", isOptional: true))
            """)
    }

    private static func cancelled(_ call: Call) async throws -> Reply {
        try await answer(
            call, done: "cancelled", again: { try await cancel(call, $0, refused: $1) },
            work: {
                let wanted = try call.read(Cancelling.self)
                try await call.handle(
                    CancelSession(
                        case: call.file, session: call.session, by: wanted.by, reason: wanted.reason))
            })
    }
}
