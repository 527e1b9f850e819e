import Domain

/// How long one case is kept: a hold on it, and its end (L3).
enum KeepingPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/keeping", .coordinator) { call in
            .show(try await page(call, .fresh()))
        },
        .post("/desk/cases/{case}/keeping/hold", .coordinator) { call in try await hold(call) },
        .post("/desk/cases/{case}/keeping/erase", .coordinator) { call in try await erase(call) },
    ]

    static func address(_ file: CaseID) -> String { CaseFrame.address(file, "/keeping") }

    private struct Held: Decodable {
        var isHeld: Bool
        var reason: String
    }

    private static func hold(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let typed = try call.read(Held.self)
            try await call.handle(
                HoldRecords(file: call.file, isHeld: typed.isHeld, reason: typed.reason))
            return .see("\(address(call.file))?done=\(typed.isHeld ? "held" : "lifted")")
        } orShow: {
            try await page(call, $0)
        }
    }

    private struct Named: Decodable { var reference: String }

    private static func erase(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await call.ask(KeepingPage(file: call.file))
            let typed = try call.read(Named.self)
            try await call.handle(EraseFamily(file: model.file, reference: typed.reference))
            return .see("/centre/keeping?done=erased")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(KeepingPage(file: call.file))
        let labels: [String: Phrase] = ["reason": "Why", "reference": "The reference"]
        return Page(
            "Keeping and erasing", status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back(CaseFrame.address(model.file), "The case"))\(setback.head(labels))\(said(call))
            <h1>\(t: "Keeping and erasing") \(Parts.rule(.L3))</h1>
            <p>\(t: standing(model))</p>\(holding(model, setback.form))\(erasing(model, setback.form))
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "held": FamilyBar.done("These records are held. Nobody can erase them.")
        case "lifted": FamilyBar.done("Nothing holds these records any more.")
        default: ""
        }
    }

    private static func standing(_ model: KeepingPageModel) -> Phrase {
        guard let ended = model.ended, let until = model.until else {
            return "This case has not ended, and so it is kept."
        }
        let why: Phrase = model.hasIncident ? " An incident was reported, and so it is kept longer." : ""
        return "It ended on \(Spoken.date(ended)), and is kept until \(Spoken.date(until)).\(why)"
    }

    private static func holding(_ model: KeepingPageModel, _ form: Form) -> HTML {
        let isHeld = model.hold != nil
        let now = model.hold.map { hold -> HTML in
            """
            <div class="notice warning"><p><b>\(t: "Held since \(Spoken.date(hold.placed.day))")</b></p>\
            \(FamilyBar.paragraphs(hold.reason))</div>
            """
        }
        let button: Phrase = isHeld ? "Let it go again" : "Hold these records"
        return """
            <h2>\(t: "A legal hold")</h2>\(now)
            <p>\(t: "While a court, the police or an inquiry may need these records, nobody erases them, however old they are.")</p>
            <form method="post" action="\(address(model.file))/hold" novalidate>\(form.actField)\
            <input type="hidden" name="isHeld" value="\(isHeld ? "no" : "yes")">
            \(form.area("reason", isHeld ? "Why can it go?" : "Why must it be kept?", limit: 1000))
            <button class="button second">\(t: button)</button></form>
            """
    }

    private static func erasing(_ model: KeepingPageModel, _ form: Form) -> HTML {
        if let refusal = model.refusal {
            let words = RefusalWords.words(refusal)
            return """
                <h2>\(t: "Erasing")</h2><p>\(words.title): \(words.reason) \(Parts.rule(refusal.rule))</p>
                """
        }
        return """
            <h2>\(t: "Erase what is kept of this family")</h2>
            <p>\(t: "Its key is destroyed. Nobody can ever read it again, here or at another centre that the family was at. That it was erased stays written, by its reference.")</p>
            <p>\(t: "A copy of the journal made before still holds it: see that old copies go too.")</p>
            <form method="post" action="\(address(model.file))/erase" novalidate>\(form.actField)
            \(form.text("reference", "Type the reference of this case", hint: "\(model.file)", width: "w20"))
            <button class="button danger">\(t: "Erase it for ever")</button></form>
            """
    }
}

enum RetentionRefusalWords {
    static func words(_ reason: RetentionRefusal) -> RefusalText {
        switch reason {
        case .onHold(let file, let since):
            RefusalText(
                "These records are held", "Somebody put a hold on \(file) on \(Spoken.date(since)).",
                next: "Read why. Lift the hold only when nobody needs them any more.")
        case .notEnded(let file):
            RefusalText(
                "A case of this family has not ended", "\(file) is not closed.",
                next: "Nothing of a family is erased while any of its cases runs.")
        case .notReviewed:
            RefusalText(
                "Nobody has read it through", "What is given may say something of somebody else.",
                next: "Read all of it first, and leave out what is about others.")
        case .undecided(let open): undecided(open)
        case .noParentalResponsibility:
            RefusalText(
                "They are not known to have parental responsibility",
                "What is held about a child is the child’s own. Only somebody with parental responsibility can ask for it.",
                next: "Ask for what is held about themselves.", "The centre can note it in the case.")
        case .stillOpen(let count):
            RefusalText(
                "Not every case there has ended",
                "\(Spoken.count(count, "case has", "cases have")) not been closed or handed on.",
                next: "The centre closes them, or hands them on to another centre, first.")
        case .familyWorksThere:
            RefusalText(
                "Somebody of one of the families works there",
                "They would be able to read what is kept of the other side.",
                next: "Name another centre as the successor.")
        case .keptUntil(let day, let file):
            RefusalText(
                "It is too early", "\(file) is kept until \(Spoken.date(day)).",
                next: "Look again after that day.",
                "How long records are kept is your centre’s own setting.")
        }
    }

    private static func undecided(_ open: [RetentionRefusal.Undecided]) -> RefusalText {
        let things = open.map { thing in
            "\(OwnDataWords.title(thing.kind, thing.day)) (\(thing.count))"
        }
        return RefusalText(
            "Not every paragraph is decided", "Still to be decided: \(Spoken.list(things)).",
            next: "Read them, and choose what becomes of each.")
    }
}
