import Domain

/// Who of the staff knows a family (L1): each says it at the door, the coordinator on the case.
enum KnownFamilyPages {
    private static let file = "/desk/cases/{case}/known"

    static let routes: [Route] = [
        .get("\(Door.path)/known", .staff) { call in .show(try await ask(Door(call))) },
        .post("\(Door.path)/known", .staff) { call in try await say(call) },
        .get(file, .coordinator) { call in .show(try await family(call, nil)) },
        .post(file, .coordinator) { call in try await enter(call) },
        .post("\(file)/{person}/back", .coordinator) { call in
            try await call.handle(
                TakeBackFamilyKnown(case: call.file, person: PersonID(call.name("person"))))
            return .see(CaseFrame.address(call.file, "/known?done=known"))
        },
    ]

    // MARK: At the door

    private static func ask(_ door: Door) async throws -> Page {
        let sitting = try await door.sitting()
        return Page(
            "Do you know this family?", place: "/today",
            """
            \(Parts.back(door.home, "Back to the board"))
            <h1><span class="caption">\(sitting.childrensNames), \(sitting.times.childIn)–\(sitting.times.childOut)</span>\
            \(t: "Do you know this family?")</h1>
            <p>\(t: "From your own life: as a relative, a friend, a neighbour, from school or work. Nobody works while a family is here that they know.") \(Parts.rule(.L1))</p>
            <p>\(t: "Your coordinator will see it. The family will not. You need not say how you know them.")</p>
            <form method="post" action="\(door.address)/known">\(Form().actField)<div class="buttons">\
            <button class="button large">\(t: "Yes, I know them")</button>\
            <a class="button second" href="\(door.home)">\(t: "No: back to the board")</a></div></form>
            """)
    }

    private static func say(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        guard let person = call.who.person else { throw Halt.denied }
        let sitting = try await door.sitting()
        try await call.handle(SayFamilyKnown(case: sitting.file, person: person))
        return .see(door.home(done: "known"))
    }

    // MARK: On the case

    private static func family(_ call: Call, _ form: Form?) async throws -> Page {
        let model = try await call.ask(FamilyKnownPage(case: call.file))
        let form = form ?? Form()
        let address = CaseFrame.address(model.case, "/known")
        let others = model.others.map { FormChoice($0.person.rawValue, "\($0.name)") }
        let saved: HTML = call.isDone("known") ? FamilyBar.done("Saved.") : ""
        let add: HTML = """
            <h2>\(t: "Somebody else knows them")</h2>
            <form method="post" action="\(address)" novalidate>\(form.actField)\
            \(form.select("person", "Who?", others, blank: "Choose"))
            <div class="buttons"><button class="button">\(t: "They know this family")</button></div></form>
            """
        return Page(
            "Who knows this family", status: form.problems.isEmpty ? 200 : 422, place: "/desk",
            caseBar: DiaryFrame.bar(model.children, model.case, model.kind),
            """
            \(Parts.back(CaseFrame.address(model.case), "The case"))\(form.summary(["person": "Who?"]))\(saved)
            <h1>\(t: "Who knows this family")</h1>
            <p>\(t: "Nobody works while a family is here that they know from their own life.") \(Parts.rule(.L1))</p>
            \(knowing(model, address))\(if: !others.isEmpty, add)
            """)
    }

    private static func knowing(_ model: FamilyKnownModel, _ address: String) -> HTML {
        guard !model.knowing.isEmpty else {
            return "<div class=\"empty\"><p>\(t: "Nobody has said that they know them.")</p></div>"
        }
        return "<ul>\(model.knowing.html { member in back(member, address) })</ul>"
    }

    private static func back(_ member: StaffMember, _ address: String) -> HTML {
        """
        <li>\(member.name) <form method="post" action="\(address)/\(member.person)/back">\
        \(Form().actField)<button class="button second small">\(t: "It was a mistake: take it back")\
        <span class="unseen"> (\(member.name))</span></button></form></li>
        """
    }

    private struct Knowing: Decodable { var person: PersonID }

    private static func enter(_ call: Call) async throws -> Reply {
        do {
            let knowing = try call.read(Knowing.self)
            try await call.handle(SayFamilyKnown(case: call.file, person: knowing.person))
            return .see(CaseFrame.address(call.file, "/known?done=known"))
        } catch Halt.invalid(let problems) {
            return .show(try await family(call, call.form(problems)))
        }
    }
}
