import Domain

/// The small pages beside the board: somebody is late, somebody is turned away, how it ended, the rules at
/// the door.
enum DoorPages {
    static let routes: [Route] = [
        .get("\(Door.path)/late", .staff) { call in .show(try await late(Door(call), Form())) },
        .post("\(Door.path)/late", .staff) { call in try await sayLate(call) },
        .get("\(Door.path)/turn-away", .staff) { call in .show(try await turnAway(Door(call), Form())) },
        .post("\(Door.path)/turn-away", .staff) { call in try await turnedAway(call) },
        .get("\(Door.path)/end", .staff) { call in .show(try await end(Door(call), Form())) },
        .post("\(Door.path)/end", .staff) { call in try await ended(call) },
        .get("\(Door.path)/rules", .staff) { call in .show(try await rules(Door(call))) },
        .post("\(Door.path)/rules", .staff) { call in try await rulesAccepted(call) },
    ]

    private static let labels: [String: Phrase] = [
        "side": "Who is late?", "minutes": "About how late?", "why": "Why?", "outcome": "What happened?",
    ]

    private static func page(
        _ title: Phrase, _ door: Door, _ sitting: TodayModel.Sitting, _ form: Form, verb: String,
        above: HTML = "", status: Int? = nil, button: Phrase, _ fields: HTML
    ) -> Page {
        Page(
            title, status: status ?? (form.problems.isEmpty ? 200 : 422), place: "/today",
            """
            \(Parts.back(door.home, "Back to the board"))\(above)\(form.summary(labels))
            <h1><span class="caption">\(sitting.childrensNames), \(sitting.times.childIn)–\(sitting.times.childOut)</span>\
            \(t: title)</h1>
            <form method="post" action="\(door.address)/\(verb)" novalidate>\(form.actField)\(fields)
            <div class="buttons"><button class="button large">\(t: button)</button>\
            <a class="button second" href="\(door.home)">\(t: "Back to the board")</a></div></form>
            """)
    }

    // MARK: Running late

    private struct Late: Decodable {
        var side: AdultRole
        var minutes: Int
    }

    private static func late(_ door: Door, _ form: Form) async throws -> Page {
        let sitting = try await door.sitting()
        let carers = Spoken.list(sitting.principals(.residentCarer).map(\.shortName) + sitting.children)
        let sides = [
            FormChoice(
                AdultRole.visitingAdult.rawValue, "\(sitting.visitingNames)",
                hint: "We tell the resident carer at once."),
            FormChoice(
                AdultRole.residentCarer.rawValue, "\(carers)", hint: "We tell the visiting adult at once."),
        ]
        let lengths = [5, 10, 15, 20, 30, 45, 60].map { FormChoice(String($0), "\($0) minutes") }
        return page(
            "Who is late?", door, sitting, form, verb: "late", button: "Tell the other side",
            """
            <p>\(t: "The other side gets a message from the centre. It has no name and no telephone number in it.")</p>
            \(form.radios("side", "Who is late?", sides))
            \(form.radios("minutes", "About how late?", lengths, isRow: true))
            """)
    }

    private static func sayLate(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        let sitting = try await door.sitting()
        do {
            let late = try call.read(Late.self)
            try await call.handle(
                SayLate(case: sitting.file, session: door.session, side: late.side, minutes: late.minutes))
            return .see(door.home(done: "late"))
        } catch Halt.invalid(let problems) {
            return .show(try await self.late(door, call.form(problems)))
        }
    }

    // MARK: E5: turned away

    private struct Away: Decodable {
        var described: String?
        var why: TurnedAwayReason
    }

    private static func turnAway(_ door: Door, _ form: Form) async throws -> Page {
        let sitting = try await door.sitting()
        let reasons = TurnedAwayReason.allCases.map {
            FormChoice($0.rawValue, OutcomeWords.turnedAway($0))
        }
        return page(
            "Who was turned away?", door, sitting, form, verb: "turn-away", button: "Write it down",
            """
            <div class="notice stop"><p>\(t: "If anybody is in danger, call 999 first.")</p></div>
            <p>\(t: "Only people named on the referral come in.") \(Parts.rule(.E5))</p>
            \(form.text("described", "Who were they, in a few words?", hint: "A name if they gave one, or “a man in a red coat”. Nothing about the visit itself.", isOptional: true))
            \(form.radios("why", "Why?", reasons))
            """)
    }

    private static func turnedAway(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        do {
            let away = try call.read(Away.self)
            try await call.handle(
                TurnAway(
                    centre: door.centre, day: door.day, session: door.session, described: away.described,
                    why: away.why))
            return .see(door.home(done: "turned"))
        } catch Halt.invalid(let problems) {
            return .show(try await turnAway(door, call.form(problems)))
        }
    }

    // MARK: How it ended

    private struct Ending: Decodable {
        var outcome: SessionOutcome
        var details: String?
    }

    private static func end(
        _ door: Door, _ form: Form, refused: Refusal? = nil
    ) async throws -> Page {
        let sitting = try await door.sitting()
        let outcomes = SessionOutcome.allCases.filter { $0.wasHeld == (sitting.began != nil) }
            .map { FormChoice($0.rawValue, OutcomeWords.name($0)) }
        return page(
            "How did it end?", door, sitting, form, verb: "end",
            above: refused.map(RefusalView.panel) ?? "", status: refused == nil ? nil : 409,
            button: "Write it down",
            """
            \(form.radios("outcome", "What happened?", outcomes))
            \(form.text("details", "Why, in a word or two", hint: "Such as “traffic” or “unwell”. Nothing of what was seen or said.", isOptional: true))
            <p class="soft">\(t: "We keep who came, when, and how it ended.") \(Parts.rule(.F1))</p>
            """)
    }

    private static func ended(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        do {
            let ending = try call.read(Ending.self)
            try await call.handle(
                EndSession(
                    centre: door.centre, day: door.day, session: door.session, outcome: ending.outcome,
                    details: ending.details))
            return .see(door.home(done: "ended"))
        } catch Halt.invalid(let problems) {
            return .show(try await end(door, call.form(problems)))
        } catch Halt.refused(let refusal) {
            return .show(try await end(door, call.form([]), refused: refusal))
        } catch Halt.outOfStep {
            return .see(door.home(done: "moved"))
        }
    }

    // MARK: E11: the rules, read at the door

    private static func rules(_ door: Door) async throws -> Page {
        let sitting = try await door.sitting()
        let adult = AdultID(door.call.query["adult"] ?? "")
        guard let person = sitting.person(.adult(adult)),
            let text = try await door.call.ask(CentrePage(centre: door.centre)).houseRules
        else { throw Halt.outOfStep(.unknownThing) }
        return page(
            "The centre’s rules, with \(person.shortName)", door, sitting, Form(), verb: "rules",
            button: "\(person.shortName) accepts the rules",
            """
            <p>\(t: "Each adult accepts the rules before the first session.") \(Parts.rule(.E11))</p>
            <div class="letter"><div class="body">\(text)</div></div>
            <input type="hidden" name="adult" value="\(adult)">
            """)
    }

    private static func rulesAccepted(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        let sitting = try await door.sitting()
        try await call.handle(
            AcceptHouseRules(file: sitting.file, adult: AdultID(call.form["adult"] ?? "")))
        return .see(door.home(done: "rules"))
    }
}
