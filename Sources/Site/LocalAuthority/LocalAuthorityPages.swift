import Domain

/// A local authority's desk: the referrals that it made, where they stand, its two people (C2, C3, D1, H1).
enum LocalAuthorityPages {
    static let routes: [Route] = [
        .get("/local-authority", .localAuthority) { call in .show(try await desk(call, nil)) },
        .post("/local-authority/follow", .localAuthority) { call in try await follow(call) },
        .get("/local-authority/cases/{case}", .localAuthority) { call in .show(try await one(call)) },
        .post(
            "/local-authority/cases/{case}/papers", .localAuthority, limitBytes: PaperForm.limitBytes
        ) { call in try await send(call) },
        .get("/local-authority/cases/{case}/people", .localAuthority) { call in
            .show(try await people(call, nil))
        },
        .post("/local-authority/cases/{case}/people", .localAuthority) { call in try await name(call) },
    ]

    private static let labels: [String: Phrase] = [
        "case": "The centre’s reference", "ownNumber": "Your own number of the case",
        "socialWorker.name": "Social worker’s name", "socialWorker.email": "Social worker’s e-mail",
        "socialWorker.telephone": "Social worker’s telephone", "teamManager.name": "Team manager’s name",
        "teamManager.email": "Team manager’s e-mail", "teamManager.telephone": "Team manager’s telephone",
    ]

    /// The authority that the address names among those of the account; its first where it names none.
    private static func authority(_ call: Call) throws(Halt) -> LocalAuthorityID {
        let all = call.account?.localAuthorities ?? []
        let asked = (call.query["authority"] ?? call.form["authority"]).map { LocalAuthorityID($0) }
        guard let one = asked ?? all.first, all.contains(one) else { throw .denied }
        return one
    }

    // MARK: The desk

    private static func desk(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(LocalAuthorityDesk(authority: try authority(call)))
        let (shown, others) = (setback ?? .fresh(), call.account?.localAuthorities ?? [])
        let view = LocalAuthorityDeskView(
            model: model, form: shown.form, now: call.now, pager: call.pager, others: others)
        return Page(
            "Your authority", shape: .wide, status: shown.status, place: "/local-authority",
            """
            \(shown.head(labels))\
            \(view.body)
            """)
    }

    private static func follow(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let file = CaseID((call.form["case"] ?? "").trimmed.uppercased())
            let authority = try authority(call)
            try await call.guessing("follow") {
                try await call.handle(
                    FollowReferral(
                        authority: authority, file: file, ownNumber: (call.form["ownNumber"] ?? "").trimmed))
            }
            return .see("/local-authority/cases/\(file)?done=followed")
        } orShow: { setback in
            var setback = setback
            setback.form.words["case"] =
                setback.form.problem("case") == .missing
                ? "Type the reference"
                : "No centre has a referral with this reference and this number. Look at both once more."
            return try await desk(call, setback)
        }
    }

    // MARK: One case

    private static func one(_ call: Call, adding: Form = Form()) async throws -> Page {
        let model = try await call.ask(LocalAuthorityCase(file: call.file))
        let view = LocalAuthorityCaseView(model: model, now: call.now, adding: adding)
        return Page(
            "Case \(model.file)", shape: .wide, status: adding.problems.isEmpty ? 200 : 422,
            place: "/local-authority",
            """
            \(Parts.back("/local-authority", "Your authority"))\(view.paperForm.summary)\(said(call))
            \(view.body)
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "followed": FamilyBar.done("The referral is on your desk.")
        case "sent": FamilyBar.done("The centre has the paper.")
        case "named": FamilyBar.done("The centre is told who they are now.")
        default: ""
        }
    }

    /// C3: a paper that the centre still needs.
    private static func send(_ call: Call) async throws -> Reply {
        let model = try await call.ask(LocalAuthorityCase(file: call.file))
        guard model.needsPapers else { throw Halt.outOfStep(.alreadyDone) }
        do {
            try await DocumentKeeping.attach(call, hasPrivateDetails: model.asksPrivate)
            return .see("/local-authority/cases/\(call.file)?done=sent")
        } catch Halt.invalid(let problems) {
            return .show(try await one(call, adding: call.form(problems)))
        }
    }

    // MARK: The two people (C2)

    private struct Named: Codable {
        var socialWorker: NamedProfessional?
        var teamManager: NamedProfessional?
    }

    private static func name(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let named = try call.read(Named.self)
            try await call.handle(
                NameLocalAuthorityPeople(
                    file: call.file, socialWorker: named.socialWorker, teamManager: named.teamManager))
            return .see("/local-authority/cases/\(call.file)?done=named")
        } orShow: {
            try await people(call, $0)
        }
    }

    private static func people(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(LocalAuthorityCase(file: call.file))
        let known = Named(socialWorker: model.socialWorker, teamManager: model.teamManager)
        let shown = setback ?? .fresh(Form(of: known))
        let place = "/local-authority/cases/\(model.file)"
        return Page(
            "Your two people", status: shown.status, place: "/local-authority",
            """
            \(Parts.back(place, "The referral"))\(shown.head(labels))
            <h1><span class="caption">\(t: "Reference \(model.file)")</span>\(t: "Your two people")</h1>
            <p>\(t: "A local authority always names both. The centre is told when either changes.") \(Parts.rule(.C2))</p>
            <form method="post" action="\(place)/people" novalidate>\(shown.form.actField)\
            \(fields(shown.form, "socialWorker", "Social worker"))\(fields(shown.form, "teamManager", "Team manager"))\
            <button class="button">\(t: "Keep both")</button></form>
            """)
    }

    private static func fields(_ form: Form, _ name: String, _ title: Phrase) -> HTML {
        """
        <fieldset id="\(Form.id(name))"><legend><h2>\(t: title)</h2></legend>
        \(form.text("\(name).name", "Name", width: "w20"))
        \(form.text("\(name).email", "E-mail", type: "email"))
        \(form.text("\(name).telephone", "Telephone", width: "w20", type: "tel", isOptional: true))
        </fieldset>
        """
    }
}
