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
        for duty in known?.roster ?? [] where fields["\(duty.person).from"] == nil {
            fields.set("\(duty.person).from", duty.span.from.description)
            fields.set("\(duty.person).to", duty.span.to.description)
        }
        return Form(fields)
    }

    private static func page(_ call: Call, _ form: Form, refused: Refusal? = nil) async throws -> Page {
        let (centre, day) = (try CentrePages.centre(call), try DiaryPages.named(call))
        let model = try await call.ask(CentreSetupPage(centre: centre))
        let labels = Dictionary(
            model.staff.flatMap { member in
                ["from", "to"].map { ("\(member.person).\($0)", "\(member.name)" as Phrase) }
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
            \(model.staff.html { row($0, form, day) })
            <div class="buttons"><button class="button">\(t: "Write down who is on duty")</button></div></form>
            """)
    }

    private static func row(_ member: StaffMember, _ form: Form, _ day: Day) -> HTML {
        let may: Phrase = member.isQualified(on: day) ? "qualified supervisor" : StaffWords.post(member.post)
        return """
            <fieldset><legend>\(member.name) <span class="soft">(\(t: may))</span></legend><div class="date">
            \(form.text("\(member.person).from", "From", width: "w6"))\(form.text("\(member.person).to", "To", width: "w6"))
            </div></fieldset>
            """
    }

    private static func roster(_ call: Call) async throws -> Reply {
        let (centre, day) = (try CentrePages.centre(call), try DiaryPages.named(call))
        let model = try await call.ask(CentreSetupPage(centre: centre))
        do {
            let duties = try read(call, model.staff.map(\.person))
            do {
                try await call.handle(RosterStaff(centre: centre, day: day, duties: duties))
            } catch Halt.invalid(let problems) {
                throw Halt.invalid(problems.map { named($0, duties) })
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

    private static func read(_ call: Call, _ staff: [PersonID]) throws(Halt) -> [RosterDuty] {
        var duties: [RosterDuty] = []
        var problems: [FieldProblem] = []
        for person in staff {
            let given = ["from", "to"].contains { !(call.form["\(person).\($0)"] ?? "").trimmed.isEmpty }
            guard given else { continue }
            do {
                let times = try call.read(Times.self, at: person.rawValue)
                duties.append(RosterDuty(person: person, span: TimeSpan(from: times.from, to: times.to)))
            } catch {
                if case .invalid(let found) = error { problems += found }
            }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        return duties
    }

    /// A problem with the second duty is a problem with that person's times.
    private static func named(_ problem: FieldProblem, _ duties: [RosterDuty]) -> FieldProblem {
        let parts = problem.field.split(separator: ".")
        guard parts.count > 1, let index = Int(parts[1]), duties.indices.contains(index) else {
            return problem
        }
        return FieldProblem("\(duties[index].person).to", problem.problem)
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
