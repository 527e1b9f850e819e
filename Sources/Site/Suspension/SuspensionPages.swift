import Domain
import Journal

/// The register officer suspends face-to-face contact for many centres at once, and lets it go on (K1, K4).
enum SuspensionPages {
    static let routes: [Route] =
        [
            .get("/register/suspensions/new", .officer) { call in
                .show(try await new(call, .fresh(SuspensionForm.opened(call))))
            },
            .post("/register/suspensions/new", .officer) { call in try await suspend(call) },
            .get("/register/suspensions/{suspension}", .officer) { call in
                .show(try await one(call, .fresh()))
            },
            .post("/register/suspensions/{suspension}/end", .officer) { call in try await end(call) },
        ] + CentreSuspensionPages.routes + AlternativePages.routes

    static let labels: [String: Phrase] = [
        "scope": "Where", "scope.areas": "The postcode areas", "scope.centres": "The centres",
        "from": "From which day", "notice": "The public notice", "returns": "The day on which it goes on",
    ]

    private static func new(_ call: Call, _ setback: Setback) async throws -> Page {
        let centres = try await call.ask(RegisterList())
        return Page(
            "Suspend contact", status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))
            <h1>\(t: "Suspend face-to-face contact")</h1>
            <p>\(t: "Sessions that are booked are held, not cancelled. Every adult of every family concerned gets a letter, and each centre must decide what each child has meanwhile.") \(Parts.rule(.K1))</p>
            <form method="post" action="/register/suspensions/new" novalidate>\(setback.form.actField)\
            \(SuspensionForm.scope(setback.form, centres))\(SuspensionForm.dayAndNotice(setback.form))
            <button class="button danger">\(t: "Suspend it and tell everybody")</button></form>
            """)
    }

    private static func suspend(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let scope = try SuspensionForm.readScope(call)
            let id = SuspensionForm.id(call)
            try await call.handle(try SuspensionForm.command(call, id, scope))
            return .see("/register/suspensions/\(id)?done=suspended")
        } orShow: {
            try await new(call, $0)
        }
    }

    private static func one(_ call: Call, _ setback: Setback) async throws -> Page {
        let id = SuspensionID(call.name("suspension"))
        guard let row = try await call.ask(SuspensionsPage()).first(where: { $0.suspension == id }) else {
            throw Halt.denied
        }
        return Page(
            "Suspended contact", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\
            \(if: call.isDone("suspended"), FamilyBar.done("It is announced. The letters are on their way."))\
            \(if: call.isDone("ended"), FamilyBar.done("Kept. The families concerned are told."))
            \(SuspensionView(row: row, form: setback.form).body)
            """)
    }

    private static func end(_ call: Call) async throws -> Reply {
        let id = SuspensionID(call.name("suspension"))
        return try await call.attempt {
            try await call.handle(
                EndSuspension(suspension: id, returns: try SuspensionForm.readReturns(call)))
            return .see("/register/suspensions/\(id)?done=ended")
        } orShow: {
            try await one(call, $0)
        }
    }
}

/// The fields of a suspension.
enum SuspensionForm {
    static func opened(_ call: Call) -> Form { Form(FormWriter.fields(of: ["from": call.now.day])) }

    /// One act makes one suspension, however often it is sent.
    static func id(_ call: Call) -> SuspensionID {
        SuspensionID("s-" + Secrets.sha256hex(call.form["act"] ?? Secrets.token()).prefix(16))
    }

    static func scope(_ form: Form, _ centres: [RegisterEntry]) -> HTML {
        let named = form.checkboxes(
            "scope.centres", "Which centres?",
            centres.map {
                FormChoice($0.centre.id.rawValue, "\($0.centre.profile.name), \($0.centre.profile.town)")
            })
        let areas = form.text(
            "scope.areas", "Which postcode areas?", hint: "The letters at the beginning, such as: LS, YO.")
        return form.radios(
            "scope", "Where?",
            [
                FormChoice("nation", "Every centre in England and Wales"),
                FormChoice("england", "Every centre in England"),
                FormChoice("wales", "Every centre in Wales"),
                FormChoice("areas", "Some postcode areas", reveals: areas),
                FormChoice("centres", "Some centres", reveals: named),
            ])
    }

    static func dayAndNotice(_ form: Form) -> HTML {
        """
        \(form.day("from", "From which day?", hint: "For example, 27 3 2027"))
        \(form.area("notice", "What is the public told?", hint: "It stands on the finder and on the page of each centre, and in the letters to families.", limit: SuspendFaceToFace.noticeLimit))
        """
    }

    /// - Throws: `Halt.invalid` where nothing was chosen.
    static func readScope(_ call: Call) throws(Halt) -> SuspensionScope {
        switch call.form["scope"] {
        case "nation": return .nation
        case "england": return .country(.england)
        case "wales": return .country(.wales)
        case "areas":
            let letters = (call.form["scope.areas"] ?? "").split { $0 == "," || $0.isWhitespace }
            return .areas(letters.map(String.init))
        case "centres": return .centres(call.form.all("scope.centres").map { CentreID($0) })
        default:
            var check = FieldCheck()
            check.note("scope", .missing)
            check.required("notice", call.form["notice"], limit: SuspendFaceToFace.noticeLimit)
            throw .invalid(check.problems)
        }
    }

    private struct From: Codable { var from: Day }
    private struct Returns: Codable { var returns: Day }

    /// - Throws: `Halt.invalid` where the day cannot be read.
    static func command(
        _ call: Call, _ id: SuspensionID, _ scope: SuspensionScope
    ) throws(Halt) -> SuspendFaceToFace {
        SuspendFaceToFace(
            suspension: id, scope: scope, from: try call.read(From.self).from,
            notice: call.form["notice"] ?? "")
    }

    /// - Throws: `Halt.invalid` where the day cannot be read.
    static func readReturns(_ call: Call) throws(Halt) -> Day { try call.read(Returns.self).returns }
}

/// One suspension with its counts by centre.
struct SuspensionView {
    let row: SuspensionRow
    let form: Form

    var body: HTML {
        """
        <h1><span class="caption">\(t: SuspensionWords.scope(row.scope))</span>\
        \(t: "No face-to-face contact from \(Spoken.date(row.from))")</h1>
        <div class="with-side"><div>\(centres)</div>
        <aside class="side" aria-label="\(t: "The notice and the return")">
        <section><h2>\(t: "The public notice") \(Parts.rule(.K3))</h2>\(FamilyBar.paragraphs(row.notice))\
        <p class="soft small">\(t: "Announced") \(moment: row.announced)</p></section>\(ending)</aside></div>
        """
    }

    private var ending: HTML {
        let known: HTML = row.returns.map { "<p>\(t: "Contact goes on from") \(day: $0).</p>" } ?? ""
        guard !row.isOver else {
            return "<section><h2>\(t: "It is over") \(Parts.rule(.K4))</h2>\(known)</section>"
        }
        return """
            <section><h2>\(t: "When contact goes on") \(Parts.rule(.K4))</h2>\(known)
            <form method="post" action="/register/suspensions/\(row.suspension)/end" novalidate>\(form.actField)\
            \(form.day("returns", "The first day of contact again"))\
            <button class="button second">\(t: "Keep it and tell the families")</button></form></section>
            """
    }

    private var centres: HTML {
        guard !row.isOver else {
            return "<p>\(t: "Every family that still needed it has gone back to its place.")</p>"
        }
        guard !row.centres.isEmpty else {
            return """
                <div class="empty"><h2>\(t: "No centre is there")</h2>\
                <p>\(t: "No centre on the register is in that place.")</p></div>
                """
        }
        return """
            <p>\(t: "\(Spoken.count(row.families, "family", "families")) held, with \(Spoken.count(row.sessions, "session", "sessions")) in the diary.") \
            \(SuspensionWords.undecided(row.undecided)) \(Parts.rule(.K2))</p>
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "What is held, by centre")</caption>
            <thead><tr><th scope="col">\(t: "Centre")</th><th scope="col">\(t: "Families held")</th>\
            <th scope="col">\(t: "Sessions held")</th><th scope="col">\(t: "Undecided")</th></tr></thead>\
            <tbody>\(row.centres.html(centre))</tbody></table></div>
            """
    }

    private func centre(_ centre: SuspensionRow.CentreCounts) -> HTML {
        let late: HTML =
            centre.overdue == 0 ? "" : " <span class=\"tag overdue\">\(t: "\(centre.overdue) overdue")</span>"
        return """
            <tr><th scope="row"><a href="/register/\(centre.centre)">\(centre.name)</a><br>\
            <span class="soft small">\(centre.town)</span></th>\
            <td data-label="\(t: "Families held")">\(centre.families)</td>\
            <td data-label="\(t: "Sessions held")">\(centre.sessions)</td>\
            <td data-label="\(t: "Undecided")">\(SuspensionWords.undecided(centre.undecided))\(late)</td></tr>
            """
    }
}
