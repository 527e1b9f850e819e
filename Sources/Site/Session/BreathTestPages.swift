import Domain

/// Breath tests (E8): the order's, noted on the case by the coordinator, and each visit's, noted at the door.
enum BreathTestPages {
    static let routes: [Route] = [
        .get("\(Door.path)/breath", .staff) { call in .show(try await atDoor(Door(call), .fresh())) },
        .post("\(Door.path)/breath", .staff) { call in try await note(call) },
        .get("/desk/cases/{case}/breath-test", .coordinator) { call in
            .show(try await ordered(call, Sheet(form: Form())))
        },
        .post("/desk/cases/{case}/breath-test", .coordinator) { call in try await order(call) },
    ]

    // MARK: At the door

    private struct Noted: Decodable {
        var adult: AdultID
        var result: BreathTestResult
    }

    private static func note(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        return try await call.attempt {
            let noted = try call.read(Noted.self)
            try await call.handle(
                NoteBreathTest(
                    centre: door.centre, day: door.day, session: door.session, adult: noted.adult,
                    result: noted.result))
            return .see(door.home(done: "breath"))
        } orShow: {
            try await atDoor(door, $0)
        }
    }

    private static func atDoor(_ door: Door, _ setback: Setback) async throws -> Page {
        let sitting = try await door.sitting()
        let form = setback.form
        let adult = AdultID(form.fields["adult"] ?? door.call.query["adult"] ?? "")
        guard let test = sitting.conditions.breathTests.first(where: { $0.adult == adult }) else {
            throw Halt.outOfStep(.unknownThing)
        }
        let choices = [
            FormChoice("negative", "Negative: nothing found"), FormChoice("positive", "Positive"),
            FormChoice("refused", "They would not take it"),
        ]
        return Page(
            "Breath test", status: setback.status, place: "/today",
            """
            \(Parts.back(door.home, "Back to the board"))\(setback.head(["result": "What it shows"]))
            <h1><span class="caption">\(sitting.childrensNames), \(sitting.times.childIn)–\(sitting.times.childOut)</span>\
            \(t: "Breath test: \(test.name)")</h1>
            <p>\(t: "The order asks for it before each visit. The kit comes from \(test.kitFrom).") \(Parts.rule(.E8))</p>
            <p>\(t: "Go somewhere quiet, with a second person. If it is positive or refused, the visit does not go ahead.")</p>
            <form method="post" action="\(door.address)/breath" novalidate>\(form.actField)\
            <input type="hidden" name="adult" value="\(adult)">
            \(form.radios("result", "What does it show?", choices, hint: "What you write down stands for this visit."))
            <div class="buttons"><button class="button large">\(t: "Write it down")</button>\
            <a class="button second" href="\(door.home)">\(t: "Back to the board")</a></div></form>
            """)
    }

    // MARK: On the case

    private struct Ordered: Decodable {
        var adult: AdultID
        var isOrdered: Bool
        var kitFrom: String?
    }

    private static func order(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            let typed = try call.read(Ordered.self)
            try await call.handle(
                OrderBreathTest(
                    file: call.file, adult: typed.adult,
                    kitFrom: typed.isOrdered ? typed.kitFrom ?? "" : nil))
            return call.caseAfter(.breath, "people")
        } draw: { sheet in
            try await ordered(call, sheet)
        }
    }

    private static func ordered(_ call: Call, _ sheet: Sheet) async throws -> Page {
        let model = try await call.referral()
        let labels: [String: Phrase] = [
            "adult": "Who", "isOrdered": "Whether the order asks for it", "kitFrom": "Who provides the kit",
        ]
        let now = model.adults.html { adult in
            guard let order = model.breathTests[adult.id] else { return "" }
            return "<li>\(t: "\(adult.name): before each visit, kit from \(order.kitFrom)")</li>"
        }
        let kit = sheet.form.text(
            "kitFrom", "Who provides the kit?", hint: "As the order says.", width: "w20")
        return CaseFrame.page(
            "Breath test", model, status: sheet.status,
            """
            \(CaseFrame.back(model))\(sheet.head(labels))
            <h1>\(t: "A breath test before each visit")</h1>
            <p class="lead">\(t: "Only where the order asks for one. The door then asks for it, and nobody who refuses or does not pass comes in.") \
            \(Parts.rule(.E8))</p>
            \(if: !model.breathTests.isEmpty, "<h2>\(t: "As it stands")</h2><ul>\(now)</ul>")
            <form method="post" action="\(CaseFrame.address(model.reference, "/breath-test"))" novalidate>\(sheet.form.actField)
            \(sheet.form.radios("adult", "Who?", model.adults.map { FormChoice($0.id.rawValue, "\($0.name)") }))
            \(sheet.form.yesNo("isOrdered", "Does the order ask for it?", ifYes: kit))
            <button class="button">\(t: "Keep it")</button></form>
            """)
    }
}
