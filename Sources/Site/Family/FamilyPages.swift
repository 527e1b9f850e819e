import Domain

/// What an adult of a family sees and does: their own side, and nothing of the other.
enum FamilyPages {
    static let routes: [Route] = [
        .get("/family", .party) { call in try await mine(call) },
        .get("/family/{case}", .party) { call in
            let model = try await call.ask(MyCase(file: call.file))
            return .show(page(FamilyView(model: model, call: call).body))
        },
        .get("/family/{case}/late", .party) { call in .show(try await late(call, .fresh())) },
        .post("/family/{case}/late", .party) { call in try await sayLate(call) },
        .get("/family/{case}/rules", .party) { call in .show(try await rules(call)) },
        .post("/family/{case}/rules", .party) { call in try await acceptRules(call) },
        .get("/family/{case}/not-needed", .party) { call in .show(try await notNeeded(call)) },
        .post("/family/{case}/not-needed", .party) { call in
            _ = try await call.ask(MyCase(file: call.file))
            try await call.handle(SayPlaceNotNeeded(file: call.file))
            return .see("\(address(call))?done=not-needed")
        },
    ]

    static func address(_ call: Call) -> String { "/family/\(call.file)" }

    /// The browser's title never says what it is about.
    private static func page(_ body: HTML, status: Int = 200) -> Page {
        Page("Your contact", shape: .family, status: status, place: "/family", body)
    }

    private static func mine(_ call: Call) async throws -> Reply {
        var cases: [MyCaseModel] = []
        for file in call.account?.cases ?? [] {
            do {
                cases.append(try await call.ask(MyCase(file: file)))
            } catch Halt.denied {
                // A referral that was never sent, or taken back: nothing to show of it.
                continue
            }
        }
        if let only = cases.first, cases.count == 1 { return .see("/family/\(only.reference)") }
        let items = cases.html { model in
            """
            <li><article class="card"><h2><a href="/family/\(model.reference)">\(Spoken.list(model.children))</a></h2>
            <p>\(model.profile?.name)</p></article></li>
            """
        }
        return .show(
            page(
                """
                <h1>\(t: "Your contact")</h1>\(if: !cases.isEmpty, "<ul class=\"cards\">\(items)</ul>")\
                \(if: cases.isEmpty, "<p>\(t: "There is nothing here yet. When a centre has your referral, you see it here.")</p>")
                """))
    }

    // MARK: Running late

    private struct Late: Codable {
        var session: SessionID
        var minutes: Int
    }

    private static func sayLate(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await call.ask(MyCase(file: call.file))
            let late = try call.read(Late.self)
            try await call.handle(
                SayLate(case: call.file, session: late.session, side: model.role, minutes: late.minutes))
            return .see("\(address(call))?done=late")
        } orShow: {
            try await late(call, $0)
        }
    }

    /// House rule: the delays that are offered, in minutes.
    private static let delaysMinutes = [5, 10, 15, 20, 30, 45, 60]

    private static func late(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(MyCase(file: call.file))
        guard let session = model.today(call.now.day) else {
            return page(
                """
                \(Parts.back(address(call)))<h1>\(t: "You have no contact today")</h1>
                <p>\(t: "If you cannot come on another day, please ring the centre.")</p>\(FamilyView.centre(model))
                """)
        }
        let choices = delaysMinutes.map { FormChoice("\($0)", "About \($0) minutes") }
        return page(
            """
            \(Parts.back(address(call)))\(setback.head(["minutes": "How late"]))
            <form method="post" action="\(call.path)" novalidate>\(setback.form.actField)\
            <input type="hidden" name="session" value="\(session.session)">
            \(setback.form.radios("minutes", "How late will you be?", choices, hint: "We tell the centre and the other side at once. Nobody sees your number.", isHeading: true))
            <button class="button">\(t: "Tell them")</button></form>
            """, status: setback.status)
    }

    // MARK: The centre's rules

    private static func rules(_ call: Call) async throws -> Page {
        let model = try await call.ask(MyCase(file: call.file))
        guard let rules = model.houseRules else { throw Halt.outOfStep(.unknownThing) }
        let accept: HTML = """
            <form method="post" action="\(call.path)">\(Form().actField)\
            <button class="button">\(t: "I have read the rules and will keep them")</button></form>
            """
        return page(
            """
            \(Parts.back(address(call)))<h1>\(t: "The centre’s rules")</h1>
            <div class="example">\(FamilyBar.paragraphs(rules.text))</div>
            \(if: model.mustAcceptRules, accept)\
            \(if: !model.mustAcceptRules, "<p><span class=\"tag done\">\(t: "You have accepted these rules")</span></p>")
            """)
    }

    private static func acceptRules(_ call: Call) async throws -> Reply {
        let model = try await call.ask(MyCase(file: call.file))
        try await call.handle(AcceptHouseRules(file: call.file, adult: model.adult))
        return .see("\(address(call))?done=rules")
    }

    // MARK: Giving the place back

    private static func notNeeded(_ call: Call) async throws -> Page {
        let model = try await call.ask(MyCase(file: call.file))
        guard model.mayGiveBackPlace else { throw Halt.outOfStep(.alreadyDone) }
        let ahead = model.ahead(from: call.now.day).count
        return page(
            """
            \(Parts.back(address(call)))<h1>\(t: "Do you no longer need the place?")</h1>
            <p>\(t: "Perhaps you have agreed on another way for \(Spoken.list(model.children)) to see you both. Then another family can have the place.")</p>
            \(if: ahead > 0, "<p>\(t: "\(Spoken.count(ahead, "time that is booked is", "times that are booked are")) given back at once.")</p>")
            <p>\(t: "The other side is told that the place is no longer needed. They are not told who said so.") \(Parts.rule(.H4))</p>
            <form method="post" action="\(call.path)">\(Form().actField)<div class="buttons">\
            <button class="button danger">\(t: "We no longer need the place")</button>\
            <a class="button second" href="\(address(call))">\(t: "No, keep it")</a></div></form>
            """)
    }
}

extension MyCaseModel {
    /// Contact on that day that is not over.
    func today(_ day: Day) -> MySession? {
        sessions.first { $0.day == day && $0.isConfirmed && !$0.isOver && !$0.isCancelled }
    }

    /// Times to come, soonest first.
    func ahead(from day: Day) -> [MySession] {
        sessions.filter { $0.day >= day && !$0.isOver && !$0.isCancelled }
    }

    /// E11: the centre's rules as they stand now have not been accepted.
    var mustAcceptRules: Bool { houseRules.map { $0.version != houseRulesAccepted } ?? false }
}
