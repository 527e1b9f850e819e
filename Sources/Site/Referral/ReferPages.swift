import Domain
import Journal

/// Making a referral (C1): anyone may begin, a page for each thing, saved as it goes.
enum ReferPages {
    static let routes: [Route] =
        ReferBeginning.routes + ReferWayBack.routes + ReferTaskList.routes + ReferrerStep.routes
        + ReferService.routes + ProceedingsStep.routes + ReferChildren.routes + ReferAdults.routes
        + ReferAttendees.routes + ArrangementsStep.routes + PreparationStep.routes + InterpreterStep.routes
        + ProfessionalStep.routes + RiskStep.routes + ReferPapers.routes + WalesStep.routes
        + DeclarationStep.routes + OrderTakenPages.routes + ReferCheck.routes + ReferAfterwards.routes
        + DocumentPages.routes
}

extension ReferralPage {
    /// The last part of its address.
    var address: String {
        switch self {
        case .residentCarer: "adults/resident-carer"
        case .visitingAdult: "adults/visiting-adult"
        default: rawValue
        }
    }
}

extension Call {
    static var newAct: CommandID { CommandID(Secrets.token(bytes: 16)) }
}

/// The front of a referral: who are you?
enum ReferBeginning {
    static let routes: [Route] = [
        .get("/refer", .open) { call in
            .show(try await page(Form(call.query), call))
        },
        .post("/refer", .open) { call in try await begin(call) },
    ]

    /// House rule: the browser keeps the way back for four weeks.
    static let cookieDays = 28

    private static func page(_ form: Form, _ call: Call) async throws -> Page {
        let kinds = ReferrerKind.allCases.map {
            FormChoice($0.rawValue, ReferWords.name($0), hint: ReferWords.hint($0))
        }
        let model = try await centre(form.fields["centre"], call)
        let centre = model?.centre
        return Page(
            "Make a referral", shape: .family, status: form.problems.isEmpty ? 200 : 422, place: "/refer",
            """
            \(form.summary(["referrer": "Who you are", "file": "The order as a file"]))
            <h1>\(t: "Make a referral")</h1>
            <p class="lead">\(t: "Ask a contact centre for a place. It takes about 30 minutes, and saves as you go.")</p>
            \(try await unfinished(call))
            \(NoticeView.notices(try await notices(centre?.id, call), isFamily: true))
            \(try await chosen(model, call))
            <form method="post" action="/refer" enctype="multipart/form-data" novalidate>\(form.actField)\
            \(centre.map { "<input type=\"hidden\" name=\"centre\" value=\"\($0.id)\">" as HTML })
            \(form.radios("referrer", "Who are you?", kinds))\(OrderToRead.field(form))
            <details><summary>\(t: "What you will need")</summary><ul>
            <li>\(t: "Names and dates of birth of the children.")</li>
            <li>\(t: "How to reach both adults. You can keep any of it private.")</li>
            <li>\(t: "The court order, where there is one, and the Cafcass safeguarding letter.") \
            \(Parts.rule(.C3))</li></ul></details>
            <button class="button">\(t: "Begin")</button></form>
            """)
    }

    /// The centre whose page they come from; others where it may not be named today (A1).
    private static func chosen(_ model: CentrePageModel?, _ call: Call) async throws -> HTML {
        guard let model else { return "" }
        let name: Phrase = "\(model.centre.profile.name), \(model.centre.profile.town)"
        guard model.offered.isEmpty else {
            return "<p class=\"notice\">\(t: "For \(name.text). You can still change this.")</p>"
        }
        return """
            <div class="notice warning"><p>\(t: "\(name.text), is not accredited today. You can begin, and choose another centre on the way.") \
            \(Parts.rule(.A1))</p>\(try await NearestCentres.list(nil, insteadOf: model.centre.id, call))</div>
            """
    }

    private static func centre(_ id: String?, _ call: Call) async throws -> CentrePageModel? {
        guard let id, !id.isEmpty else { return nil }
        do {
            return try await call.ask(CentrePage(centre: CentreID(id)))
        } catch Halt.denied {
            return nil
        }
    }

    /// K1: what is suspended at the centre that is asked for; where none is yet, everywhere.
    static func notices(_ centre: CentreID?, _ call: Call) async throws -> [PublicNotice] {
        if let centre { return try await call.ask(CentrePage(centre: centre)).notices }
        return try await call.ask(FindCentres()).first?.notices.filter(\.isEverywhere) ?? []
    }

    /// The referrals that whoever asks has begun and not sent.
    private static func unfinished(_ call: Call) async throws -> HTML {
        guard call.who.person != nil || call.who.link != nil else { return "" }
        let rows = try await call.ask(MyReferrals()).rows
        guard !rows.isEmpty else { return "" }
        return """
            <div class="notice"><h2>\(t: "Go on where you left off")</h2><ul>\(rows.prefix(Pager.most).html { row in
                "<li><a href=\"/refer/\(row.reference)\">\(t: "Referral") \(row.reference)</a></li>"
            })</ul></div>
            """
    }

    private static func begin(_ call: Call) async throws -> Reply {
        guard let kind = call.form["referrer"].flatMap(ReferrerKind.init(rawValue:)) else {
            return .show(try await page(call.form([FieldProblem("referrer", .missing)]), call))
        }
        guard let told = OrderToRead.read(call.form) else {
            return .show(try await page(call.form([OrderToRead.problem]), call))
        }
        let file = newCase(at: call.now)
        let token = Secrets.token()
        let centre = try await centre(call.form["centre"], call)?.centre.id
        try await call.handle(
            BeginReferral(
                file: file, link: Secrets.sha256hex(token), person: owner(call), centre: centre,
                referrer: kind), as: Call.newAct)
        guard case .order(let order) = told else { return .seeWithCookies("/refer/\(file)", [cookie(token)]) }
        // Whoever begins holds the link from now on, and so may read the order into it.
        let holder = call.who.holding(link: Secrets.sha256hex(token))
        try await call.desk.handle(
            Request(id: Call.newAct, command: TakeUpOrder(file: file, order: order), by: holder, at: call.now)
        )
        return .seeWithCookies("/refer/\(file)?done=order", [cookie(token)])
    }

    static func cookie(_ token: String) -> CookieSetting {
        CookieSetting(name: CookieName.referral, value: token, maxAgeSeconds: cookieDays * 24 * 3600)
    }

    /// The account that it is made with. Staff who help somebody begin are not its referrer.
    private static func owner(_ call: Call) -> PersonID? {
        guard let account = call.account, account.centres.isEmpty else { return nil }
        return account.person
    }

    /// A new case's id: ten letters and digits that are not mistaken for each other, then the number of the
    /// centre in the family's way.
    private static func newCase(at now: Instant) -> CaseID {
        CaseID("\(Secrets.id(at: now.milliseconds).suffix(10).uppercased())-1")
    }
}
