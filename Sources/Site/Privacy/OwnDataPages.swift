import Domain

/// What is held about one adult: read through by the coordinator, decided paragraph by paragraph, and given
/// (L3).
enum OwnDataPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/own-data", .coordinator) { call in .show(try await page(call, .fresh())) },
        .post("/desk/cases/{case}/own-data/ask", .coordinator) { call in
            try await act(call) {
                AskForOwnData(file: call.file, adult: $0, children: call.form["children"] == "yes")
            }
        },
        .post("/desk/cases/{case}/own-data/decide", .coordinator) { call in try await decide(call) },
        .post("/desk/cases/{case}/own-data/release", .coordinator) { call in try await release(call) },
        .get("/desk/cases/{case}/own-data/package", .coordinator) { call in
            guard let adult = adult(call) else {
                // Whoever may not see the case is turned away here.
                _ = try await call.referral()
                return .see(address(call))
            }
            let model = try await call.ask(OwnDataToHandOver(file: call.file, adult: adult))
            return try await OwnDataFiles.handOut(model, call) ?? .see("\(address(call))?adult=\(adult)")
        },
    ]

    private static func address(_ call: Call, _ rest: String = "") -> String {
        CaseFrame.address(call.file, "/own-data\(rest)")
    }

    private static func adult(_ call: Call) -> AdultID? {
        (call.form["adult"] ?? call.query["adult"]).flatMap { $0.isEmpty ? nil : AdultID($0) }
    }

    /// Of several things the one that is looked at.
    private static func item(_ call: Call) -> String? { call.form["item"] ?? call.query["item"] }

    private static func act(_ call: Call, _ command: (AdultID) -> any Command) async throws -> Reply {
        try await call.attempt {
            guard let adult = adult(call) else { throw Halt.invalid([FieldProblem("adult", .missing)]) }
            try await call.handle(command(adult))
            return .see("\(address(call))?adult=\(adult)&done=yes")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func release(_ call: Call) async throws -> Reply {
        try await act(call) {
            ReleaseOwnData(file: call.file, adult: $0, isReadThrough: call.form["isReadThrough"] == "yes")
        }
    }

    private static func decide(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let typed = try call.read(OwnDataTyped.self)
            try await call.handle(
                DecideOwnData(file: call.file, adult: typed.adult, decisions: typed.inWords))
            let model = try await call.ask(OwnDataPage(file: call.file, adult: typed.adult))
            let next = model.package.items.first { item in
                item.paragraphs.contains {
                    $0.standard == .undecided && model.request?.decisions[$0.key] == nil
                }
            }
            let onward = next.map { "&item=\($0.id)" } ?? ""
            return .see("\(address(call))?adult=\(typed.adult)&done=yes\(onward)")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        guard let adult = adult(call) else { return try await choose(call, setback) }
        let model = try await call.ask(OwnDataPage(file: call.file, adult: adult))
        let view = OwnDataView(model: model, form: setback.form, address: address(call))
        let chosen = item(call).flatMap { id in model.package.items.first { $0.id == id } }
        let looks = call.query["look"] == "yes" || call.path.hasSuffix("/release")
        let body: HTML
        var (shown, labels): (Setback, [String: Phrase]) = (setback, [:])
        if let chosen, model.request != nil, model.request?.released == nil {
            let item = OwnDataItemView(view: view, item: chosen)
            (body, labels, shown.form) = (item.body, item.labels, item.filled)
        } else {
            body = looks ? view.look : view.body
        }
        let isBelow = chosen != nil || looks
        return Page(
            "What is held about somebody", status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(if: isBelow, Parts.back("\(address(call))?adult=\(adult)", "All that is held about them"))\
            \(if: !isBelow, Parts.back(address(call), "The adults of this case"))\(shown.head(labels))\
            \(if: call.isDone("yes"), FamilyBar.done("It is kept."))
            <h1><span class="caption">\(model.name)</span>\(t: "What is held about them") \(Parts.rule(.L3))</h1>
            \(body)
            """)
    }

    private static func choose(_ call: Call, _ setback: Setback) async throws -> Page {
        let referral = try await call.referral()
        let rows = referral.adults.html { adult in
            "<li><a href=\"\(address(call))?adult=\(adult.id)\">\(adult.name)</a></li>"
        }
        return CaseFrame.page(
            "What is held about somebody", referral, status: setback.status,
            """
            \(CaseFrame.back(referral))\(setback.head(["adult": "Who"]))
            <h1>\(t: "What is held about somebody") \(Parts.rule(.L3))</h1>
            <p class="lead">\(t: "Anybody may have what is held about them. Each paragraph of the case is shown to you with whose it is; what tells of others is left out, or you decide. Nothing goes before you have read it.")</p>
            <ul id="adult">\(rows)</ul>
            """)
    }
}

/// The decisions on one thing, as a form brings them.
private struct OwnDataTyped: Decodable {
    var adult: AdultID
    var decisions: [One]?

    struct One: Decodable {
        var paragraph: String
        var mark: String?
        var choice: OwnDataChoice?
        var names: [String]?
        /// Words that the reviewer saw and nobody knew, with commas between.
        var other: String?
        var ground: OwnDataGround?
        var words: String?
    }

    var inWords: [OwnDataDecision] {
        (decisions ?? []).map { one in
            let others = (one.other ?? "").split(separator: ",").map { String($0).trimmed }
            let names = one.choice == .blackOut ? (one.names ?? []) + others.filter { !$0.isEmpty } : nil
            return OwnDataDecision(
                paragraph: one.paragraph, mark: one.mark, choice: one.choice, names: names,
                ground: one.choice == .give ? nil : one.ground, words: one.words)
        }
    }
}
