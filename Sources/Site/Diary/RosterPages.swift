import Domain

/// Who is on duty on a day, and when.
enum RosterPages {
    static let routes: [Route] = [
        .get("/diary/{day}/roster", .coordinator) { call in
            .show(try await page(call, try await opening(call)))
        },
        .post("/diary/{day}/roster", .coordinator) { call in try await roster(call) },
    ]

    /// The day's roster; where none is made, that of the same day of the week before.
    private static func opening(_ call: Call) async throws -> Form {
        let (centre, day) = (try CentrePages.centre(call), try DiaryPages.named(call))
        var known = try await call.ask(DiaryWeekPage(centre: centre, first: day)).days.first
        if known?.isRosterMade != true {
            known = try await call.ask(DiaryWeekPage(centre: centre, first: day - 7)).days.first
        }
        var fields = Fields()
        for duty in known?.roster ?? [] {
            let name = stretch(duty.person, stretches(of: duty.person, fields) + 1)
            fields.set("\(name).from", duty.span.from.description)
            fields.set("\(name).to", duty.span.to.description)
        }
        return Form(fields)
    }

    /// House rule: nobody comes more often than that in one day.
    private static let mostStretches = 6

    /// The name of somebody's first, second, third time on duty that day.
    private static func stretch(_ person: PersonID, _ number: Int) -> String {
        number == 1 ? person.rawValue : "\(person).\(number)"
    }

    /// How many of them hold something.
    private static func stretches(of person: PersonID, _ fields: Fields) -> Int {
        (1...mostStretches).last { isGiven(stretch(person, $0), fields) } ?? 0
    }

    private static func isGiven(_ name: String, _ fields: Fields) -> Bool {
        ["from", "to"].contains { !fields.isBlank("\(name).\($0)") }
    }

    private static func page(_ call: Call, _ form: Form, refused: Refusal? = nil) async throws -> Page {
        let (centre, day) = (try CentrePages.centre(call), try DiaryPages.named(call))
        let model = try await call.ask(CentreSetupPage(centre: centre))
        let lacking = try await call.ask(StaffOnDay(centre: centre, day: day))
        let labels = Dictionary(
            model.staff.flatMap { member in
                (1...mostStretches).flatMap { number in
                    ["from", "to"].map {
                        ("\(stretch(member.person, number)).\($0)", "\(member.name)" as Phrase)
                    }
                }
            }, uniquingKeysWith: { first, _ in first })
        return Page(
            "Who is on duty?", shape: .wide,
            status: refused != nil ? 409 : form.problems.isEmpty ? 200 : 422, place: "/diary",
            """
            \(Parts.back("/diary/\(day)?centre=\(centre)", "The day"))\(refused.map(RefusalView.panel))\(form.summary(labels))
            <h1>\(try await call.workplaceCaption(.coordinator))<span class="caption">\(Spoken.day(day))</span>\(t: "Who is on duty?")</h1>
            <p>\(t: "Leave both times empty for somebody who is not on duty. Times are on the 24-hour clock, such as 09:30.")</p>
            \(if: model.staff.isEmpty, "<div class=\"empty\"><p><a href=\"\(CentrePages.address(centre, "/staff"))\">\(t: "Enter the staff first")</a></p></div>")
            <form method="post" action="/diary/\(day.description)/roster?centre=\(centre)" novalidate>\(form.actField)
            \(model.staff.html { row($0, lacking[$0.person] ?? [], form, day, centre) })
            <div class="buttons"><button class="button">\(t: "Write down who is on duty")</button></div></form>
            """)
    }

    private static func row(
        _ member: StaffMember, _ lacks: [StaffLack], _ form: Form, _ day: Day, _ centre: CentreID
    ) -> HTML {
        let may: Phrase = member.isQualified(on: day) ? "qualified supervisor" : StaffWords.post(member.post)
        let missing = Spoken.list(lacks.map { StaffLackWords.words($0).text })
        let cannot: HTML = """
            <p class="hint"><span class="tag problem">\(t: "Cannot work with families that day")</span> \
            <a href="\(StaffRecordPages.address(member.person, centre))">\(t: "Missing:") \(missing)</a></p>
            """
        return """
            <fieldset><legend>\(member.name) <span class="soft">(\(t: may))</span></legend>\(if: !lacks.isEmpty, cannot)
            \(times(stretch(member.person, 1), form))\(more(member, form))</fieldset>
            """
    }

    /// One more than are filled in; the next is closed until it is wanted.
    private static func more(_ member: StaffMember, _ form: Form) -> HTML {
        let given = max(1, stretches(of: member.person, form.fields))
        let filled = (1...given).dropFirst().html { times(stretch(member.person, $0), form) }
        guard given < mostStretches else { return filled }
        return """
            \(filled)<details><summary>\(t: "Comes again later that day")<span class="unseen">: \(member.name)</span>\
            </summary>\(times(stretch(member.person, given + 1), form))</details>
            """
    }

    private static func times(_ name: String, _ form: Form) -> HTML {
        """
        <div class="date">\(form.text("\(name).from", "From", width: "w6"))\
        \(form.text("\(name).to", "To", width: "w6"))</div>
        """
    }

    private static func roster(_ call: Call) async throws -> Reply {
        let (centre, day) = (try CentrePages.centre(call), try DiaryPages.named(call))
        let model = try await call.ask(CentreSetupPage(centre: centre))
        do {
            let (duties, names) = try read(call, model.staff.map(\.person))
            do {
                try await call.handle(RosterStaff(centre: centre, day: day, duties: duties))
            } catch Halt.invalid(let problems) {
                throw Halt.invalid(problems.map { named($0, names) })
            }
            return .see("/diary/\(day)?centre=\(centre)&done=roster")
        } catch Halt.invalid(let problems) {
            return .show(try await page(call, call.form(problems)))
        } catch Halt.refused(let refusal) {
            return .show(try await page(call, call.form([]), refused: refusal))
        }
    }

    private struct Times: Decodable {
        var from: TimeOfDay
        var to: TimeOfDay
    }

    /// The duties, and the name that each has in the form.
    private static func read(
        _ call: Call, _ staff: [PersonID]
    ) throws(Halt) -> ([RosterDuty], names: [String]) {
        var (duties, names, problems) = ([RosterDuty](), [String](), [FieldProblem]())
        for person in staff {
            for name in (1...mostStretches).map({ stretch(person, $0) }) where isGiven(name, call.form) {
                do {
                    let times = try call.read(Times.self, at: name)
                    duties.append(RosterDuty(person: person, span: TimeSpan(from: times.from, to: times.to)))
                    names.append(name)
                } catch {
                    if case .invalid(let found) = error { problems += found }
                }
            }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        return (duties, names)
    }

    /// A problem with the second duty is a problem with those times of that person.
    private static func named(_ problem: FieldProblem, _ names: [String]) -> FieldProblem {
        let parts = problem.field.split(separator: ".")
        guard parts.count > 1, let index = Int(parts[1]), names.indices.contains(index) else {
            return problem
        }
        return FieldProblem("\(names[index]).to", problem.problem)
    }
}

/// What people are at a centre, in words.
enum StaffWords {
    static func post(_ post: StaffMember.Post) -> Phrase {
        switch post {
        case .coordinator: "coordinator"
        case .supervisor: "supervisor"
        case .volunteer: "volunteer"
        }
    }
}
