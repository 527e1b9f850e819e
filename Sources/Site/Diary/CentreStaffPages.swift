import Domain

/// Who works at the centre: their account, their post, and until when they are a qualified supervisor (E2).
enum CentreStaffPages {
    static let routes: [Route] = [
        .get("/centre/staff", .coordinator) { call in .show(try await list(call, Form(), nil)) },
        .post("/centre/staff", .coordinator) { call in try await enlist(call) },
        .get("/centre/staff/{person}", .coordinator) { call in .show(try await member(call, nil)) },
        .post("/centre/staff/{person}", .coordinator) { call in try await change(call) },
        .get("/centre/staff/{person}/leave", .coordinator) { call in .show(try await leaving(call)) },
        .post("/centre/staff/{person}/leave", .coordinator) { call in try await dismiss(call) },
    ]

    private struct NewMember: Decodable {
        var name: String
        var email: String
        var post: StaffMember.Post
        var qualifiedUntil: Day?
    }

    private struct Member: Codable {
        var name: String
        var post: StaffMember.Post
        var qualifiedUntil: Day?
    }

    private static func fields(_ form: Form, isNew: Bool) -> HTML {
        let posts = StaffMember.Post.allCases.map { FormChoice($0.rawValue, StaffWords.post($0)) }
        return """
            \(form.text("name", "Name", width: "w20"))
            \(if: isNew, form.text("email", "E-mail address", hint: "They sign in with it.", type: "email"))
            \(form.radios("post", "What are they here?", posts))
            \(form.day("qualifiedUntil", "Qualified as a supervisor until", hint: "Only for whoever may watch supervised contact. For example, 31 3 2028", isOptional: true))
            """
    }

    private static func list(_ call: Call, _ form: Form, _ refused: Refusal?) async throws -> Page {
        let model = try await CentrePages.model(call)
        let lacking = try await call.ask(StaffOnDay(centre: model.centre, day: call.now.day))
        let rows = model.staff.html { row($0, lacking[$0.person] ?? [], model.centre, call.now.day) }
        return try await CentrePages.page(
            call, "Staff", form, refused: refused,
            labels: ["name": "Name", "email": "E-mail address", "post": "What are they here?"],
            """
            \(if: model.staff.isEmpty, "<div class=\"empty\"><p>\(t: "Nobody yet.")</p></div>")
            \(if: !model.staff.isEmpty, "<dl class=\"summary\">\(rows)</dl>")
            <p><a href="\(CentrePages.address(model.centre, "/people"))">\(t: "Checks and training we ask for")</a></p>
            <h2>\(t: "Add somebody")</h2>
            \(CentrePages.form(model.centre, "/staff", form, button: "Add them", fields(form, isNew: true)))
            """)
    }

    private static func row(
        _ member: StaffMember, _ lacks: [StaffLack], _ centre: CentreID, _ today: Day
    ) -> HTML {
        let until = member.qualifiedUntil.map { day -> HTML in
            let words: Phrase =
                day < today
                ? "qualification ended on \(Spoken.date(day))" : "qualified until \(Spoken.date(day))"
            return "<br><span class=\"soft\">\(t: words) \(Parts.rule(.E2))</span>"
        }
        return Parts.row(
            "\(member.name)", "\(t: StaffWords.post(member.post))\(until)\(standing(member, lacks, centre))",
            change: CentrePages.address(centre, "/staff/\(member.person)"))
    }

    private static func standing(
        _ member: StaffMember, _ lacks: [StaffLack], _ centre: CentreID
    ) -> HTML {
        let missing: HTML =
            lacks.isEmpty
            ? ""
            : """
            <br><span class="tag problem">\(t: "Cannot work with families yet")</span> <span class="soft">\
            \(t: "Missing:") \(Spoken.list(lacks.map { StaffLackWords.words($0).text }))</span>
            """
        return """
            \(missing)<br><a href="\(StaffRecordPages.address(member.person, centre))">\(t: "Checks and training")\
            <span class="unseen"> (\(member.name))</span></a>
            """
    }

    private static func enlist(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/staff", again: { try await list(call, $0, $1) },
            work: {
                let wanted = try call.read(NewMember.self)
                var check = FieldCheck()
                check.required("name", wanted.name, limit: 120)
                check.email("email", wanted.email, isRequired: true)
                guard check.problems.isEmpty else { throw Halt.invalid(check.problems) }
                let person = try await call.office.open(
                    name: wanted.name, email: wanted.email, roles: [])
                try await call.handle(GrantRole(person: person, role: role(wanted.post, centre)))
                try await enlist(
                    StaffMember(
                        person: person, name: wanted.name, post: wanted.post,
                        qualifiedUntil: wanted.qualifiedUntil), centre, call)
            })
    }

    private static func enlist(_ member: StaffMember, _ centre: CentreID, _ call: Call) async throws {
        do {
            try await call.handle(EnlistStaff(centre: centre, member: member))
        } catch Halt.invalid(let problems) {
            throw Halt.invalid(
                problems.map {
                    FieldProblem(String($0.field.dropFirst("member.".count)), $0.problem)
                })
        }
    }

    private static func role(_ post: StaffMember.Post, _ centre: CentreID) -> Role {
        switch post {
        case .coordinator: .coordinator(centre)
        case .supervisor: .supervisor(centre)
        case .volunteer: .volunteer(centre)
        }
    }

    // MARK: One of them

    private static func known(_ call: Call) async throws -> StaffMember {
        let staff = try await CentrePages.model(call).staff
        guard let member = staff.first(where: { $0.person.rawValue == call.name("person") }) else {
            throw Halt.outOfStep(.unknownThing)
        }
        return member
    }

    private static func member(
        _ call: Call, _ form: Form?, refused: Refusal? = nil
    ) async throws -> Page {
        let (known, centre) = (try await known(call), try CentrePages.centre(call))
        let form =
            form
            ?? Form(
                of: Member(name: known.name, post: known.post, qualifiedUntil: known.qualifiedUntil))
        return try await CentrePages.page(
            call, "\(known.name)", form, refused: refused,
            """
            \(CentrePages.form(centre, "/staff/\(known.person)", form, fields(form, isNew: false)))
            <p><a href="\(SignInOfOthersPages.address(of: known.person))">\(t: "How they sign in")</a></p>
            <p><a href="\(CentrePages.address(centre, "/staff/\(known.person)/leave"))">\(t: "They no longer work here")</a></p>
            """)
    }

    private static func change(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/staff", again: { try await member(call, $0, refused: $1) },
            work: {
                let known = try await known(call)
                let wanted = try call.read(Member.self)
                try await enlist(
                    StaffMember(
                        person: known.person, name: wanted.name, post: wanted.post,
                        qualifiedUntil: wanted.qualifiedUntil), centre, call)
                guard wanted.post != known.post else { return }
                try await call.handle(GrantRole(person: known.person, role: role(wanted.post, centre)))
                // Nobody takes from themselves what they do this with.
                guard known.person != call.who.person else { return }
                try await call.handle(WithdrawRole(person: known.person, role: role(known.post, centre)))
            })
    }

    private static func leaving(_ call: Call, refused: Refusal? = nil) async throws -> Page {
        let (known, centre) = (try await known(call), try CentrePages.centre(call))
        return try await CentrePages.page(
            call, "Does \(known.name) no longer work here?", Form(), refused: refused,
            """
            <p>\(t: "They can no longer see anything of this centre. What they did stays on record.")</p>
            <form method="post" action="\(CentrePages.address(centre, "/staff/\(known.person)/leave"))">\(Form().actField)<div class="buttons">\
            <button class="button danger">\(t: "They no longer work here")</button>\
            <a class="button second" href="\(CentrePages.address(centre, "/staff"))">\(t: "Leave it as it is")</a></div></form>
            """)
    }

    private static func dismiss(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/staff", again: { try await leaving(call, refused: $1) },
            work: {
                let known = try await known(call)
                guard known.person != call.who.person else { throw Halt.outOfStep(.unknownThing) }
                try await call.handle(DismissStaff(centre: centre, person: known.person))
                for post in StaffMember.Post.allCases {
                    try await call.handle(
                        WithdrawRole(person: known.person, role: role(post, centre)),
                        as: CommandID(
                            "\(call.who.actor):\(call.form["act"] ?? ""):withdraw:\(post.rawValue):\(known.person)"
                        ))
                }
            })
    }
}
